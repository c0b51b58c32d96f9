// SPDX-License-Identifier: Apache-2.0
// Where the symbols of a layer will be drawn.
#pragma once

#include "render/map_layer.hpp"
#include "render/symbols.hpp"

#include <vector>

namespace maille::render {

/// A marker as it is drawn: its place and its box with strokes, mm on the page.
struct DrawnMarker {
    std::size_t feature = 0;
    geom::Point place;
    Rect box;
};

/// Markers of points and centroid fills that meet the frame, by feature; markers without ink are
/// left out. Lines and plain fills have none. Throws as draw_layer.
[[nodiscard]] std::vector<DrawnMarker> drawn_markers(const MapFrame& frame, const MapLayer& layer,
                                                     const Scale& scale, base::Context& context);

/// The point that stands for a feature, in the plane: of a polygon its surface point or the
/// centroid of the largest part, of a line the middle vertex, else the first point; empty for null.
[[nodiscard]] std::optional<geom::Point> anchor_of(const geom::GeometryArray& geometry,
                                                   std::size_t feature, bool on_surface);

} // namespace maille::render

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

} // namespace maille::render

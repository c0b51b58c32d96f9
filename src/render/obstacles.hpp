// SPDX-License-Identifier: Apache-2.0
// Where the symbols of a layer will be drawn.
#pragma once

#include "render/map_layer.hpp"
#include "render/symbols.hpp"

#include <vector>

namespace maille::render {

/// A marker as it is drawn: its place and its box with strokes, mm on the page. No ink lies further
/// than `reach` from the place.
struct DrawnMarker {
    std::size_t feature = 0;
    geom::Point place;
    Rect box;
    double reach = 0;
};

/// Markers of points and centroid fills that meet the frame, by feature; markers without ink are
/// left out. Lines and plain fills have none. Throws as draw_layer.
[[nodiscard]] std::vector<DrawnMarker> drawn_markers(const MapFrame& frame, const MapLayer& layer,
                                                     const Scale& scale, base::Context& context);

/// How far the ink of each feature's marker reaches from its place, mm; 0 where the style draws
/// none. Points only. Throws as draw_layer.
[[nodiscard]] std::vector<double> marker_reaches(const MapFrame& frame, const MapLayer& layer,
                                                 const Scale& scale, base::Context& context);

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
// Private to `render`: where markers stand along a line.
#pragma once

#include "geom/geometry.hpp"
#include "style/symbol.hpp"

#include <span>
#include <vector>

namespace maille::render {

/// One marker: its place, and the direction of the line there in clockwise degrees on the page.
struct Stop {
    geom::Point at;
    double degrees = 0;
};

/// Lengths in mm.
struct Spacing {
    style::Placement placement = style::Placement::interval;
    double interval = 3; ///< at least 0.1
    double offset_along = 0;
    double average = 0; ///< the direction is that of the chord of this length; 0: of the segment
};

/// Stops of one placement. `ring`: the first point is repeated at the end. Interval: at
/// offset_along + k * interval from the beginning, before it where that is negative; stops beyond
/// `page` may be left out. Vertex: the direction is the mean of those of both segments. First and
/// last vertex: moved inwards by offset_along; the last one then looks back along the line.
[[nodiscard]] std::vector<Stop> stops_along(std::span<const geom::Point> line, bool ring,
                                            const Spacing& spacing, const geom::Box& page);

} // namespace maille::render

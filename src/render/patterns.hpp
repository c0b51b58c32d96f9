// SPDX-License-Identifier: Apache-2.0
// Private to `render`: fills of lines and of markers. Each takes the current path, dropping it;
// `box` bounds the path, mm. Patterns are anchored at the page's corner, so that those of
// neighbours line up. Distances below 0.1 mm count as 0.1 mm.
#pragma once

#include "render/canvas.hpp"
#include "render/symbols.hpp"

namespace maille::render {

/// Lines at one angle (counter-clockwise degrees), `distance` mm apart; one of them passes `offset`
/// mm from the page's corner.
struct Parallels {
    double degrees = 0;
    double distance = 1;
    double offset = 0;
};

/// Adds the lines that cross the box to the path. Returns how far along they begin, mm from the
/// page's corner: with that as dash offset, dashes do not depend on the box.
double add_parallels(Canvas& canvas, const Parallels& lines, const Rect& box);

/// Parallel lines; all hatches of one angle and distance lie on one grid.
void draw_hatch(Canvas& canvas, const style::LinePatternFill& hatch, const Rect& box, FillRule rule,
                const Scale& scale);

/// Markers on a grid of distance_x by distance_y; every other row is moved to the right by
/// displacement_x, every other column up by displacement_y. Markers are cut at the path.
void draw_point_pattern(Canvas& canvas, const style::PointPatternFill& fill, const Rect& box,
                        FillRule rule, const Scale& scale);

} // namespace maille::render

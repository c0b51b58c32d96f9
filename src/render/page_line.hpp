// SPDX-License-Identifier: Apache-2.0
// Private to `render`: layers of line symbols drawn along lines that lie on the page already.
#pragma once

#include "render/canvas.hpp"
#include "render/symbols.hpp"

#include <vector>

namespace maille::render {

/// What a line is: itself, or a ring of a polygon.
enum class Role { line, exterior, hole };

/// A line on the page, mm. A ring's first point is repeated at its end.
struct PageLine {
    std::vector<geom::Point> points;
    bool ring = false;
    Role role = Role::line;
};

/// Where things are drawn: what lies beyond `page` (mm) is cut before it reaches the canvas.
struct PageTarget {
    Canvas& canvas;
    const geom::Box& page;
    const Scale& scale;
};

/// Strokes a line, or what of it lies on the page; dashes do not depend on the cut.
void stroke(const PageTarget& target, const PageLine& line, const Pen& pen);

/// The line with its dashes, ends trimmed, beside the line where the layer has an offset. Rings the
/// layer leaves out are not drawn.
void draw_line(const PageTarget& target, const style::SimpleLine& layer, const PageLine& line);

/// The markers along the line.
void draw_line(const PageTarget& target, const style::MarkerLine& layer, const PageLine& line);

} // namespace maille::render

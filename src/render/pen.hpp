// SPDX-License-Identifier: Apache-2.0
// Small values of drawing: page rectangles and pens. All in millimetres, x right, y down.
#pragma once

#include "style/symbol.hpp"

#include <vector>

namespace maille::render {

using style::Color;

/// A place on the page, mm.
struct Rect {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    [[nodiscard]] double right() const { return x + w; }
    [[nodiscard]] double bottom() const { return y + h; }
    [[nodiscard]] double center_x() const { return x + w / 2; }
    [[nodiscard]] double center_y() const { return y + h / 2; }
};

/// How an outline is drawn. Width 0 is a hairline: one pixel in PNG, 1/300 inch in PDF and SVG.
struct Pen {
    Color color;
    double width = 0.25;
    style::Cap cap = style::Cap::round;
    style::Join join = style::Join::round;
    std::vector<double> dash; ///< lengths on and off in mm; empty for a solid line
    double dash_offset = 0;
};

} // namespace maille::render

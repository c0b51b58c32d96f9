// SPDX-License-Identifier: Apache-2.0
#include "render/strokes.hpp"

#include <algorithm>

namespace maille::render {

std::vector<double> dash_lengths(style::PenStyle style, double width_mm) {
    std::vector<double> lengths;
    switch (style) {
    case style::PenStyle::none:
    case style::PenStyle::solid:
        break;
    case style::PenStyle::dash:
        lengths = {4, 2};
        break;
    case style::PenStyle::dot:
        lengths = {1, 2};
        break;
    case style::PenStyle::dash_dot:
        lengths = {4, 2, 1, 2};
        break;
    case style::PenStyle::dash_dot_dot:
        lengths = {4, 2, 1, 2, 1, 2};
        break;
    }
    for (double& length : lengths) {
        length *= width_mm;
    }
    return lengths;
}

std::optional<Pen> line_pen(const style::SimpleLine& line, const Scale& scale) {
    if (line.pen == style::PenStyle::none || line.color.a == 0) {
        return std::nullopt;
    }
    Pen pen{line.color, scale.mm(line.width), line.cap, line.join, {}, scale.mm(line.dash_offset)};
    if (!(pen.width > 0)) {
        pen.width = scale.pixel_mm;
    }
    if (line.custom_dash) {
        for (const double length : line.dash) {
            pen.dash.push_back(scale.mm(length, line.dash_unit));
        }
    } else {
        pen.dash = dash_lengths(line.pen, pen.width);
    }
    if (std::none_of(pen.dash.begin(), pen.dash.end(), [](double length) { return length > 0; })) {
        pen.dash.clear();
    }
    return pen;
}

std::optional<Pen> fill_pen(const style::SimpleFill& fill, const Scale& scale) {
    if (fill.outline_style == style::PenStyle::none || fill.outline_color.a == 0) {
        return std::nullopt;
    }
    Pen pen{fill.outline_color, scale.mm(fill.outline_width), style::Cap::square, fill.join, {}, 0};
    if (!(pen.width > 0)) {
        pen.width = scale.pixel_mm;
    }
    pen.dash = dash_lengths(fill.outline_style, pen.width);
    return pen;
}

} // namespace maille::render

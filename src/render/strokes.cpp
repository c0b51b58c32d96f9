// SPDX-License-Identifier: Apache-2.0
#include "render/strokes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

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

void draw_hatch(Canvas& canvas, const style::LinePatternFill& hatch, const Rect& box, FillRule rule,
                const Scale& scale) {
    const double distance = scale.mm(hatch.distance);
    const double angle = hatch.angle * std::numbers::pi / 180;
    const geom::Point along{std::cos(angle), -std::sin(angle)};
    const geom::Point across{std::sin(angle), std::cos(angle)};
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    double first = lowest;
    double last = -lowest;
    for (const double x : {box.x, box.right()}) {
        for (const double y : {box.y, box.bottom()}) {
            lowest = std::min(lowest, x * across.x + y * across.y);
            highest = std::max(highest, x * across.x + y * across.y);
            first = std::min(first, x * along.x + y * along.y);
            last = std::max(last, x * along.x + y * along.y);
        }
    }
    canvas.begin_clip_to_path(rule);
    const double offset = scale.mm(hatch.offset);
    const auto from = std::ceil((lowest - offset) / distance) - 1;
    const auto count = static_cast<long>(std::floor((highest - offset) / distance) + 1 - from);
    for (const style::SimpleLine& line : hatch.lines) {
        const auto pen = line_pen(line, scale);
        for (long i = 0; pen && i <= count; ++i) {
            const double d = (from + static_cast<double>(i)) * distance + offset;
            canvas.move_to(across.x * d + along.x * first, across.y * d + along.y * first);
            canvas.line_to(across.x * d + along.x * last, across.y * d + along.y * last);
        }
        if (pen) {
            canvas.stroke(*pen);
        }
    }
    canvas.end_clip();
}

} // namespace maille::render

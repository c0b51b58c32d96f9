// SPDX-License-Identifier: Apache-2.0
// The map panel: layers, scale bar, north arrow.
#include "layout/page_parts.hpp"

#include "base/text.hpp"

#include <array>
#include <cmath>

namespace maille::layout {
namespace {

using render::Align;
using render::Rect;

/// Land or sea may lie below: a light tint that is quiet on both.
constexpr render::Color furniture_halo{0xF5, 0xF4, 0xF0, 200};

render::TextStyle over_ground(render::TextStyle style) {
    style.halo = 0.5;
    style.halo_color = furniture_halo;
    return style;
}

/// Half the length of the bar in metres: 1, 2 or 5 x 10^n, the whole at most 40 mm.
double bar_step(double scale_denominator) {
    const double longest = 20 * scale_denominator / 1000; // metres on half of 40 mm
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    double best = power;
    for (const double step : {2.0, 5.0}) {
        if (step * power <= longest * (1 + 1e-9)) {
            best = step * power;
        }
    }
    return best;
}

/// Room of scale bar and arrow together, at the left or right bottom corner of the panel.
Rect furniture_room(const Rect& panel, const render::MapFrame& frame, bool right) {
    const double width = 2 * bar_step(frame.scale_denominator) * frame.mm_per_unit() + 16;
    return {right ? panel.right() - width : panel.x, panel.bottom() - 29, width, 29};
}

/// Vertices hidden by the furniture in a corner; territories are dense with vertices at page
/// scales.
std::size_t hidden(const Sheet& sheet, const render::MapFrame& frame, bool right) {
    const Rect room = furniture_room(sheet.format.panel, frame, right);
    std::size_t count = 0;
    for (const geom::Point point : sheet.content.keep_clear->points()) {
        const geom::Point at = frame.to_page(point);
        const bool inside =
            at.x >= room.x && at.x <= room.right() && at.y >= room.y && at.y <= room.bottom();
        count += inside ? 1U : 0U;
    }
    return count;
}

/// The left corner, unless the right one hides less of the territory.
bool furniture_right(const Sheet& sheet, const render::MapFrame& frame) {
    return sheet.content.keep_clear != nullptr &&
           hidden(sheet, frame, true) < hidden(sheet, frame, false);
}

void draw_scale_bar(const Sheet& sheet, const render::MapFrame& frame, bool right) {
    const Rect& panel = sheet.format.panel;
    const double step = bar_step(frame.scale_denominator);
    const double step_mm = step * frame.mm_per_unit();
    const double x = right ? panel.right() - 10 - 2 * step_mm : panel.x + 6;
    const double y = panel.bottom() - 7;
    const auto ticks = [&] {
        sheet.canvas.move_to(x, y);
        sheet.canvas.line_to(x + 2 * step_mm, y);
        for (const double at : {0.0, step_mm, 2 * step_mm}) {
            sheet.canvas.move_to(x + at, y + 0.125);
            sheet.canvas.line_to(x + at, y - 1.3);
        }
    };
    ticks();
    sheet.canvas.stroke({furniture_halo, 1.2, style::Cap::round, style::Join::round, {}, 0});
    const render::TextStyle text = over_ground(house::regular(7, house::ink));
    const bool km = step * 2 >= 1000;
    const std::array<double, 3> values{0, step, 2 * step};
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::string label = base::shortest(km ? values[i] / 1000 : values[i]);
        if (sheet.context.language == base::Language::fr) {
            if (const auto point = label.find('.'); point != std::string::npos) {
                label[point] = ',';
            }
        }
        const double at = x + static_cast<double>(i) * step_mm;
        const double half = sheet.canvas.measure({{label, text}}).width / 2;
        if (i == 2) {
            label += km ? "\u00A0km" : "\u00A0m";
        }
        sheet.canvas.draw_text({{label, text}}, at - half, y - 2.3);
    }
    ticks();
    sheet.canvas.stroke({house::ink, 0.3, style::Cap::flat, style::Join::miter, {}, 0});
    const base::Message at_paper = base::msg(
        "{0} au format {2}", "{1} at {2}", scale_text(frame.scale_denominator, base::Language::fr),
        scale_text(frame.scale_denominator, base::Language::en), sheet.format.paper);
    sheet.canvas.draw_text(
        {{at_paper.in(sheet.context.language), over_ground(house::regular(6, house::ink_2))}}, x,
        y + 3.4);
}

void draw_north(const Sheet& sheet, bool right) {
    const Rect& panel = sheet.format.panel;
    const double x = right ? panel.right() - 10 : panel.x + 6;
    const double y = panel.bottom() - 24;
    const auto half = [&](double side) {
        sheet.canvas.move_to(x, y);
        sheet.canvas.line_to(x + side * 1.5, y + 7);
        sheet.canvas.line_to(x, y + 5.6);
        sheet.canvas.close();
    };
    half(-1);
    sheet.canvas.fill(house::white);
    half(1);
    sheet.canvas.fill(house::ink);
    half(-1);
    half(1);
    sheet.canvas.stroke({house::ink, 0.2, style::Cap::round, style::Join::round, {}, 0});
    sheet.canvas.draw_text({{"N", over_ground(house::bold(7))}}, x, y - 1.1, 0, Align::center);
}

} // namespace

void draw_panel(const Sheet& sheet, const render::MapFrame& frame) {
    sheet.canvas.rectangle(sheet.format.panel);
    sheet.canvas.fill(sheet.content.ground);
    for (const render::MapLayer& layer : sheet.content.layers) {
        render::draw_layer(sheet.canvas, frame, layer);
    }
    const bool right = furniture_right(sheet, frame);
    draw_scale_bar(sheet, frame, right);
    draw_north(sheet, right);
}

} // namespace maille::layout

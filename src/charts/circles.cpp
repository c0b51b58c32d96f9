// SPDX-License-Identifier: Apache-2.0
#include "charts/legend.hpp"

#include <algorithm>
#include <cmath>

namespace maille::charts {
namespace {

/// The round number at or below a value: 1, 2, 4, 5 times a power of ten.
double round_below(double value) {
    const double power = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double step : {5.0, 4.0, 2.0}) {
        if (step * power <= value * (1 + 1e-9)) {
            return step * power;
        }
    }
    return power;
}

const style::SimpleMarker* first_marker(const style::Symbol& symbol) {
    for (const style::SymbolLayer& layer : symbol.layers) {
        if (const auto* marker = std::get_if<style::SimpleMarker>(&layer)) {
            return marker;
        }
        if (const auto* centroid = std::get_if<style::CentroidFill>(&layer);
            centroid && !centroid->marker.empty()) {
            return first_marker(centroid->marker.front());
        }
    }
    return nullptr;
}

} // namespace

std::vector<double> circle_values(double max_value) {
    std::vector<double> values{max_value};
    for (const double share : {0.5, 0.2, 0.05}) {
        if (max_value * share < 1) {
            continue;
        }
        if (const double value = round_below(max_value * share); value < values.back()) {
            values.push_back(value);
        }
    }
    if (values.back() > 1 && max_value <= 50) {
        values.push_back(1);
    }
    if (values.size() > 4) {
        values.erase(values.end() - 2);
    }
    return values;
}

Sketch sketch_of(const NestedCircles& circles, render::Canvas& canvas, const Room& room) {
    check_value(circles.max_value, "legend", circles.heading.text);
    Sketch sketch;
    sketch.width = room.width;
    if (circles.max_value <= 0) {
        return sketch;
    }
    const double top = add_heading(sketch, canvas, "legend", circles.heading) + 2;
    const double radius = circles.max_diameter_mm / 2;
    const double bottom = top + 2 * radius + 0.3;
    const style::SimpleMarker* marker = first_marker(circles.symbol);
    const style::Color color = marker != nullptr ? marker->color : house::petrol;
    style::Color tint = color;
    tint.a = static_cast<std::uint8_t>(color.a / 6);
    const double text_x = 2 * radius + 4;
    double lowest_text = 1e9;
    double widest = 0;
    const bool french = canvas.context().language == base::Language::fr;
    std::vector<double> values = circle_values(circles.max_value);
    for (const double value : values) {
        const double r = radius * std::sqrt(value / circles.max_value);
        sketch.marks.emplace_back(
            DiscMark{{radius, bottom - r},
                     r,
                     tint,
                     render::Pen{color, 0.2, style::Cap::round, style::Join::round, {}, 0}});
    }
    // Values from the smallest up: each at the top of its circle, higher where two would touch.
    std::reverse(values.begin(), values.end());
    for (const double value : values) {
        const double r = radius * std::sqrt(value / circles.max_value);
        const double summit = bottom - 2 * r;
        const double y = std::min(summit + cap_height_mm(7) / 2, lowest_text - 2.9);
        lowest_text = y;
        const double level = y - cap_height_mm(7) / 2;
        sketch.marks.emplace_back(
            LineMark{{{radius, summit},
                      {radius + 2 + r / 4, summit},
                      {text_x - 1.2, level},
                      {text_x - 0.5, level}},
                     {house::ink_3, 0.12, style::Cap::flat, style::Join::round, {}, 0}});
        const render::Run run{render::number_text(value, value == std::floor(value) ? 0 : 1,
                                                  french ? base::Language::fr : base::Language::en),
                              house::regular(7, house::ink)};
        widest = std::max(widest, width_mm(canvas, run));
        sketch.text(run, text_x, y);
    }
    double height = bottom + 0.3;
    if (!circles.note.empty()) {
        const double x = text_x + widest + 4;
        const render::Run run{typeset(canvas, circles.note), house::italic(6.8, house::ink_2)};
        const auto size = canvas.measure({run}, room.width - x);
        sketch.marks.emplace_back(TextMark{{run}, x, top + 3, room.width - x, render::Align::left});
        height = std::max(height, top + 3 + size.height - size.line_height + 1.2);
    }
    return whole_or_nothing(std::move(sketch), height, room);
}

} // namespace maille::charts

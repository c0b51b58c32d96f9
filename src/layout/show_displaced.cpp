// SPDX-License-Identifier: Apache-2.0
// What was displaced, as the page draws it.
#include "layout/displacing.hpp"
#include "layout/sheet_handle.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace maille::layout {
namespace {

constexpr double um = 1000;
/// Below this diameter leaders would be a thicket.
constexpr double leaders_from_mm = 1.9;
/// Shorter ones say nothing: the symbol nearly covers its place. In diameters.
constexpr double shortest_leader = 0.75;

geom::Point on_page(displace::Position place) {
    return {static_cast<double>(place.x_um) / um, -static_cast<double>(place.y_um) / um};
}

bool holds(const render::Rect& rect, geom::Point p) {
    return p.x >= rect.x && p.x <= rect.right() && p.y >= rect.y && p.y <= rect.bottom();
}

/// A line to a place that the map does not show would lead nowhere.
void add_leader(const DisplacedSymbols& displaced, std::size_t i, DisplacedMarks& marks) {
    const geom::Point from = on_page(displaced.symbols.places[i]);
    const geom::Point to = on_page(displaced.done.places[i]);
    const double diameter = 2 * static_cast<double>(displaced.done.radii_um[i]) / um;
    const double series = 2 * static_cast<double>(displaced.symbols.radii_um[i]) / um;
    if (displaced.done.leaders[i] != 0 && holds(displaced.frame.page, from) &&
        series >= leaders_from_mm &&
        std::hypot(to.x - from.x, to.y - from.y) > shortest_leader * diameter) {
        marks.leaders.push_back({from, to});
    }
}

} // namespace

void show_displaced(const DisplacedSymbols& displaced, PageContent& content,
                    DisplacedDrawing& drawing) {
    render::MapLayer& layer = content.layers[displaced.layer];
    const geom::GeometryArray& own = *layer.geometry;
    std::vector<geom::Point> places(own.size());
    std::vector<std::uint8_t> shown(own.size(), 0);
    drawing.factors.assign(own.size(), 1);
    DisplacedMarks marks;
    marks.layer = displaced.layer;
    marks.names = &displaced.names;
    for (std::size_t i = 0; i < displaced.rows.size(); ++i) {
        const std::size_t row = displaced.rows[i];
        const auto radius = static_cast<double>(displaced.done.radii_um[i]);
        const geom::Point at = on_page(displaced.done.places[i]);
        if (displaced.done.counts[i] > 1) {
            marks.counts.push_back({at, radius / um, displaced.done.counts[i]});
        } else if (displaced.done.counts[i] == 1) {
            places[row] = displaced.frame.to_map(at);
            shown[row] = 1;
            drawing.factors[row] =
                displaced.factor * radius / static_cast<double>(displaced.symbols.radii_um[i]);
            add_leader(displaced, i, marks);
        }
    }
    const auto from_north = [](geom::Point a, geom::Point b) {
        return std::tie(a.y, a.x) < std::tie(b.y, b.x);
    };
    std::ranges::sort(marks.leaders, from_north, &Leader::from);
    std::ranges::sort(marks.counts, from_north, &CountMark::at);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < own.size(); ++row) {
        if (shown[row] != 0) {
            drawing.places.add_point(places[row]);
            rows.push_back(row);
        }
        drawing.places.end_feature();
    }
    layer.geometry = &drawing.places;
    layer.symbol_factors = &drawing.factors;
    layer.rows = std::move(rows);
    content.displaced = std::move(marks);
}

void draw_leaders(const Sheet& sheet, const DisplacedMarks& marks) {
    constexpr double foot_radius = 0.28;
    const render::Pen pen{house::ink_3, 0.15, style::Cap::round, style::Join::round, {}, 0};
    for (const Leader& leader : marks.leaders) {
        sheet.canvas.move_to(leader.from.x, leader.from.y);
        sheet.canvas.line_to(leader.to.x, leader.to.y);
        sheet.canvas.stroke(pen);
    }
    for (const Leader& leader : marks.leaders) {
        sheet.canvas.circle(leader.from.x, leader.from.y, foot_radius);
        sheet.canvas.fill(house::ink_3);
    }
}

void draw_counts(const Sheet& sheet, const DisplacedMarks& marks) {
    for (const CountMark& mark : marks.counts) {
        sheet.canvas.circle(mark.at.x, mark.at.y, mark.radius);
        sheet.canvas.fill(house::ink);
        const std::string text = std::to_string(mark.count);
        // The largest size whose digits keep inside the disc; none below 4 points.
        for (double size_pt = 6.5; size_pt >= 4; size_pt -= 0.5) {
            const auto style = house::bold(size_pt, house::white);
            const auto size = sheet.canvas.measure({{text, style}});
            const double cap = sheet.canvas.metrics(style).ascent * 0.72;
            if (std::hypot(size.width, cap) / 2 < mark.radius * 0.95) {
                sheet.canvas.draw_text({{text, style}}, mark.at.x - size.width / 2,
                                       mark.at.y + cap / 2);
                break;
            }
        }
    }
}

} // namespace maille::layout

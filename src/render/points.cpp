// SPDX-License-Identifier: Apache-2.0
// Points: order and markers.
#include "render/painter_handle.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace maille::render {
namespace {

struct Place {
    std::size_t row;
    geom::Point at;
};

/// -1, 0, 1; nulls apart. Numbers by value, the rest as text.
int compare(const table::Column& column, std::size_t a, std::size_t b, bool nulls_first) {
    if (column.is_null(a) || column.is_null(b)) {
        const int order = static_cast<int>(column.is_null(b)) - static_cast<int>(column.is_null(a));
        return nulls_first ? order : -order;
    }
    if (column.holds_text()) {
        return column.text(a).compare(column.text(b));
    }
    const double x = column.to_number(a).value_or(0);
    const double y = column.to_number(b).value_or(0);
    return x < y ? -1 : static_cast<int>(x > y);
}

void order_by_style(const Painter& painter, std::vector<Place>& places) {
    for (const auto& clause : std::views::reverse(painter.layer.style->order)) {
        const std::string field =
            style::field_named(clause.expression.text).value_or(clause.expression.text);
        const table::Column* column =
            painter.layer.columns != nullptr ? painter.layer.columns->find(field) : nullptr;
        if (column == nullptr) {
            throw base::InputError(
                base::msg("Le style {} ordonne par le champ « {} », absent des données.",
                          "The style {} orders by the field \"{}\", which the data lack.",
                          painter.layer.style->origin, field));
        }
        std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
            const bool swap = !clause.ascending;
            const bool nulls_first = clause.nulls_first != swap;
            const int order = compare(*column, a.row, b.row, nulls_first);
            return swap ? order > 0 : order < 0;
        });
    }
}

void order_from_north(const Painter& painter, std::vector<Place>& places) {
    const table::Column* key = painter.layer.key;
    std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (a.at.y != b.at.y) {
            return a.at.y > b.at.y;
        }
        const int by_key = key != nullptr ? compare(*key, a.row, b.row, true) : 0;
        if (by_key != 0) {
            return by_key < 0;
        }
        return a.at.x < b.at.x;
    });
}

} // namespace

void draw_points(const Painter& painter) {
    const geom::GeometryArray& geometry = *painter.layer.geometry;
    std::vector<Place> places;
    for (const std::size_t row : painter.rows) {
        for (const geom::Point& p : geometry.points_of(row)) {
            if (painter.plane.contains(p)) {
                places.push_back({row, p});
            }
        }
    }
    order_from_north(painter, places);
    if (!painter.layer.style->order.empty()) {
        order_by_style(painter, places);
    }
    for (const Place& place : places) {
        const geom::Point at = painter.frame.to_page(place.at);
        draw_marker(painter.canvas, painter.symbol(place.row), at.x, at.y, painter.scale);
    }
}

} // namespace maille::render

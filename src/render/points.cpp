// SPDX-License-Identifier: Apache-2.0
// Points: order and markers.
#include "render/painter_handle.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace maille::render {
namespace {

struct Place {
    FeatureClass item;
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

/// Ranks of the values of one clause; equal values have equal ranks, nulls where the clause wants
/// them.
std::vector<std::size_t> ranks_of(const style::OrderBy& clause, const MapLayer& layer) {
    const auto expression =
        expr::Expression::parse(clause.expression.text, clause.expression.place);
    expr::AggregateCache aggregates;
    expr::Scope scope;
    scope.columns = layer.columns;
    scope.variables = layer.variables;
    scope.aggregates = &aggregates;
    std::vector<expr::Value> values;
    for (scope.row = 0; scope.row < layer.geometry->size(); ++scope.row) {
        values.push_back(expression.evaluate(scope));
    }
    const auto below = [&](std::size_t a, std::size_t b) {
        const expr::Value& x = values[a];
        const expr::Value& y = values[b];
        if (x.is_null() || y.is_null()) {
            return clause.nulls_first ? x.is_null() && !y.is_null() : y.is_null() && !x.is_null();
        }
        const bool texts = x.is_text() && y.is_text();
        const auto p = texts ? std::nullopt : x.to_number();
        const auto q = texts ? std::nullopt : y.to_number();
        const bool less = p && q ? *p < *q : x.to_text() < y.to_text();
        const bool more = p && q ? *q < *p : y.to_text() < x.to_text();
        return clause.ascending ? less : more;
    };
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), below);
    std::vector<std::size_t> ranks(values.size(), 0);
    for (std::size_t i = 1; i < order.size(); ++i) {
        ranks[order[i]] = ranks[order[i - 1]] + (below(order[i - 1], order[i]) ? 1 : 0);
    }
    return ranks;
}

/// Sorts by the clauses, the first one counting most; `feature` of what is sorted is asked for.
template <class Items, class FeatureOf>
void sort_by_style(const MapLayer& layer, Items& items, const FeatureOf& feature_of) {
    for (const auto& clause : std::views::reverse(layer.style->order)) {
        const auto ranks = ranks_of(clause, layer);
        std::stable_sort(items.begin(), items.end(), [&](const auto& a, const auto& b) {
            return ranks[feature_of(a)] < ranks[feature_of(b)];
        });
    }
}

void order_places(const MapLayer& layer, std::vector<Place>& places) {
    sort_by_style(layer, places, [](const Place& place) { return place.item.feature; });
}

void order_from_north(const Painter& painter, std::vector<Place>& places) {
    const table::Column* key = painter.layer.key;
    std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (a.at.y != b.at.y) {
            return a.at.y > b.at.y;
        }
        const int by_key = key != nullptr ? compare(*key, a.item.feature, b.item.feature, true) : 0;
        if (by_key != 0) {
            return by_key < 0;
        }
        return a.at.x < b.at.x;
    });
}

} // namespace

void order_by_style(const MapLayer& layer, std::vector<FeatureClass>& items) {
    sort_by_style(layer, items, [](const FeatureClass& item) { return item.feature; });
}

void draw_points(const Painter& painter) {
    const geom::GeometryArray& geometry = *painter.layer.geometry;
    std::vector<Place> places;
    const bool ordered = !painter.layer.style->order.empty();
    for (const FeatureClass& item : painter.items) {
        for (const geom::Point& p : geometry.points_of(item.feature)) {
            if (painter.plane.contains(p)) {
                places.push_back({item, p});
            }
        }
    }
    order_from_north(painter, places);
    if (ordered) {
        order_places(painter.layer, places);
    }
    for (const Step& step : painter.steps) {
        for (const Place& place : places) {
            if (!step.holds_class(place.item.category)) {
                continue;
            }
            const geom::Point at = painter.frame.to_page(place.at);
            painter.for_layers_of(
                step, place.item, [&](const FeatureClass&, const style::SymbolLayer& layer) {
                    draw_marker_layer(painter.canvas, layer, at.x, at.y, painter.scale);
                });
        }
    }
}

} // namespace maille::render

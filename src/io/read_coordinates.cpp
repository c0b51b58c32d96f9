// SPDX-License-Identifier: Apache-2.0
#include "io/read_coordinates.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/read_report.hpp"
#include "layer/columns.hpp"

#include <cmath>

namespace maille::io {

namespace {

using layer::CoordinateState;

struct Cell {
    bool empty = true;
    std::optional<double> value;
};

Cell cell_of(const table::Column& column, std::size_t row) {
    if (column.is_null(row) || (column.holds_text() && base::trim(column.text(row)).empty())) {
        return {};
    }
    const auto value = column.to_number(row);
    return {false, value && std::isfinite(*value) ? value : std::nullopt};
}

void check_spec(const SourceSpec& spec, const std::string& origin) {
    if (spec.x_field.empty() || spec.y_field.empty()) {
        throw base::InputError(
            base::msg("{0} : une seule des deux colonnes de coordonnées est donnée",
                      "{0}: only one of the two coordinate columns is given", origin),
            base::msg("Donnez x et y.", "Give both x and y."));
    }
    if (spec.declared_crs.empty()) {
        throw base::InputError(
            base::msg(
                "{0} : le système de coordonnées des colonnes « {1} » et « {2} » n'est pas déclaré",
                "{0}: the coordinate system of the columns '{1}' and '{2}' is not declared", origin,
                spec.x_field, spec.y_field),
            base::msg("Ajoutez crs = \"EPSG:2154\" (ou autre) à la source, ou --crs.",
                      "Add crs = \"EPSG:2154\" (or another) to the source, or --crs."));
    }
}

void report(const RowList& not_numbers, const RowList& alone, const layer::Layer& layer,
            const SourceSpec& spec, base::ProblemSink& problems) {
    report_rows(problems, base::Severity::warning, "coordinates.not_a_number", layer.origin,
                base::msg("{0} : coordonnées qui ne sont pas des nombres (champs {1}, {2})",
                          "{0}: coordinates that are no numbers (fields {1}, {2})", layer.origin,
                          spec.x_field, spec.y_field),
                not_numbers);
    report_rows(problems, base::Severity::warning, "coordinates.one_missing", layer.origin,
                base::msg("{0} : une coordonnée sur deux manque (champs {1}, {2})",
                          "{0}: one of the two coordinates is missing (fields {1}, {2})",
                          layer.origin, spec.x_field, spec.y_field),
                alone);
}

} // namespace

std::vector<CoordinateState> points_from_columns(layer::Layer& layer, const SourceSpec& spec,
                                                 base::ProblemSink& problems) {
    check_spec(spec, layer.origin);
    const auto& xs = layer::column(layer, spec.x_field);
    const auto& ys = layer::column(layer, spec.y_field);
    geom::GeometryArray points(geom::Kind::point);
    points.reserve(xs.size(), xs.size());
    std::vector<CoordinateState> states(xs.size(), CoordinateState::missing);
    RowList not_numbers;
    RowList alone;
    for (std::size_t row = 0; row < xs.size(); ++row) {
        const Cell x = cell_of(xs, row);
        const Cell y = cell_of(ys, row);
        if (x.value && y.value) {
            points.add_point({*x.value, *y.value});
            states[row] = CoordinateState::present;
        } else if (!x.empty || !y.empty) {
            states[row] = CoordinateState::invalid;
            const bool bad_text = (!x.empty && !x.value) || (!y.empty && !y.value);
            (bad_text ? not_numbers : alone).add(row + 1);
        }
        points.end_feature();
    }
    layer.geometry = std::move(points);
    report(not_numbers, alone, layer, spec, problems);
    return states;
}

} // namespace maille::io

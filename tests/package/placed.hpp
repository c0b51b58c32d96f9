// SPDX-License-Identifier: Apache-2.0
// Small sources placed over the communes of the worked example.
#pragma once

#include "join/accounting.hpp"
#include "support/region.hpp"

namespace placed {

using namespace maille;

/// A source of projects with a code field `code` of any level and, for some rows, a point.
struct Source {
    layer::Layer layer;
    std::vector<layer::CoordinateState> coordinates;

    Source(const std::string& name, const std::vector<std::string>& fields,
           const std::vector<std::vector<std::string>>& rows)
        : layer(region::table(name, fields, rows)),
          coordinates(rows.size(), layer::CoordinateState::missing) {
        layer.geometry.emplace(geom::Kind::point);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            layer.geometry->end_feature();
        }
    }

    /// Gives every row a point.
    Source& at(const std::vector<geom::Point>& points) {
        layer.geometry.emplace(geom::Kind::point);
        for (const auto point : points) {
            layer.geometry->add_point(point);
            layer.geometry->end_feature();
        }
        coordinates.assign(points.size(), layer::CoordinateState::present);
        return *this;
    }

    [[nodiscard]] join::Placing place(const territory::Territories& territories,
                                      base::Context& context) const {
        join::PlacingSpec spec;
        spec.source = layer.name;
        spec.codes = {{"code", ""}};
        return join::place(layer, coordinates, spec, territories, {}, context);
    }
};

/// Texts of a column; null as "-".
inline std::vector<std::string> texts(const table::Table& table, const std::string& column) {
    std::vector<std::string> found;
    const auto* cells = table.find(column);
    for (std::size_t row = 0; cells != nullptr && row < cells->size(); ++row) {
        found.push_back(cells->is_null(row) ? "-" : cells->to_text(row));
    }
    return found;
}

using Texts = std::vector<std::string>;

} // namespace placed

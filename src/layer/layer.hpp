// SPDX-License-Identifier: Apache-2.0
// A layer: columns, at most one geometry column, a CRS. What `io` reads and writes, and analysis
// modules take.
#pragma once

#include "geom/geometry.hpp"
#include "table/table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maille::layer {

struct Layer {
    std::string name;   ///< layer name in its file, or the campaign's name for it
    std::string origin; ///< what the user calls it in messages: "projets.csv", "communes.gpkg,
                        ///< couche commune"
    table::Table columns;
    std::optional<geom::GeometryArray>
        geometry;    ///< same number of features as rows; absent for plain tables
    std::string crs; ///< "EPSG:2154" or WKT; empty without geometry

    [[nodiscard]] std::size_t rows() const { return geometry ? geometry->size() : columns.rows(); }
};

} // namespace maille::layer

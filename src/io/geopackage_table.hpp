// SPDX-License-Identifier: Apache-2.0
// One table of a GeoPackage: its definition and its rows.
#pragma once

#include "base/context.hpp"
#include "io/geopackage_blob.hpp"
#include "io/sqlite_database.hpp"
#include "layer/layer.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maille::io {

struct TableSpec {
    std::string table;
    std::string key;             ///< "fid"
    std::string geometry_column; ///< empty for a plain table
    std::string geometry_type;   ///< as declared
    std::int32_t srs_id = 0;
    std::vector<std::string> columns; ///< names as written
};

void create_table(Database& database, const TableSpec& spec, const table::Table& columns);

/// Inserts every row, keys from 1. `facts` belongs to the layer's geometry. Dates and times that
/// are not ISO 8601 are written as they are and reported.
void fill_table(Database& database, const TableSpec& spec, const layer::Layer& layer,
                const GeometryFacts& facts, base::ProblemSink& problems);

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
// The tables every GeoPackage has, and their rows.
#pragma once

#include "geom/geometry.hpp"
#include "io/geopackage_crs.hpp"
#include "io/sqlite_database.hpp"

#include <cstdint>
#include <string>

namespace maille::io {

/// Settings of the file and of the connection; to be called first, outside a transaction.
void set_up_file(Database& database);

/// gpkg_spatial_ref_sys with its three compulsory rows, gpkg_contents, gpkg_geometry_columns,
/// gpkg_extensions and OGR's gpkg_ogr_contents.
void create_schema(Database& database);

/// Adds a row to gpkg_spatial_ref_sys unless `srs_id` has one.
void register_srs(Database& database, std::int32_t srs_id, const SpatialReference& reference);

struct ContentsRow {
    std::string table;
    std::string data_type; ///< "features" or "attributes"
    std::string identifier;
    std::string description;
    std::string last_change;
    geom::Box bounds = {}; ///< empty: none
    std::int32_t srs_id = 0;
};
void register_contents(Database& database, const ContentsRow& row);

void register_geometry(Database& database, const std::string& table, const std::string& column,
                       const std::string& type, std::int32_t srs_id);

/// Number of rows for OGR, and the triggers that keep it.
void register_count(Database& database, const std::string& table, std::size_t rows);

} // namespace maille::io

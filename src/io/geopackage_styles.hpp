// SPDX-License-Identifier: Apache-2.0
// What QGIS keeps in a GeoPackage beside the data: styles and projects, in the layout it reads.
#pragma once

#include "io/sqlite_database.hpp"

#include <string>
#include <string_view>

namespace maille::io {

/// Creates the table `layer_styles` as QGIS does.
void create_style_table(Database& database);

struct StyleRow {
    std::string table;
    std::string geometry_column; ///< QGIS ignores a style whose column is not exactly the layer's
    std::string name;
    std::string qml;
    std::string description;
    std::string update_time;
    bool is_default = false;
};
void insert_style(Database& database, const StyleRow& row);

/// Adds a project: hexadecimal text of the bytes of a .qgz; creates `qgis_projects` when it is not
/// there.
void insert_project(Database& database, std::string_view name, std::string_view qgz,
                    const std::string& timestamp);

} // namespace maille::io

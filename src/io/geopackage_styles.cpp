// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_styles.hpp"

#include "base/json.hpp"

namespace maille::io {

namespace {

// The default of update_time is QGIS's own; rows written here always carry a time.
constexpr const char* style_table =
    R"sql(CREATE TABLE "layer_styles" ( "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "f_table_catalog" TEXT(256), "f_table_schema" TEXT(256), "f_table_name" TEXT(256), "f_geometry_column" TEXT(256), "styleName" TEXT(30), "styleQML" TEXT, "styleSLD" TEXT, "useAsDefault" BOOLEAN, "description" TEXT, "owner" TEXT(30), "ui" TEXT(30), "update_time" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))))sql";

std::string hexadecimal(std::string_view bytes) {
    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4U];
        text += digits[value & 15U];
    }
    return text;
}

} // namespace

void create_style_table(Database& database) {
    database.execute(style_table);
}

void insert_style(Database& database, const StyleRow& row) {
    Statement insert = database.prepare(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
        "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, "
        "update_time) VALUES('','',?1,?2,?3,?4,'',?5,?6,'',?7)");
    insert.bind_text(1, row.table);
    insert.bind_text(2, row.geometry_column);
    insert.bind_text(3, row.name);
    insert.bind_text(4, row.qml);
    insert.bind_integer(5, row.is_default ? 1 : 0);
    insert.bind_text(6, row.description);
    insert.bind_text(7, row.update_time);
    insert.run();
}

void insert_project(Database& database, std::string_view name, std::string_view qgz,
                    const std::string& timestamp) {
    database.execute("CREATE TABLE IF NOT EXISTS qgis_projects(name TEXT PRIMARY KEY, metadata "
                     "BLOB, content BLOB)");
    const std::string metadata = "{\"last_modified_time\": \"" + base::json_escape(timestamp) +
                                 "\", \"last_modified_user\": \"\"}";
    const std::string content = hexadecimal(qgz);
    Statement insert = database.prepare("INSERT OR REPLACE INTO qgis_projects VALUES(?1,?2,?3)");
    insert.bind_text(1, name);
    insert.bind_text(2, metadata);
    insert.bind_text(3, content);
    insert.run();
}

} // namespace maille::io

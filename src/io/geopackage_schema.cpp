// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_schema.hpp"

#include "base/format.hpp"

#include <utility>

namespace maille::io {

namespace {

constexpr const char* core_tables = R"sql(
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,srs_id INTEGER NOT NULL PRIMARY KEY,organization TEXT NOT NULL,organization_coordsys_id INTEGER NOT NULL,definition  TEXT NOT NULL,description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,data_type TEXT NOT NULL,identifier TEXT UNIQUE,description TEXT DEFAULT '',last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),min_x DOUBLE, min_y DOUBLE,max_x DOUBLE, max_y DOUBLE,srs_id INTEGER,CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_ogr_contents(table_name TEXT NOT NULL PRIMARY KEY,feature_count INTEGER DEFAULT NULL);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,geometry_type_name TEXT NOT NULL,srs_id INTEGER NOT NULL,z TINYINT NOT NULL,m TINYINT NOT NULL,CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),CONSTRAINT uk_gc_table_name UNIQUE (table_name),CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,definition TEXT NOT NULL,scope TEXT NOT NULL,CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
INSERT INTO gpkg_spatial_ref_sys VALUES('Undefined Cartesian SRS',-1,'NONE',-1,'undefined','undefined Cartesian coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES('Undefined geographic SRS',0,'NONE',0,'undefined','undefined geographic coordinate reference system');
)sql";

constexpr const char* settings = R"sql(
PRAGMA page_size=4096;
PRAGMA encoding='UTF-8';
PRAGMA auto_vacuum=NONE;
PRAGMA application_id=1196444487;
PRAGMA user_version=10300;
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
PRAGMA locking_mode=EXCLUSIVE;
PRAGMA secure_delete=OFF;
PRAGMA foreign_keys=OFF;
PRAGMA cache_size=-65536;
)sql";

} // namespace

void set_up_file(Database& database) {
    database.execute(settings);
}

void create_schema(Database& database) {
    database.execute(core_tables);
    SpatialReference wgs84 = describe_crs("EPSG:4326", "EPSG:4326");
    wgs84.name = "WGS 84 geodetic";
    register_srs(database, 4326, wgs84);
}

void register_srs(Database& database, std::int32_t srs_id, const SpatialReference& reference) {
    Statement insert =
        database.prepare("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES(?1,?2,?3,?4,?5,NULL)");
    insert.bind_text(1, reference.name);
    insert.bind_integer(2, srs_id);
    insert.bind_text(3, reference.organization);
    insert.bind_integer(4, reference.organization_id.value_or(srs_id));
    insert.bind_text(5, reference.definition);
    insert.run();
}

void register_contents(Database& database, const ContentsRow& row) {
    Statement insert =
        database.prepare("INSERT INTO gpkg_contents VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
    insert.bind_text(1, row.table);
    insert.bind_text(2, row.data_type);
    insert.bind_text(3, row.identifier);
    insert.bind_text(4, row.description);
    insert.bind_text(5, row.last_change);
    if (!row.bounds.empty()) {
        insert.bind_real(6, row.bounds.min_x);
        insert.bind_real(7, row.bounds.min_y);
        insert.bind_real(8, row.bounds.max_x);
        insert.bind_real(9, row.bounds.max_y);
    }
    insert.bind_integer(10, row.srs_id);
    insert.run();
}

void register_geometry(Database& database, const std::string& table, const std::string& column,
                       const std::string& type, std::int32_t srs_id) {
    Statement geometry =
        database.prepare("INSERT INTO gpkg_geometry_columns VALUES(?1,?2,?3,?4,0,0)");
    geometry.bind_text(1, table);
    geometry.bind_text(2, column);
    geometry.bind_text(3, type);
    geometry.bind_integer(4, srs_id);
    geometry.run();
    Statement extension =
        database.prepare("INSERT INTO gpkg_extensions VALUES(?1,?2,'gpkg_rtree_index',"
                         "'http://www.geopackage.org/spec120/#extension_rtree','write-only')");
    extension.bind_text(1, table);
    extension.bind_text(2, column);
    extension.run();
}

void register_count(Database& database, const std::string& table, std::size_t rows) {
    Statement insert = database.prepare("INSERT INTO gpkg_ogr_contents VALUES(?1,?2)");
    insert.bind_text(1, table);
    insert.bind_integer(2, static_cast<std::int64_t>(rows));
    insert.run();
    for (const auto& [verb, sign] : {std::pair("insert", '+'), std::pair("delete", '-')}) {
        const std::string name = base::format("trigger_{}_feature_count_{}", verb, table);
        database.execute(base::format(
            "CREATE TRIGGER {} AFTER {} ON {} BEGIN UPDATE gpkg_ogr_contents SET feature_count = "
            "feature_count {} 1 WHERE lower(table_name) = lower({}); END",
            quote_name(name), sign == '+' ? "INSERT" : "DELETE", quote_name(table), sign,
            quote_text(table)));
    }
}

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "io/geopackage.hpp"
#include "io/sqlite_database.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace maille;

namespace {

layer::Layer one_point(const std::string& crs) {
    layer::Layer layer;
    layer.origin = "source";
    layer.crs = crs;
    geom::GeometryArray geometry(geom::Kind::point);
    geometry.add_point({1, 2});
    geometry.end_feature();
    layer.geometry = std::move(geometry);
    return layer;
}

struct Written {
    support::TempFolder folder;
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 1};
    io::GeoPackageWriter writer{folder / "a.gpkg", "2024-12-10T00:00:00Z"};
};

} // namespace

TEST_CASE("styles are stored as QGIS looks them up") {
    Written w;
    w.writer.add_layer(one_point("EPSG:2154"), "points", "", "", w.context);
    const std::vector<io::StyleEntry> styles = {{"points", "un", "<qgis/>", true, "premier"},
                                                {"points", "deux", "<qgis a='1'/>", true},
                                                {"points", "trois", "<qgis/>", false}};
    w.writer.add_styles(styles);
    w.writer.finish();
    const io::Database db(w.folder / "a.gpkg");
    // Default first, then the newest: exactly one default must remain.
    CHECK(db.ask("SELECT group_concat(styleName || useAsDefault) FROM layer_styles") ==
          "un1,deux0,trois0");
    CHECK(db.ask("SELECT f_table_catalog||'|'||f_table_schema||'|'||f_table_name||'|'||"
                 "f_geometry_column||'|'||styleQML||'|'||description||'|'||owner||'|'||"
                 "update_time FROM layer_styles WHERE id = 1") ==
          "||points|geom|<qgis/>|premier||2024-12-10T00:00:00.000Z");
    CHECK(db.ask("SELECT data_type || srs_id FROM gpkg_contents WHERE table_name='layer_styles'") ==
          "attributes0");
    CHECK(db.ask("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name='layer_styles'") ==
          "3");
}

TEST_CASE("a style for a table that is not there is refused") {
    Written w;
    const std::vector<io::StyleEntry> styles = {{"nulle part", "un", "<qgis/>"}};
    CHECK_THROWS_AS(w.writer.add_styles(styles), base::OutputError);
}

TEST_CASE("a project is hexadecimal text of its bytes") {
    Written w;
    w.writer.add_project("carte", std::string("PK\x00\xff", 4));
    w.writer.finish();
    const io::Database db(w.folder / "a.gpkg");
    CHECK(db.ask("SELECT name || content || typeof(content) FROM qgis_projects") ==
          "carte504b00fftext");
}

TEST_CASE("a CRS is registered from a code or from WKT, and unknown ones are refused") {
    Written w;
    const std::string local =
        R"(LOCAL_CS["Plan de l'usine",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]])";
    w.writer.add_layer(one_point("EPSG:4326"), "a", "", "", w.context);
    w.writer.add_layer(one_point(local), "b", "", "", w.context);
    w.writer.add_layer(one_point(local), "c", "", "", w.context);
    CHECK(w.problems.sorted().empty());
    w.writer.add_layer(one_point(""), "d", "", "", w.context);
    CHECK(w.problems.sorted().at(0).kind == "geopackage.no_crs");
    CHECK_THROWS_AS(w.writer.add_layer(one_point("EPSG:1"), "e", "", "", w.context),
                    base::InputError);
    w.writer.finish();
    const io::Database db(w.folder / "a.gpkg");
    CHECK(db.ask("SELECT group_concat(table_name || srs_id) FROM gpkg_geometry_columns") ==
          "a4326,b100000,c100000,d-1");
    CHECK(db.ask("SELECT srs_name || organization || organization_coordsys_id FROM "
                 "gpkg_spatial_ref_sys WHERE srs_id = 100000") == "Plan de l'usineNONE100000");
    CHECK(db.ask("PRAGMA foreign_key_check").empty());
}

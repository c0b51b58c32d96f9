// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "io/sqlite_database.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <cmath>
#include <limits>

using namespace maille;

namespace {

constexpr const char* time_of_test = "2024-12-10T00:00:00Z";

struct Surroundings {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 2};
};

// Unit squares in a row, every seventh feature without geometry.
layer::Layer squares(std::size_t count) {
    layer::Layer layer;
    layer.name = layer.origin = "squares";
    layer.crs = "EPSG:2154";
    geom::GeometryArray geometry(geom::Kind::polygon);
    auto& number = layer.columns.add("n", table::Type::integer);
    for (std::size_t i = 0; i < count; ++i) {
        const double x = 700000 + 2 * static_cast<double>(i);
        if (i % 7 != 6) {
            geometry.begin_part();
            geometry.begin_ring();
            for (const geom::Point p : {geom::Point{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}) {
                geometry.add_point({x + p.x, 6900000 + p.y});
            }
        }
        geometry.end_feature();
        number.append_integer(static_cast<std::int64_t>(i));
    }
    layer.geometry = std::move(geometry);
    return layer;
}

std::filesystem::path write(const support::TempFolder& folder, const std::string& name,
                            const layer::Layer& layer, unsigned jobs = 2) {
    Surroundings around;
    around.context.jobs = jobs;
    io::GeoPackageWriter writer(folder / name, time_of_test);
    writer.add_layer(layer, "couche", "", "", around.context);
    writer.finish();
    return folder / name;
}

} // namespace

TEST_CASE("the file says that it is a GeoPackage with a rollback journal") {
    const support::TempFolder folder;
    const auto path = write(folder, "a.gpkg", squares(3));
    const std::string bytes = base::read_file(path);
    CHECK(bytes.substr(0, 15) == "SQLite format 3");
    CHECK(bytes.substr(68, 4) == "GPKG");
    CHECK(bytes[18] == 1);
    CHECK(bytes[19] == 1);
    CHECK(bytes.size() % 4096 == 0);
    const io::Database db(path);
    CHECK(db.ask("PRAGMA user_version") == "10300");
    CHECK(db.ask("PRAGMA integrity_check") == "ok");
    CHECK(db.ask("PRAGMA foreign_key_check").empty());
    CHECK(db.ask("SELECT group_concat(srs_id) FROM (SELECT srs_id FROM gpkg_spatial_ref_sys "
                 "ORDER BY srs_id)") == "-1,0,2154,4326");
    CHECK(db.ask("SELECT organization || organization_coordsys_id FROM gpkg_spatial_ref_sys "
                 "WHERE srs_id = 2154") == "EPSG2154");
    CHECK(db.ask("SELECT definition FROM gpkg_spatial_ref_sys WHERE srs_id = 2154").substr(0, 8) ==
          "PROJCS[\"");
}

TEST_CASE("contents, counts and bounds are registered with the time given") {
    const support::TempFolder folder;
    const io::Database db(write(folder, "a.gpkg", squares(10)));
    CHECK(db.ask("SELECT data_type || '|' || identifier || '|' || last_change || '|' || srs_id "
                 "FROM gpkg_contents") == "features|couche|2024-12-10T00:00:00.000Z|2154");
    // Squares 0 to 9 without 6: the last one begins at 700018.
    CHECK(db.ask("SELECT min_x || ' ' || min_y || ' ' || max_x || ' ' || max_y FROM "
                 "gpkg_contents") == "700000.0 6900000.0 700019.0 6900001.0");
    CHECK(db.ask("SELECT geometry_type_name || srs_id || z || m FROM gpkg_geometry_columns") ==
          "MULTIPOLYGON215400");
    CHECK(db.ask("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name='couche'") == "10");
    CHECK(db.ask("SELECT scope FROM gpkg_extensions WHERE table_name='couche' AND "
                 "extension_name='gpkg_rtree_index'") == "write-only");
    CHECK(db.ask("SELECT count(*) || max(fid) FROM couche WHERE geom IS NULL") == "17");
    CHECK(db.ask("SELECT count(*) FROM rtree_couche_geom") == "9");
    CHECK(db.ask("SELECT rtreecheck('rtree_couche_geom')") == "ok");
    CHECK(db.ask("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE "
                 "type='trigger' ORDER BY name)") ==
          "rtree_couche_geom_delete,rtree_couche_geom_insert,rtree_couche_geom_update1,"
          "rtree_couche_geom_update2,rtree_couche_geom_update3,rtree_couche_geom_update4,"
          "trigger_delete_feature_count_couche,trigger_insert_feature_count_couche");
}

TEST_CASE("blobs are the standard GeoPackage binary") {
    const support::TempFolder folder;
    const io::Database db(write(folder, "a.gpkg", squares(1)));
    // By hand: GP, version 0, flags 3 (little endian, envelope xy), 2154, then the envelope as
    // min x, max x, min y, max y, then WKB: multipolygon of one polygon of one ring of 5 points.
    CHECK(db.ask("SELECT hex(geom) FROM couche") == "475000036A080000"
                                                    "00000000C05C2541" // 700000
                                                    "00000000C25C2541" // 700001
                                                    "0000000048525A41" // 6900000
                                                    "0000004048525A41" // 6900001
                                                    "01"
                                                    "06000000"
                                                    "01000000"
                                                    "01"
                                                    "03000000"
                                                    "01000000"
                                                    "05000000"
                                                    "00000000C05C2541"
                                                    "0000000048525A41"
                                                    "00000000C25C2541"
                                                    "0000000048525A41"
                                                    "00000000C25C2541"
                                                    "0000004048525A41"
                                                    "00000000C05C2541"
                                                    "0000004048525A41"
                                                    "00000000C05C2541"
                                                    "0000000048525A41");
}

TEST_CASE("points are POINT, or MULTIPOINT as soon as one feature has several") {
    const bool several = GENERATE(false, true);
    const support::TempFolder folder;
    layer::Layer layer;
    layer.crs = "EPSG:2154";
    geom::GeometryArray geometry(geom::Kind::point);
    geometry.add_point({1, 2});
    geometry.end_feature();
    geometry.end_feature();
    geometry.add_point({3, 4});
    if (several) {
        geometry.add_point({5, 6});
    }
    geometry.end_feature();
    layer.geometry = std::move(geometry);
    const io::Database db(write(folder, "a.gpkg", layer));
    CHECK(db.ask("SELECT geometry_type_name FROM gpkg_geometry_columns") ==
          (several ? "MULTIPOINT" : "POINT"));
    // Point (1 2): flags 1, no envelope; or a multipoint of one with its envelope.
    CHECK(db.ask("SELECT hex(geom) FROM couche WHERE fid = 1") ==
          (several ? "475000036A080000"
                     "000000000000F03F000000000000F03F00000000000000400000000000000040"
                     "010400000001000000"
                     "0101000000000000000000F03F0000000000000040"
                   : "475000016A080000"
                     "0101000000000000000000F03F0000000000000040"));
    CHECK(db.ask("SELECT geom IS NULL FROM couche WHERE fid = 2") == "1");
    CHECK(db.ask("SELECT count(*) FROM couche") == "3");
}

TEST_CASE("values keep their type; dates become those of the format") {
    const support::TempFolder folder;
    layer::Layer layer;
    layer.origin = "dates.csv";
    auto& text = layer.columns.add("t", table::Type::text);
    auto& integer = layer.columns.add("i", table::Type::integer);
    auto& real = layer.columns.add("r", table::Type::real);
    auto& truth = layer.columns.add("b", table::Type::boolean);
    auto& day = layer.columns.add("d", table::Type::date);
    auto& time = layer.columns.add("h", table::Type::datetime);
    text.append_text("02A é \"x\" 'y'");
    integer.append_integer(9007199254740993); // beyond what a double holds
    real.append_real(0.1);
    truth.append_integer(1);
    day.append_text("2024-12-10");
    time.append_text("2024-12-10T01:30:00+02:00");
    text.append_text("");
    integer.append_null();
    real.append_real(std::numeric_limits<double>::quiet_NaN());
    truth.append_null();
    day.append_text("10/12/2024");
    time.append_text("hier");
    Surroundings around;
    io::GeoPackageWriter writer(folder / "a.gpkg", time_of_test);
    writer.add_layer(layer, "couche", "Titre", "Texte", around.context);
    writer.finish();
    const io::Database db(folder / "a.gpkg");
    CHECK(db.ask("SELECT data_type||identifier||description FROM gpkg_contents") ==
          "attributesTitreTexte");
    CHECK(db.ask("SELECT t||i||'|'||r||'|'||b||'|'||d||'|'||h FROM couche WHERE fid=1") ==
          "02A é \"x\" 'y'9007199254740993|0.1|1|2024-12-10|2024-12-09T23:30:00.000Z");
    CHECK(db.ask("SELECT (t = '') || (i IS NULL) || (r IS NULL) || (b IS NULL) || d || h FROM "
                 "couche WHERE fid=2") == "111110/12/2024hier");
    CHECK(db.ask("SELECT group_concat(type) FROM pragma_table_info('couche')") ==
          "INTEGER,TEXT,INTEGER,REAL,BOOLEAN,DATE,DATETIME");
    const auto problems = around.problems.sorted();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].kind == "geopackage.date");
    CHECK(problems[0].examples == std::vector<std::string>{"10/12/2024"});
    CHECK(problems[1].examples == std::vector<std::string>{"hier"});
}

TEST_CASE("a coordinate that is no number is written without geometry and reported") {
    const support::TempFolder folder;
    layer::Layer layer;
    layer.crs = "EPSG:2154";
    geom::GeometryArray geometry(geom::Kind::point);
    geometry.add_point({1, 2});
    geometry.end_feature();
    geometry.add_point({std::numeric_limits<double>::quiet_NaN(), 2});
    geometry.end_feature();
    layer.geometry = std::move(geometry);
    Surroundings around;
    io::GeoPackageWriter writer(folder / "a.gpkg", time_of_test);
    writer.add_layer(layer, "couche", "", "", around.context);
    writer.finish();
    const io::Database db(folder / "a.gpkg");
    CHECK(db.ask("SELECT count(geom) FROM couche") == "1");
    CHECK(db.ask("SELECT group_concat(id) FROM rtree_couche_geom") == "1");
    REQUIRE(around.problems.sorted().size() == 1);
    CHECK(around.problems.sorted()[0].examples == std::vector<std::string>{"fid 2"});
}

TEST_CASE("an empty layer is written") {
    const support::TempFolder folder;
    const io::Database db(write(folder, "a.gpkg", squares(0)));
    CHECK(db.ask("SELECT count(*) FROM couche") == "0");
    CHECK(db.ask("SELECT min_x IS NULL FROM gpkg_contents") == "1");
    CHECK(db.ask("SELECT rtreecheck('rtree_couche_geom')") == "ok");
    CHECK(db.ask("PRAGMA integrity_check") == "ok");
}

TEST_CASE("two writes are identical, whatever the number of threads") {
    const support::TempFolder folder;
    const layer::Layer layer = squares(20000);
    const std::string first = base::read_file(write(folder, "a.gpkg", layer, 1));
    CHECK(base::read_file(write(folder, "b.gpkg", layer, 1)) == first);
    CHECK(base::read_file(write(folder, "c.gpkg", layer, 2)) == first);
    CHECK(base::read_file(write(folder, "d.gpkg", layer, 5)) == first);
}

TEST_CASE("new features get keys above those written") {
    const support::TempFolder folder;
    io::Database db(write(folder, "a.gpkg", squares(10)));
    CHECK(db.ask("SELECT seq FROM sqlite_sequence WHERE name = 'couche'") == "10");
    db.execute("DROP TRIGGER rtree_couche_geom_insert; INSERT INTO couche(n) VALUES(1)");
    CHECK(db.ask("SELECT max(fid) FROM couche") == "11");
    CHECK(db.ask("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name='couche'") == "11");
}

// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage.hpp"
#include "io/geopackage_names.hpp"
#include "io/geopackage_time.hpp"
#include "io/sqlite_database.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace maille;

TEST_CASE("columns get names that SQLite can tell apart") {
    using Names = std::vector<std::string>;
    const Names reserved = {"fid", "geom"};
    CHECK(io::usable_columns({"a", "b é ☃", "c\"d", "e'f"}, reserved) ==
          Names{"a", "b é ☃", "c\"d", "e'f"});
    CHECK(io::usable_columns({"FID", "geom", "x", "X", ""}, reserved) ==
          Names{"FID_2", "geom_2", "x", "X_2", "champ_5"});
    // A suffix never takes the name of a later column.
    CHECK(io::usable_columns({"fid", "fid_2", "FID"}, reserved) ==
          Names{"fid_3", "fid_2", "FID_4"});
    CHECK(io::usable_columns({"a\nb", std::string("a\0b", 3), "\xE9t\xE9"}, reserved) ==
          Names{"a_b", "a_b_2", "été"});
    // SQLite folds ASCII only: these two are different columns.
    CHECK(io::usable_columns({"é", "É"}, reserved) == Names{"é", "É"});
}

TEST_CASE("tables stay clear of the names of the format") {
    CHECK(io::usable_table("communes", {}) == "communes");
    CHECK(io::usable_table("Communes", {"communes"}) == "Communes_2");
    CHECK(io::usable_table("c", {"c", "C_2"}) == "c_3");
    CHECK(io::usable_table("", {}) == "couche");
    CHECK(io::usable_table("a|b", {}) == "a_b");
    CHECK(io::usable_table("GPKG_contents", {}) == "couche_GPKG_contents");
    CHECK(io::usable_table("rtree_x", {}) == "couche_rtree_x");
    CHECK(io::usable_table("sqlite_x", {}) == "couche_sqlite_x");
    CHECK(io::usable_table("layer_styles", {}) == "couche_layer_styles");
    CHECK(io::usable_table("gpkg", {}) == "gpkg");
}

TEST_CASE("date and time text becomes the format's") {
    const auto time = [](const char* text) { return io::gpkg_datetime(text).value_or("none"); };
    CHECK(time("2024-12-10T08:09:10Z") == "2024-12-10T08:09:10.000Z");
    CHECK(time("2024-12-10 08:09") == "2024-12-10T08:09:00.000Z");
    CHECK(time("2024-12-10T08:09:10.1239") == "2024-12-10T08:09:10.123Z");
    CHECK(time("2024-12-31T23:30:00-01:00") == "2025-01-01T00:30:00.000Z");
    CHECK(time("2024-03-01T00:30:00+0100") == "2024-02-29T23:30:00.000Z");
    CHECK(time("2024-12-10T08:09:10+02") == "2024-12-10T06:09:10.000Z");
    CHECK(time("2024-12-10") == "2024-12-10T00:00:00.000Z");
    CHECK(time("2024-02-30T00:00:00Z") == "none");
    CHECK(time("2024-12-10T24:00:00Z") == "none");
    CHECK(time("2024-12-10T08:09:10Zx") == "none");
    CHECK(time("") == "none");
    CHECK(io::is_iso_date("2024-02-29"));
    CHECK_FALSE(io::is_iso_date("2023-02-29"));
    CHECK_FALSE(io::is_iso_date("2024-02-29T"));
}

TEST_CASE("hostile names are quoted everywhere and renames are reported") {
    const std::string wanted = "t\"; DROP TABLE gpkg_contents; --'é";
    const support::TempFolder folder;
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 1};
    layer::Layer layer;
    layer.origin = "source";
    layer.crs = "EPSG:2154";
    geom::GeometryArray geometry(geom::Kind::point);
    geometry.add_point({1, 2});
    geometry.end_feature();
    layer.geometry = std::move(geometry);
    for (const char* name : {"fid", "a\"b'c", "x); DROP TABLE gpkg_contents; --", "Geom"}) {
        layer.columns.add(name, table::Type::text).append_text(name);
    }
    io::GeoPackageWriter writer(folder / "a.gpkg", "2024-12-10");
    const io::WrittenLayer written = writer.add_layer(layer, wanted, wanted, wanted, context);
    const io::WrittenLayer again = writer.add_layer(layer, wanted, wanted, wanted, context);
    writer.finish();
    CHECK(written.table == wanted);
    CHECK(again.table == wanted + "_2");
    CHECK(written.columns == std::vector<std::string>{
                                 "fid_2", "a\"b'c", "x); DROP TABLE gpkg_contents; --", "Geom_2"});
    const io::Database db(folder / "a.gpkg");
    CHECK(db.ask("SELECT count(*) || min(identifier) FROM gpkg_contents") == "2" + wanted);
    CHECK(db.ask("SELECT group_concat(id) FROM " + io::quote_name("rtree_" + wanted + "_geom")) ==
          "1");
    // Deleting fires the triggers of the index and of the count.
    io::Database edit(folder / "a.gpkg");
    edit.execute("DELETE FROM " + io::quote_name(wanted));
    CHECK(edit.ask("SELECT count(*) FROM " + io::quote_name("rtree_" + wanted + "_geom")) == "0");
    CHECK(edit.ask("SELECT group_concat(feature_count) FROM gpkg_ogr_contents") == "0,1");
    REQUIRE(problems.sorted().size() == 1);
    CHECK(problems.sorted()[0].count == 5);
    CHECK(problems.sorted()[0].severity == base::Severity::note);
}

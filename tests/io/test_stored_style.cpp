// SPDX-License-Identifier: Apache-2.0
// Which row of layer_styles counts: what QGIS 3.22 was seen to do with files written by hand.
#include "support/catch.hpp"

#include "io/reading.hpp"
#include "io/sqlite_database.hpp"
#include "io/stored_style.hpp"
#include "support/temp_folder.hpp"

using namespace maille;

namespace {

/// A GeoPackage with the table `lieux` (geometry column `geom`) and rows of layer_styles:
/// schema, table, column, name, default, time; `-` stands for null.
struct Stored {
    support::TempFolder folder;

    explicit Stored(const std::vector<std::vector<std::string>>& rows) {
        io::Database database(folder / "a.gpkg");
        database.execute("PRAGMA application_id = 1196444487; PRAGMA user_version = 10200");
        database.execute(
            "CREATE TABLE gpkg_spatial_ref_sys(srs_name TEXT, srs_id INTEGER PRIMARY KEY, "
            "organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description "
            "TEXT);"
            "INSERT INTO gpkg_spatial_ref_sys VALUES('undefined', -1, 'NONE', -1, 'undefined', "
            "'');"
            "CREATE TABLE gpkg_contents(table_name TEXT PRIMARY KEY, data_type TEXT, identifier "
            "TEXT, description TEXT, last_change TEXT, min_x REAL, min_y REAL, max_x REAL, max_y "
            "REAL, srs_id INTEGER);"
            "INSERT INTO gpkg_contents VALUES('lieux', 'features', 'lieux', '', "
            "'2024-01-01T00:00:00Z', 0, 0, 1, 1, -1);"
            "CREATE TABLE gpkg_geometry_columns(table_name TEXT, column_name TEXT, "
            "geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);"
            "INSERT INTO gpkg_geometry_columns VALUES('lieux', 'geom', 'POINT', -1, 0, 0);"
            "CREATE TABLE lieux(fid INTEGER PRIMARY KEY, geom POINT, nom TEXT)");
        if (rows.empty()) {
            return;
        }
        database.execute("CREATE TABLE layer_styles(f_table_schema TEXT, f_table_name TEXT, "
                         "f_geometry_column TEXT, styleName TEXT, styleQML TEXT, useAsDefault "
                         "BOOLEAN, update_time DATETIME)");
        for (const auto& row : rows) {
            const auto cell = [&](std::size_t i) {
                return row[i] == "-" ? std::string("NULL") : io::quote_text(row[i]);
            };
            database.execute("INSERT INTO layer_styles VALUES(" + cell(0) + "," + cell(1) + "," +
                             cell(2) + "," + cell(3) + ",'<qgis/>'," + cell(4) + "," + cell(5) +
                             ")");
        }
    }
    [[nodiscard]] std::string name() const {
        base::ProblemSink problems;
        base::NoProgress progress;
        base::Context context{problems, progress};
        io::SourceSpec spec;
        spec.path = (folder / "a.gpkg").string();
        const auto found = io::stored_style(spec, context);
        return found ? found->name : "none";
    }
};

} // namespace

TEST_CASE("the default style, else the newest") {
    CHECK(Stored({}).name() == "none");
    CHECK(Stored({{"", "lieux", "geom", "a", "0", "2024-01-01"},
                  {"", "lieux", "geom", "b", "1", "2023-01-01"},
                  {"", "lieux", "geom", "c", "0", "2024-06-01"}})
              .name() == "b");
    CHECK(Stored({{"", "lieux", "geom", "a", "0", "2024-01-01"},
                  {"", "lieux", "geom", "c", "0", "2024-06-01"}})
              .name() == "c");
    CHECK(Stored({{"", "lieux", "geom", "a", "1", "2024-01-01"},
                  {"", "lieux", "geom", "c", "1", "2024-06-01"}})
              .name() == "c");
    CHECK(Stored({{"", "lieux", "geom", "a", "true", "2024-01-01"},
                  {"", "lieux", "geom", "c", "0", "2024-06-01"}})
              .name() == "a");
}

TEST_CASE("rows that QGIS passes over") {
    CHECK(Stored({{"-", "lieux", "geom", "a", "1", "2024-01-01"}}).name() == "none");
    CHECK(Stored({{"", "Lieux", "geom", "a", "1", "2024-01-01"}}).name() == "none");
    CHECK(Stored({{"", "lieux", "", "a", "1", "2024-01-01"}}).name() == "none");
    CHECK(Stored({{"", "lieux", "-", "a", "1", "2024-01-01"}}).name() == "none");
    CHECK(Stored({{"", "lieux", "geom", "a", "1", "-"}}).name() == "none");
}

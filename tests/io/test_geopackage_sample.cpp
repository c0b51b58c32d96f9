// SPDX-License-Identifier: Apache-2.0
// A GeoPackage of each kind of layer, kept for tests/qgis when MAILLE_QGIS_SAMPLE names a file.
#include "io/geopackage.hpp"
#include "io/sqlite_database.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <cmath>
#include <cstdlib>

using namespace maille;

namespace {

constexpr int count = 400;

// Diamonds, dashes or pairs of points along a spiral; every tenth feature without geometry.
layer::Layer spiral(geom::Kind kind, const std::string& name, const std::string& crs, double unit) {
    layer::Layer layer;
    layer.name = layer.origin = name;
    layer.crs = crs;
    geom::GeometryArray geometry(kind);
    auto& code = layer.columns.add("code", table::Type::text);
    auto& value = layer.columns.add("valeur", table::Type::real);
    auto& time = layer.columns.add("depuis", table::Type::datetime);
    for (int i = 0; i < count; ++i) {
        const double x = (700000 + 300 * i * std::cos(0.1 * i)) * unit;
        const double y = (6900000 + 300 * i * std::sin(0.1 * i)) * unit;
        const double r = 100 * unit;
        if (i % 10 != 9) {
            if (kind != geom::Kind::point) {
                geometry.begin_part();
            }
            if (kind == geom::Kind::polygon) {
                geometry.begin_ring();
                geometry.add_point({x, y - r});
            }
            geometry.add_point({x + r, y});
            geometry.add_point({x, y + r});
            if (kind == geom::Kind::polygon) {
                geometry.add_point({x - r, y});
                geometry.add_point({x, y - r});
            }
        }
        geometry.end_feature();
        code.append_text("n° " + std::to_string(i));
        value.append_real(i / 7.0);
        time.append_text("2024-12-10 08:00");
    }
    layer.geometry = std::move(geometry);
    return layer;
}

std::string simple_style(const std::string& symbol, const std::string& layer_class) {
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
           "<qgis version=\"3.22.0\"><renderer-v2 type=\"categorizedSymbol\" attr=\"code\" "
           "forceraster=\"0\" symbollevels=\"0\"><categories><category symbol=\"0\" value=\"\" "
           "label=\"tous\" render=\"true\"/></categories><symbols><symbol type=\"" +
           symbol + "\" name=\"0\" alpha=\"1\"><layer class=\"" + layer_class +
           "\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\"><Option name=\"color\" "
           "value=\"200,30,30,255\" type=\"QString\"/></Option></layer></symbol></symbols>"
           "</renderer-v2></qgis>";
}

} // namespace

TEST_CASE("the writer's sample for QGIS") {
    const char* wanted = std::getenv("MAILLE_QGIS_SAMPLE");
    const support::TempFolder folder;
    const std::filesystem::path path = wanted != nullptr ? wanted : folder / "sample.gpkg";
    std::filesystem::remove(path);
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 2};
    io::GeoPackageWriter writer(path, "2024-12-10T00:00:00Z");
    const auto add = [&](geom::Kind kind, const std::string& name, const std::string& crs,
                         double unit) {
        writer.add_layer(spiral(kind, name, crs, unit), name, "Titre de " + name, "Texte", context);
    };
    add(geom::Kind::point, "points", "EPSG:2154", 1);
    add(geom::Kind::line, "lignes l'été", "EPSG:2154", 1);
    add(geom::Kind::polygon, "Zones \"A\"", "EPSG:2154", 1);
    add(geom::Kind::polygon, "degrés", "EPSG:4326", 1e-5);
    layer::Layer plain;
    plain.origin = "table";
    plain.columns.add("code", table::Type::text).append_text("02");
    writer.add_layer(plain, "table seule", "", "", context);
    const std::vector<io::StyleEntry> styles = {
        {"points", "points", simple_style("marker", "SimpleMarker")},
        {"lignes l'été", "lignes", simple_style("line", "SimpleLine")},
        {"Zones \"A\"", "zones", simple_style("fill", "SimpleFill")},
        {"degrés", "zones", simple_style("fill", "SimpleFill")}};
    writer.add_styles(styles);
    writer.finish();
    CHECK(problems.sorted().empty());
    const io::Database db(path);
    for (const char* table : {"points", "lignes l'été", "Zones \"A\"", "degrés"}) {
        const std::string name = io::quote_name(std::string("rtree_") + table + "_geom");
        CHECK(db.ask("SELECT count(*) FROM " + name) == "360");
    }
    CHECK(db.ask("PRAGMA integrity_check") == "ok");
}

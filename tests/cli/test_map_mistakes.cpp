// SPDX-License-Identifier: Apache-2.0
// Mistakes with `maille map`: one clear message and the documented exit code, nothing written.
#include "cli/compare.hpp"
#include "cli/map_files.hpp"
#include "support/catch.hpp"

#include <filesystem>

using namespace cli;

namespace {

struct Mistake {
    std::vector<std::string> args;
    int exit_code;
    std::string err;
};

} // namespace

TEST_CASE("mistakes on the command line of map") {
    const auto mistake = GENERATE(
        Mistake{{"--layer", "square.geojson", "--style", "red.qml"},
                2,
                "error: an output is needed\n"
                "  remedy: Give -o FILE.png (or .pdf, .svg), or --json.\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "-o", "map.tif"},
                2,
                "error: map.tif: unknown output format\n"
                "  remedy: The extensions known are .png, .pdf and .svg.\n"},
        Mistake{{"--style", "red.qml", "--layer", "square.geojson", "--json"},
                2,
                "error: --style red.qml follows no layer\n"
                "  remedy: Each --style goes to the --layer before it, one a layer.\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--style", "dot.qml", "--json"},
                2,
                "error: --style dot.qml follows no layer\n"
                "  remedy: Each --style goes to the --layer before it, one a layer.\n"},
        Mistake{
            {"--layer", "square.geojson", "--style", "red.qml", "--json", "--extent", "0,0,4000"},
            2,
            "error: --extent 0,0,4000: xmin,ymin,xmax,ymax is wanted\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--extent",
                 "0,0,4000,north"},
                2,
                "error: --extent 0,0,4000,north: xmin,ymin,xmax,ymax is wanted\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--extent",
                 "4000,0,0,4000"},
                2,
                "error: --extent 4000,0,0,4000: empty or reversed extent\n"
                "  remedy: The order is xmin,ymin,xmax,ymax.\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--extent",
                 "0,0,4000,4000", "--scale", "1000"},
                2,
                "error: --extent excludes --scale and --center\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--center", "0,0"},
                2,
                "error: --center needs --scale\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--scale", "0"},
                2,
                "error: --scale 0: 50000, 1:50000 is wanted\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--size", "180"},
                2,
                "error: --size 180: 180x120 is wanted\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--size", "180x120",
                 "--size-px", "800x600"},
                2,
                "error: --size and --size-px exclude each other\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--json", "--background",
                 "reddish"},
                2,
                "error: --background reddish: #rrggbb, none is wanted\n"});
    MapFiles files;
    const auto result = files.map(mistake.args);
    INFO(mistake.err);
    CHECK(result.exit_code == mistake.exit_code);
    CHECK(result.out.empty());
    CHECK(result.err == mistake.err);
}

TEST_CASE("layers and styles that cannot be used") {
    MapFiles files;
    files.write("by-field.qml",
                "<qgis><renderer-v2 type=\"categorizedSymbol\" attr=\"non\"><categories><category "
                "symbol=\"0\" value=\"A\"/></categories><symbols><symbol type=\"fill\" "
                "name=\"0\"><layer class=\"SimpleFill\"/></symbol></symbols></renderer-v2></qgis>");
    files.write("table.csv", "code,nom\n1,A\n");
    const auto mistake = GENERATE(
        Mistake{{"--layer", "square.geojson"},
                2,
                "error: square.geojson: no style comes with this layer\n"
                "  remedy: Give --style FILE.qml after --layer, or save a default style in the "
                "GeoPackage with QGIS.\n"},
        Mistake{{"--layer", "square.geojson", "--style", "ecpi"},
                2,
                "error: ecpi: no such style\n  remedy: Did you mean epci?\n"},
        Mistake{{"--layer", "square.geojson", "--style", "dot.qml"},
                2,
                "error: dot.qml: this style is for points, square.geojson holds polygons\n"},
        Mistake{{"--layer", "squares.geojson", "--style", "red.qml"},
                1,
                "error: squares.geojson: there is no such file\n"
                "  remedy: Did you mean 'square.geojson'?\n"},
        Mistake{{"--layer", "square.geojson|layername=autre", "--style", "red.qml"},
                1,
                "error: square.geojson: there is no layer 'autre'\n"
                "  remedy: Layers present: square.\n"},
        Mistake{{"--layer", "table.csv", "--style", "red.qml"},
                1,
                "error: table.csv: this table has no geometry\n"
                "  remedy: maille join makes points of a table that has coordinates.\n"},
        Mistake{{"--layer", "square.geojson", "--style", "by-field.qml"},
                1,
                "error: The style by-field.qml sorts by the field \"non\", which the data lack.\n"
                "  remedy: Did you mean \"nom\"? Fields present: nom.\n"},
        Mistake{{"--layer", "point.geojson", "--style", "dot.qml"},
                1,
                "error: the layers are a single point: there is no extent\n"
                "  remedy: Give --extent, or --scale.\n"},
        Mistake{{"--layer", "square.geojson", "--style", "red.qml", "--crs", "EPSG:2277"},
                2,
                "error: EPSG:2277 (NAD83 / Texas Central (ftUS)) is neither in metres nor in "
                "degrees: no scale of a map\n"
                "  remedy: Choose the system of the map, for example --crs EPSG:2154.\n"});
    auto args = mistake.args;
    args.insert(args.end(), {"-o", "map.png"});
    const auto result = files.map(args);
    INFO(mistake.err);
    CHECK(result.exit_code == mistake.exit_code);
    CHECK(result.out.empty());
    CHECK(result.err == mistake.err);
    CHECK(!std::filesystem::exists(files.folder.path() / "map.png"));
}

TEST_CASE("an existing map is replaced only when asked to, and stays whole otherwise") {
    MapFiles files;
    files.write("map.png", "kept");
    const std::vector<std::string> args{"--layer", "square.geojson", "--style", "red.qml",
                                        "-o",      "map.png"};
    const auto refused = files.map(args);
    CHECK(refused.exit_code == 1);
    CHECK(read_text(files.folder.path() / "map.png") == "kept");
    auto again = args;
    again.emplace_back("--overwrite");
    const auto replaced = files.map(again);
    CHECK(replaced.exit_code == 0);
    CHECK(replaced.err == "1:5,833 in EPSG:2154\nsquare.geojson: 1 features drawn of 1\n");
    CHECK(files.picture("map.png").width == 2126); // 180 mm at 300 dpi
}

TEST_CASE("mistakes are said in French too") {
    MapFiles files;
    const auto result = files.map({"--layer", "square.geojson", "--json"}, "fr");
    CHECK(result.exit_code == 2);
    CHECK(result.err ==
          "erreur : square.geojson : aucun style n'accompagne cette couche\n"
          "  remède : Donnez --style FICHIER.qml après --layer, ou enregistrez dans QGIS un style "
          "par défaut dans le GeoPackage.\n");
}

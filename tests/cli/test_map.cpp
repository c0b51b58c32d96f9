// SPDX-License-Identifier: Apache-2.0
// `maille map`: pictures that can be checked by hand, the JSON answer, formats.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "cli/map_files.hpp"
#include "support/catch.hpp"

using namespace cli;

namespace {

const Pixel red{255, 0, 0, 255};
const Pixel blue{0, 0, 255, 255};
const Pixel white{255, 255, 255, 255};
const std::string extent = "700000,6900000,704000,6904000";

/// 40 x 40 pixels of 0.1 mm over 4000 x 4000 m: 1:1 000 000, 100 m a pixel.
const std::vector<std::string> square{"--layer",   "square.geojson", "--style", "red.qml",
                                      "--size-px", "40x40",          "--dpi",   "254"};

std::vector<std::string> with(std::vector<std::string> args, const std::vector<std::string>& more) {
    args.insert(args.end(), more.begin(), more.end());
    return args;
}

} // namespace

TEST_CASE("a square stands where it should, and the file carries its resolution") {
    MapFiles files;
    const auto result = files.map(with(square, {"--extent", extent, "-o", "map.png", "--json"}));
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
    CHECK(result.out.ends_with("}\n"));
    CHECK(nlohmann::json::parse(result.out) == nlohmann::json::parse(R"({
  "schema": "maille/map/1",
  "crs": "EPSG:2154",
  "extent": [700000, 6900000, 704000, 6904000],
  "scale_denominator": 1000000,
  "size_mm": [4, 4],
  "size_px": [40, 40],
  "dpi": 254,
  "layers": [
    {
      "source": "square.geojson",
      "style": "red.qml",
      "features": 1,
      "drawn": 1,
      "classes": [
        {"label": "", "count": 1}
      ]
    }
  ]
})"));
    const auto picture = files.picture("map.png");
    CHECK(picture.width == 40);
    CHECK(picture.height == 40);
    CHECK(picture.per_metre == 10000); // 254 dots an inch of 0.0254 m
    for (std::size_t y = 0; y < 40; ++y) {
        for (std::size_t x = 0; x < 40; ++x) {
            // Rows count from the top: the square lies 2000 to 3000 m below it.
            const bool inside = x >= 10 && x < 20 && y >= 20 && y < 30;
            INFO(x << ", " << y);
            CHECK(picture.at(x, y) == (inside ? red : white));
        }
    }
}

TEST_CASE("the extent grows about its centre to the aspect of the picture") {
    MapFiles files;
    const auto result =
        files.map({"--layer", "square.geojson", "--style", "red.qml", "--size-px", "80x40", "--dpi",
                   "254", "--extent", extent, "-o", "map.png", "--json"});
    CHECK(result.exit_code == 0);
    CHECK(result.out.find("\"extent\": [698000, 6900000, 706000, 6904000]") != std::string::npos);
    const auto picture = files.picture("map.png");
    CHECK(picture.at(30, 25) == red);
    CHECK(picture.at(39, 25) == red);
    CHECK(picture.at(29, 25) == white);
    CHECK(picture.at(40, 25) == white);
}

TEST_CASE("without an extent all layers are shown with a twentieth of room") {
    MapFiles files;
    const auto result = files.map(with(square, {"--json"}));
    CHECK(result.exit_code == 0);
    CHECK(result.out.find("\"extent\": [700975, 6900975, 702025, 6902025]") != std::string::npos);
}

TEST_CASE("a scale is kept, about the layers' centre or a given one") {
    MapFiles files;
    const auto middle = files.map(with(square, {"--scale", "1:500000", "--json"}));
    CHECK(middle.out.find("\"extent\": [700500, 6900500, 702500, 6902500]") != std::string::npos);
    const auto given =
        files.map(with(square, {"--scale", "500000", "--center", "-5000,100", "--json"}));
    CHECK(given.out.find("\"extent\": [-6000, -900, -4000, 1100]") != std::string::npos);
    CHECK(given.out.find("\"features\": 1,\n      \"drawn\": 0,") != std::string::npos);
}

TEST_CASE("layers lie on one another in the order given, each with the style after it") {
    MapFiles files;
    const std::vector<std::string> frame{"--extent", extent, "--size-px", "40x40", "--dpi",
                                         "254",      "-o",   "map.png",   "-q"};
    const auto above = files.map(with({"--layer", "square.geojson", "--style", "red.qml", "--layer",
                                       "point.geojson", "--style", "dot.qml"},
                                      frame));
    CHECK(above.exit_code == 0);
    CHECK(above.err.empty());
    CHECK(above.out.empty());
    // The marker: 0.4 mm, 4 pixels, about (15, 25).
    CHECK(files.picture("map.png").at(13, 23) == blue);
    CHECK(files.picture("map.png").at(16, 26) == blue);
    CHECK(files.picture("map.png").at(12, 25) == red);
    const auto below = files.map(with({"--layer", "point.geojson", "--style", "dot.qml", "--layer",
                                       "square.geojson", "--style", "red.qml", "--overwrite"},
                                      frame));
    CHECK(below.exit_code == 0);
    CHECK(files.picture("map.png").at(15, 25) == red);
}

TEST_CASE("the ground is white, a colour or nothing") {
    MapFiles files;
    const std::vector<std::string> quiet{"--extent", extent, "-q", "-o"};
    CHECK(files.map(with(with(square, quiet), {"a.png", "--background", "#DBE6EB"})).exit_code ==
          0);
    CHECK(files.picture("a.png").at(0, 0) == Pixel{0xDB, 0xE6, 0xEB, 255});
    CHECK(files.map(with(with(square, quiet), {"b.png", "--background", "none"})).exit_code == 0);
    CHECK(files.picture("b.png").at(0, 0) == Pixel{0, 0, 0, 0});
    CHECK(files.picture("b.png").at(15, 25) == red);
}

TEST_CASE("PDF and SVG have the size in millimetres and the title") {
    MapFiles files;
    const std::vector<std::string> args{"--layer", "square.geojson", "--style", "red.qml",
                                        "--size",  "50.8x25.4",      "--title", "Carré & rouge",
                                        "--scale", "100000",         "-q",      "-o"};
    CHECK(files.map(with(args, {"map.pdf"})).exit_code == 0);
    const auto pdf = read_text(files.folder.path() / "map.pdf");
    CHECK(pdf.starts_with("%PDF-1."));
    CHECK(pdf.find("/MediaBox [ 0 0 144 72 ]") != std::string::npos); // points
    CHECK(files.map(with(args, {"map.svg"})).exit_code == 0);
    const auto svg = read_text(files.folder.path() / "map.svg");
    CHECK(svg.find("width=\"144pt\" height=\"72pt\"") != std::string::npos);
    CHECK(svg.find("<title>Carré &amp; rouge</title>") != std::string::npos);
    CHECK(svg.find("rgb(100%,0%,0%)") != std::string::npos);
    CHECK(svg.find("<image") == std::string::npos);
}

TEST_CASE("layers are brought to the CRS of the map; degrees have a scale") {
    MapFiles files;
    files.write("degrees.geojson",
                MapFiles::geojson("OGC:1.3:CRS84", R"("Polygon","coordinates":)"
                                                   "[[[-1,-1],[1,-1],[1,1],[-1,1],[-1,-1]]]"));
    const std::vector<std::string> args{"--layer",   "degrees.geojson", "--style", "red.qml",
                                        "--size-px", "100x100",         "--dpi",   "254",
                                        "--json"};
    // A degree of the equator: 6378137 m * pi / 180 = 111319.4908 m; 2 degrees on 10 mm.
    const auto degrees =
        nlohmann::json::parse(files.map(with(args, {"--extent", "-1,-1,1,1"})).out);
    CHECK(degrees.at("scale_denominator").get<double>() == Approx(22263898.1586).epsilon(1e-9));
    // Web Mercator, 1 degree: 111319.4908 m in x; in y ln(tan(pi/4 + pi/360)) * 6378137 =
    // 111325.1429 m.
    const auto mercator = nlohmann::json::parse(files.map(with(args, {"--crs", "EPSG:3857"})).out);
    CHECK(mercator.at("crs") == "EPSG:3857");
    CHECK(mercator.at("extent").at(3).get<double>() == Approx(1.05 * 111325.1429).epsilon(1e-9));
}

TEST_CASE("a layer of a GeoPackage is drawn with the style stored beside it") {
    MapFiles files;
    RunOptions contract = in_contract();
    const auto folder = (files.folder.path() / "run").string();
    REQUIRE(maille({"run", "campaign.toml", "-o", folder, "--only", "package", "-q"}, contract)
                .exit_code == 0);
    const auto layer = geopackage_in(folder).string() + "|layername=epci";
    const auto stored = files.map({"--layer", layer, "-o", "stored.png", "--json"});
    CHECK(stored.exit_code == 0);
    const auto name = nlohmann::json::parse(stored.out).at("layers").at(0).at("style");
    CHECK(name == "campaign.gpkg, style epci");
    CHECK(files.map({"--layer", layer, "--style", "default", "-o", "default.png"}).exit_code == 0);
    CHECK(files.map({"--layer", layer, "--style", "epci", "-o", "house.png"}).exit_code == 0);
    const auto bytes = read_text(files.folder.path() / "stored.png");
    CHECK(bytes == read_text(files.folder.path() / "default.png"));
    CHECK(bytes == read_text(files.folder.path() / "house.png"));
}

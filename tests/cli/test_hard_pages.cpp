// SPDX-License-Identifier: Apache-2.0
// Pages that are hard to make: long names, a territory without projects, one of a pixel, 20
// categories, a font that nobody has, a page too small. Each is sound, or says what it lacks.
#include "cli/compare.hpp"
#include "cli/page_facts.hpp"
#include "cli/picture.hpp"
#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace cli;

namespace {

const std::string long_name = "Communauté d'agglomération du Val-de-Longueau"; // 45 characters

/// Three territories of 20 to 60 km: 40 projects in 20 categories, six at one place, none; and one
/// of 60 m, less than a pixel on the page of the département.
struct HardPages {
    support::TempFolder folder;

    HardPages() {
        std::filesystem::create_directory(folder / "styles");
        write("communes.geojson",
              R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
              R"("urn:ogc:def:crs:EPSG::2154"}},"features":[)" +
                  commune(1, long_name, 700000, 6900000, 30000, 30000) + "," +
                  commune(2, "CC des Six", 730000, 6900000, 30000, 30000) + "," +
                  commune(3, "Terres Vides", 700000, 6930000, 60000, 20000) + "," +
                  commune(4, "Point", 760000, 6910000, 60, 60) + "]}\n");
        write("projets.csv", projects());
        write("styles/vingt.qml", twenty());
        write("campaign.toml", campaign());
    }

    void write(const std::string& file, const std::string& text) const {
        std::ofstream(folder / file, std::ios::binary) << text;
    }

    /// Writes a file of the program with one text in place of another to styles/`name`.
    void altered(const std::string& from, const std::string& name,
                 const std::vector<std::pair<std::string, std::string>>& changes) const {
        auto text = read_text(support::source_dir() / "styles" / from);
        for (const auto& [old, fresh] : changes) {
            REQUIRE(text.find(old) != std::string::npos);
            for (auto at = text.find(old); at != std::string::npos;
                 at = text.find(old, at + fresh.size())) {
                text.replace(at, old.size(), fresh);
            }
        }
        write("styles/" + name, text);
    }

    [[nodiscard]] Result run(const std::vector<std::string>& more = {}) const {
        RunOptions options;
        options.folder = folder.path();
        std::vector<std::string> args{"run", "campaign.toml", "-o", "out", "-v"};
        args.insert(args.end(), more.begin(), more.end());
        return maille(args, options);
    }

    [[nodiscard]] std::string words(const std::string& page) const {
        std::string all;
        for (const auto& word : words_of(folder / "out" / "maps" / (page + ".pdf"))) {
            all += word.text + " ";
        }
        return all;
    }

    [[nodiscard]] Picture picture(const std::string& page) const {
        return read_png(folder / "out" / "maps" / (page + ".png"));
    }

private:
    static std::string commune(int number, const std::string& name, int x, int y, int width,
                               int height) {
        std::ostringstream text;
        const auto corner = [&](int dx, int dy) { text << '[' << x + dx << ',' << y + dy << ']'; };
        text << R"({"type":"Feature","properties":{"code":"0010)" << number << R"(","nom":"C)"
             << number << R"(","epci":"E)" << number << R"(","nom_epci":")" << name
             << R"(","dep":"D1"},"geometry":{"type":"Polygon","coordinates":[[)";
        corner(0, 0);
        text << ',';
        corner(width, 0);
        text << ',';
        corner(width, height);
        text << ',';
        corner(0, height);
        text << ',';
        corner(0, 0);
        text << "]]}}";
        return text.str();
    }

    static std::string projects() {
        std::ostringstream text;
        text << "id,code,x,y,cat\n";
        for (int i = 0; i < 40; ++i) {
            text << 'P' << i << ",00101," << 701000 + i % 8 * 3500 << ',' << 6901000 + i / 8 * 5500
                 << ",Catégorie " << 10 + i % 20 << '\n';
        }
        for (int i = 0; i < 6; ++i) {
            text << 'Q' << i << ",00102,745000,6915000,Catégorie " << 10 + i << '\n';
        }
        text << "R,00104,760030,6910030,Catégorie 10\n";
        return text.str();
    }

    static std::string twenty() {
        std::ostringstream categories;
        std::ostringstream symbols;
        for (int i = 0; i < 20; ++i) {
            categories << R"(<category render="true" value="Catégorie )" << 10 + i
                       << R"(" symbol=")" << i << R"(" label="Catégorie )" << 10 + i << R"("/>)";
            symbols << R"(<symbol type="marker" name=")" << i
                    << R"(" alpha="1"><layer class="SimpleMarker" enabled="1"><Option type="Map">)"
                    << R"(<Option name="name" value="circle" type="QString"/>)"
                    << R"(<Option name="size" value="2.2" type="QString"/>)"
                    << R"(<Option name="color" value=")" << i * 37 % 256 << ',' << i * 91 % 256
                    << ",200,255\" type=\"QString\"/></Option></layer></symbol>";
        }
        return R"(<qgis version="3.22.16"><renderer-v2 type="categorizedSymbol" attr="cat">)"
               "<categories>" +
               categories.str() + "</categories><symbols>" + symbols.str() +
               "</symbols></renderer-v2></qgis>\n";
    }

    static std::string campaign() {
        return R"(
[campaign]
title = "Pages difficiles"
[sources]
communes = { kind = "communes", path = "communes.geojson", code = "code", name = "nom" }
vivier = { kind = "projets", path = "projets.csv", x = "x", y = "y", crs = "EPSG:2154", commune = "code", category = "cat", id = "id" }
[[territories]]
level = "epci"
from = "communes"
field = "epci"
name = "nom_epci"
[[territories]]
level = "departement"
from = "communes"
field = "dep"
names = { "D1" = "Haute-Ornaise" }
[[maps]]
name = "m1"
title = "Les projets, EPCI par EPCI"
pages = ["departement", "epci"]
formats = ["png", "pdf"]
layers = [
    { level = "epci", style = "crte" },
    { level = "departement", style = "departements" },
    { source = "vivier", style = "vingt", displace = { mode = "territory", within = "epci" } },
]
[maps.column]
bars = { departement = "epci" }
[[maps]]
name = "m2"
title = "EPCI mobilisés"
pages = ["departement", "epci"]
counts = "vivier"
formats = ["png", "pdf"]
layers = [
    { level = "epci", style = "mobilise", heading = "Mobilisation des EPCI" },
    { level = "departement", style = "departements-sur-aplats" },
    { level = "epci", style = "cercles" },
]
[maps.column]
coverage = "epci"
zero = "epci"
)";
    }
};

const std::vector<std::string> pictures_only{"--set", R"(maps.m1.formats=["png"])", "--set",
                                             R"(maps.m2.formats=["png"])"};

/// Pixels of the panel of an A4 landscape at 150 dpi that have a colour.
std::size_t pixels_of(const Picture& picture, const Pixel& colour) {
    std::size_t count = 0;
    for (std::size_t y = picture.height * 32 / 210; y < picture.height * 200 / 210; ++y) {
        for (std::size_t x = picture.width * 10 / 297; x < picture.width * 216 / 297; ++x) {
            count += picture.at(x, y) == colour ? 1U : 0U;
        }
    }
    return count;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("hard pages: long names, nothing, a pixel and 20 categories give sound pages") {
    const HardPages hard;
    const auto result = hard.run();
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    CHECK(!holds(result.err, "warning"));
    // The name that has no room on the territory of a pixel is said.
    CHECK(holds(result.err, "Labels without room on the map (layer crte)"));
    CHECK(holds(result.err, "Point"));

    // Land of the page (mobilise.qml, look section 2): 30 km are 75 mm at 1:400 000 and half of
    // the 60 × 50 km is mobilised, 150 × 75 mm less circles and names; at 150 dpi 5.9 pixels a mm.
    const auto mobilised = pixels_of(hard.picture("m2/departement-d1"), {0xDD, 0xE7, 0xCB, 255});
    CHECK(mobilised > 330000);
    CHECK(mobilised < 392400); // 150 * 75 * 5.906²
    // The page of the empty territory shows hatches, of that of 60 m a fill, both over the panel.
    CHECK(pixels_of(hard.picture("m2/epci-e3"), {0xDD, 0xE7, 0xCB, 255}) == 0);
    CHECK(pixels_of(hard.picture("m2/epci-e4"), {0xDD, 0xE7, 0xCB, 255}) > 300000);

    if (has_poppler("words of the hard pages")) {
        const auto whole = hard.words("m1/departement-d1");
        INFO(whole);
        CHECK(holds(whole, "Val-de-Longueau")); // whole in the bars, short on the map
        for (int i = 10; i < 30; ++i) {
            CHECK(holds(whole, "Catégorie " + std::to_string(i)));
        }
        CHECK(holds(whole, "n = 47 "));
        CHECK(holds(hard.words("m1/epci-e1"), long_name));
        CHECK(holds(hard.words("m1/epci-e3"), "n = 0 "));
        CHECK(holds(hard.words("m2/epci-e3"), "0 EPCI"));
        CHECK(holds(hard.words("m2/epci-e4"), "n = 1 "));
        std::size_t checked = 0;
        std::size_t symbols = 0;
        const auto found = page_overlaps(hard.folder / "out", {10, 32, 206, 168}, checked, symbols);
        CHECK(joined(found) == "");
        CHECK(checked == 10); // two maps of one département and four EPCI
    }
}

TEST_CASE("hard pages: a font that is not installed is said, in a style and in a template") {
    const HardPages hard;
    hard.altered("crte.qml", "crte.qml", {{"\"Lato\"", "\"Nulle Part Sans\""}});
    const auto style = hard.run(pictures_only);
    CHECK(style.exit_code == 0);
    INFO(style.err);
    CHECK(holds(style.err, "warning: "));
    CHECK(holds(style.err, "The font \"Nulle Part Sans\" is not installed"));

    const HardPages other;
    other.altered("a4-paysage.qpt", "a4-paysage.qpt", {{"Lato", "Nulle Part Sans"}});
    const auto page = other.run(pictures_only);
    CHECK(page.exit_code == 0);
    INFO(page.err);
    CHECK(holds(page.err, "The font \"Nulle Part Sans\" is not installed"));
    CHECK(other
              .run({"--strict", "--only", "maps", "--set", R"(maps.m1.formats=["svg"])", "--set",
                    R"(maps.m2.formats=["svg"])"})
              .exit_code == 3); // a warning is a finding
}

TEST_CASE("hard pages: what a page too small loses is counted") {
    const HardPages hard;
    // A page of 62 mm, a map of 20 mm and a column of 14 mm: 20 categories at 4 mm have no room.
    hard.altered("a4-paysage.qpt", "a4-paysage.qpt",
                 {{"size=\"297,210,mm\"", "size=\"297,62,mm\""},
                  {"size=\"206,168,mm\"", "size=\"206,20,mm\""},
                  {"size=\"66,126.559,mm\"", "size=\"66,14,mm\""}});
    const auto result = hard.run(pictures_only);
    INFO(result.err);
    CHECK(result.exit_code == 0);
    CHECK(holds(result.err, "warning: Les projets, EPCI par EPCI, legend: "));
    CHECK(holds(result.err, " elements do not fit on the page"));
    const auto picture = hard.picture("m1/departement-d1");
    CHECK(picture.width == 1754); // 297 mm at 150 dpi
    CHECK(picture.height == 366); // 62 mm
}

TEST_CASE("hard pages: a frame deep inside a territory of thousands of kilometres is full") {
    const HardPages hard;
    // 4000 km across at 1:5000 and 300 dpi: 4e9 / 5000 mm = 9.4e6 pixels.
    hard.write(
        "large.geojson",
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
        R"("urn:ogc:def:crs:EPSG::2154"}},"features":[{"type":"Feature","properties":{},)"
        R"("geometry":{"type":"Polygon","coordinates":[[[-1300000,4900000],)"
        R"([2700000,4900000],[2700000,8900000],[-1300000,8900000],[-1300000,4900000]]]}}]})");
    hard.write("red.qml",
               R"(<qgis version="3.22.16"><renderer-v2 type="singleSymbol"><symbols><symbol )"
               R"(type="fill" name="0" alpha="1"><layer class="SimpleFill" enabled="1">)"
               R"(<Option type="Map"><Option name="color" value="255,0,0,255" type="QString"/>)"
               R"(<Option name="outline_style" value="no" type="QString"/></Option></layer>)"
               R"(</symbol></symbols></renderer-v2></qgis>)");
    RunOptions options;
    options.folder = hard.folder.path();
    for (const std::string file : {"map.png", "map.pdf"}) {
        const auto result = maille({"map", "--layer", "large.geojson", "--style", "red.qml",
                                    "--center", "700000,6900000", "--scale", "5000", "--size",
                                    "50.8x50.8", "--dpi", "300", "-q", "-o", file},
                                   options);
        INFO(result.err);
        REQUIRE(result.exit_code == 0);
    }
    const auto full = [&](const std::string& file) {
        const auto picture = read_png(hard.folder / file);
        CHECK(picture.width == 600);
        CHECK(picture.height == 600);
        CHECK(std::all_of(picture.pixels.begin(), picture.pixels.end(),
                          [](const Pixel& pixel) { return pixel == Pixel{255, 0, 0, 255}; }));
    };
    full("map.png");
    if (has_poppler("the map frame in PDF")) {
        const auto drawn = run_program(
            "/usr/bin/pdftoppm", {"-r", "300", "-png", "-singlefile", "map.pdf", "again"}, options);
        REQUIRE(drawn.exit_code == 0);
        full("again.png");
    }
}

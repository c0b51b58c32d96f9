// SPDX-License-Identifier: Apache-2.0
// Scenes drawn by QGIS 3.22 (make_scenes.py) against our drawing of the same QML: same place, size
// and colour; only antialiased edges may differ.
#include "support/catch.hpp"

#include "compare.hpp"
#include "scene.hpp"

#include "base/file.hpp"

#include <filesystem>
#include <string>

using namespace golden;

namespace {

/// Edge pixels may differ by antialiasing, at most one in a hundred by more than 96 of 255; inside,
/// none differs by more than 16; the ink agrees within 2 %.
void check_as_qgis(const std::string& name) {
    const auto reference =
        maille::render::decode_png(maille::base::read_file(folder() / "qgis" / (name + ".png")));
    const auto drawn = draw_scene(name);
    const Difference difference = compare(drawn, reference);
    INFO(name << ": " << difference.edge_pixels << " edge pixels, wrong inside "
              << difference.inner_wrong << ", wrong edges " << difference.edge_wrong << ", ink "
              << difference.ink);
    REQUIRE(difference.same_size);
    const bool good = difference.inner_wrong == 0 &&
                      difference.edge_wrong * 100 <= difference.edge_pixels &&
                      difference.ink > 0.98 && difference.ink < 1.02;
    const std::string kept = good ? "" : keep(name, drawn, difference);
    INFO(kept);
    CHECK(good);
}

} // namespace

TEST_CASE("scenes look as QGIS draws them") {
    const std::string name =
        GENERATE(as<std::string>{}, "shapes-96", "shapes-300", "shapes-turned", "places", "lines",
                 "polygons", "polygons-faint", "house-projets-categories", "house-projets",
                 "house-communes", "house-epci", "house-crte", "house-departements", "house-region",
                 "house-pnr", "house-voisins", "house-mer", "house-rivieres", "graduated-96",
                 "graduated-300", "rules-96", "rules-300", "looks-96", "looks-300", "chosen-96",
                 "chosen-300", "sizes-diameter-96", "sizes-diameter-300", "sizes-area-96",
                 "sizes-area-300", "colored-lines-96", "colored-lines-300", "centroids-96",
                 "centroids-300", "surface-points-96", "surface-points-300");
    check_as_qgis(name);
}

TEST_CASE("every kind of symbol layer looks as QGIS draws it") {
    const std::string name =
        GENERATE(as<std::string>{}, "markers", "stacked-lines", "dashes", "ends-joins", "offsets",
                 "ring-offsets", "trims", "rings", "brushes", "dense-brushes", "hatches", "grids",
                 "marker-lines", "marker-places", "marker-rings", "centroid-clips", "levels",
                 "rule-levels", "rule-passes", "level-passes", "opacities", "assisted",
                 "defined-lines", "defined-fills", "graduated-areas", "rule-areas");
    check_as_qgis(name + "-96");
    check_as_qgis(name + "-300");
}

TEST_CASE("a style in the dialect of QGIS 3.40 is drawn pixel by pixel as in that of 3.22") {
    std::size_t styles = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder() / "scenes")) {
        const std::string name = entry.path().stem();
        const std::string shared = name.substr(0, name.rfind('-'));
        const auto is_there = [](const std::string& qml) {
            return std::filesystem::exists(folder() / "scenes-340" / (qml + ".qml"));
        };
        if (entry.path().extension() != ".scene" || !(is_there(name) || is_there(shared))) {
            continue;
        }
        INFO(name);
        const bool same = draw_scene(name, "scenes-340").rgb == draw_scene(name).rgb;
        CHECK(same);
        ++styles;
    }
    CHECK(styles >= 74);
}

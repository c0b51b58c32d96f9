// SPDX-License-Identifier: Apache-2.0
// Scenes drawn by QGIS 3.22 (make_scenes.py) against our drawing of the same QML: same place, size
// and colour; only antialiased edges may differ.
#include "support/catch.hpp"

#include "compare.hpp"
#include "scene.hpp"

#include "base/file.hpp"

#include <string>

using namespace golden;

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

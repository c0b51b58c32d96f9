// SPDX-License-Identifier: Apache-2.0
// The labels of the house styles on a small generated region.
#include "labels/scene.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"

#include "style/qml.hpp"

#include <cmath>

using namespace scene;

namespace {

void dress(Scene& scene, Scene::Data& data, const std::string& style) {
    data.style =
        style::read_qml(support::source_dir() / "styles" / (style + ".qml"), scene.context);
}

std::vector<geom::Point> wave(geom::Point from, double length, double height) {
    std::vector<geom::Point> points;
    for (int i = 0; i <= 200; ++i) {
        const double t = i / 200.0;
        points.push_back(
            {from.x + length * t, from.y + height * std::sin(7 * t) + 0.4 * std::sin(90 * t)});
    }
    return points;
}

} // namespace

TEST_CASE("house styles name a region: short names, keys, towns, rivers, sea, neighbours") {
    Scene scene;
    Scene::Data& neighbours = scene.add(geom::Kind::polygon, "voisins");
    Scene::polygon(neighbours, {{-20, -20}, {200, -20}, {200, 30}, {-20, 30}}, "Haute-Lande");
    Scene::Data& sea = scene.add(geom::Kind::point, "noms-mer");
    Scene::point(sea, {20, 110}, "Mer de Brume");
    Scene::Data& contracts = scene.add(geom::Kind::polygon, "crte");
    Scene::square(contracts, {40, 30}, 60, "CRTE du Pays de Valandre");
    Scene::polygon(contracts, {{100, 30}, {160, 30}, {160, 90}, {120, 90}, {120, 86}, {100, 86}},
                   "CRTE de l'Orvanne et des Étangs");
    Scene::square(contracts, {100, 86}, 4, "CRTE de la Vesle");
    Scene::square(contracts, {104, 86}, 4, "CRTE de l'Aronde");
    Scene::Data& rivers = scene.add(geom::Kind::line, "rivieres");
    Scene::line(rivers, wave({42, 50}, 110, 6), "la Vélonne");
    Scene::Data& towns = scene.add(geom::Kind::point, "villes");
    Scene::point(towns, {70, 60}, "Valandre");
    Scene::point(towns, {130, 62}, "Saint-Maur-l'Orvanne");
    const std::vector<std::string> styles{"voisins", "noms-mer", "crte", "rivieres", "villes"};
    for (std::size_t i = 0; i < styles.size(); ++i) {
        dress(scene, scene.layers[i], styles[i]);
    }
    const labels::Placed placed = scene.place();
    scene.keep_picture(placed, "house");
    CHECK(has(placed, "Pays de Valandre"));
    CHECK(has(placed, "Orvanne et des Étangs"));
    CHECK(has(placed, "Valandre"));
    CHECK(has(placed, "Saint-Maur-l'Orvanne"));
    CHECK(has(placed, "la Vélonne"));
    CHECK(has(placed, "HAUTE-LANDE"));
    CHECK(has(placed, "Mer de Brume"));
    REQUIRE(placed.keys.size() == 2);
    CHECK(placed.keys[0].number == 1);
    CHECK(placed.keys[0].name == "Aronde");
    CHECK(placed.keys[1].name == "Vesle");
    CHECK(overlaps(placed) == 0);
    CHECK(label(placed, "Pays de Valandre").style.size_pt == Approx(7.5)); // below 1 : 1 200 000
    CHECK(label(placed, "Valandre").style.weight == render::Weight::bold);
    CHECK(label(placed, "la Vélonne").style.italic);
    CHECK(scene.problems.sorted().empty());
}

TEST_CASE("a background without a field of names has none, and that is no failure") {
    Scene scene;
    Scene::Data& rivers = scene.add(geom::Kind::line, "rivieres");
    Scene::line(rivers, {{10, 10}, {100, 60}}, "x");
    rivers.columns.columns().front().rename("code_hydro");
    dress(scene, rivers, "rivieres");
    CHECK(scene.place().labels.empty());
}

TEST_CASE("a layer drawn without its columns has no names") {
    Scene scene;
    Scene::Data& contracts = scene.add(geom::Kind::polygon, "crte");
    Scene::square(contracts, {40, 30}, 60, "CRTE du Pays de Valandre");
    dress(scene, contracts, "crte");
    CHECK(scene.place().labels.size() == 1);
    scene.request.layers[0].map.columns = nullptr;
    const labels::Placed placed = scene.place();
    CHECK(placed.labels.empty());
    CHECK(placed.dropped.empty());
}

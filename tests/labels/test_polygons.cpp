// SPDX-License-Identifier: Apache-2.0
// Names inside polygons.
#include "labels/scene.hpp"
#include "support/catch.hpp"

#include "geom/predicates.hpp"

#include <algorithm>
#include <cmath>

using namespace scene;

namespace {

double distance(geom::Point p, geom::Point a, geom::Point b) {
    const double length2 = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
    double t = length2 > 0 ? ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2 : 0;
    t = std::clamp(t, 0.0, 1.0);
    return std::hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}

/// Least distance in mm from the boxes of a label (sampled along their sides) to the border of its
/// polygon; negative when a part lies outside.
double clearance(const Scene& scene, const labels::PlacedLabel& label) {
    const geom::GeometryArray& polygons = *scene.request.layers[label.layer].map.geometry;
    const auto ring = polygons.ring(polygons.ring_begin(polygons.part_begin(label.row)));
    double least = 1e9;
    for (const labels::TurnedBox& box : label.boxes) {
        const auto corners = box.corners();
        for (std::size_t side = 0; side < 4; ++side) {
            for (int k = 0; k <= 20; ++k) {
                const geom::Point a = corners[side];
                const geom::Point b = corners[(side + 1) % 4];
                const geom::Point p{a.x + (b.x - a.x) * k / 20, a.y + (b.y - a.y) * k / 20};
                if (geom::side_of_ring(scene.request.frame.to_map(p), ring) != geom::Side::inside) {
                    return -1;
                }
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    least = std::min(least, distance(p, scene.request.frame.to_page(ring[i - 1]),
                                                     scene.request.frame.to_page(ring[i])));
                }
            }
        }
    }
    return least;
}

} // namespace

TEST_CASE("names of territories lie inside them with half a millimetre to spare") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::polygon, "epci");
    data.labels().placement = style::LabelPlacement::horizontal;
    territories(data, 9, 7);
    const labels::Placed placed = scene.place();
    scene.keep_picture(placed, "territories");
    CHECK(placed.labels.size() + placed.dropped.size() == 63);
    CHECK(placed.labels.size() > 50);
    CHECK(overlaps(placed) == 0);
    for (const labels::PlacedLabel& one : placed.labels) {
        INFO(one.text);
        CHECK(clearance(scene, one) >= 0.5 - 1e-6);
    }
    const auto reported = scene.found("label.dropped");
    if (!placed.dropped.empty()) {
        REQUIRE(reported.size() == 1);
        CHECK(reported[0].count == placed.dropped.size());
        CHECK(reported[0].place == "epci");
    }
}

TEST_CASE("a name without room becomes a number; numbers follow the alphabet, accents apart") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::polygon, "crte");
    data.labels().placement = style::LabelPlacement::horizontal;
    data.style.custom_properties["maille/label-fallback"] = "number";
    double x = 10;
    for (const char* name : {"Zélande", "étangs", "Avre 10", "Elbe", "Avre 9", "Œuilly",
                             "Communauté du Grand Val et des Deux Rivières"}) {
        Scene::square(data, {x, 20}, 4.5, name);
        x += 10;
    }
    Scene::square(data, {20, 50}, 60, "Un nom de quarante-cinq lettres, exactement !");
    Scene::square(data, {120, 50}, 0.8, "Trop petit");
    const labels::Placed placed = scene.place();
    std::vector<std::string> names;
    for (const labels::Key& key : placed.keys) {
        CHECK(key.number == names.size() + 1);
        names.push_back(key.name);
    }
    // By hand: the order of a French dictionary, numbers by value.
    CHECK(names == std::vector<std::string>{"Avre 9", "Avre 10",
                                            "Communauté du Grand Val et des Deux Rivières", "Elbe",
                                            "étangs", "Œuilly", "Zélande"});
    CHECK(has(placed, "Un nom de quarante-cinq lettres, exactement !"));
    REQUIRE(placed.dropped.size() == 1);
    CHECK(placed.dropped[0].text == "Trop petit");
    for (const labels::PlacedLabel& one : placed.labels) {
        INFO(one.text);
        CHECK(clearance(scene, one) >= 0.5 - 1e-6);
        if (one.number) {
            REQUIRE(one.pieces.size() == 1);
            CHECK(one.pieces[0].text == std::to_string(*one.number));
            CHECK(one.style.weight == render::Weight::bold);
        }
    }
}

TEST_CASE("a territory may have to give up its name, then its number") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::polygon, "crte");
    data.labels().placement = style::LabelPlacement::horizontal;
    data.style.custom_properties["maille/label-fallback"] = "number";
    Scene::square(data, {10, 20}, 40, "Nom");
    Scene::square(data, {60, 20}, 40, "Chiffre");
    Scene::square(data, {110, 20}, 40, "Rien");
    scene.request.layers[0].at_most = {labels::Form::name, labels::Form::number,
                                       labels::Form::nothing};
    const labels::Placed placed = scene.place();
    CHECK_FALSE(label(placed, "Nom").number.has_value());
    CHECK(label(placed, "Chiffre").number == 1U);
    CHECK_FALSE(has(placed, "Rien"));
    CHECK(placed.dropped.empty()); // it was not wanted
}

TEST_CASE("names of polygons avoid crowds and the frame's edge") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::polygon, "epci");
    data.labels().placement = style::LabelPlacement::horizontal;
    Scene::square(data, {20, 20}, 80, "Couronne");
    for (int x = 0; x < 30; ++x) { // all but the upper right part of it is full
        for (int y = 0; y < 30; ++y) {
            if (x < 18 || y < 18) {
                scene.request.obstacles.crowd.push_back(
                    {scene.request.frame.to_page({20000.0 + 2700 * x, 20000.0 + 2700 * y}), 1});
            }
        }
    }
    Scene::polygon(data, {{150, 60}, {260, 60}, {260, 100}, {150, 100}}, "Bord");
    const labels::Placed placed = scene.place();
    scene.keep_picture(placed, "crowd");
    for (const labels::TurnedBox& box : label(placed, "Couronne").boxes) {
        for (const labels::Disc& disc : scene.request.obstacles.crowd) {
            CHECK_FALSE(labels::overlap(box, disc));
        }
    }
    CHECK(clearance(scene, label(placed, "Bord")) >= 0.5 - 1e-6);
    CHECK(label(placed, "Bord").boxes.front().bounds().max_x <= 190);
}

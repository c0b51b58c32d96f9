// SPDX-License-Identifier: Apache-2.0
// Names along lines.
#include "labels/scene.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <numbers>

using namespace scene;

namespace {

std::vector<geom::Point> arc(double from, double to, double height) {
    std::vector<geom::Point> points;
    for (int i = 0; i <= 60; ++i) {
        const double t = i / 60.0;
        points.push_back({from + (to - from) * t, 60 + height * std::sin(std::numbers::pi * t)});
    }
    return points;
}

} // namespace

TEST_CASE("a straight name runs parallel to its line, beside it and upright") {
    for (const bool backwards : {false, true}) {
        Scene scene;
        Scene::Data& data = scene.add(geom::Kind::line, "rivieres");
        data.labels().placement = style::LabelPlacement::line;
        data.labels().distance = {0.5, style::Unit::mm};
        std::vector<geom::Point> course{{20, 20}, {120, 80}};
        if (backwards) {
            std::swap(course[0], course[1]);
        }
        Scene::line(data, course, "la Vélonne");
        const labels::Placed placed = scene.place();
        const labels::PlacedLabel& name = label(placed, "la Vélonne");
        REQUIRE(name.pieces.size() == 1);
        // North is up on the page: the line climbs, so the name turns counter-clockwise.
        CHECK(name.pieces[0].angle == Approx(-std::atan2(60, 100)));
        const geom::Point a = scene.request.frame.to_page({20000, 20000});
        const geom::Point b = scene.request.frame.to_page({120000, 80000});
        CHECK_FALSE(labels::crosses(name.boxes[0], a, b));
        // Above the line, its ink half a millimetre away.
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        const geom::Point middle = name.boxes[0].middle;
        const double away =
            ((b.x - a.x) * (a.y - middle.y) - (a.x - middle.x) * (b.y - a.y)) / length;
        CHECK(away == Approx(0.5 + name.boxes[0].half_height));
    }
}

TEST_CASE("a curved name follows its line letter by letter, gently") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::line, "rivieres");
    data.labels().placement = style::LabelPlacement::curved;
    data.labels().distance = {0.4, style::Unit::mm};
    Scene::line(data, arc(30, 130, 25), "la Grande Haulette");
    const labels::Placed placed = scene.place();
    scene.keep_picture(placed, "curved");
    const labels::PlacedLabel& name = label(placed, "la Grande Haulette");
    CHECK(name.pieces.size() == 16); // letters without the two spaces
    for (std::size_t i = 1; i < name.pieces.size(); ++i) {
        CHECK(name.pieces[i].start.x > name.pieces[i - 1].start.x);
        CHECK(std::abs(name.pieces[i].angle - name.pieces[i - 1].angle) <
              25 * std::numbers::pi / 180);
    }
    const auto course = arc(30, 130, 25);
    for (std::size_t i = 1; i < course.size(); ++i) {
        for (const labels::TurnedBox& box : name.boxes) {
            CHECK_FALSE(labels::crosses(
                box, scene.request.frame.to_page({course[i - 1].x * 1000, course[i - 1].y * 1000}),
                scene.request.frame.to_page({course[i].x * 1000, course[i].y * 1000})));
        }
    }
}

TEST_CASE("stretches of one river are joined, and its name repeated only so far apart") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::line, "rivieres");
    data.labels().placement = style::LabelPlacement::line;
    data.labels().merge_lines = true;
    for (int i = 0; i < 17; ++i) { // stretches shorter than the name
        std::vector<geom::Point> part{{5.0 + 10 * i, 60}, {15.0 + 10 * i, 60}};
        if (i % 2 == 1) {
            std::swap(part[0], part[1]);
        }
        Scene::line(data, part, "la Sombrette");
    }
    CHECK(scene.place().labels.size() == 1);
    data.labels().repeat = {60, style::Unit::mm};
    const labels::Placed placed = scene.place();
    CHECK(placed.labels.size() >= 2);
    for (std::size_t i = 0; i < placed.labels.size(); ++i) {
        for (std::size_t k = i + 1; k < placed.labels.size(); ++k) {
            CHECK(std::abs(placed.labels[i].boxes[0].middle.x -
                           placed.labels[k].boxes[0].middle.x) >= 60);
        }
    }
    data.labels().merge_lines = false;
    data.labels().repeat = {};
    const labels::Placed apart = scene.place();
    CHECK(apart.labels.empty());
    CHECK(apart.dropped.size() == 17);
}

TEST_CASE("a crooked line has no straight name, a small one none that is missed") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::line, "rivieres");
    data.labels().placement = style::LabelPlacement::line;
    std::vector<geom::Point> zigzag;
    zigzag.reserve(30);
    for (int i = 0; i < 30; ++i) {
        zigzag.push_back({20.0 + 3 * i, i % 2 == 0 ? 55.0 : 61.0});
    }
    Scene::line(data, zigzag, "l'Albranche");
    CHECK(scene.place().dropped.size() == 1);
    data.labels().minimum_size_mm = 1000;
    const labels::Placed small = scene.place();
    CHECK(small.labels.empty());
    CHECK(small.dropped.empty());
}

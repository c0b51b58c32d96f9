// SPDX-License-Identifier: Apache-2.0
// Names round points, and what names keep off.
#include "labels/scene.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace scene;

namespace {

Scene::Data& towns(Scene& scene) {
    Scene::Data& data = scene.add(geom::Kind::point, "villes");
    style::LabelSettings& labels = data.labels();
    labels.placement = style::LabelPlacement::ordered_positions;
    labels.from_symbol = true;
    labels.distance = {0.3, style::Unit::mm};
    labels.priority = 10;
    return data;
}

/// Pseudo-random but always the same (Lehmer 1951, modulus 2^31 - 1).
class Numbers {
public:
    double next() {
        m_state = m_state * 48271 % 2147483647;
        return static_cast<double>(m_state) / 2147483647;
    }

private:
    std::uint64_t m_state = 42;
};

} // namespace

TEST_CASE("a town's name stands at the upper right of its dot, or else where there is room") {
    Scene scene;
    Scene::Data& data = towns(scene);
    Scene::point(data, {50, 60}, "Amont");
    Scene::point(data, {178, 60}, "Bordure"); // no room on the right
    const labels::Placed placed = scene.place();
    const geom::Point first = scene.request.frame.to_page({50000, 60000});
    const labels::TurnedBox& right = label(placed, "Amont").boxes.front();
    CHECK(right.middle.x - right.half_width > first.x);
    CHECK(right.middle.y + right.half_height < first.y);
    const geom::Point second = scene.request.frame.to_page({178000, 60000});
    const labels::TurnedBox& left = label(placed, "Bordure").boxes.front();
    CHECK(left.middle.x + left.half_width < second.x);
    CHECK(left.middle.y + left.half_height < second.y); // upper left comes next
}

TEST_CASE("no name on another, on a symbol, on an obstacle or across a border") {
    Scene scene;
    Scene::Data& data = towns(scene);
    Numbers numbers;
    for (int i = 0; i < 150; ++i) {
        const double x = 180 * numbers.next();
        const double y = 120 * numbers.next();
        Scene::point(data, {x, y}, "Ville " + std::to_string(i));
    }
    geom::GeometryArray border(geom::Kind::line);
    border.begin_part();
    for (const geom::Point p : {geom::Point{90000, 0}, {80000, 60000}, {100000, 120000}}) {
        border.add_point(p);
    }
    border.end_feature();
    scene.request.barriers.push_back(&border);
    scene.request.obstacles.boxes.push_back({20, 100, 40, 20});
    scene.request.obstacles.discs.push_back({{120, 60}, 8});
    const labels::Placed placed = scene.place();
    scene.keep_picture(placed, "towns");
    CHECK(placed.labels.size() + placed.dropped.size() == 150);
    CHECK(placed.labels.size() > 100);
    CHECK(overlaps(placed) == 0);
    const auto dots = labels::marker_discs(
        scene.request.frame, scene.request.layers[0].map,
        render::Canvas(render::Format::png, {200, 140, 50, "", "", "", "", 0}, scene.context));
    CHECK(dots.size() == 150);
    for (const labels::PlacedLabel& one : placed.labels) {
        INFO(one.text);
        for (const labels::TurnedBox& box : one.boxes) {
            CHECK_FALSE(labels::overlap(box, labels::turned_box({20, 100, 40, 20})));
            CHECK_FALSE(labels::overlap(box, labels::Disc{{120, 60}, 8}));
            for (const labels::Disc& dot : dots) {
                CHECK_FALSE(labels::overlap(box, dot));
            }
            const auto points = border.points();
            for (std::size_t i = 1; i < points.size(); ++i) {
                CHECK_FALSE(labels::crosses(box, scene.request.frame.to_page(points[i - 1]),
                                            scene.request.frame.to_page(points[i])));
            }
            const geom::Box bounds = box.bounds();
            CHECK(bounds.min_x >= 10);
            CHECK(bounds.max_x <= 190);
            CHECK(bounds.min_y >= 10);
            CHECK(bounds.max_y <= 130);
        }
    }
}

TEST_CASE("the order of rows changes nothing") {
    const auto run = [](bool backwards) {
        Scene scene;
        Scene::Data& data = towns(scene);
        Numbers numbers;
        std::vector<std::pair<geom::Point, std::string>> points;
        for (int i = 0; i < 120; ++i) {
            const double x = 100 * numbers.next();
            const double y = 60 * numbers.next();
            points.push_back({{x, y}, "Ville " + std::to_string(i % 40)}); // names come thrice
        }
        if (backwards) {
            std::reverse(points.begin(), points.end());
        }
        for (const auto& [at, name] : points) {
            Scene::point(data, at, name);
        }
        Scene::Data& land = scene.add(geom::Kind::polygon, "epci");
        land.labels().placement = style::LabelPlacement::horizontal;
        territories(land, 6, 5);
        if (backwards) {
            std::vector<std::size_t> order(land.geometry.size());
            std::iota(order.rbegin(), order.rend(), std::size_t{0});
            land.geometry = land.geometry.select(order);
            land.columns.columns().front() = land.columns.columns().front().select(order);
        }
        std::vector<std::tuple<std::string, double, double>> result;
        const labels::Placed placed = scene.place();
        for (const labels::PlacedLabel& one : placed.labels) {
            for (const labels::Piece& piece : one.pieces) {
                result.emplace_back(piece.text, piece.start.x, piece.start.y);
            }
        }
        for (const labels::Dropped& one : placed.dropped) {
            result.emplace_back("dropped " + one.text, 0, 0);
        }
        std::sort(result.begin(), result.end());
        return result;
    };
    const auto forwards = run(false);
    CHECK(forwards.size() > 60);
    CHECK(forwards == run(true));
}

TEST_CASE("priority decides who stays; a later stage keeps off an earlier one") {
    Scene scene;
    Scene::Data& low = scene.add(geom::Kind::point, "lieux");
    low.labels().placement = style::LabelPlacement::over_point;
    low.labels().is_obstacle = false;
    low.labels().priority = 1;
    Scene::point(low, {50, 60}, "Petit lieu");
    Scene::Data& high = scene.add(geom::Kind::point, "chefs-lieux");
    high.labels().placement = style::LabelPlacement::over_point;
    high.labels().is_obstacle = false;
    high.labels().priority = 9;
    Scene::point(high, {51, 60.5}, "Grand lieu");
    const labels::Placed placed = scene.place();
    CHECK(has(placed, "Grand lieu"));
    CHECK_FALSE(has(placed, "Petit lieu"));
    low.labels().show_all = true;
    CHECK(has(scene.place(), "Petit lieu"));
    low.labels().show_all = false;
    low.labels().priority = 10;
    scene.request.before = &placed;
    const labels::Placed later = scene.place();
    CHECK_FALSE(has(later, "Petit lieu"));
    CHECK_FALSE(has(later, "Grand lieu")); // its place is taken, by itself
}

TEST_CASE("filters, hidden names, names with quotes, an empty layer") {
    Scene scene;
    static_cast<void>(towns(scene)); // empty
    Scene::Data& data = towns(scene);
    table::Column& people = data.columns.add("pop", table::Type::integer);
    Scene::point(data, {20, 20}, "L'\"Île\" d'Yeu & Cie <b>");
    Scene::point(data, {60, 60}, "Caché");
    Scene::point(data, {100, 90}, "");
    Scene::point(data, {100, 60}, "Petite");
    for (const int n : {500, 800, 900, 3}) {
        people.append_integer(n);
    }
    data.labels().defined.push_back(
        {style::LabelProperty::show, {"\"nom\" <> 'Caché'", "scene:2"}});
    data.labels().defined.push_back(
        {style::LabelProperty::size, {"if(\"pop\" > 100, 9, 5)", "scene:3"}});
    data.style.labeling->rules.front().filter = {"\"pop\" > 100", "scene:4"};
    style::LabelRule rest;
    rest.otherwise = true;
    rest.settings = data.labels();
    data.style.labeling->rules.push_back(rest);
    const labels::Placed placed = scene.place();
    REQUIRE(placed.labels.size() == 2);
    CHECK(label(placed, "L'\"Île\" d'Yeu & Cie <b>").style.size_pt == Approx(9));
    CHECK(label(placed, "Petite").style.size_pt == Approx(5));
    CHECK(placed.dropped.empty());
    CHECK_FALSE(scene.draw(placed).empty());
}

TEST_CASE("of a polygon with a circle, the value stands in the circle and the name beside it") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::polygon, "epci");
    style::SimpleMarker circle;
    circle.size = {8, style::Unit::mm};
    style::CentroidFill centroid;
    centroid.marker.emplace_back();
    centroid.marker.front().layers.emplace_back(circle);
    data.style.categories.front().symbol.layers.assign(1, centroid);
    // The centroid of this part lies away from the middle of its box.
    Scene::polygon(data, {{20, 20}, {100, 20}, {60, 100}}, "Valandre");
    data.labels().placement = style::LabelPlacement::over_point;
    data.labels().expression = {"12", "scene:2"};
    style::LabelRule beside;
    beside.settings = data.labels();
    beside.settings->expression = {"\"nom\"", "scene:3"};
    beside.settings->placement = style::LabelPlacement::around_point;
    beside.settings->distance = {0.4, style::Unit::mm};
    data.style.labeling->rules.push_back(beside);
    const labels::Placed placed = scene.place();
    const geom::Point middle = scene.request.frame.to_page({60000, 140000.0 / 3});
    const geom::Point value = label(placed, "12").boxes.front().middle;
    CHECK(value.x == Approx(middle.x));
    CHECK(value.y == Approx(middle.y));
    CHECK_FALSE(labels::overlap(label(placed, "Valandre").boxes.front(), labels::Disc{middle, 4}));
}

TEST_CASE("a layer's variables win over the page's") {
    Scene scene;
    Scene::Data& data = towns(scene);
    Scene::point(data, {50, 60}, "Amont");
    data.labels().expression = {"@largest || ' ' || @title", "scene:1"};
    const expr::Variables of_page{{"largest", std::int64_t{11}}, {"title", "carte"}};
    const expr::Variables of_layer{{"largest", std::int64_t{38}}};
    scene.request.variables = &of_page;
    REQUIRE(has(scene.place(), "11 carte"));
    scene.request.layers.front().map.variables = &of_layer;
    CHECK(has(scene.place(), "38 carte"));
}

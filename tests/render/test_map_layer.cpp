// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "map.hpp"

#include "base/error.hpp"

#include <string>
#include <vector>

using namespace maille;
using namespace maille::render;
using namespace maps;

TEST_CASE("neighbours of one colour show no seam") {
    Map map;
    geom::GeometryArray polygons(geom::Kind::polygon);
    add_square(polygons, 10, 10, 35.5); // the common border falls inside a pixel
    add_square(polygons, 45.5, 10, 35.5);
    map.add_class({}, plain(0x336699));
    map.layer.geometry = &polygons;
    map.layer.draw = Draw::fills;
    const Image image = map.draw();
    for (std::size_t x = 12; x < 79; ++x) {
        CHECK(at(image, x, 70) == 0x336699);
    }
    CHECK(at(image, 85, 70) == 0xFFFFFF);
}

TEST_CASE("polygons and lines with corners a thousand million metres away do not vanish") {
    Map map;
    geom::GeometryArray polygons(geom::Kind::polygon);
    add_square(polygons, 50, -1e9, 2e9);
    map.add_class({}, plain(0x112233, style::PenStyle::solid));
    map.layer.geometry = &polygons;
    CHECK(at(map.draw(), 75, 50) == 0x112233);
    CHECK(at(map.draw(), 25, 50) == 0xFFFFFF);

    Map lines;
    geom::GeometryArray line(geom::Kind::line);
    line.begin_part();
    line.add_point({-1e9, 50});
    line.add_point({1e9, 50});
    line.end_feature();
    style::SimpleLine thick;
    thick.width.value = 1;
    thick.color = style::rgb(0x445566);
    lines.add_class({}, thick);
    lines.layer.geometry = &line;
    CHECK(at(lines.draw(), 50, 50) == 0x445566);
}

TEST_CASE("points are drawn from north to south, then by key; a style's order wins") {
    Map map;
    geom::GeometryArray points(geom::Kind::point);
    for (const geom::Point& p : {geom::Point{50, 48}, {50, 52}}) {
        points.add_point(p);
        points.end_feature();
    }
    auto& kind = map.columns.add("kind", table::Type::text);
    kind.append_text("south");
    kind.append_text("north");
    map.style.classification = style::by_field("kind");
    map.add_class({"south"}, disc(0x0000FF, 5));
    map.add_class({"north"}, disc(0xFF0000, 5));
    map.layer.geometry = &points;
    map.layer.columns = &map.columns;
    CHECK(at(map.draw(), 50, 50) == 0x0000FF);                   // the southern one lies on top
    map.style.order.push_back({{"\"kind\"", ""}, false, false}); // "south" first, "north" over it
    CHECK(at(map.draw(), 50, 50) == 0xFF0000);
}

TEST_CASE("equal places follow the key, whatever the order of rows") {
    for (const bool turned : {false, true}) {
        Map map;
        geom::GeometryArray points(geom::Kind::point);
        auto& key = map.columns.add("key", table::Type::text);
        map.columns.add("kind", table::Type::text);
        for (int i = 0; i < 2; ++i) {
            points.add_point({50, 50});
            points.end_feature();
            key.append_text((i == 0) != turned ? "a" : "b");
            map.columns.columns().back().append_text((i == 0) != turned ? "a" : "b");
        }
        map.style.classification = style::by_field("kind");
        map.add_class({"a"}, disc(0x00FF00, 5));
        map.add_class({"b"}, disc(0xFF00FF, 5));
        map.layer.geometry = &points;
        map.layer.columns = &map.columns;
        map.layer.key = map.columns.find("key");
        CHECK(at(map.draw(), 50, 50) == 0xFF00FF);
    }
}

TEST_CASE("classes: counts, features left aside, classes switched off") {
    Map map;
    auto& kind = map.columns.add("kind", table::Type::integer);
    for (const int value : {1, 2, 2, 3}) {
        kind.append_integer(value);
    }
    kind.append_null();
    map.style.classification = style::by_field("KIND"); // field names are found whatever their case
    map.add_class({"1"}, disc(0, 1));
    map.add_class({"2"}, disc(0, 1));
    map.style.categories[0].visible = false;
    CHECK(class_counts(map.style, &map.columns, 5) == std::vector<std::size_t>{0, 2});
    CHECK(class_counts(map.style, &map.columns, 5, std::vector<std::size_t>{0, 1, 4}) ==
          std::vector<std::size_t>{0, 1});
    map.add_class({}, disc(0, 1));
    CHECK(class_counts(map.style, &map.columns, 5) == std::vector<std::size_t>{0, 2, 2});
    map.style.classification = style::by_field("knid");
    CHECK_THROWS_AS(class_counts(map.style, &map.columns, 5), base::InputError);
    CHECK_THROWS_AS(class_counts(map.style, nullptr, 5), base::InputError);
}

TEST_CASE("a half-transparent border is as dark where two lines meet as elsewhere on each") {
    Map map;
    geom::GeometryArray lines(geom::Kind::line);
    for (const double x : {0.0, 50.0}) {
        lines.begin_part();
        lines.add_point({x, 50});
        lines.add_point({x + 50, 50});
        lines.end_feature();
    }
    map.style.opacity = 0.5;
    style::SimpleLine wide;
    wide.width.value = 1.27;
    wide.color = style::rgb(0x000000);
    map.add_class({}, wide);
    map.layer.geometry = &lines;
    map.layer.draw = Draw::borders;
    const Image image = map.draw();
    CHECK(at(image, 50, 50) == at(image, 20, 50));
    CHECK(static_cast<int>(image.pixel(20, 50)[0]) == Approx(127).margin(2));
}

TEST_CASE("nothing is drawn outside the frame") {
    Map map;
    geom::GeometryArray points(geom::Kind::point);
    points.add_point({100, 50});
    points.end_feature();
    map.add_class({}, disc(0xAA0000, 10));
    map.layer.geometry = &points;
    map.layer.style = &map.style;
    Canvas canvas(Format::png, {50.8, 25.4, 100, "", "", "", "", 0}, map.context);
    draw_layer(canvas, frame_of({0, 0, 25.4, 25.4}, map.extent), map.layer);
    const Image image = decode_png(canvas.finish());
    CHECK(at(image, 95, 50) == 0xAA0000);
    CHECK(at(image, 103, 50) == 0xFFFFFF);
}

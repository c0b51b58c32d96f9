// SPDX-License-Identifier: Apache-2.0
// Symbol layers where QGIS is no measure: neighbours, shared borders, far corners.
#include "support/catch.hpp"

#include "map.hpp"
#include "render/symbols.hpp"

#include <algorithm>
#include <cstdlib>

using namespace maille;
using namespace maille::render;
using namespace maps;

namespace {

style::LinePatternFill dashed_hatch() {
    style::SimpleLine line;
    line.color = style::rgb(0x000000);
    line.width.value = 0.5;
    line.cap = style::Cap::flat;
    line.custom_dash = true;
    line.dash = {2, 1};
    style::LinePatternFill hatch;
    hatch.angle = 30;
    hatch.distance.value = 2;
    hatch.lines.push_back(line);
    return hatch;
}

style::PointPatternFill dots() {
    style::Symbol marker;
    marker.layers.emplace_back(disc(0x000000, 1));
    style::PointPatternFill fill;
    fill.distance_x.value = fill.distance_y.value = 2.1;
    fill.displacement_x.value = 0.7;
    fill.marker.push_back(marker);
    return fill;
}

style::MarkerLine beads(double interval) {
    style::Symbol marker;
    marker.layers.emplace_back(disc(0x445566, 2));
    style::MarkerLine line;
    line.interval.value = interval;
    line.marker.push_back(marker);
    return line;
}

/// A rectangle of 60 by 40 m, whole or cut in two at x = `cut`, on whole pixels.
Image drawn(const style::SymbolLayer& layer, double cut) {
    Map map;
    geom::GeometryArray polygons(geom::Kind::polygon);
    for (const auto& [from, to] : {std::pair(20.0, cut), std::pair(cut, 80.0)}) {
        if (from < to) {
            polygons.begin_part();
            polygons.begin_ring();
            for (const geom::Point& p :
                 {geom::Point{from, 30}, {to, 30}, {to, 70}, {from, 70}, {from, 30}}) {
                polygons.add_point(p);
            }
            polygons.end_feature();
        }
    }
    map.add_class({}, layer);
    map.layer.geometry = &polygons;
    return map.draw();
}

/// Cairo's coordinates are 1/256 of a pixel, so that antialiased edges differ a little; lines that
/// do not meet would differ by more than a hundred.
constexpr int rounding = 16;

/// Of any channel of any pixel.
int largest_difference(const Image& a, const Image& b) {
    int largest = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        largest = std::max(largest, std::abs(int{a.rgb[i]} - int{b.rgb[i]}));
    }
    return largest;
}

bool has_ink(const Image& image) {
    return std::any_of(image.rgb.begin(), image.rgb.end(),
                       [](std::uint8_t value) { return value < 128; });
}

} // namespace

TEST_CASE("patterns of neighbours line up as if they were one") {
    const style::SymbolLayer layer =
        GENERATE(0, 1) == 0 ? style::SymbolLayer(dashed_hatch()) : style::SymbolLayer(dots());
    const Image whole = drawn(layer, 80);
    REQUIRE(has_ink(whole));
    CHECK(largest_difference(drawn(layer, 47), whole) < rounding);
}

TEST_CASE("brushes of neighbours line up as if they were one") {
    style::SimpleFill fill = plain(0x000000);
    fill.brush = GENERATE(style::Brush::horizontal, style::Brush::diagonal_x, style::Brush::dense2,
                          style::Brush::dense6);
    const Image whole = drawn(fill, 80);
    REQUIRE(has_ink(whole));
    CHECK(largest_difference(drawn(fill, 47), whole) < rounding);
}

TEST_CASE("a dotted brush gives the same bytes each time, and no picture of the page in a PDF") {
    const Format format = GENERATE(Format::pdf, Format::svg);
    style::SimpleFill fill = plain(0x000000);
    fill.brush = style::Brush::dense4;
    const auto bytes = [&] {
        Map map;
        geom::GeometryArray polygons(geom::Kind::polygon);
        add_square(polygons, 10, 10, 80);
        add_square(polygons, 15, 15, 20);
        map.add_class({}, fill);
        map.layer.geometry = &polygons;
        map.layer.style = &map.style;
        Canvas canvas(format, {25.4, 25.4, 100, "", "", "", "", 0}, map.context);
        draw_layer(canvas, frame_of({0, 0, 25.4, 25.4}, map.extent), map.layer);
        return canvas.finish();
    };
    const std::string first = bytes();
    CHECK(bytes() == first);
    CHECK(first.size() < 5000); // the page would be 300 by 300 pixels
}

TEST_CASE("markers along a line with ends a thousand million metres away") {
    Map map;
    geom::GeometryArray line(geom::Kind::line);
    line.begin_part();
    line.add_point({-1e9, 50});
    line.add_point({1e9, 50});
    line.end_feature();
    map.add_class({}, beads(0.1));
    map.layer.geometry = &line;
    const Image image = map.draw();
    CHECK(at(image, 0, 50) == 0x445566);
    CHECK(at(image, 99, 50) == 0x445566);
    CHECK(at(image, 50, 60) == 0xFFFFFF);
}

TEST_CASE("a shared border has no inside: offset and ring filter are left aside and reported") {
    Map map;
    geom::GeometryArray line(geom::Kind::line);
    line.begin_part();
    line.add_point({0, 50});
    line.add_point({100, 50});
    line.end_feature();
    style::SimpleLine moved;
    moved.color = style::rgb(0x445566);
    moved.width.value = 1;
    moved.offset.value = 5;
    moved.rings = style::RingFilter::interior;
    map.style.origin = "essai.qml";
    map.add_class({}, moved);
    map.layer.geometry = &line;
    map.layer.draw = Draw::borders;
    CHECK(at(map.draw(), 50, 50) == 0x445566);
    std::vector<std::string> places;
    for (const base::Problem& problem : map.problems.sorted()) {
        CHECK(problem.kind == "style.unsupported");
        places.push_back(problem.place);
    }
    CHECK(places == std::vector<std::string>{"essai.qml : SimpleLine offset",
                                             "essai.qml : SimpleLine ring_filter"});
}

TEST_CASE("the same line drawn for itself is moved to its right by the offset") {
    Map map;
    geom::GeometryArray line(geom::Kind::line);
    line.begin_part();
    line.add_point({0, 50});
    line.add_point({100, 50}); // eastwards: right is south, down the page
    line.end_feature();
    style::SimpleLine moved;
    moved.color = style::rgb(0x445566);
    moved.width.value = 1;
    moved.offset.value = 2.54; // ten pixels
    map.add_class({}, moved);
    map.layer.geometry = &line;
    const Image image = map.draw();
    CHECK(at(image, 50, 50) == 0xFFFFFF);
    CHECK(at(image, 50, 60) == 0x445566);
}

TEST_CASE("the swatch of a wide pattern shows it, wherever the swatch lies") {
    style::PointPatternFill wide = dots();
    wide.distance_x.value = wide.distance_y.value = 40;
    style::LinePatternFill far_apart = dashed_hatch();
    far_apart.distance.value = 40;
    for (const style::SymbolLayer& layer :
         {style::SymbolLayer(wide), style::SymbolLayer(far_apart)}) {
        Map map;
        style::Symbol symbol;
        symbol.type = style::SymbolType::fill;
        symbol.layers.push_back(layer);
        Canvas canvas(Format::png, {25.4, 25.4, 100, "", "", "", "", 0}, map.context);
        draw_swatch(canvas, symbol, {11, 13, 8, 4}, {canvas.pixel_mm(), 0});
        CHECK(has_ink(decode_png(canvas.finish())));
    }
}

// SPDX-License-Identifier: Apache-2.0
// Boxes of markers of 6 mm with a rim of 0.6 mm (round joins, default caps): pixels about the place
// that QGIS 3.22.16 inked, vector output without antialiasing (the scenes of tests/golden hold the
// shapes themselves).
#include "support/catch.hpp"

#include "render/symbols.hpp"

#include <array>
#include <cmath>

using namespace maille;
using style::Shape;

namespace {

struct Inked {
    Shape shape;
    std::array<int, 4> at_96; ///< left, top, right, bottom
    std::array<int, 4> at_300;
};

const std::array<Inked, 19> inked{{
    {Shape::circle, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::square, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::square_with_corners, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::diamond, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::triangle, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::equilateral_triangle, {-11, -12, 11, 7}, {-34, -39, 34, 21}},
    {Shape::pentagon, {-12, -12, 12, 10}, {-37, -39, 37, 32}},
    {Shape::hexagon, {-11, -12, 11, 12}, {-34, -39, 34, 39}},
    {Shape::octagon, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::star, {-12, -12, 12, 10}, {-37, -39, 37, 32}},
    {Shape::cross, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::cross2, {-13, -13, 13, 13}, {-40, -40, 40, 40}},
    {Shape::cross_fill, {-12, -12, 12, 12}, {-39, -39, 39, 39}},
    {Shape::line, {-1, -12, 1, 12}, {-4, -39, 4, 39}},
    {Shape::arrow, {-7, -12, 7, 12}, {-21, -39, 21, 39}},
    {Shape::arrowhead, {-13, -13, 1, 13}, {-40, -40, 3, 40}},
    {Shape::filled_arrowhead, {-12, -12, 1, 12}, {-39, -39, 3, 39}},
    {Shape::half_square, {-12, -12, 1, 12}, {-39, -39, 4, 39}},
    {Shape::semi_circle, {-12, -12, 12, 1}, {-39, -39, 39, 4}},
}};

void check_box(const render::Rect& box, double dpi, const std::array<int, 4>& pixels) {
    // A pixel is inked or not (one), and square caps of slanted strokes reach 0.41 half widths
    // further.
    const double tolerance = dpi / 25.4 * 0.3 * 0.42 + 1;
    CHECK(box.x * dpi / 25.4 == Approx(pixels[0]).margin(tolerance));
    CHECK(box.y * dpi / 25.4 == Approx(pixels[1]).margin(tolerance));
    CHECK(box.right() * dpi / 25.4 == Approx(pixels[2]).margin(tolerance));
    CHECK(box.bottom() * dpi / 25.4 == Approx(pixels[3]).margin(tolerance));
}

} // namespace

TEST_CASE("marker boxes are those QGIS inks") {
    for (const Inked& row : inked) {
        style::SimpleMarker marker;
        marker.shape = row.shape;
        marker.size = {6, style::Unit::mm};
        marker.outline_width = {0.6, style::Unit::mm};
        style::Symbol symbol;
        symbol.layers.emplace_back(marker);
        INFO("shape " << static_cast<int>(row.shape));
        check_box(render::marker_box(symbol, {25.4 / 96, 0}), 96, row.at_96);
        check_box(render::marker_box(symbol, {25.4 / 300, 0}), 300, row.at_300);
    }
}

TEST_CASE("a marker without rim has exactly its size; width 0 is one pixel") {
    style::SimpleMarker marker;
    marker.outline_style = style::PenStyle::none;
    style::Symbol symbol;
    symbol.layers.emplace_back(marker);
    CHECK(render::marker_box(symbol, {0.1, 0}).w == Approx(2));
    std::get<style::SimpleMarker>(symbol.layers[0]).outline_style = style::PenStyle::solid;
    CHECK(render::marker_box(symbol, {0.1, 0}).w == Approx(2.1));
}

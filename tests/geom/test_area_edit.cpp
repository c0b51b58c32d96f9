// SPDX-License-Identifier: Apache-2.0
// Areas worked out by hand.
#include "geom/area_edit.hpp"
#include "geom/shapes.hpp"
#include "support/catch.hpp"

using namespace maille::geom;
using shapes::box;

TEST_CASE("a square grows with round corners and erodes with square ones") {
    const GeometryArray square = shapes::polygons({{{box(0, 0, 10, 10)}}});
    GeometryArray result(Kind::polygon);
    CHECK(append_offset(square, 0, 1, 16, result));
    CHECK(append_offset(square, 0, -2, 16, result));
    CHECK_FALSE(append_offset(square, 0, -5.1, 16, result));
    REQUIRE(result.size() == 3);
    // 100 + 4 sides of 10 + a circle of radius 1 as 64 chords: 32 sin(2 pi / 64).
    CHECK(areas(result)[0] == Approx(140 + 3.1365484905459393));
    CHECK(areas(result)[1] == Approx(36));
    CHECK(result.is_null(2));
}

TEST_CASE("clipping and cutting leave what is inside, or null") {
    const GeometryArray square = shapes::polygons({{{box(0, 0, 10, 10)}}});
    GeometryArray result(Kind::polygon);
    Box window;
    window.add(Point{5, -5});
    window.add(Point{20, 4});
    CHECK(append_clipped(square, 0, window, result));
    CHECK_FALSE(append_clipped(square, 0, Box{}, result));
    const GeometryArray cuts =
        shapes::polygons({{{box(2, 2, 4, 4)}}, {{box(3, 3, 5, 5)}}, {{box(20, 20, 30, 30)}}});
    CHECK(append_difference(square, 0, cuts, result));
    CHECK_FALSE(append_difference(square, 0, square, result));
    REQUIRE(result.size() == 4);
    CHECK(areas(result)[0] == Approx(5 * 4));
    CHECK(areas(result)[2] == Approx(100 - 7));
    CHECK(result.is_null(1));
    CHECK(result.is_null(3));
}

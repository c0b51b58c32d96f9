// SPDX-License-Identifier: Apache-2.0
// Lines beside lines, by hand.
#include "support/catch.hpp"

#include "geom/offset.hpp"

#include <cmath>
#include <limits>

using namespace maille::geom;

namespace {

using Line = std::vector<Point>;

/// Twice the area, positive where the ring turns from x to y.
double twice_area(const Line& ring) {
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        sum += ring[i - 1].x * ring[i].y - ring[i].x * ring[i - 1].y;
    }
    return sum;
}

} // namespace

TEST_CASE("a straight line is moved to its left, y upwards, in its own direction") {
    const Line line{{0, 0}, {10, 0}};
    const auto left = offset_line(line, 2);
    REQUIRE(left.size() == 1);
    CHECK(left[0] == Line{{0, 2}, {10, 2}});
    const auto right = offset_line(line, -2);
    REQUIRE(right.size() == 1);
    CHECK(right[0] == Line{{0, -2}, {10, -2}});
}

TEST_CASE("the corner of a line beside it is mitred") {
    const auto outer = offset_line(Line{{0, 0}, {10, 0}, {10, 10}}, -1);
    REQUIRE(outer.size() == 1);
    CHECK(outer[0] == Line{{0, -1}, {11, -1}, {11, 10}});
}

TEST_CASE("rings grow, shrink, fall apart and vanish") {
    const Line square{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
    const auto grown = offset_ring(square, 1);
    REQUIRE(grown.size() == 1);
    CHECK(std::abs(twice_area(grown[0])) == Approx(2 * 144));
    CHECK(std::abs(twice_area(offset_ring(square, -1).at(0))) == Approx(2 * 64));
    CHECK(offset_ring(square, -5.1).empty());
    // Two squares of 10 joined by a neck 1 wide.
    const Line dumbbell{{0, 0},   {10, 0},   {10, 4.5}, {20, 4.5}, {20, 0}, {30, 0}, {30, 10},
                        {20, 10}, {20, 5.5}, {10, 5.5}, {10, 10},  {0, 10}, {0, 0}};
    CHECK(offset_ring(dumbbell, -1).size() == 2);
}

TEST_CASE("points that are not finite, and too few of them, have nothing beside them") {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(offset_line(Line{{0, 0}, {nan, 1}}, 1).empty());
    CHECK(offset_line(Line{{0, 0}}, 1).empty());
    CHECK(offset_ring(Line{{0, 0}, {1, 1}, {0, 0}}, 1).empty());
}

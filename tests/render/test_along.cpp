// SPDX-License-Identifier: Apache-2.0
// Places along lines, by hand; pictures of them are compared with QGIS in tests/golden.
#include "support/catch.hpp"

#include "render/along.hpp"

using namespace maille;
using namespace maille::render;

namespace {

using Line = std::vector<geom::Point>;

const geom::Box page{-1000, -1000, 1000, 1000};
const Line corner{{0, 0}, {10, 0}, {10, 10}};

std::vector<Stop> stops(const Line& line, Spacing spacing, bool ring = false) {
    return stops_along(line, ring, spacing, page);
}

Line places(const std::vector<Stop>& stops) {
    Line result;
    for (const Stop& stop : stops) {
        result.push_back(stop.at);
    }
    return result;
}

} // namespace

TEST_CASE("intervals go round corners and count the end") {
    const auto found = stops(corner, {style::Placement::interval, 5, 0, 0});
    CHECK(places(found) == Line{{0, 0}, {5, 0}, {10, 0}, {10, 5}, {10, 10}});
    CHECK(found[1].degrees == Approx(0));
    CHECK(found[3].degrees == Approx(90)); // down the page
    CHECK(places(stops(corner, {style::Placement::interval, 8, 1, 0})) ==
          Line{{1, 0}, {9, 0}, {10, 7}});
}

TEST_CASE("a negative offset begins before the line") {
    CHECK(places(stops(corner, {style::Placement::interval, 8, -2, 0})) ==
          Line{{-2, 0}, {6, 0}, {10, 4}});
}

TEST_CASE("the chord gives the direction near a corner") {
    const auto found = stops(corner, {style::Placement::interval, 10, 0, 4});
    REQUIRE(found.size() == 3);
    CHECK(found[1].degrees == Approx(45)); // from (8, 0) to (10, 2)
}

TEST_CASE("a line a thousand million millimetres long has stops on the page alone") {
    const Line line{{-1e9, 0}, {1e9, 0}};
    const auto found =
        stops_along(line, false, {style::Placement::interval, 10, 0, 4}, {0.5, -1, 30.5, 1});
    REQUIRE(found.size() == 3);
    CHECK(found[0].at.x == Approx(10));
    CHECK(found[2].at.x == Approx(30));
}

TEST_CASE("stops where a line leaves the page and returns count once") {
    const Line line{{0, 0}, {0, 20}, {10, 20}, {10, 0}};
    const auto found =
        stops_along(line, false, {style::Placement::interval, 10, 0, 0}, {-1, -1, 11, 10});
    CHECK(places(found) == Line{{0, 0}, {0, 10}, {10, 10}, {10, 0}});
}

TEST_CASE("vertices look along the mean of both segments") {
    const auto found = stops(corner, {style::Placement::vertex, 3, 0, 4});
    CHECK(places(found) == corner);
    CHECK(found[0].degrees == Approx(0));
    CHECK(found[1].degrees == Approx(45));
    CHECK(found[2].degrees == Approx(90));
    CHECK(places(stops(corner, {style::Placement::inner_vertices, 3, 0, 4})) == Line{{10, 0}});
    const Line ring{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
    const auto round = stops(ring, {style::Placement::vertex, 3, 0, 4}, true);
    REQUIRE(round.size() == 4);
    CHECK(round[0].degrees == Approx(-45));
}

TEST_CASE("ends, middle, and middles of segments") {
    CHECK(places(stops(corner, {style::Placement::first_vertex, 3, 2, 4})) == Line{{2, 0}});
    const auto last = stops(corner, {style::Placement::last_vertex, 3, 2, 4});
    CHECK(places(last) == Line{{10, 8}});
    CHECK(last[0].degrees == Approx(270)); // as QGIS: it looks back
    CHECK(stops(corner, {style::Placement::last_vertex, 3, 0, 4})[0].degrees == Approx(90));
    CHECK(places(stops(corner, {style::Placement::central, 3, 0, 4})) == Line{{10, 0}});
    CHECK(places(stops(corner, {style::Placement::segment_center, 3, 0, 4})) ==
          Line{{5, 0}, {10, 5}});
    CHECK(stops({{1, 1}, {1, 1}}, {style::Placement::vertex, 3, 0, 4}).empty());
}

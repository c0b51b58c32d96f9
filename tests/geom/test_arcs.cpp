// SPDX-License-Identifier: Apache-2.0
#include "geom/arcs.hpp"
#include "geom/measure.hpp"
#include "geom/shapes.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace maille::geom;
using Groups = std::vector<std::uint32_t>;

namespace {

double border_length(const ArcSet& arcs, const Groups& groups, std::uint32_t a, std::uint32_t b) {
    double sum = 0;
    for (const Border& border : borders(arcs, groups)) {
        if (std::minmax(border.left_group, border.right_group) == std::minmax(a, b)) {
            sum += length(arcs.points(border.arc));
        }
    }
    return sum;
}

} // namespace

TEST_CASE("arcs hold each edge of the communes once") {
    const ArcSet arcs = build_arcs(shapes::communes());
    REQUIRE(arcs.features() == 7);
    CHECK(arcs.defects().empty());
    double total = 0;
    std::set<std::pair<std::pair<double, double>, std::pair<double, double>>> edges;
    std::size_t count = 0;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        const auto points = arcs.points(arc);
        REQUIRE(points.size() >= 2);
        total += length(points);
        for (std::size_t i = 0; i + 1 < points.size(); ++i, ++count) {
            const auto a = std::pair(points[i].x, points[i].y);
            const auto b = std::pair(points[i + 1].x, points[i + 1].y);
            edges.insert(std::minmax(a, b));
        }
    }
    CHECK(edges.size() == count);
    // Outer border 20 km; inner borders: x = 2000 and 4000 whole, y = 2000 whole, the two notches,
    // Le Clos.
    CHECK(total == 20000 + 4000 + 4000 + 6000 + 2000 + 800);
}

TEST_CASE("arcs know their sides, nodes and direction") {
    const ArcSet arcs = build_arcs(shapes::communes());
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        const Point first = arcs.points(arc).front();
        const Point last = arcs.points(arc).back();
        CHECK((first == last || first.x < last.x || (first.x == last.x && first.y < last.y)));
    }
    std::size_t loops = 0;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        if (arcs.first_node(arc) != ArcSet::none) {
            continue;
        }
        ++loops; // Le Clos, from its smallest corner upwards: clockwise, so itself on the right
        CHECK(arcs.points(arc).front() == Point{800, 3000});
        CHECK(arcs.points(arc)[1] == Point{800, 3200});
        CHECK(arcs.left(arc) == 1);
        CHECK(arcs.right(arc) == 2);
    }
    CHECK(loops == 1);
    // x = 2000 between Aubry (west) and Dampierre (east), upwards.
    std::size_t found = 0;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        if (arcs.left(arc) == 0 && arcs.right(arc) == 3) {
            ++found;
            CHECK(arcs.points(arc).front() == Point{2000, 0});
            CHECK(arcs.points(arc).back() == Point{2000, 2000});
        }
    }
    CHECK(found == 1);
}

TEST_CASE("communes dissolve into EPCI without hole or lost vertex") {
    const ArcSet arcs = build_arcs(shapes::communes());
    const Groups epci{0, 0, 0, 1, 1, 2, 2};
    const GeometryArray result = dissolve(arcs, epci, 3);
    REQUIRE(result.size() == 3);
    CHECK(areas(result) == std::vector<double>{8e6, 8e6, 8e6});
    const shapes::Feature first{
        {{{0, 0}, {2000, 0}, {2000, 2000}, {2000, 4000}, {0, 4000}, {0, 2000}, {0, 0}}}};
    CHECK(shapes::feature_of(result, 0) == first);
    CHECK(shapes::feature_of(result, 1).size() == 1);
    // Départements: 4 + 3.96 + 0.04 + 5 and 3 + 4 + 4 km2; the second part of Dampierre is apart.
    const Groups departements{0, 0, 0, 0, 1, 1, 1};
    const GeometryArray two = dissolve(arcs, departements, 2);
    CHECK(areas(two) == std::vector<double>{13e6, 11e6});
    CHECK(shapes::feature_of(two, 0).size() == 2);
    CHECK(shapes::feature_of(two, 1).size() == 1);
}

TEST_CASE("borders of a level are listed once") {
    const ArcSet arcs = build_arcs(shapes::communes());
    const Groups epci{0, 0, 0, 1, 1, 2, 2};
    CHECK(border_length(arcs, epci, 0, 1) == 4000);
    CHECK(border_length(arcs, epci, 1, 2) == 4000);
    CHECK(border_length(arcs, epci, 0, ArcSet::none) == 8000);
    CHECK(border_length(arcs, epci, 1, ArcSet::none) == 4000);
    CHECK(border_length(arcs, epci, 2, ArcSet::none) == 8000);
    CHECK(border_length(arcs, epci, 0, 2) == 0);
}

TEST_CASE("neighbours share a length, corners do not count") {
    const ArcSet arcs = build_arcs(shapes::communes());
    const std::vector<Neighbours> expected{
        {0, 1, 2000}, {0, 3, 2000}, {1, 2, 800},  {1, 4, 2000}, {3, 4, 4000},
        {3, 5, 2000}, {3, 6, 1000}, {4, 6, 1000}, {5, 6, 2000},
    };
    CHECK(neighbours(arcs) == expected);
}

TEST_CASE("a repeated edge is a defect with its two features") {
    // The second square lies over the first one's right half.
    const GeometryArray overlap = shapes::polygons({
        {{{{0, 0}, {1, 0}, {2, 0}, {2, 2}, {1, 2}, {0, 2}}}},
        {{{{1, 0}, {2, 0}, {2, 2}, {1, 2}}}},
        {{{{2, 0}, {3, 0}, {3, 2}, {2, 2}}}},
    });
    const ArcSet arcs = build_arcs(overlap);
    REQUIRE(arcs.defects().size() == 1);
    CHECK(arcs.defects()[0] == CoverageDefect{0, 1, 3, {1, 0}});
}

TEST_CASE("repeated points and null features do not disturb") {
    GeometryArray array = shapes::polygons({
        {{{{0, 0}, {1, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 1}}}},
        {},
        {{{{1, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 1}}}},
    });
    const ArcSet arcs = build_arcs(array);
    CHECK(neighbours(arcs) == std::vector<Neighbours>{{0, 2, 1}});
    const GeometryArray all = dissolve(arcs, Groups{1, 0, 1}, 2);
    CHECK(all.is_null(0));
    CHECK(areas(all) == std::vector<double>{0, 2});
}

TEST_CASE("nothing at all has no arcs") {
    const ArcSet arcs = build_arcs(GeometryArray(Kind::polygon));
    CHECK(arcs.size() == 0);
    CHECK(dissolve(arcs, Groups{}, 2).size() == 2);
    CHECK(neighbours(arcs).empty());
}

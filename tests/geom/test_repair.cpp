// SPDX-License-Identifier: Apache-2.0
#include "geom/measure.hpp"
#include "geom/predicates.hpp"
#include "geom/repair.hpp"
#include "geom/shapes.hpp"
#include "geom/surface_point.hpp"
#include "support/catch.hpp"

#include <limits>

using namespace maille::geom;
using shapes::box;

TEST_CASE("valid polygons are left alone") {
    GeometryArray communes = shapes::communes();
    const Point* before = communes.points().data();
    CHECK(repair(communes, 2).empty());
    CHECK(communes.points().data() == before);
}

TEST_CASE("a bow-tie becomes two triangles, its neighbours stay") {
    GeometryArray array = shapes::polygons({
        {{box(10, 0, 11, 1)}},
        {{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}},
        {},
        {{box(11, 0, 12, 1)}},
    });
    const std::vector<Repaired> faults = repair(array, 2);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].feature == 1);
    CHECK(faults[0].reason == "Self-intersection");
    CHECK(faults[0].place == Point{1, 1});
    CHECK_FALSE(faults[0].emptied);
    CHECK(areas(array) == std::vector<double>{1, 2, 0, 1});
    CHECK(shapes::feature_of(array, 1).size() == 2);
    CHECK(array.is_null(2));
    CHECK(shapes::feature_of(array, 3) ==
          shapes::feature_of(shapes::polygons({{{box(11, 0, 12, 1)}}}), 0));
    CHECK(invalid_features(array, 1).empty());
}

TEST_CASE("spikes fall off, nested shells and outer holes are put right") {
    GeometryArray array = shapes::polygons({
        {{{{0, 0}, {2, 0}, {2, 1}, {5, 1}, {2, 1}, {2, 2}, {0, 2}}}}, // spike
        {{box(0, 0, 4, 4)}, {box(1, 1, 2, 2)}},                       // shell in a shell
        {{box(0, 0, 4, 4), shapes::hole(6, 6, 7, 7)}}, // a hole outside becomes a part
        {{{{0, 0}, {3, 3}, {0, 0}}}},                  // no area
        {{{{0, 0}, {1, 1}}}},                          // too few points
        {{box(0, 0, 1, 1)}, {box(1, 0, 2, 1)}},        // common edge
    });
    const std::vector<Repaired> faults = repair(array, 1);
    REQUIRE(faults.size() == 6);
    const std::vector<double> expected{4, 16, 17, 0, 0, 2};
    CHECK(areas(array) == expected);
    CHECK(faults[3].emptied);
    CHECK(faults[4].emptied);
    CHECK(array.is_null(3));
    CHECK(invalid_features(array, 1).empty());
    CHECK(shapes::feature_of(array, 5).size() == 1);
}

TEST_CASE("a coordinate that is no number empties its polygon") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    GeometryArray array = shapes::polygons({{{{{0, 0}, {1, nan}, {1, 1}, {0, 0}}}}});
    const std::vector<Repaired> faults = repair(array, 1);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].emptied);
    CHECK(array.is_null(0));
}

TEST_CASE("repair does not depend on the number of threads") {
    GeometryArray one(Kind::polygon);
    for (int i = 0; i < 2000; ++i) {
        const double x = i;
        if (i % 3 == 0) {
            shapes::add(one, {{{{x, 0}, {x + 1, 1}, {x + 1, 0}, {x, 1}}}});
        } else {
            shapes::add(one, {{box(x, 0, x + 1, 1)}});
        }
    }
    GeometryArray two = one;
    CHECK(repair(one, 1) == repair(two, 2));
    CHECK(std::equal(one.points().begin(), one.points().end(), two.points().begin(),
                     two.points().end()));
}

TEST_CASE("a point on the surface is strictly inside") {
    const GeometryArray array = shapes::polygons({
        {{box(0, 0, 2, 2)}},
        {{box(0, 0, 10, 10), shapes::hole(1, 1, 9, 9)}}, // a thin frame
        {{{{0, 0}, {4, 0}, {4, 4}, {2, 0.5}, {0, 4}}}},  // a V
        {{box(0, 0, 1, 1)}, {box(5, 5, 9, 9)}},          // the wider part wins
        {},
        {{{{0, 0}, {1, 0}, {1, 1e-9}, {0, 1e-9}}}},
    });
    CHECK(point_on_surface(array, 0) == Point{1, 1});
    CHECK(point_on_surface(array, 3) == Point{7, 7});
    CHECK_FALSE(point_on_surface(array, 4).has_value());
    for (const std::size_t feature : {std::size_t{1}, std::size_t{2}, std::size_t{5}}) {
        const auto p = point_on_surface(array, feature);
        REQUIRE(p.has_value());
        CHECK(side_of_part(*p, array, array.part_begin(feature)) == Side::inside);
    }
}

TEST_CASE("lengths") {
    GeometryArray lines(Kind::line);
    lines.begin_part();
    lines.add_point({0, 0});
    lines.add_point({3, 4});
    lines.begin_part();
    lines.add_point({0, 0});
    lines.add_point({0, 1});
    lines.add_point({0, 3});
    lines.end_feature();
    lines.end_feature();
    CHECK(lengths(lines) == std::vector<double>{8, 0});
    CHECK(lengths(shapes::communes())[1] == 8000 + 800);
}

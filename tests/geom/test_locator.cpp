// SPDX-License-Identifier: Apache-2.0
// The locator against a plain reading of the definition: every point in every ring, exactly.
#include "geom/arcs.hpp"
#include "geom/locator.hpp"
#include "geom/predicates.hpp"
#include "geom/shapes.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <limits>
#include <random>

using namespace maille::geom;
using shapes::box;
using Hit = Locator::Hit;

namespace maille::geom {
inline std::ostream& operator<<(std::ostream& out, const Locator::Hit& hit) {
    return out << hit.feature << "/" << static_cast<int>(hit.where);
}
} // namespace maille::geom

namespace {

Side side_of_feature(Point p, const GeometryArray& polygons, std::size_t feature) {
    Side best = Side::outside;
    for (std::size_t part = polygons.part_begin(feature); part < polygons.part_end(feature);
         ++part) {
        const Side side = side_of_part(p, polygons, part);
        if (side == Side::inside || (side == Side::border && best == Side::outside)) {
            best = side;
        }
    }
    return best;
}

struct Truth {
    Hit hit;
    std::vector<std::uint32_t> all;
};

Truth truth(Point p, const GeometryArray& polygons) {
    Truth result;
    bool border = false;
    for (std::uint32_t feature = 0; feature < polygons.size(); ++feature) {
        const Side side = side_of_feature(p, polygons, feature);
        if (side != Side::outside) {
            result.all.push_back(feature);
            border = border || side == Side::border;
        }
    }
    if (!result.all.empty()) {
        const bool one = result.all.size() == 1;
        result.hit.feature = result.all.front();
        result.hit.where = border ? (one ? Where::outer_border : Where::shared_border)
                                  : (one ? Where::inside : Where::overlap);
    }
    return result;
}

void compare(const GeometryArray& polygons, const std::vector<Point>& points) {
    const Locator locator(polygons, 2);
    std::vector<Hit> hits(points.size());
    locator.locate(points, 2, hits);
    std::vector<std::uint32_t> all;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Truth expected = truth(points[i], polygons);
        locator.all_at(points[i], all);
        if (hits[i] != expected.hit || locator.locate(points[i]) != expected.hit ||
            all != expected.all) {
            ++wrong;
            UNSCOPED_INFO("point " << i << " at " << points[i].x << " " << points[i].y << ": "
                                   << hits[i] << ", not " << expected.hit);
        }
    }
    CHECK(wrong == 0);
}

// Every vertex, every middle of an edge, and points between and around.
std::vector<Point> telling_points(const GeometryArray& polygons, std::mt19937& random,
                                  std::size_t more) {
    std::vector<Point> points;
    const auto all = polygons.points();
    for (std::size_t i = 0; i < all.size(); ++i) {
        points.push_back(all[i]);
        const Point next = all[i + 1 < all.size() ? i + 1 : 0];
        points.push_back({(all[i].x + next.x) / 2, (all[i].y + next.y) / 2});
        points.push_back({all[i].x, next.y});
        points.push_back({std::nextafter(all[i].x, 1e9), all[i].y});
        points.push_back({all[i].x, std::nextafter(all[i].y, -1e9)});
    }
    const Box bounds = polygons.box();
    std::uniform_real_distribution<double> x(bounds.min_x - 1, bounds.max_x + 1);
    std::uniform_real_distribution<double> y(bounds.min_y - 1, bounds.max_y + 1);
    for (std::size_t i = 0; i < more; ++i) {
        points.push_back({x(random), y(random)});
        points.push_back({std::floor(x(random)), std::floor(y(random))});
    }
    return points;
}

// A star-shaped ring about a centre, counter-clockwise, on whole coordinates when `whole`.
shapes::Ring star(Point centre, double radius, int corners, std::mt19937& random, bool whole) {
    std::uniform_real_distribution<double> length(0.3 * radius, radius);
    shapes::Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * 3.14159265358979 * i / corners;
        const double r = length(random);
        Point p{centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)};
        if (whole) {
            p = {std::round(p.x), std::round(p.y)};
        }
        if (ring.empty() || ring.back() != p) {
            ring.push_back(p);
        }
    }
    return ring;
}

} // namespace

TEST_CASE("points in the communes, by hand") {
    const GeometryArray communes = shapes::communes();
    const Locator locator(communes);
    CHECK(locator.locate({500, 500}) == Hit{0, Where::inside});
    CHECK(locator.locate({2000, 1500}) == Hit{0, Where::shared_border});
    CHECK(locator.locate({6250, 3000}) == Hit{});
    CHECK(locator.locate({900, 3100}) == Hit{2, Where::inside});
    CHECK(locator.locate({800, 3100}) == Hit{1, Where::shared_border});
    CHECK(locator.locate({3500, 3500}) == Hit{3, Where::inside});
    CHECK(locator.locate({3000, 0}) == Hit{3, Where::outer_border});
    CHECK(locator.locate({6000, 4000}) == Hit{6, Where::outer_border});
    CHECK(locator.locate({0, 0}) == Hit{0, Where::outer_border});
    std::vector<std::uint32_t> all;
    locator.all_at({2000, 2000}, all);
    CHECK(all == std::vector<std::uint32_t>{0, 1, 3, 4});
    locator.all_at({4000, 3000}, all);
    CHECK(all == std::vector<std::uint32_t>{3, 4, 6});
    locator.all_at({7000, 0}, all);
    CHECK(all.empty());
}

TEST_CASE("what is no position is outside") {
    const GeometryArray communes = shapes::communes();
    const Locator locator(communes);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    for (const Point p : {Point{nan, 1}, Point{1, nan}, Point{infinite, 1}, Point{1, -infinite}}) {
        CHECK(locator.locate(p) == Hit{});
    }
    const GeometryArray nothing(Kind::polygon);
    CHECK(Locator(nothing).locate({0, 0}) == Hit{});
    const GeometryArray null = shapes::polygons({{}, {}});
    CHECK(Locator(null).locate({0, 0}) == Hit{});
}

TEST_CASE("overlapping and nested polygons") {
    const GeometryArray array = shapes::polygons({
        {{box(2, 2, 6, 6)}},
        {{box(0, 0, 4, 4)}},
        {{box(0, 0, 4, 4)}}, // the same again
        {{box(0, 0, 10, 10), shapes::hole(1, 1, 9, 9)}, {box(3, 3, 5, 5)}},
    });
    const Locator locator(array);
    CHECK(locator.locate({1.5, 1.5}) == Hit{1, Where::overlap});
    CHECK(locator.locate({2.5, 2.5}) == Hit{0, Where::overlap});
    CHECK(locator.locate({5.5, 5.5}) == Hit{0, Where::inside});
    CHECK(locator.locate({8, 8}) == Hit{});
    CHECK(locator.locate({4, 1}) == Hit{1, Where::shared_border});
    CHECK(locator.locate({4, 3.5}) == Hit{0, Where::shared_border});
    CHECK(locator.locate({9.5, 10}) == Hit{3, Where::outer_border});
    std::mt19937 random(3);
    compare(array, telling_points(array, random, 500));
}

TEST_CASE("random overlapping stars on whole coordinates") {
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        GeometryArray array(Kind::polygon);
        const int count = 1 + round;
        for (int i = 0; i < count; ++i) {
            const Point centre{static_cast<double>(random() % 40),
                               static_cast<double>(random() % 40)};
            shapes::add(array, {{star(centre, 3.0 + round % 20, 5 + i % 30, random, true)}});
        }
        compare(array, telling_points(array, random, 300));
    }
}

TEST_CASE("random stars with many vertices and long edges") {
    std::mt19937 random(12);
    for (int round = 0; round < 8; ++round) {
        GeometryArray array(Kind::polygon);
        for (int i = 0; i < 12; ++i) {
            const Point centre{700000.0 + static_cast<double>(random() % 100),
                               7000000.0 + static_cast<double>(random() % 60)};
            shapes::add(array, {{star(centre, 30.0, 3 + 40 * i, random, false)}});
        }
        compare(array, telling_points(array, random, 500));
    }
}

TEST_CASE("a coverage with rings that touch themselves") {
    std::mt19937 random(13);
    for (int round = 0; round < 10; ++round) {
        const int size = 5 + 3 * round;
        GeometryArray cells(Kind::polygon);
        std::vector<std::uint32_t> labels;
        for (int i = 0; i < size * size; ++i) {
            const double x = i % size;
            const double y = static_cast<double>(i) / size - std::fmod(i, size) / size;
            shapes::add(cells, {{box(x, std::round(y), x + 1, std::round(y) + 1)}});
            labels.push_back(static_cast<std::uint32_t>(random() % 7));
        }
        const GeometryArray array = dissolve(build_arcs(cells), labels, 7);
        compare(array, telling_points(array, random, 500));
    }
}

TEST_CASE("answers do not depend on the number of threads") {
    std::mt19937 random(14);
    GeometryArray array(Kind::polygon);
    for (int i = 0; i < 900; ++i) {
        const Point centre{static_cast<double>(random() % 1000),
                           static_cast<double>(random() % 1000)};
        shapes::add(array, {{star(centre, 60.0, 20, random, i % 2 == 0)}});
    }
    const std::vector<Point> points = telling_points(array, random, 20000);
    const Locator one(array, 1);
    const Locator two(array, 2);
    std::vector<Hit> a(points.size());
    std::vector<Hit> b(points.size());
    one.locate(points, 1, a);
    two.locate(points, 2, b);
    CHECK(a == b);
    CHECK_THROWS_AS(one.locate(points, 1, std::span(a).first(3)), std::invalid_argument);
}

// SPDX-License-Identifier: Apache-2.0
#include "geom/generalise.hpp"
#include "geom/predicates.hpp"
#include "geom/repair.hpp"
#include "geom/shapes.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace maille::geom;

namespace {

std::size_t points_of(const ArcSet& arcs) {
    std::size_t count = 0;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        count += arcs.points(arc).size();
    }
    return count;
}

std::vector<std::uint32_t> each_alone(const ArcSet& arcs) {
    std::vector<std::uint32_t> groups(arcs.features());
    std::iota(groups.begin(), groups.end(), 0);
    return groups;
}

/// A ring given clockwise, as one reads a coast from the left.
shapes::Ring turned(shapes::Ring ring) {
    std::ranges::reverse(ring);
    return ring;
}

GeometryArray polygons_of(const ArcSet& arcs) {
    return dissolve(arcs, each_alone(arcs), arcs.features());
}

/// n x n cells of 1000, corners and borders shaken; the noise of a border stays in a diamond
/// between its ends, so that borders cannot cross. Cell (1, 1) holds an enclave.
class Landscape {
public:
    Landscape(std::size_t n, unsigned seed) : m_n(n), m_random(seed) {
        for (std::size_t y = 0; y <= n; ++y) {
            for (std::size_t x = 0; x <= n; ++x) {
                m_corners.push_back({1000.0 * static_cast<double>(x) + shake(120),
                                     1000.0 * static_cast<double>(y) + shake(120)});
            }
        }
        for (std::size_t y = 0; y <= n; ++y) {
            for (std::size_t x = 0; x <= n; ++x) {
                m_east.push_back(x < n ? border(corner(x, y), corner(x + 1, y)) : Line{});
                m_north.push_back(y < n ? border(corner(x, y), corner(x, y + 1)) : Line{});
            }
        }
    }

    [[nodiscard]] GeometryArray polygons() const {
        std::vector<shapes::Feature> features;
        for (std::size_t y = 0; y < m_n; ++y) {
            for (std::size_t x = 0; x < m_n; ++x) {
                features.push_back({{cell(x, y)}});
            }
        }
        features[m_n + 1][0].push_back(shapes::hole(1480, 1480, 1520, 1520));
        features.push_back({{shapes::box(1480, 1480, 1520, 1520)}});
        return shapes::polygons(features);
    }

private:
    using Line = std::vector<Point>;

    double shake(double by) {
        // Not std::uniform_real_distribution, whose values differ between libraries.
        return by * (static_cast<double>(m_random()) / 2147483648.0 - 1);
    }
    [[nodiscard]] Point corner(std::size_t x, std::size_t y) const {
        return m_corners[y * (m_n + 1) + x];
    }
    Line border(Point a, Point b) {
        Line line;
        constexpr int steps = 40;
        for (int i = 0; i <= steps; ++i) {
            const double t = i / double{steps};
            const double off = i == 0 || i == steps ? 0 : shake(0.3 * std::min(t, 1 - t));
            line.push_back({a.x + (b.x - a.x) * t - (b.y - a.y) * off,
                            a.y + (b.y - a.y) * t + (b.x - a.x) * off});
        }
        return line;
    }
    [[nodiscard]] Line cell(std::size_t x, std::size_t y) const {
        const std::size_t at = y * (m_n + 1) + x;
        Line ring = m_east[at];
        const Line& right = m_north[at + 1];
        const Line& top = m_east[at + m_n + 1];
        const Line& left = m_north[at];
        ring.insert(ring.end(), right.begin() + 1, right.end());
        ring.insert(ring.end(), top.rbegin() + 1, top.rend());
        ring.insert(ring.end(), left.rbegin() + 1, left.rend());
        return ring;
    }

    std::size_t m_n;
    std::minstd_rand m_random;
    std::vector<Point> m_corners;
    std::vector<Line> m_east;
    std::vector<Line> m_north;
};

double distance_to_line(Point p, std::span<const Point> line) {
    double best = 1e300;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double dx = line[i + 1].x - line[i].x;
        const double dy = line[i + 1].y - line[i].y;
        const double t = std::clamp(((p.x - line[i].x) * dx + (p.y - line[i].y) * dy) /
                                        std::max(dx * dx + dy * dy, 1e-300),
                                    0.0, 1.0);
        best = std::min(best, std::hypot(p.x - line[i].x - t * dx, p.y - line[i].y - t * dy));
    }
    return best;
}

} // namespace

TEST_CASE("a border keeps the points its shape needs") {
    // 1 off the line between its neighbours, then 30: only the second counts at a tolerance of 2.
    const auto arcs = build_arcs(shapes::polygons(
        {{{{{0, 0}, {100, 1}, {200, 0}, {300, 30}, {400, 0}, {400, 300}, {0, 300}}}}}));
    const auto fewer = generalise(arcs, {2, 0, {}});
    REQUIRE(fewer.size() == 1);
    const auto points = fewer.points(0);
    const std::vector<Point> ring(points.begin(), points.end());
    // An arc begins at its smallest point, towards the smaller of its neighbours.
    CHECK(ring ==
          std::vector<Point>{{0, 0}, {0, 300}, {400, 300}, {400, 0}, {300, 30}, {200, 0}, {0, 0}});
    CHECK(points_of(generalise(arcs, {0, 0, {}})) == points_of(arcs));
}

TEST_CASE("generalised territories stay neighbours without gap or overlap") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const auto arcs = build_arcs(Landscape(5, seed).polygons());
        REQUIRE(arcs.defects().empty());
        const double tolerance = 20 + 5.0 * seed;
        const auto fewer = generalise(arcs, {tolerance, 0, {}});
        REQUIRE(fewer.size() == arcs.size());
        CHECK(points_of(fewer) < points_of(arcs) / 2);
        for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
            for (const Point p : arcs.points(arc)) {
                REQUIRE(distance_to_line(p, fewer.points(arc)) <= tolerance * (1 + 1e-12));
            }
        }
        const auto before = neighbours(arcs);
        const auto after = neighbours(fewer);
        REQUIRE(after.size() == before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK(after[i].first == before[i].first);
            CHECK(after[i].second == before[i].second);
        }
        const auto polygons = polygons_of(fewer);
        CHECK(invalid_features(polygons, 1).empty());
        const std::vector<std::uint32_t> one(arcs.features(), 0);
        const auto each = areas(polygons);
        CHECK(*std::ranges::min_element(each) > 0);
        const auto whole = areas(dissolve(fewer, one, 1)).front();
        CHECK(std::accumulate(each.begin(), each.end(), 0.0) == Approx(whole).epsilon(1e-12));
    }
}

TEST_CASE("a coast does not pass over an islet, nor two borders through one another") {
    // A bay 20 deep with an islet in it, which a straight coast would swallow.
    const shapes::Ring shore = turned(
        {{0, 0}, {180, 0}, {190, -20}, {210, -20}, {220, 0}, {400, 0}, {400, -300}, {0, -300}});
    const auto coast =
        build_arcs(shapes::polygons({{{shore}}, {{shapes::box(198, -12, 202, -6)}}}));
    const auto polygons = polygons_of(generalise(coast, {30, 0, {}}));
    CHECK(side_of_part({200, -9}, polygons, 0) == Side::outside);
    CHECK(side_of_part({200, -9}, polygons, 1) == Side::inside);

    // Without the islet the bay goes.
    const auto alone = build_arcs(shapes::polygons({{{shore}}}));
    CHECK(side_of_part({200, -9}, polygons_of(generalise(alone, {30, 0, {}})), 0) == Side::inside);

    // A strip between two arcs that the tolerance would flatten onto one segment.
    const auto strip = build_arcs(
        shapes::polygons({{{{{0, 0}, {200, -4}, {400, 0}, {200, 4}}}},
                          {{turned({{0, 0}, {200, -4}, {400, 0}, {400, -100}, {0, -100}})}},
                          {{{{0, 0}, {200, 4}, {400, 0}, {400, 100}, {0, 100}}}}}));
    const auto flat = areas(polygons_of(generalise(strip, {50, 0, {}})));
    REQUIRE(flat.size() == 3);
    CHECK(flat[0] > 0);
    CHECK(flat[0] + flat[1] + flat[2] == Approx(400 * 200));
}

TEST_CASE("islets go unless something stands on them or nothing else is left") {
    const auto arcs = build_arcs(shapes::polygons({
        {{shapes::box(0, 0, 100, 100)},
         {shapes::box(200, 0, 202, 2)},
         {shapes::box(300, 0, 303, 3)}},
        {{shapes::box(400, 0, 401, 1)}, {shapes::box(500, 0, 502, 2)}},
    }));
    const std::vector<Point> standing{{301, 1}};
    const auto fewer = generalise(arcs, {0, 50, standing});
    CHECK(areas(polygons_of(fewer)) == std::vector<double>{10000 + 9, 4});
}

// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "render/clip.hpp"

#include <cmath>
#include <random>

using namespace maille;
using geom::Point;

namespace {

double area(const std::vector<Point>& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[(i + 1) % ring.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return std::abs(sum) / 2;
}

std::vector<Point> clipped(const std::vector<Point>& ring, const geom::Box& box) {
    std::vector<Point> result;
    render::clip_ring(ring, box, result);
    return result;
}

const geom::Box box{0, 0, 10, 10};

} // namespace

TEST_CASE("a ring inside is kept point by point") {
    const std::vector<Point> ring{{1, 1}, {5, 1}, {5, 7}, {1, 7}, {1, 1}};
    CHECK(clipped(ring, box) == std::vector<Point>(ring.begin(), ring.end() - 1));
}

TEST_CASE("areas cut by hand") {
    CHECK(area(clipped({{-5, -5}, {5, -5}, {5, 5}, {-5, 5}, {-5, -5}}, box)) == Approx(25));
    // Triangle (0,-10) (20,10) (0,30): x <= 10 within 0 <= y <= 10 leaves everything but the corner
    // below y = x - 10.
    CHECK(area(clipped({{0, -10}, {20, 10}, {0, 30}, {0, -10}}, box)) == Approx(100));
    CHECK(area(clipped({{5, -5}, {15, 5}, {5, 15}, {-5, 5}, {5, -5}}, box)) == Approx(100));
    CHECK(clipped({{20, 20}, {30, 20}, {30, 30}, {20, 20}}, box).empty());
    CHECK(clipped({{-100, 200}, {200, 200}, {200, -100}, {-100, 200}}, geom::Box{0, 0, 10, 10})
              .empty());
}

TEST_CASE("a ring a thousand million units large still covers the box exactly") {
    const double far = 1e9;
    CHECK(area(clipped({{-far, -far}, {far, -far}, {far, far}, {-far, far}, {-far, -far}}, box)) ==
          100);
    CHECK(area(clipped({{4, -far}, {far, -far}, {far, far}, {4, far}, {4, -far}}, box)) ==
          Approx(60));
}

TEST_CASE("clipped parts of a grid of boxes add up to the whole area") {
    std::mt19937 random(7);
    for (int run = 0; run < 50; ++run) {
        std::vector<Point> ring; // star-shaped, so simple
        for (int i = 0; i < 30; ++i) {
            const double angle = 2 * 3.14159265358979 * i / 30;
            const double radius = 3 + static_cast<double>(random() % 1000) / 125;
            ring.push_back({12 + radius * std::cos(angle), 12 + radius * std::sin(angle)});
        }
        ring.push_back(ring.front());
        double sum = 0;
        for (int i = 0; i < 6; ++i) {
            for (int j = 0; j < 6; ++j) {
                sum += area(clipped(ring, geom::Box{i * 4.0, j * 4.0, i * 4.0 + 4, j * 4.0 + 4}));
            }
        }
        CHECK(sum == Approx(area(ring)).epsilon(1e-12));
    }
}

TEST_CASE("a line through the box keeps its length inside and where it began") {
    const auto pieces = render::clip_line(std::vector<Point>{{-3, 5}, {13, 5}}, box);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].points == std::vector<Point>{{0, 5}, {10, 5}});
    CHECK(pieces[0].start == Approx(3));
}

TEST_CASE("a line that leaves and returns makes two pieces") {
    const auto pieces =
        render::clip_line(std::vector<Point>{{5, 5}, {15, 5}, {15, 8}, {5, 8}, {5, 9}}, box);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].points == std::vector<Point>{{5, 5}, {10, 5}});
    CHECK(pieces[1].points == std::vector<Point>{{10, 8}, {5, 8}, {5, 9}});
    CHECK(pieces[1].start == Approx(18));
    CHECK(render::clip_line(std::vector<Point>{{11, 0}, {11, 10}}, box).empty());
}

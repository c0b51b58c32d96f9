// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "crs/transformer.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

using namespace maille;

namespace {

struct Position {
    double x;
    double y;
};

} // namespace

TEST_CASE("positions agree with pyproj to a tenth of a millimetre") {
    // pyproj 3.4.1 on PROJ 9.1.1, always_xy; the first is the projection's origin by definition.
    std::vector<Position> points{{3, 46.5}, {2.3, 49.9}, {-1.5, 43.5}, {7.75, 48.58}};
    const std::vector<Position> expected{{700000, 6600000},
                                         {649668.104175238, 6978145.517178940},
                                         {336102.595812446, 6277140.292306076},
                                         {1050163.943556587, 6841622.715488260}};
    const crs::Transformer transformer("EPSG:4326", "EPSG:2154");
    CHECK_FALSE(transformer.is_identity());
    CHECK(transformer.apply(&points[0].x, &points[0].y, points.size(), sizeof(Position)) == 0);
    for (std::size_t i = 0; i < points.size(); ++i) {
        CHECK(points[i].x == Approx(expected[i].x).margin(1e-4).epsilon(0));
        CHECK(points[i].y == Approx(expected[i].y).margin(1e-4).epsilon(0));
    }
}

TEST_CASE("separate arrays, and back") {
    double x[] = {700000};
    double y[] = {7000000};
    CHECK(crs::Transformer("EPSG:2154", "EPSG:4326").apply(x, y, 1, sizeof(double)) == 0);
    CHECK(x[0] == Approx(3.0).margin(1e-9).epsilon(0));
    CHECK(y[0] == Approx(50.098302547).margin(1e-9).epsilon(0));
    CHECK(crs::Transformer("EPSG:4326", "EPSG:3950").apply(x, y, 1, sizeof(double)) == 0);
    CHECK(crs::Transformer("EPSG:3950", "EPSG:2154").apply(x, y, 1, sizeof(double)) == 0);
    CHECK(x[0] == Approx(700000).margin(1e-4).epsilon(0));
    CHECK(y[0] == Approx(7000000).margin(1e-4).epsilon(0));
}

TEST_CASE("equal CRS leave every bit, not-a-number included") {
    double x[] = {0.1 + 0.2, std::numeric_limits<double>::quiet_NaN(), -0.0};
    double y[] = {1e300, 5, 7};
    double before[3];
    std::memcpy(before, x, sizeof before);
    const crs::Transformer same("EPSG:4326", "OGC:CRS84");
    CHECK(same.is_identity());
    CHECK(same.apply(x, y, 3, sizeof(double)) == 0);
    CHECK(std::memcmp(before, x, sizeof before) == 0);
    CHECK(y[0] == 1e300);
}

TEST_CASE("what cannot be transformed is counted and becomes not-a-number") {
    double x[] = {2.3, 700000, std::numeric_limits<double>::infinity(), 3};
    double y[] = {49.9, 7000000, 1, 46.5};
    const crs::Transformer transformer("EPSG:4326", "EPSG:2154");
    // The infinite one was not usable before: it is not counted as failed.
    CHECK(transformer.apply(x, y, 4, sizeof(double)) == 1);
    CHECK(std::isnan(x[1]));
    CHECK(std::isnan(y[1]));
    CHECK(std::isnan(x[2]));
    CHECK(x[0] == Approx(649668.104175238).margin(1e-4).epsilon(0));
    CHECK(x[3] == Approx(700000).margin(1e-4).epsilon(0));
}

TEST_CASE("blocks on threads give the same bits") {
    std::vector<Position> one;
    for (int i = 0; i < 70001; ++i) {
        one.push_back({2 + i * 1e-5, 49 + (i % 1000) * 1e-3});
    }
    auto three = one;
    CHECK(crs::transform("EPSG:4326", "EPSG:2154", &one[0].x, &one[0].y, one.size(),
                         sizeof(Position), 1) == 0);
    CHECK(crs::transform("EPSG:4326", "EPSG:2154", &three[0].x, &three[0].y, three.size(),
                         sizeof(Position), 3) == 0);
    CHECK(std::memcmp(one.data(), three.data(), one.size() * sizeof(Position)) == 0);
}

TEST_CASE("an unknown CRS is named") {
    CHECK_THROWS_AS(crs::Transformer("EPSG:2154", "nowhere"), base::UsageError);
}

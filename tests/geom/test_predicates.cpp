// SPDX-License-Identifier: Apache-2.0
#include "geom/predicates.hpp"
#include "geom/shapes.hpp"
#include "support/catch.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <cmath>
#include <random>

using namespace maille::geom;

namespace {

// The same sign by whole numbers of any size: doubles are whole multiples of a power of two.
int sign_by_integers(Point a, Point b, Point c) {
    using Big = boost::multiprecision::cpp_int;
    const auto big = [](double value) {
        int exponent = 0;
        const double mantissa = std::frexp(value, &exponent);
        Big result = static_cast<long long>(std::ldexp(mantissa, 53));
        result <<= static_cast<unsigned>(exponent - 53 + 400);
        return result;
    };
    const Big area = (big(a.x) - big(c.x)) * (big(b.y) - big(c.y)) -
                     (big(a.y) - big(c.y)) * (big(b.x) - big(c.x));
    return area.sign();
}

} // namespace

TEST_CASE("orientation is exact near the line") {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> coordinate(0.1, 7e6);
    int zeros = 0;
    for (int i = 0; i < 20000; ++i) {
        const Point a{coordinate(random), coordinate(random)};
        const Point b{coordinate(random), coordinate(random)};
        const double share = static_cast<double>(random() % 64) / 64;
        Point c{a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
        for (auto step = random() % 3; step > 0; --step) {
            c.x = std::nextafter(c.x, 1e9);
        }
        const int expected = sign_by_integers(a, b, c);
        zeros += expected == 0 ? 1 : 0;
        REQUIRE(orientation(a, b, c) == expected);
        REQUIRE(orientation(b, a, c) == -expected);
    }
    CHECK(zeros > 100);
}

TEST_CASE("sides of a ring") {
    const shapes::Ring ring{{0, 0}, {4, 0}, {4, 4}, {2, 2}, {0, 4}, {0, 0}};
    CHECK(side_of_ring({2, 1}, ring) == Side::inside);
    CHECK(side_of_ring({2, 2}, ring) == Side::border);
    CHECK(side_of_ring({2, 3}, ring) == Side::outside);
    CHECK(side_of_ring({1, 2}, ring) == Side::inside);
    CHECK(side_of_ring({3, 3}, ring) == Side::border);
    CHECK(side_of_ring({4, 4}, ring) == Side::border);
    CHECK(side_of_ring({2, 0}, ring) == Side::border);
    CHECK(side_of_ring({5, 0}, ring) == Side::outside);
    CHECK(side_of_ring({-1, 4}, ring) == Side::outside);
    CHECK(side_of_ring({0, 5}, ring) == Side::outside);
}

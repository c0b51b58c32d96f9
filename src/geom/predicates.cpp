// SPDX-License-Identifier: Apache-2.0
#include "geom/predicates.hpp"

#include <array>
#include <cmath>

namespace maille::geom {

namespace {

// A sum of doubles of which none overlaps another, smallest first: the exact value of what was
// added.
class Expansion {
public:
    void add(double value) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const double sum = value + m_terms[i];
            const double virtual_term = sum - value;
            const double error = (value - (sum - virtual_term)) + (m_terms[i] - virtual_term);
            if (error != 0) {
                m_terms[kept++] = error;
            }
            value = sum;
        }
        m_terms[kept++] = value;
        m_size = kept;
    }

    void add_product(double a, double b) {
        const double high = a * b;
        add(std::fma(a, b, -high));
        add(high);
    }

    // The largest term decides, and it is the last one that is not zero.
    [[nodiscard]] int sign() const {
        for (std::size_t i = m_size; i-- > 0;) {
            if (m_terms[i] != 0) {
                return m_terms[i] > 0 ? 1 : -1;
            }
        }
        return 0;
    }

private:
    std::array<double, 18> m_terms{};
    std::size_t m_size = 0;
};

// a - b without loss: high + low.
struct Difference {
    double high;
    double low;

    Difference(double a, double b) : high(a - b) {
        const double virtual_b = a - high;
        const double virtual_a = high + virtual_b;
        low = (a - virtual_a) + (virtual_b - b);
    }
};

void add_product(Expansion& sum, Difference a, Difference b, double sign) {
    sum.add_product(sign * a.low, b.low);
    sum.add_product(sign * a.low, b.high);
    sum.add_product(sign * a.high, b.low);
    sum.add_product(sign * a.high, b.high);
}

int exact_orientation(Point a, Point b, Point c) {
    Expansion sum;
    add_product(sum, {a.x, c.x}, {b.y, c.y}, 1);
    add_product(sum, {a.y, c.y}, {b.x, c.x}, -1);
    return sum.sign();
}

} // namespace

int orientation(Point a, Point b, Point c) {
    const double left = (a.x - c.x) * (b.y - c.y);
    const double right = (a.y - c.y) * (b.x - c.x);
    const double area = left - right;
    constexpr double epsilon = 0x1p-53;
    constexpr double bound = (3 + 16 * epsilon) * epsilon;
    const double error = bound * (std::abs(left) + std::abs(right));
    if (area > error) {
        return 1;
    }
    if (area < -error) {
        return -1;
    }
    return exact_orientation(a, b, c);
}

Side side_of_ring(Point p, std::span<const Point> ring) {
    bool inside = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[i + 1];
        const bool a_above = a.y > p.y;
        if (a_above != (b.y > p.y)) {
            const int side = a_above ? orientation(b, a, p) : orientation(a, b, p);
            if (side == 0) {
                return Side::border;
            }
            inside = inside != (side > 0);
        } else if (p == a || (a.y == p.y && b.y == p.y && (a.x > p.x) != (b.x > p.x))) {
            return Side::border;
        } else if (p == b) {
            return Side::border;
        }
    }
    return inside ? Side::inside : Side::outside;
}

Side side_of_part(Point p, const GeometryArray& polygons, std::size_t part) {
    const std::size_t exterior = polygons.ring_begin(part);
    if (exterior == polygons.ring_end(part)) {
        return Side::outside;
    }
    const Side side = side_of_ring(p, polygons.ring(exterior));
    if (side != Side::inside) {
        return side;
    }
    for (std::size_t r = exterior + 1; r < polygons.ring_end(part); ++r) {
        const Side in_hole = side_of_ring(p, polygons.ring(r));
        if (in_hole != Side::outside) {
            return in_hole == Side::border ? Side::border : Side::outside;
        }
    }
    return Side::inside;
}

} // namespace maille::geom

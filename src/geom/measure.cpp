// SPDX-License-Identifier: Apache-2.0
#include "geom/measure.hpp"

#include <cmath>

namespace maille::geom {

namespace {

// Neumaier's sum: a region's border has a million small terms.
class Sum {
public:
    void add(double term) {
        const double next = m_sum + term;
        m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - next) + term : (term - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

void add_line(Sum& sum, std::span<const Point> line) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double dx = line[i + 1].x - line[i].x;
        const double dy = line[i + 1].y - line[i].y;
        sum.add(std::sqrt(dx * dx + dy * dy));
    }
}

} // namespace

double length(std::span<const Point> line) {
    Sum sum;
    add_line(sum, line);
    return sum.value();
}

std::vector<double> lengths(const GeometryArray& geometry) {
    std::vector<double> result(geometry.size(), 0.0);
    if (geometry.kind() == Kind::point) {
        return result;
    }
    for (std::size_t feature = 0; feature < geometry.size(); ++feature) {
        Sum sum;
        for (std::size_t p = geometry.part_begin(feature); p < geometry.part_end(feature); ++p) {
            if (geometry.kind() == Kind::line) {
                add_line(sum, geometry.line(p));
                continue;
            }
            for (std::size_t r = geometry.ring_begin(p); r < geometry.ring_end(p); ++r) {
                add_line(sum, geometry.ring(r));
            }
        }
        result[feature] = sum.value();
    }
    return result;
}

} // namespace maille::geom

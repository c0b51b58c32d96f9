// SPDX-License-Identifier: Apache-2.0
#include "render/way.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {

using geom::Point;

Way::Way(std::span<const Point> line, bool ring) : m_ring(ring) {
    for (const Point& p : line) {
        if (m_points.empty()) {
            m_points.push_back(p);
            m_ends.push_back(0);
        } else if (!(p == m_points.back())) {
            const Point& last = m_points.back();
            m_ends.push_back(m_ends.back() + std::hypot(p.x - last.x, p.y - last.y));
            m_points.push_back(p);
        }
    }
}

std::size_t Way::segment(double way) const {
    const auto after = std::upper_bound(m_ends.begin() + 1, m_ends.end() - 1, way);
    return static_cast<std::size_t>(after - m_ends.begin()) - 1;
}

Point Way::prolonged(double way) const {
    const std::size_t i = segment(way);
    const double share = (way - m_ends[i]) / (m_ends[i + 1] - m_ends[i]);
    return {m_points[i].x + (m_points[i + 1].x - m_points[i].x) * share,
            m_points[i].y + (m_points[i + 1].y - m_points[i].y) * share};
}

Point Way::at(double way) const {
    if (m_ring) {
        way -= std::floor(way / length()) * length();
    }
    return prolonged(std::clamp(way, 0.0, length()));
}

} // namespace maille::render

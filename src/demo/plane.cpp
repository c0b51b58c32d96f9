// SPDX-License-Identifier: Apache-2.0
#include "demo/plane.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace maille::demo {

double distance(Point a, Point b) {
    return std::sqrt(static_cast<double>(squared_distance(a, b)));
}

Point between(Point a, Point b, double share) {
    const auto step = [share](std::int64_t from, std::int64_t to) {
        return from +
               static_cast<std::int64_t>(std::floor(static_cast<double>(to - from) * share + 0.5));
    };
    return {step(a.x, b.x), step(a.y, b.y)};
}

double distance_to_segment(Point p, Point a, Point b) {
    const auto length2 = static_cast<double>(squared_distance(a, b));
    if (length2 == 0.0) {
        return distance(p, a);
    }
    const auto dot = static_cast<double>((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y));
    if (dot <= 0.0) {
        return distance(p, a);
    }
    if (dot >= length2) {
        return distance(p, b);
    }
    return std::fabs(static_cast<double>(turn(a, b, p))) / std::sqrt(length2);
}

std::int64_t twice_area(const Ring& ring) {
    std::int64_t sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        sum += turn(ring.front(), ring[i - 1], ring[i]);
    }
    return sum;
}

int side_of_ring(const Ring& ring, Point p) {
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a = ring[i - 1];
        const Point b = ring[i];
        const std::int64_t t = turn(a, b, p);
        const bool in_box = p.x >= std::min(a.x, b.x) && p.x <= std::max(a.x, b.x) &&
                            p.y >= std::min(a.y, b.y) && p.y <= std::max(a.y, b.y);
        if (t == 0 && in_box) {
            return 0;
        }
        if ((a.y > p.y) != (b.y > p.y) && (b.y > a.y) == (t > 0)) {
            inside = !inside;
        }
    }
    return inside ? 1 : -1;
}

double distance_to_border(const std::vector<Polygon>& polygons, Point p) {
    double best = std::numeric_limits<double>::infinity();
    for (const Polygon& polygon : polygons) {
        for (const Ring& ring : polygon) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                best = std::min(best, distance_to_segment(p, ring[i - 1], ring[i]));
            }
        }
    }
    return best;
}

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
#include "geom/islets.hpp"

#include "geom/predicates.hpp"

#include <algorithm>
#include <cmath>

namespace maille::geom {

namespace {

struct Islet {
    std::size_t arc = 0;
    std::uint32_t feature = 0;
    double area = 0;
};

/// Closed arcs with a territory inside and none outside, smaller than the limit.
std::vector<Islet> small_ones(const ArcSet& arcs, double limit) {
    std::vector<Islet> found;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        if (arcs.first_node(arc) != ArcSet::none) {
            continue;
        }
        const double area = signed_area(arcs.points(arc));
        const auto inside = area > 0 ? arcs.left(arc) : arcs.right(arc);
        const auto outside = area > 0 ? arcs.right(arc) : arcs.left(arc);
        if (inside != ArcSet::none && outside == ArcSet::none && std::abs(area) < limit) {
            found.push_back({arc, inside, std::abs(area)});
        }
    }
    return found;
}

bool holds_one(std::span<const Point> ring, std::span<const Point> points) {
    Box box;
    for (const Point point : ring) {
        box.add(point);
    }
    return std::ranges::any_of(points, [&](Point p) {
        return p.x >= box.min_x && p.x <= box.max_x && p.y >= box.min_y && p.y <= box.max_y &&
               side_of_ring(p, ring) != Side::outside;
    });
}

std::vector<Point> first_points(const ArcSet& arcs) {
    std::vector<Point> points(arcs.size());
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        points[arc] = arcs.points(arc).front();
    }
    return points;
}

/// A ring inside another: the first point of another arc lies in it.
bool holds_an_arc(const ArcSet& arcs, std::size_t arc, std::vector<Point>& firsts) {
    const Point own = firsts[arc];
    firsts[arc] = {std::nan(""), std::nan("")};
    const bool holds = holds_one(arcs.points(arc), firsts);
    firsts[arc] = own;
    return holds;
}

} // namespace

std::vector<std::uint8_t> islets(const ArcSet& arcs, const Generalisation& how) {
    std::vector<std::uint8_t> flags(arcs.size(), 0);
    if (!(how.islet_area > 0)) {
        return flags;
    }
    auto firsts = first_points(arcs);
    auto small = small_ones(arcs, how.islet_area);
    std::erase_if(small, [&](const Islet& islet) {
        return holds_one(arcs.points(islet.arc), how.standing) ||
               holds_an_arc(arcs, islet.arc, firsts);
    });
    std::vector<std::uint32_t> rings(arcs.features(), 0);
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        for (const auto feature : {arcs.left(arc), arcs.right(arc)}) {
            if (feature != ArcSet::none) {
                ++rings[feature];
            }
        }
    }
    // The smallest first, so that what stays of a territory of islets is its largest.
    std::ranges::stable_sort(small, {}, &Islet::area);
    for (const Islet& islet : small) {
        if (rings[islet.feature] > 1) {
            --rings[islet.feature];
            flags[islet.arc] = 1;
        }
    }
    return flags;
}

} // namespace maille::geom

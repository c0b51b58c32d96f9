// SPDX-License-Identifier: Apache-2.0
// Whether a point lies left or right of a run of edges, by a walk to it from the corner of its
// cell. Inline: this is the inner loop of looking points up.
#pragma once

#include "geom/geometry.hpp"
#include "geom/predicates.hpp"

#include <algorithm>
#include <cstdint>

namespace maille::geom {

/// Walk from the corner of a cell, (x0, y0), right to (p.x, y0) and up to p.
struct Walk {
    Point p;
    double x0 = 0;
    double y0 = 0;
};

enum class WalkStep : std::uint8_t { none, crossed, on_edge };

/// Above the edge from `left` to `right`, of a point moved to the left by an infinitesimal (and
/// less down).
inline bool above(int side, Point left, Point right) {
    return side > 0 || (side == 0 && right.y > left.y);
}

/// The edge spans p.x: left.x < p.x <= right.x.
inline WalkStep cross_upward(const Walk& walk, Point left, Point right) {
    const double top = std::max(left.y, right.y);
    const double bottom = std::min(left.y, right.y);
    if (top < walk.y0 || bottom > walk.p.y) {
        return WalkStep::none;
    }
    const int side = walk.p.y > top ? 1 : orientation(left, right, walk.p);
    if (side == 0) {
        return WalkStep::on_edge;
    }
    const bool corner_above =
        walk.y0 >= bottom && above(orientation(left, right, {walk.p.x, walk.y0}), left, right);
    return (side > 0) != corner_above ? WalkStep::crossed : WalkStep::none;
}

/// The edge spans y0: low.y < y0 <= high.y.
inline bool cross_rightward(const Walk& walk, Point low, Point high) {
    const double east = std::max(low.x, high.x);
    const double west = std::min(low.x, high.x);
    if (east < walk.x0 || west >= walk.p.x) {
        return false;
    }
    const bool beyond_start = west >= walk.x0 || meets_right_of(low, high, {walk.x0, walk.y0});
    const bool beyond_end = east >= walk.p.x && meets_right_of(low, high, {walk.p.x, walk.y0});
    return beyond_start != beyond_end;
}

/// p lies on the vertical edge from a to b, its end b included.
inline bool on_vertical(Point p, Point a, Point b) {
    return b.x == p.x && (b.y == p.y || (a.x == p.x && (a.y < p.y) != (b.y < p.y)));
}

/// Whether the walk crosses the run's edges an odd number of times, and whether p lies on one of
/// them.
struct Crossing {
    bool odd = false;
    bool on_edge = false;
};

inline Crossing cross(const Walk& walk, const Point* points, std::uint32_t count) {
    Crossing result;
    const Point p = walk.p;
    Point a = points[0];
    result.on_edge = a == p;
    for (std::uint32_t i = 1; i <= count; ++i) {
        const Point b = points[i];
        if ((a.x < p.x) != (b.x < p.x)) {
            const WalkStep step = a.x < b.x ? cross_upward(walk, a, b) : cross_upward(walk, b, a);
            result.odd = result.odd != (step == WalkStep::crossed);
            result.on_edge = result.on_edge || step == WalkStep::on_edge;
        }
        if ((a.y < walk.y0) != (b.y < walk.y0)) {
            const bool crossed =
                a.y < b.y ? cross_rightward(walk, a, b) : cross_rightward(walk, b, a);
            result.odd = result.odd != crossed;
        }
        result.on_edge = on_vertical(p, a, b) || result.on_edge;
        a = b;
    }
    return result;
}

} // namespace maille::geom

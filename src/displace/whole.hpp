// SPDX-License-Identifier: Apache-2.0
// Arithmetic of the solver on whole micrometres: no tolerance, no rounding.
#pragma once

#include "displace/symbols.hpp"

#include <cmath>

namespace maille::displace {

__extension__ using Wide = __int128;

/// Squared distance; exact within the coordinate limit.
[[nodiscard]] inline std::int64_t squared(Position a, Position b) {
    const std::int64_t dx = a.x_um - b.x_um;
    const std::int64_t dy = a.y_um - b.y_um;
    return dx * dx + dy * dy;
}

[[nodiscard]] inline double distance(Position a, Position b) {
    return std::sqrt(static_cast<double>(squared(a, b)));
}

/// Twice the area of the triangle (a, b, c), positive when c is left of a to b.
[[nodiscard]] inline std::int64_t cross(Position a, Position b, Position c) {
    return (b.x_um - a.x_um) * (c.y_um - a.y_um) - (b.y_um - a.y_um) * (c.x_um - a.x_um);
}

/// Whether `p` lies nearer than `radius_um` to the segment from a to b.
[[nodiscard]] inline bool nearer_than(Position p, Position a, Position b, std::int64_t radius_um) {
    const std::int64_t length2 = squared(a, b);
    const std::int64_t along =
        (p.x_um - a.x_um) * (b.x_um - a.x_um) + (p.y_um - a.y_um) * (b.y_um - a.y_um);
    const std::int64_t radius2 = radius_um * radius_um;
    if (along <= 0) {
        return squared(p, a) < radius2;
    }
    if (along >= length2) {
        return squared(p, b) < radius2;
    }
    const Wide area = cross(a, b, p);
    return area * area < Wide{radius2} * length2;
}

/// Whether the interiors of two segments cross in one point.
[[nodiscard]] inline bool cross_properly(Position a, Position b, Position c, Position d) {
    const std::int64_t c_side = cross(a, b, c);
    const std::int64_t d_side = cross(a, b, d);
    const std::int64_t a_side = cross(c, d, a);
    const std::int64_t b_side = cross(c, d, b);
    return ((c_side > 0 && d_side < 0) || (c_side < 0 && d_side > 0)) &&
           ((a_side > 0 && b_side < 0) || (a_side < 0 && b_side > 0));
}

[[nodiscard]] inline Position rounded(geom::Point p) {
    return {std::llround(p.x), std::llround(p.y)};
}

[[nodiscard]] inline geom::Point as_point(Position p) {
    return {static_cast<double>(p.x_um), static_cast<double>(p.y_um)};
}

} // namespace maille::displace

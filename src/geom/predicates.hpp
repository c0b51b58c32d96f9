// SPDX-License-Identifier: Apache-2.0
// Exact answers on double coordinates: no tolerance, no rounding. Coordinates must be finite and
// below 1e150.
#pragma once

#include "geom/geometry.hpp"

#include <span>

namespace maille::geom {

/// Sign of the exact area of the triangle (a, b, c): 1 when c lies left of the line from a to b, -1
/// when right of it, 0 when the three are exactly in line. After Shewchuk, "Adaptive Precision
/// Floating-Point Arithmetic", 1997.
[[nodiscard]] int orientation(Point a, Point b, Point c);

/// How a point lies to an area.
enum class Side { outside, border, inside };

/// Exact position of `p` to a closed ring, by the even-odd rule, whatever its orientation.
[[nodiscard]] Side side_of_ring(Point p, std::span<const Point> ring);

/// Exact position of `p` to a part of a polygon feature: exterior and holes.
[[nodiscard]] Side side_of_part(Point p, const GeometryArray& polygons, std::size_t part);

/// Order by x, then y.
[[nodiscard]] inline bool before(Point a, Point b) {
    return a.x < b.x || (a.x == b.x && a.y < b.y);
}

} // namespace maille::geom

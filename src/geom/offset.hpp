// SPDX-License-Identifier: Apache-2.0
// Lines beside lines (GEOS), with mitred corners cut beyond twice the distance.
#pragma once

#include "geom/geometry.hpp"

#include <span>
#include <vector>

namespace maille::geom {

/// The line at `distance` from `line`: positive on its left where y points up, thus on its right
/// where y points down. May be several pieces or none. Points that are not finite give none.
[[nodiscard]] std::vector<std::vector<Point>> offset_line(std::span<const Point> line,
                                                          double distance);

/// The closed rings about the polygon bounded by `ring` (closed), grown by `distance` or, where it
/// is negative, shrunk.
[[nodiscard]] std::vector<std::vector<Point>> offset_ring(std::span<const Point> ring,
                                                          double distance);

} // namespace maille::geom

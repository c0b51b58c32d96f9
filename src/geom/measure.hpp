// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/geometry.hpp"

#include <span>
#include <vector>

namespace maille::geom {

/// Length of a polyline in the units of the plane.
[[nodiscard]] double length(std::span<const Point> line);

/// Length of each line feature, or of each polygon feature's rings; compensated sums. Zero for
/// points.
[[nodiscard]] std::vector<double> lengths(const GeometryArray& geometry);

} // namespace maille::geom

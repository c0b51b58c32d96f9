// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/geometry.hpp"

#include <vector>

namespace maille::geom {

/// Appends one feature made of simple closed rings that do not cross: counter-clockwise ones are
/// exteriors, clockwise ones holes of the smallest exterior around them. Parts and holes are put in
/// order of their first two points.
void append_rings(std::vector<std::vector<Point>> rings, GeometryArray& into);

} // namespace maille::geom

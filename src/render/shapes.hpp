// SPDX-License-Identifier: Apache-2.0
// Outlines of the marker shapes, half-size 1, y down (reference: vector output of QGIS 3.22).
#pragma once

#include "geom/geometry.hpp"
#include "style/symbol.hpp"

#include <vector>

namespace maille::render {

/// One stroke or outline of a shape.
struct Outline {
    std::vector<geom::Point> points;
    bool closed = true;
};

/// Polygons and strokes of a shape; empty for `circle` and `semi_circle`, which are arcs.
[[nodiscard]] std::vector<Outline> outlines(style::Shape shape);

/// False for shapes that are strokes only (cross, line, arrowhead).
[[nodiscard]] bool is_filled(style::Shape shape);

} // namespace maille::render

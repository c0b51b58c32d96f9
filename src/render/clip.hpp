// SPDX-License-Identifier: Apache-2.0
// Clipping in page millimetres, in doubles, before anything reaches the drawing library (whose
// fixed-point coordinates lose far points without an error).
#pragma once

#include "geom/geometry.hpp"

#include <span>
#include <vector>

namespace maille::render {

/// The part of a ring inside `box` (Sutherland and Hodgman 1974): open list of points, empty when
/// nothing is left. Parts of a concave ring stay joined along the box's edge, which is right for
/// fills, not for strokes.
void clip_ring(std::span<const geom::Point> ring, const geom::Box& box,
               std::vector<geom::Point>& result);

/// A piece of a line inside a box, and how far along the whole line it begins (for dashes).
struct LinePiece {
    std::vector<geom::Point> points;
    double start = 0;
};

/// The pieces of a line inside `box` (Liang and Barsky 1984, segment by segment).
[[nodiscard]] std::vector<LinePiece> clip_line(std::span<const geom::Point> line,
                                               const geom::Box& box);

} // namespace maille::render

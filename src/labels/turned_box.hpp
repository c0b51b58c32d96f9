// SPDX-License-Identifier: Apache-2.0
// Rectangles and discs on the page, and whether they meet. Millimetres, x right, y down.
#pragma once

#include "geom/geometry.hpp"
#include "render/pen.hpp"

#include <array>

namespace maille::labels {

/// A rectangle turned about its middle, clockwise on the page, in radians.
struct TurnedBox {
    geom::Point middle;
    double half_width = 0;
    double half_height = 0;
    double angle = 0;

    [[nodiscard]] std::array<geom::Point, 4> corners() const;
    /// Upright rectangle round it.
    [[nodiscard]] geom::Box bounds() const;
    [[nodiscard]] TurnedBox grown(double by) const;
};

struct Disc {
    geom::Point middle;
    double radius = 0;
};

[[nodiscard]] TurnedBox turned_box(const render::Rect& rect);

/// Whether two boxes have more than a border in common (separating axes).
[[nodiscard]] bool overlap(const TurnedBox& a, const TurnedBox& b);
[[nodiscard]] bool overlap(const TurnedBox& box, const Disc& disc);
/// Whether the segment from a to b has a point strictly inside the box.
[[nodiscard]] bool crosses(const TurnedBox& box, geom::Point a, geom::Point b);

} // namespace maille::labels

// SPDX-License-Identifier: Apache-2.0
#include "labels/turned_box.hpp"

#include <algorithm>
#include <cmath>

namespace maille::labels {
namespace {

/// A point in the axes of the box, from its middle.
geom::Point within(const TurnedBox& box, geom::Point p) {
    const double cos = std::cos(box.angle);
    const double sin = std::sin(box.angle);
    const double dx = p.x - box.middle.x;
    const double dy = p.y - box.middle.y;
    return {dx * cos + dy * sin, dy * cos - dx * sin};
}

/// Whether a side of `a` parts it from `b`.
bool parted(const TurnedBox& a, const TurnedBox& b) {
    geom::Box box;
    for (const geom::Point corner : b.corners()) {
        box.add(within(a, corner));
    }
    return box.min_x >= a.half_width || box.max_x <= -a.half_width || box.min_y >= a.half_height ||
           box.max_y <= -a.half_height;
}

} // namespace

std::array<geom::Point, 4> TurnedBox::corners() const {
    const double cos = std::cos(angle);
    const double sin = std::sin(angle);
    const auto corner = [&](double x, double y) {
        return geom::Point{middle.x + x * cos - y * sin, middle.y + x * sin + y * cos};
    };
    return {corner(-half_width, -half_height), corner(half_width, -half_height),
            corner(half_width, half_height), corner(-half_width, half_height)};
}

geom::Box TurnedBox::bounds() const {
    geom::Box box;
    for (const geom::Point p : corners()) {
        box.add(p);
    }
    return box;
}

TurnedBox TurnedBox::grown(double by) const {
    return {middle, half_width + by, half_height + by, angle};
}

TurnedBox turned_box(const render::Rect& rect) {
    return {{rect.center_x(), rect.center_y()}, rect.w / 2, rect.h / 2, 0};
}

bool overlap(const TurnedBox& a, const TurnedBox& b) {
    return !parted(a, b) && !parted(b, a);
}

bool overlap(const TurnedBox& box, const Disc& disc) {
    const geom::Point p = within(box, disc.middle);
    const double dx = std::max(std::abs(p.x) - box.half_width, 0.0);
    const double dy = std::max(std::abs(p.y) - box.half_height, 0.0);
    return dx * dx + dy * dy < disc.radius * disc.radius;
}

bool crosses(const TurnedBox& box, geom::Point a, geom::Point b) {
    // Liang and Barsky 1984 in the axes of the box.
    const geom::Point p = within(box, a);
    const geom::Point q = within(box, b);
    double from = 0;
    double to = 1;
    const auto cut = [&](double start, double step, double half) {
        if (step == 0) {
            return std::abs(start) < half;
        }
        const double first = (-half - start) / step;
        const double second = (half - start) / step;
        from = std::max(from, std::min(first, second));
        to = std::min(to, std::max(first, second));
        return from < to;
    };
    return cut(p.x, q.x - p.x, box.half_width) && cut(p.y, q.y - p.y, box.half_height);
}

} // namespace maille::labels

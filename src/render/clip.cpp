// SPDX-License-Identifier: Apache-2.0
#include "render/clip.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace maille::render {
namespace {

using geom::Box;
using geom::Point;

enum class Side { left, right, bottom, top };

/// Positive inside, the distance to the side.
double inside_by(Point p, const Box& box, Side side) {
    switch (side) {
    case Side::left:
        return p.x - box.min_x;
    case Side::right:
        return box.max_x - p.x;
    case Side::bottom:
        return p.y - box.min_y;
    case Side::top:
        break;
    }
    return box.max_y - p.y;
}

/// Where a-b crosses the side; exact on the side itself.
Point crossing(Point a, Point b, const Box& box, Side side) {
    const double da = inside_by(a, box, side);
    const double t = da / (da - inside_by(b, box, side));
    Point p{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
    if (side == Side::left) {
        p.x = box.min_x;
    } else if (side == Side::right) {
        p.x = box.max_x;
    } else if (side == Side::bottom) {
        p.y = box.min_y;
    } else {
        p.y = box.max_y;
    }
    return p;
}

void clip_side(const std::vector<Point>& in, const Box& box, Side side, std::vector<Point>& out) {
    out.clear();
    if (in.empty()) {
        return;
    }
    Point from = in.back();
    bool from_inside = inside_by(from, box, side) >= 0;
    for (const Point& to : in) {
        const bool to_inside = inside_by(to, box, side) >= 0;
        if (from_inside != to_inside) {
            out.push_back(crossing(from, to, box, side));
        }
        if (to_inside) {
            out.push_back(to);
        }
        from = to;
        from_inside = to_inside;
    }
}

/// Parameters [first, second] of the part of a-b inside the box.
std::optional<std::pair<double, double>> inside_part(Point a, Point b, const Box& box) {
    const std::array<double, 4> p{a.x - b.x, b.x - a.x, a.y - b.y, b.y - a.y};
    const std::array<double, 4> q{a.x - box.min_x, box.max_x - a.x, a.y - box.min_y,
                                  box.max_y - a.y};
    double enter = 0;
    double leave = 1;
    for (std::size_t i = 0; i < 4; ++i) {
        if (p[i] == 0) {
            if (q[i] < 0) {
                return std::nullopt;
            }
        } else if (p[i] < 0) {
            enter = std::max(enter, q[i] / p[i]);
        } else {
            leave = std::min(leave, q[i] / p[i]);
        }
    }
    if (enter > leave) {
        return std::nullopt;
    }
    return std::pair{enter, leave};
}

} // namespace

void clip_ring(std::span<const Point> ring, const Box& box, std::vector<Point>& result) {
    result.clear();
    if (ring.size() > 1 && ring.front() == ring.back()) {
        ring = ring.first(ring.size() - 1);
    }
    Box own;
    for (const Point& p : ring) {
        own.add(p);
    }
    if (ring.size() < 3 || !own.meets(box)) {
        return;
    }
    result.assign(ring.begin(), ring.end());
    if (box.contains({own.min_x, own.min_y}) && box.contains({own.max_x, own.max_y})) {
        return;
    }
    std::vector<Point> next;
    for (const Side side : {Side::left, Side::right, Side::bottom, Side::top}) {
        clip_side(result, box, side, next);
        result.swap(next);
    }
    if (result.size() < 3) {
        result.clear();
    }
}

std::vector<LinePiece> clip_line(std::span<const Point> line, const Box& box) {
    std::vector<LinePiece> pieces;
    bool open = false; // the last piece ends at the current vertex
    double along = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1];
        const Point b = line[i];
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        const auto part = inside_part(a, b, box);
        if (part) {
            const auto at = [&](double t) {
                return Point{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
            };
            const auto [enter, leave] = *part;
            if (!open || enter > 0) {
                pieces.push_back({{enter > 0 ? at(enter) : a}, along + enter * length});
            }
            pieces.back().points.push_back(leave < 1 ? at(leave) : b);
            open = leave >= 1;
        } else {
            open = false;
        }
        along += length;
    }
    return pieces;
}

} // namespace maille::render

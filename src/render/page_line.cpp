// SPDX-License-Identifier: Apache-2.0
#include "render/page_line.hpp"

#include "geom/offset.hpp"
#include "render/along.hpp"
#include "render/clip.hpp"
#include "render/strokes.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

using geom::Point;

bool is_wanted(style::RingFilter rings, Role role) {
    return rings == style::RingFilter::all || role == Role::line ||
           (rings == style::RingFilter::exterior) == (role == Role::exterior);
}

/// The line between `start` and `end` mm from its ends; empty when nothing is left.
PageLine trimmed(const PageLine& line, double start, double end) {
    double length = 0;
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        length += std::hypot(line.points[i].x - line.points[i - 1].x,
                             line.points[i].y - line.points[i - 1].y);
    }
    PageLine result{{}, false, line.role};
    const double last = length - end;
    double way = 0;
    for (std::size_t i = 1; i < line.points.size() && start < last; ++i) {
        const Point a = line.points[i - 1];
        const Point b = line.points[i];
        const double step = std::hypot(b.x - a.x, b.y - a.y);
        const auto at = [&](double place) {
            const double share = step > 0 ? (place - way) / step : 0;
            return Point{a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
        };
        if (way + step > start && way < last) {
            if (result.points.empty()) {
                result.points.push_back(at(std::max(start, way)));
            }
            result.points.push_back(at(std::min(last, way + step)));
        }
        way += step;
    }
    return result;
}

/// The line moved to its right by `offset` mm, a ring towards the inside of its polygon.
std::vector<PageLine> beside(const PageLine& line, double offset) {
    std::vector<PageLine> result;
    const bool polygon = line.role != Role::line && line.ring;
    auto pieces = polygon
                      ? geom::offset_ring(line.points, line.role == Role::hole ? offset : -offset)
                      : geom::offset_line(line.points, offset);
    for (auto& points : pieces) {
        const bool ring = points.size() > 3 && points.front() == points.back();
        result.push_back({std::move(points), ring, line.role});
    }
    return result;
}

void stroke_part(const PageTarget& target, const PageLine& line, const Pen& pen) {
    for (const LinePiece& piece : clip_line(line.points, target.page)) {
        Pen shifted = pen;
        shifted.dash_offset += piece.start;
        target.canvas.polyline(piece.points, false);
        target.canvas.stroke(shifted);
    }
}

/// Calls body with the line itself or with the lines beside it.
template <class Body> void for_lines_at(const PageLine& line, double offset, const Body& body) {
    if (offset == 0) {
        body(line);
        return;
    }
    for (const PageLine& one : beside(line, offset)) {
        body(one);
    }
}

} // namespace

void stroke(const PageTarget& target, const PageLine& line, const Pen& pen) {
    geom::Box box;
    for (const Point& p : line.points) {
        box.add(p);
    }
    if (!box.meets(target.page)) {
        return;
    }
    if (!target.page.contains({box.min_x, box.min_y}) ||
        !target.page.contains({box.max_x, box.max_y})) {
        stroke_part(target, line, pen);
        return;
    }
    const bool closed = line.ring && line.points.size() > 1;
    const std::span<const Point> points(line.points);
    target.canvas.polyline(closed ? points.first(points.size() - 1) : points, closed);
    target.canvas.stroke(pen);
}

void draw_line(const PageTarget& target, const style::SimpleLine& layer, const PageLine& line) {
    const auto pen = layer.drawn && is_wanted(layer.rings, line.role)
                         ? line_pen(layer, target.scale)
                         : std::nullopt;
    if (!pen) {
        return;
    }
    const double start = target.scale.mm(layer.trim_start);
    const double end = target.scale.mm(layer.trim_end);
    const auto draw = [&](const PageLine& one) { stroke(target, one, *pen); };
    if (start > 0 || end > 0) {
        const PageLine rest = trimmed(line, std::max(start, 0.0), std::max(end, 0.0));
        if (!rest.points.empty()) {
            for_lines_at(rest, target.scale.mm(layer.offset), draw);
        }
    } else {
        for_lines_at(line, target.scale.mm(layer.offset), draw);
    }
}

void draw_line(const PageTarget& target, const style::MarkerLine& layer, const PageLine& line) {
    if (!layer.drawn || layer.marker.empty() || !is_wanted(layer.rings, line.role)) {
        return;
    }
    Spacing spacing;
    spacing.interval = target.scale.mm(layer.interval);
    spacing.offset_along = target.scale.mm(layer.offset_along);
    spacing.average = target.scale.mm(layer.average_angle);
    for_lines_at(line, target.scale.mm(layer.offset), [&](const PageLine& one) {
        for (const style::Placement placement : layer.placements) {
            spacing.placement = placement;
            for (const Stop& stop : stops_along(one.points, one.ring, spacing, target.page)) {
                if (target.page.contains(stop.at)) {
                    draw_marker(target.canvas, layer.marker.front(), stop.at.x, stop.at.y,
                                target.scale, layer.rotate ? stop.degrees : 0);
                }
            }
        }
    });
}

} // namespace maille::render

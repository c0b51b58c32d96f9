// SPDX-License-Identifier: Apache-2.0
#include "render/along.hpp"

#include "render/clip.hpp"
#include "render/way.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maille::render {
namespace {

using geom::Point;

constexpr double least_interval = 0.1; // mm, as QGIS has it

double degrees_of(Point from, Point to) {
    return std::atan2(to.y - from.y, to.x - from.x) * 180 / std::numbers::pi;
}

Stop stop_at(const Way& way, double place, double average) {
    const std::size_t i = way.segment(place);
    const Point from = average > 0 ? way.at(place - average / 2) : way.points()[i];
    const Point to = average > 0 ? way.at(place + average / 2) : way.points()[i + 1];
    return {way.prolonged(place),
            from == to ? degrees_of(way.points()[i], way.points()[i + 1]) : degrees_of(from, to)};
}

Stop vertex_stop(const Way& way, std::size_t i, bool ring) {
    const auto& points = way.points();
    const std::size_t last = points.size() - 1;
    const bool first = i == 0;
    if (!ring && (first || i == last)) {
        const std::size_t begin = first ? 0 : last - 1;
        return {points[i], degrees_of(points[begin], points[begin + 1])};
    }
    const Point& before = first ? points[last - 1] : points[i - 1];
    const Point& after = i == last ? points[1] : points[i + 1];
    const double a = std::atan2(points[i].y - before.y, points[i].x - before.x);
    const double b = std::atan2(after.y - points[i].y, after.x - points[i].x);
    return {points[i], std::atan2(std::sin(a) + std::sin(b), std::cos(a) + std::cos(b)) * 180 /
                           std::numbers::pi};
}

double length_of(std::span<const Point> line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    return length;
}

/// Only what lies on the page is gone along: a line may be a million times as long.
void add_intervals(const Way& way, const Spacing& spacing, const geom::Box& page,
                   std::vector<Stop>& stops) {
    const double interval = std::max(spacing.interval, least_interval);
    // Sums of roots are not exact: a stop at a cut or at the end counts, and counts once.
    const double slack = way.length() * 1e-12;
    double next = 0;
    const auto add_until = [&](double end) {
        for (; spacing.offset_along + next * interval <= end; ++next) {
            stops.push_back(stop_at(way, spacing.offset_along + next * interval, spacing.average));
        }
    };
    if (spacing.offset_along < 0 && page.contains(way.points().front())) {
        add_until(0);
    }
    for (const LinePiece& piece : clip_line(way.points(), page)) {
        next = std::max(next, std::ceil((piece.start - slack - spacing.offset_along) / interval));
        add_until(piece.start + length_of(piece.points) + slack);
    }
}

void add_vertices(const Way& way, std::size_t first, std::vector<Stop>& stops) {
    const std::size_t count = way.points().size() - (way.ring() || first > 0 ? 1 : 0);
    for (std::size_t i = first; i < count; ++i) {
        stops.push_back(vertex_stop(way, i, way.ring()));
    }
}

void add_segment_centers(const Way& way, std::vector<Stop>& stops) {
    for (std::size_t i = 0; i + 1 < way.points().size(); ++i) {
        stops.push_back(stop_at(way, (way.way_to(i) + way.way_to(i + 1)) / 2, 0));
    }
}

// The first and the last vertex of a ring look along their own segment, as those of a line do.
Stop first_stop(const Way& way, double offset) {
    return offset > 0 ? stop_at(way, std::min(offset, way.length()), 0)
                      : vertex_stop(way, 0, false);
}

/// QGIS walks backwards from the last vertex, and its marker looks that way.
Stop last_stop(const Way& way, double offset) {
    if (!(offset > 0)) {
        return vertex_stop(way, way.points().size() - 1, false);
    }
    Stop stop = stop_at(way, std::max(way.length() - offset, 0.0), 0);
    stop.degrees += 180;
    return stop;
}

} // namespace

std::vector<Stop> stops_along(std::span<const geom::Point> line, bool ring, const Spacing& spacing,
                              const geom::Box& page) {
    const Way way(line, ring);
    std::vector<Stop> stops;
    if (way.empty()) {
        return stops;
    }
    switch (spacing.placement) {
    case style::Placement::interval:
        add_intervals(way, spacing, page, stops);
        break;
    case style::Placement::vertex:
        add_vertices(way, 0, stops);
        break;
    case style::Placement::inner_vertices:
        add_vertices(way, 1, stops);
        break;
    case style::Placement::first_vertex:
        stops.push_back(first_stop(way, spacing.offset_along));
        break;
    case style::Placement::last_vertex:
        stops.push_back(last_stop(way, spacing.offset_along));
        break;
    case style::Placement::central:
        stops.push_back(stop_at(way, way.length() / 2, spacing.average));
        break;
    case style::Placement::segment_center:
        add_segment_centers(way, stops);
        break;
    }
    return stops;
}

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
#include "render/patterns.hpp"

#include "render/strokes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace maille::render {
namespace {

constexpr double least_distance = 0.1;

struct Range {
    double first = std::numeric_limits<double>::infinity();
    double last = -std::numeric_limits<double>::infinity();
    void add(double value) {
        first = std::min(first, value);
        last = std::max(last, value);
    }
};

/// A grid of places on the page, mm; odd rows and columns are moved.
struct Grid {
    geom::Point start;
    geom::Point step;
    geom::Point moved;

    [[nodiscard]] geom::Point at(long column, long row) const {
        return {start.x + static_cast<double>(column) * step.x + (row % 2 != 0 ? moved.x : 0),
                start.y + static_cast<double>(row) * step.y - (column % 2 != 0 ? moved.y : 0)};
    }

    /// Calls body for the places of a box grown by `room`.
    template <class Body> void for_places(const Rect& box, double room, const Body& body) const {
        const double room_x = room + std::abs(moved.x);
        const double room_y = room + std::abs(moved.y);
        const auto cell = [](double place, double size) {
            return static_cast<long>(std::floor(place / size));
        };
        const long last_row = cell(box.bottom() + room_y - start.y, step.y);
        const long last_column = cell(box.right() + room_x - start.x, step.x);
        for (long row = cell(box.y - room_y - start.y, step.y); row <= last_row; ++row) {
            for (long column = cell(box.x - room_x - start.x, step.x); column <= last_column;
                 ++column) {
                body(at(column, row));
            }
        }
    }
};

} // namespace

double add_parallels(Canvas& canvas, const Parallels& lines, const Rect& box) {
    const double angle = lines.degrees * std::numbers::pi / 180;
    const geom::Point along{std::cos(angle), -std::sin(angle)};
    const geom::Point across{std::sin(angle), std::cos(angle)};
    Range length;
    Range width;
    for (const double x : {box.x, box.right()}) {
        for (const double y : {box.y, box.bottom()}) {
            length.add(x * along.x + y * along.y);
            width.add(x * across.x + y * across.y);
        }
    }
    const double from = std::ceil((width.first - lines.offset) / lines.distance) - 1;
    const auto count =
        static_cast<long>(std::floor((width.last - lines.offset) / lines.distance) + 1 - from);
    for (long i = 0; i <= count; ++i) {
        const double d = (from + static_cast<double>(i)) * lines.distance + lines.offset;
        canvas.move_to(across.x * d + along.x * length.first,
                       across.y * d + along.y * length.first);
        canvas.line_to(across.x * d + along.x * length.last, across.y * d + along.y * length.last);
    }
    return length.first;
}

void draw_hatch(Canvas& canvas, const style::LinePatternFill& hatch, const Rect& box, FillRule rule,
                const Scale& scale) {
    if (!hatch.drawn) {
        canvas.clear_path();
        return;
    }
    const double distance = std::max(scale.mm(hatch.distance), least_distance);
    canvas.begin_clip_to_path(rule);
    for (const style::SimpleLine& line : hatch.lines) {
        if (auto pen = line.drawn ? line_pen(line, scale) : std::nullopt) {
            pen->dash_offset += add_parallels(
                canvas, {hatch.angle, distance, scale.mm(hatch.offset) + scale.mm(line.offset)},
                box);
            canvas.stroke(*pen);
        }
    }
    canvas.end_clip();
}

void draw_point_pattern(Canvas& canvas, const style::PointPatternFill& fill, const Rect& box,
                        FillRule rule, const Scale& scale) {
    if (!fill.drawn || fill.marker.empty()) {
        canvas.clear_path();
        return;
    }
    const style::Symbol& marker = fill.marker.front();
    const Grid grid{{scale.mm(fill.offset_x), scale.mm(fill.offset_y)},
                    {std::max(scale.mm(fill.distance_x), least_distance),
                     std::max(scale.mm(fill.distance_y), least_distance)},
                    {scale.mm(fill.displacement_x), scale.mm(fill.displacement_y)}};
    canvas.begin_clip_to_path(rule);
    grid.for_places(box, marker_extent(marker, scale).reach(), [&](geom::Point place) {
        draw_marker(canvas, marker, place.x, place.y, scale);
    });
    canvas.end_clip();
}

} // namespace maille::render

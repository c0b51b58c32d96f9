// SPDX-License-Identifier: Apache-2.0
#include "render/symbols.hpp"

#include "render/shapes.hpp"
#include "render/strokes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maille::render {
namespace {

using geom::Point;
using style::SimpleMarker;

struct Turn {
    double cos = 1;
    double sin = 0;
    explicit Turn(double degrees)
        : cos(std::cos(degrees * std::numbers::pi / 180)),
          sin(std::sin(degrees * std::numbers::pi / 180)) {}
    [[nodiscard]] Point operator()(Point p) const { // clockwise, y down
        return {p.x * cos - p.y * sin, p.x * sin + p.y * cos};
    }
};

/// Where the middle of the marker lies from its place: offset and anchor, turned with the marker.
Point middle(const SimpleMarker& marker, const Scale& scale) {
    const double half = scale.mm(marker.size) / 2;
    return Turn(marker.angle)(
        {scale.mm(marker.offset.x, marker.offset.unit) + (1 - marker.anchor_x) * half,
         scale.mm(marker.offset.y, marker.offset.unit) + (1 - marker.anchor_y) * half});
}

Pen marker_pen(const SimpleMarker& marker, const Scale& scale) {
    Pen pen{marker.outline_color, scale.mm(marker.outline_width), marker.cap, marker.join, {}, 0};
    if (!(pen.width > 0)) {
        pen.width = scale.pixel_mm;
    }
    pen.dash = dash_lengths(marker.outline_style, pen.width);
    return pen;
}

void marker_path(Canvas& canvas, const SimpleMarker& marker, Point at, double half) {
    const Turn turn(marker.angle);
    if (marker.shape == style::Shape::circle) {
        canvas.circle(at.x, at.y, half);
        return;
    }
    if (marker.shape == style::Shape::semi_circle) {
        const double angle = marker.angle * std::numbers::pi / 180;
        const Point start = turn({-half, 0});
        canvas.move_to(at.x + start.x, at.y + start.y);
        canvas.arc(at.x, at.y, half, std::numbers::pi + angle, 2 * std::numbers::pi + angle);
        canvas.close();
        return;
    }
    for (const Outline& outline : outlines(marker.shape)) {
        std::vector<Point> points;
        for (const Point& p : outline.points) {
            const Point q = turn({p.x * half, p.y * half});
            points.push_back({at.x + q.x, at.y + q.y});
        }
        canvas.polyline(points, outline.closed);
    }
}

void draw_marker_layer(Canvas& canvas, const SimpleMarker& marker, Point place,
                       const Scale& scale) {
    const Point shift = middle(marker, scale);
    marker_path(canvas, marker, {place.x + shift.x, place.y + shift.y}, scale.mm(marker.size) / 2);
    const bool stroked =
        marker.outline_style != style::PenStyle::none && marker.outline_color.a > 0;
    if (is_filled(marker.shape) && marker.color.a > 0) {
        canvas.fill(marker.color, true);
    }
    if (stroked) {
        canvas.stroke(marker_pen(marker, scale), true);
    }
    canvas.clear_path();
}

/// Outlines with arcs as polygons, fine enough for a box.
std::vector<Outline> corners(style::Shape shape) {
    if (shape != style::Shape::circle && shape != style::Shape::semi_circle) {
        return outlines(shape);
    }
    constexpr int steps = 360;
    Outline arc;
    for (int i = 0; i <= (shape == style::Shape::circle ? steps : steps / 2); ++i) {
        const double angle = std::numbers::pi * (1 + 2.0 * i / steps);
        arc.points.push_back({std::cos(angle), std::sin(angle)});
    }
    return {arc};
}

Rect swatch_line(const Rect& rect) {
    return {rect.x, rect.center_y(), rect.w, 0};
}

} // namespace

double Scale::mm(double value, style::Unit unit) const {
    switch (unit) {
    case style::Unit::mm:
        return value;
    case style::Unit::point:
        return value / 2.83464567; // QGIS's constant
    case style::Unit::pixel:
        return value * pixel_mm;
    case style::Unit::inch:
        return value * 25.4;
    case style::Unit::map_unit:
        return value * mm_per_map_unit;
    }
    return value;
}

Rect marker_box(const style::Symbol& symbol, const Scale& scale) {
    geom::Box box;
    for (const style::SymbolLayer& layer : symbol.layers) {
        const auto* marker = std::get_if<SimpleMarker>(&layer);
        if (marker == nullptr) {
            continue;
        }
        const Point at = middle(*marker, scale);
        const double half = scale.mm(marker->size) / 2;
        const double pen = marker->outline_style == style::PenStyle::none
                               ? 0
                               : marker_pen(*marker, scale).width / 2;
        const Turn turn(marker->angle);
        for (const Outline& outline : corners(marker->shape)) {
            for (const Point& corner : outline.points) {
                const Point p = turn({corner.x * half, corner.y * half});
                box.add(Point{at.x + p.x - pen, at.y + p.y - pen});
                box.add(Point{at.x + p.x + pen, at.y + p.y + pen});
            }
        }
    }
    return box.empty() ? Rect{}
                       : Rect{box.min_x, box.min_y, box.max_x - box.min_x, box.max_y - box.min_y};
}

void draw_marker(Canvas& canvas, const style::Symbol& symbol, double x, double y,
                 const Scale& scale) {
    for (const style::SymbolLayer& layer : symbol.layers) {
        if (const auto* marker = std::get_if<SimpleMarker>(&layer)) {
            draw_marker_layer(canvas, *marker, {x, y}, scale);
        }
    }
}

void draw_swatch(Canvas& canvas, const style::Symbol& symbol, const Rect& rect,
                 const Scale& scale) {
    if (symbol.type == style::SymbolType::marker) {
        draw_marker(canvas, symbol, rect.center_x(), rect.center_y(), scale);
        return;
    }
    for (const style::SymbolLayer& layer : symbol.layers) {
        if (const auto* fill = std::get_if<style::SimpleFill>(&layer)) {
            canvas.rectangle(rect);
            if (fill->brush != style::Brush::none) {
                canvas.fill(fill->color, true);
            }
            if (const auto pen = fill_pen(*fill, scale)) {
                canvas.stroke(*pen, true);
            }
            canvas.clear_path();
        } else if (const auto* hatch = std::get_if<style::LinePatternFill>(&layer)) {
            canvas.rectangle(rect);
            draw_hatch(canvas, *hatch, rect, FillRule::even_odd, scale);
        } else if (const auto* line = std::get_if<style::SimpleLine>(&layer)) {
            if (const auto pen = line_pen(*line, scale)) {
                const Rect middle_line = swatch_line(rect);
                if (symbol.type == style::SymbolType::fill) {
                    canvas.rectangle(rect);
                } else {
                    canvas.move_to(middle_line.x, middle_line.y);
                    canvas.line_to(middle_line.right(), middle_line.y);
                }
                canvas.stroke(*pen);
            }
        }
    }
}

} // namespace maille::render

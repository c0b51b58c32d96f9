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

bool is_stroked(const SimpleMarker& marker) {
    return marker.outline_style != style::PenStyle::none && marker.outline_color.a > 0;
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

void draw_simple_marker(Canvas& canvas, const SimpleMarker& marker, Point place,
                        const Scale& scale) {
    const Point shift = middle(marker, scale);
    marker_path(canvas, marker, {place.x + shift.x, place.y + shift.y}, scale.mm(marker.size) / 2);
    if (is_filled(marker.shape) && marker.color.a > 0) {
        canvas.fill(marker.color, true);
    }
    if (is_stroked(marker)) {
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

/// A place that ink reaches, and how far beyond.
struct Spot {
    Point at;
    double box_room = 0; ///< half a pen
    double room = 0;     ///< what caps and miters may take
};

bool is_inked(const SimpleMarker& marker) {
    return marker.drawn && marker.size.value > 0 &&
           (is_stroked(marker) || (is_filled(marker.shape) && marker.color.a > 0));
}

void add_spots(const SimpleMarker& marker, const Scale& scale, std::vector<Spot>& spots) {
    const Point at = middle(marker, scale);
    const double half = scale.mm(marker.size) / 2;
    const double pen = is_stroked(marker) ? marker_pen(marker, scale).width / 2 : 0;
    const bool round = marker.shape == style::Shape::circle;
    const double spike = marker.join == style::Join::miter ? 2 * std::numbers::sqrt2 : 1;
    const double cap = marker.cap == style::Cap::square ? std::numbers::sqrt2 : 1;
    const double room = round ? pen : pen * std::max(spike, cap);
    const Turn turn(marker.angle);
    for (const Outline& outline : corners(marker.shape)) {
        for (const Point& corner : outline.points) {
            const Point p = turn({corner.x * half, corner.y * half});
            spots.push_back({{at.x + p.x, at.y + p.y}, pen, room});
        }
    }
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

double MarkerExtent::reach() const {
    return std::hypot(center.x, center.y) + radius;
}

MarkerExtent marker_extent(const style::Symbol& symbol, const Scale& scale) {
    std::vector<Spot> spots;
    for (const style::SymbolLayer& layer : symbol.layers) {
        if (const auto* marker = std::get_if<SimpleMarker>(&layer); marker && is_inked(*marker)) {
            add_spots(*marker, scale, spots);
        }
    }
    geom::Box box;
    for (const Spot& spot : spots) {
        box.add(Point{spot.at.x - spot.box_room, spot.at.y - spot.box_room});
        box.add(Point{spot.at.x + spot.box_room, spot.at.y + spot.box_room});
    }
    MarkerExtent extent;
    if (box.empty()) {
        return extent;
    }
    extent.box = {box.min_x, box.min_y, box.max_x - box.min_x, box.max_y - box.min_y};
    extent.center = {extent.box.center_x(), extent.box.center_y()};
    for (const Spot& spot : spots) {
        extent.radius =
            std::max(extent.radius, spot.room + std::hypot(spot.at.x - extent.center.x,
                                                           spot.at.y - extent.center.y));
    }
    return extent;
}

Rect marker_box(const style::Symbol& symbol, const Scale& scale) {
    return marker_extent(symbol, scale).box;
}

void draw_marker(Canvas& canvas, const style::Symbol& symbol, double x, double y,
                 const Scale& scale, double turn) {
    for (const style::SymbolLayer& layer : symbol.layers) {
        draw_marker_layer(canvas, layer, x, y, scale, turn);
    }
}

void draw_marker_layer(Canvas& canvas, const style::SymbolLayer& layer, double x, double y,
                       const Scale& scale, double turn) {
    const auto* marker = std::get_if<SimpleMarker>(&layer);
    if (marker == nullptr || !marker->drawn) {
        return;
    }
    if (turn == 0) {
        draw_simple_marker(canvas, *marker, {x, y}, scale);
        return;
    }
    SimpleMarker turned = *marker;
    turned.angle += turn;
    draw_simple_marker(canvas, turned, {x, y}, scale);
}

} // namespace maille::render

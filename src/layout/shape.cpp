// SPDX-License-Identifier: Apache-2.0
// Shapes, polygons and lines of a template, drawn with their symbols.
#include "layout/sheet_handle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maille::layout {
namespace {

using Points = std::vector<geom::Point>;

/// Points of an arc of an ellipse, from and to in quarter turns.
void add_arc(Points& points, geom::Point center, double rx, double ry, double from, double to) {
    const int steps = std::max(4, static_cast<int>(24 * (to - from)));
    for (int i = 0; i <= steps; ++i) {
        const double angle = (from + (to - from) * i / steps) * std::numbers::pi / 2;
        points.push_back({center.x + rx * std::cos(angle), center.y + ry * std::sin(angle)});
    }
}

Points outline(const render::Rect& r, const style::ShapeItem& shape) {
    Points points;
    if (shape.shape == style::ShapeKind::triangle) {
        return {{r.center_x(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}};
    }
    if (shape.shape == style::ShapeKind::ellipse) {
        add_arc(points, {r.center_x(), r.center_y()}, r.w / 2, r.h / 2, 0, 4);
        points.pop_back();
        return points;
    }
    const double radius = std::min({shape.corner_radius, r.w / 2, r.h / 2});
    if (radius <= 0) {
        return {{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}};
    }
    add_arc(points, {r.right() - radius, r.bottom() - radius}, radius, radius, 0, 1);
    add_arc(points, {r.x + radius, r.bottom() - radius}, radius, radius, 1, 2);
    add_arc(points, {r.x + radius, r.y + radius}, radius, radius, 2, 3);
    add_arc(points, {r.right() - radius, r.y + radius}, radius, radius, 3, 4);
    return points;
}

} // namespace

void draw_path(const Sheet& sheet, const style::Symbol& symbol, std::vector<geom::Point> points,
               bool closed) {
    if (symbol.layers.empty() || points.size() < 2) {
        return;
    }
    // A plane of millimetres, y up.
    const double big = 10 * std::max(sheet.layout.width, sheet.layout.height);
    const render::MapFrame plane{{-big, -big, 2 * big, 2 * big}, {-big, -big, big, big}, 1000, 1};
    geom::GeometryArray shape(closed ? geom::Kind::polygon : geom::Kind::line);
    shape.begin_part();
    if (closed) {
        shape.begin_ring();
        points.push_back(points.front());
    }
    for (const geom::Point& p : points) {
        shape.add_point({p.x, -p.y});
    }
    shape.end_feature();
    style::Style style;
    style.categories.emplace_back().symbol = symbol;
    render::MapLayer layer;
    layer.geometry = &shape;
    layer.style = &style;
    render::draw_layer(sheet.canvas, plane, layer);
}

void draw_shape(const Sheet& sheet, const Placed& placed, const style::ShapeItem& shape) {
    draw_path(sheet, shape.symbol, outline(placed.rect, shape), true);
}

void draw_nodes(const Sheet& sheet, const Placed& placed, const style::NodesItem& nodes) {
    Points points;
    for (const style::LayoutPoint& p : nodes.points) {
        points.push_back({placed.rect.x + p.x, placed.rect.y + p.y});
    }
    draw_path(sheet, nodes.symbol, std::move(points), nodes.closed);
}

} // namespace maille::layout

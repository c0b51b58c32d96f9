// SPDX-License-Identifier: Apache-2.0
#include "render/map_layer.hpp"

#include "render/painter_handle.hpp"
#include "render/strokes.hpp"
#include "render/undrawn.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

/// Room in mm that any symbol of the style may take beyond the geometry.
double reach(const style::Style& style, const Scale& scale) {
    double reach = 1;
    for (const style::Category& category : style.categories) {
        const Rect box = marker_box(category.symbol, scale);
        reach = std::max({reach, -box.x, -box.y, box.right(), box.bottom()});
        for (const style::SymbolLayer& layer : category.symbol.layers) {
            if (const auto* line = std::get_if<style::SimpleLine>(&layer)) {
                reach = std::max(reach, scale.mm(line->width));
            }
            if (const auto* fill = std::get_if<style::SimpleFill>(&layer)) {
                reach = std::max(reach, scale.mm(fill->outline_width) +
                                            std::abs(scale.mm(fill->offset.x, fill->offset.unit)) +
                                            std::abs(scale.mm(fill->offset.y, fill->offset.unit)));
            }
        }
    }
    return reach + 1;
}

Painter painter_for(Canvas& canvas, const MapFrame& frame, const MapLayer& layer,
                    SymbolResolver& resolver) {
    Painter painter{canvas,   frame, layer, {canvas.pixel_mm(), frame.mm_per_unit()},
                    resolver, {},    {},    {}};
    painter.items = drawn_features(frame, layer);
    if (layer.geometry->kind() != geom::Kind::point && layer.draw != Draw::borders &&
        !layer.style->order.empty()) {
        order_by_style(layer, painter.items);
    }
    const double room = reach(*layer.style, painter.scale);
    painter.page = {frame.page.x - room, frame.page.y - room, frame.page.right() + room,
                    frame.page.bottom() + room};
    painter.plane.add(frame.to_map({painter.page.min_x, painter.page.min_y}));
    painter.plane.add(frame.to_map({painter.page.max_x, painter.page.max_y}));
    return painter;
}

} // namespace

std::vector<FeatureClass> drawn_features(const MapFrame& frame, const MapLayer& layer) {
    const std::size_t features = layer.geometry->size();
    std::vector<FeatureClass> all;
    if (layer.draw == Draw::borders && layer.columns == nullptr) {
        for (std::size_t i = 0; i < features; ++i) {
            all.push_back({i, 0});
        }
    } else {
        all = feature_classes(*layer.style,
                              {layer.columns, layer.variables, frame.scale_denominator}, features);
    }
    std::vector<std::uint8_t> wanted(features, layer.rows ? 0 : 1);
    if (layer.rows) {
        for (const std::size_t row : *layer.rows) {
            wanted[row] = 1;
        }
    }
    std::erase_if(all, [&](const FeatureClass& one) {
        return wanted[one.feature] == 0 || layer.geometry->is_null(one.feature);
    });
    return all;
}

void Painter::project(std::span<const geom::Point> points, geom::Point shift,
                      std::vector<geom::Point>& result) const {
    result.clear();
    result.reserve(points.size());
    for (const geom::Point& p : points) {
        const geom::Point q = frame.to_page(p);
        result.push_back({q.x + shift.x, q.y + shift.y});
    }
}

void Painter::stroke_line(std::span<const geom::Point> points, bool ring, geom::Point shift,
                          const Pen& pen) const {
    std::vector<geom::Point> projected;
    project(points, shift, projected);
    geom::Box box;
    for (const geom::Point& p : projected) {
        box.add(p);
    }
    if (!box.meets(page)) {
        return;
    }
    const bool inside =
        page.contains({box.min_x, box.min_y}) && page.contains({box.max_x, box.max_y});
    if (inside) {
        if (ring && projected.size() > 1) {
            projected.pop_back(); // closed by the path
        }
        canvas.polyline(projected, ring);
        canvas.stroke(pen);
        return;
    }
    for (const LinePiece& piece : clip_line(projected, page)) {
        Pen shifted = pen;
        shifted.dash_offset += piece.start; // the pattern does not depend on the frame
        canvas.polyline(piece.points, false);
        canvas.stroke(shifted);
    }
}

void draw_layer(Canvas& canvas, const MapFrame& frame, const MapLayer& layer) {
    if (layer.style->categories.empty()) {
        return;
    }
    if (!layer.style->scales.holds(frame.scale_denominator)) {
        return;
    }
    report_undrawn(*layer.style, canvas.context());
    SymbolResolver resolver(layer, canvas.context());
    const Painter painter = painter_for(canvas, frame, layer, resolver);
    canvas.begin_clip(frame.page);
    with_opacity(canvas, layer.style->opacity, [&] {
        if (layer.geometry->kind() == geom::Kind::point) {
            draw_points(painter);
        } else if (layer.draw == Draw::borders) {
            draw_borders(painter);
        } else if (layer.geometry->kind() == geom::Kind::line) {
            draw_lines(painter);
        } else if (layer.draw == Draw::fills) {
            draw_fills(painter);
        } else {
            draw_polygons(painter);
        }
    });
    canvas.end_clip();
}

} // namespace maille::render

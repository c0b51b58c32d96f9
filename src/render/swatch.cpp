// SPDX-License-Identifier: Apache-2.0
// Symbols as legends show them.
#include "render/brush.hpp"
#include "render/page_line.hpp"
#include "render/patterns.hpp"
#include "render/strokes.hpp"

#include <cmath>
#include <numbers>

namespace maille::render {
namespace {

/// A layer of a symbol drawn in a rectangle, whatever the layer is.
struct Swatch {
    Canvas& canvas;
    const Rect& rect;
    const PageTarget& target;
    const PageLine& line; ///< the middle of the rectangle, or its outline for a fill

    void operator()(const style::SimpleMarker& marker) const {
        draw_marker_layer(canvas, marker, rect.center_x(), rect.center_y(), target.scale);
    }
    void operator()(const style::SimpleLine& layer) const {
        const bool inside = layer.inside_polygon && line.ring;
        if (inside) {
            canvas.begin_clip(rect);
        }
        draw_line(target, layer, line);
        if (inside) {
            canvas.end_clip();
        }
    }
    void operator()(const style::MarkerLine& layer) const { draw_line(target, layer, line); }
    void operator()(const style::SimpleFill& fill) const {
        canvas.rectangle(rect);
        draw_brush(canvas, fill, rect, FillRule::even_odd, target.scale);
        if (const auto pen = fill_pen(fill, target.scale)) {
            canvas.rectangle(rect);
            canvas.stroke(*pen);
        }
    }
    // Patterns pass the middle: wide ones, counted from the page's corner, might miss the
    // rectangle.
    void operator()(style::LinePatternFill hatch) const {
        const double angle = hatch.angle * std::numbers::pi / 180;
        move(hatch.offset, rect.center_x() * std::sin(angle) + rect.center_y() * std::cos(angle));
        canvas.rectangle(rect);
        draw_hatch(canvas, hatch, rect, FillRule::even_odd, target.scale);
    }
    void operator()(style::PointPatternFill pattern) const {
        move(pattern.offset_x, rect.center_x());
        move(pattern.offset_y, rect.center_y());
        canvas.rectangle(rect);
        draw_point_pattern(canvas, pattern, rect, FillRule::even_odd, target.scale);
    }
    void operator()(const style::CentroidFill& centroid) const {
        const bool clipped = centroid.clip || centroid.clip_to_part;
        if (clipped) {
            canvas.begin_clip(rect);
        }
        for (const style::Symbol& marker : centroid.marker) {
            draw_marker(canvas, marker, rect.center_x(), rect.center_y(), target.scale);
        }
        if (clipped) {
            canvas.end_clip();
        }
    }

    void move(style::Length& length, double by_mm) const {
        length = {target.scale.mm(length) + by_mm, style::Unit::mm};
    }
};

PageLine line_of(style::SymbolType type, const Rect& rect) {
    if (type == style::SymbolType::fill) {
        return {{{rect.x, rect.bottom()},
                 {rect.right(), rect.bottom()},
                 {rect.right(), rect.y},
                 {rect.x, rect.y},
                 {rect.x, rect.bottom()}},
                true,
                Role::exterior};
    }
    return {{{rect.x, rect.center_y()}, {rect.right(), rect.center_y()}}, false, Role::line};
}

} // namespace

void draw_swatch(Canvas& canvas, const style::Symbol& symbol, const Rect& rect,
                 const Scale& scale) {
    if (symbol.opacity < 1) {
        style::Symbol faded = symbol;
        style::fade_pending(faded);
        draw_swatch(canvas, faded, rect, scale);
        return;
    }
    constexpr double room = 100; // mm: nothing of a swatch is cut
    const geom::Box page{rect.x - room, rect.y - room, rect.right() + room, rect.bottom() + room};
    const PageTarget target{canvas, page, scale};
    const PageLine line = line_of(symbol.type, rect);
    for (const style::SymbolLayer& layer : symbol.layers) {
        std::visit(Swatch{canvas, rect, target, line}, layer);
    }
}

} // namespace maille::render

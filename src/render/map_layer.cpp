// SPDX-License-Identifier: Apache-2.0
#include "render/map_layer.hpp"

#include "render/painter_handle.hpp"
#include "render/reach.hpp"

#include <algorithm>

namespace maille::render {
namespace {

/// Values that follow the data are not known beforehand: room in mm for large circles.
constexpr double unknown_reach = 150;

double reach(const MapLayer& layer, const SymbolResolver& resolver, const Scale& scale) {
    double reach = resolver.follows_data() ? unknown_reach : 1;
    for (const style::Category& category : layer.style->categories) {
        reach = std::max(reach, reach_of(category.symbol, scale));
    }
    if (layer.symbol_factors != nullptr && !layer.symbol_factors->empty()) {
        reach *= std::max(1.0, *std::ranges::max_element(*layer.symbol_factors));
    }
    return reach + 1;
}

bool suits(const style::SymbolLayer& layer, geom::Kind kind) {
    if (kind == geom::Kind::point) {
        return std::holds_alternative<style::SimpleMarker>(layer);
    }
    const bool line = std::holds_alternative<style::SimpleLine>(layer) ||
                      std::holds_alternative<style::MarkerLine>(layer) ||
                      std::holds_alternative<style::SimpleFill>(layer);
    return line ||
           (kind == geom::Kind::polygon && !std::holds_alternative<style::SimpleMarker>(layer));
}

/// A style made for another kind of geometry draws nothing: that is said.
void report_unsuited(const MapLayer& layer, base::Context& context) {
    const geom::Kind kind =
        layer.draw == Draw::borders ? geom::Kind::polygon : layer.geometry->kind();
    for (const style::Category& category : layer.style->categories) {
        for (const style::SymbolLayer& one : category.symbol.layers) {
            if (suits(one, kind)) {
                continue;
            }
            context.problems.report(
                {base::Severity::warning,
                 "style.unsupported",
                 layer.style->origin,
                 base::msg("le style est fait pour une autre géométrie (points, lignes ou "
                           "polygones) que celle de la couche : une couche de symbole n'est pas "
                           "dessinée.",
                           "the style is made for another kind of geometry (points, lines or "
                           "polygons) than the layer's: a symbol layer is not drawn."),
                 {}});
        }
    }
}

Painter painter_for(Canvas& canvas, const MapFrame& frame, const MapLayer& layer,
                    SymbolResolver& resolver) {
    Painter painter{canvas, frame, layer, {canvas.pixel_mm(), frame.mm_per_unit()}, resolver, {},
                    {},     {},    {}};
    painter.steps = steps_of(*layer.style);
    painter.items = drawn_features(frame, layer);
    if (layer.geometry->kind() != geom::Kind::point && layer.draw != Draw::borders &&
        !layer.style->order.empty()) {
        order_by_style(layer, painter.items);
    }
    const double room = reach(layer, resolver, painter.scale);
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

void draw_layer(Canvas& canvas, const MapFrame& frame, const MapLayer& layer) {
    if (layer.style->categories.empty()) {
        return;
    }
    if (!layer.style->scales.holds(frame.scale_denominator)) {
        return;
    }
    report_unsuited(layer, canvas.context());
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

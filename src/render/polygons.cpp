// SPDX-License-Identifier: Apache-2.0
// Polygons: whole symbols feature by feature, or fills class by class.
#include "render/brush.hpp"
#include "render/painter_handle.hpp"
#include "render/patterns.hpp"
#include "render/strokes.hpp"

namespace maille::render {
namespace {

geom::Point shift_of(const style::SymbolLayer& layer, const Scale& scale) {
    const auto* fill = std::get_if<style::SimpleFill>(&layer);
    return fill == nullptr ? geom::Point{}
                           : geom::Point{scale.mm(fill->offset.x, fill->offset.unit),
                                         scale.mm(fill->offset.y, fill->offset.unit)};
}

bool is_area(const style::SymbolLayer& layer) {
    const auto* fill = std::get_if<style::SimpleFill>(&layer);
    return (fill != nullptr && fill->brush != style::Brush::none && fill->color.a > 0) ||
           std::holds_alternative<style::LinePatternFill>(layer) ||
           std::holds_alternative<style::PointPatternFill>(layer);
}

/// Fills the current path with what a layer has for areas.
struct Area {
    Canvas& canvas;
    const Rect& box;
    FillRule rule;
    const Scale& scale;

    void operator()(const style::SimpleFill& fill) const {
        draw_brush(canvas, fill, box, rule, scale);
    }
    void operator()(const style::LinePatternFill& hatch) const {
        draw_hatch(canvas, hatch, box, rule, scale);
    }
    void operator()(const style::PointPatternFill& fill) const {
        draw_point_pattern(canvas, fill, box, rule, scale);
    }
    template <class Other> void operator()(const Other& /*none*/) const { canvas.clear_path(); }
};

/// Fills the interior of `rows` with one symbol layer; outlines are left aside.
void fill_with(const Painter& painter, const style::SymbolLayer& layer,
               std::span<const std::size_t> rows, FillRule rule) {
    if (!is_area(layer)) {
        return;
    }
    geom::Box box;
    for (const std::size_t row : rows) {
        add_rings(painter, row, shift_of(layer, painter.scale), box);
    }
    if (!box.empty()) {
        const Rect rect{box.min_x, box.min_y, box.max_x - box.min_x, box.max_y - box.min_y};
        std::visit(Area{painter.canvas, rect, rule, painter.scale}, layer);
    }
}

void draw_inside(const Painter& painter, const style::SymbolLayer& layer, std::size_t row) {
    geom::Box box;
    add_rings(painter, row, {}, box);
    painter.canvas.begin_clip_to_path();
    draw_along(painter, layer, row, {});
    painter.canvas.end_clip();
}

void draw_layer_of(const Painter& painter, const style::SymbolLayer& layer, std::size_t row) {
    if (const auto* centroid = std::get_if<style::CentroidFill>(&layer)) {
        draw_centroids(painter, *centroid, row);
        return;
    }
    // QGIS does not cut lines that run along holes alone.
    if (const auto* line = std::get_if<style::SimpleLine>(&layer);
        line != nullptr && line->inside_polygon && line->rings != style::RingFilter::interior) {
        draw_inside(painter, layer, row);
        return;
    }
    fill_with(painter, layer, std::span(&row, 1), FillRule::even_odd);
    draw_along(painter, layer, row, shift_of(layer, painter.scale));
}

/// Interiors whose symbol follows the data: feature by feature.
void fill_each(const Painter& painter, std::size_t category, std::size_t layer) {
    for (const FeatureClass& item : painter.items) {
        if (item.category == category && !painter.outside(item.feature)) {
            const style::SymbolLayer& one = painter.symbol(item).layers[layer];
            if (style::base_of(one).drawn) {
                fill_with(painter, one, std::span(&item.feature, 1), FillRule::even_odd);
            }
        }
    }
}

std::vector<std::vector<std::size_t>> rows_by_class(const Painter& painter) {
    std::vector<std::vector<std::size_t>> rows(painter.layer.style->categories.size());
    for (const FeatureClass& item : painter.items) {
        if (!painter.outside(item.feature)) {
            rows[item.category].push_back(item.feature);
        }
    }
    return rows;
}

} // namespace

void add_rings(const Painter& painter, std::size_t row, geom::Point shift, geom::Box& box) {
    const geom::GeometryArray& geometry = *painter.layer.geometry;
    std::vector<geom::Point> projected;
    std::vector<geom::Point> clipped;
    for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
        for (std::size_t ring = geometry.ring_begin(part); ring < geometry.ring_end(part); ++ring) {
            painter.project(geometry.ring(ring), shift, projected);
            clip_ring(projected, painter.page, clipped);
            for (const geom::Point& p : clipped) {
                box.add(p);
            }
            painter.canvas.polyline(clipped, true);
        }
    }
}

void draw_polygons(const Painter& painter) {
    painter.for_layers([&](const FeatureClass& item, const style::SymbolLayer& layer) {
        draw_layer_of(painter, layer, item.feature);
    });
}

void draw_fills(const Painter& painter) {
    const auto rows = rows_by_class(painter);
    for (std::size_t category = 0; category < rows.size(); ++category) {
        if (rows[category].empty()) {
            continue;
        }
        const auto& layers = painter.layer.style->categories[category].symbol.layers;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (painter.resolver.follows_data(category)) {
                fill_each(painter, category, i);
            } else {
                fill_with(painter, layers[i], rows[category], FillRule::winding);
            }
        }
    }
    painter.for_layers([&](const FeatureClass& item, const style::SymbolLayer& layer) {
        if (const auto* centroid = std::get_if<style::CentroidFill>(&layer)) {
            draw_centroids(painter, *centroid, item.feature);
        }
    });
}

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
// Polygons: whole symbols feature by feature, or fills class by class.
#include "render/obstacles.hpp"
#include "render/painter_handle.hpp"
#include "render/strokes.hpp"

namespace maille::render {
namespace {

/// Adds the clipped rings of a feature to the path; tells what box they take.
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

void stroke_rings(const Painter& painter, std::size_t row, geom::Point shift, const Pen& pen) {
    const geom::GeometryArray& geometry = *painter.layer.geometry;
    for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
        for (std::size_t ring = geometry.ring_begin(part); ring < geometry.ring_end(part); ++ring) {
            painter.stroke_line(geometry.ring(ring), true, shift, pen);
        }
    }
}

geom::Point shift_of(const style::SimpleFill& fill, const Scale& scale) {
    return {scale.mm(fill.offset.x, fill.offset.unit), scale.mm(fill.offset.y, fill.offset.unit)};
}

/// Fills the interior of `rows` with one symbol layer; outlines are left aside.
template <class Rows>
void fill_with(const Painter& painter, const style::SymbolLayer& layer, const Rows& rows,
               FillRule rule) {
    const auto* fill = std::get_if<style::SimpleFill>(&layer);
    const auto* hatch = std::get_if<style::LinePatternFill>(&layer);
    const bool plain = fill != nullptr && fill->brush == style::Brush::solid && fill->color.a > 0;
    if (!plain && hatch == nullptr) {
        return;
    }
    geom::Box box;
    for (const std::size_t row : rows) {
        add_rings(painter, row, fill != nullptr ? shift_of(*fill, painter.scale) : geom::Point{},
                  box);
    }
    if (box.empty()) {
        return;
    }
    if (plain) {
        painter.canvas.fill(fill->color, false, rule);
    } else {
        draw_hatch(painter.canvas, *hatch,
                   {box.min_x, box.min_y, box.max_x - box.min_x, box.max_y - box.min_y}, rule,
                   painter.scale);
    }
}

/// Interiors whose symbol follows the data: feature by feature.
void fill_each(const Painter& painter, std::size_t category, std::ptrdiff_t layer) {
    for (const FeatureClass& item : painter.items) {
        if (item.category == category && !painter.outside(item.feature)) {
            const style::Symbol& symbol = painter.symbol(item);
            fill_with(painter, symbol.layers[static_cast<std::size_t>(layer)],
                      std::vector<std::size_t>{item.feature}, FillRule::even_odd);
        }
    }
}

void draw_centroid(const Painter& painter, const style::CentroidFill& fill, std::size_t row) {
    const auto& geometry = *painter.layer.geometry;
    const auto at = anchor_of(geometry, row, fill.point_on_surface);
    if (!at) {
        return;
    }
    const geom::Point page = painter.frame.to_page(*at);
    for (const style::Symbol& marker : fill.marker) {
        draw_marker(painter.canvas, marker, page.x, page.y, painter.scale);
    }
}

} // namespace

void draw_polygons(const Painter& painter) {
    for (const FeatureClass& item : painter.items) {
        const std::size_t row = item.feature;
        if (painter.outside(row)) {
            continue;
        }
        const style::Symbol& symbol = painter.symbol(item);
        for (const style::SymbolLayer& layer : symbol.layers) {
            fill_with(painter, layer, std::vector<std::size_t>{row}, FillRule::even_odd);
            if (const auto* fill = std::get_if<style::SimpleFill>(&layer)) {
                if (const auto pen = fill_pen(*fill, painter.scale)) {
                    stroke_rings(painter, row, shift_of(*fill, painter.scale), *pen);
                }
            } else if (const auto* line = std::get_if<style::SimpleLine>(&layer)) {
                if (const auto pen = line_pen(*line, painter.scale)) {
                    stroke_rings(painter, row, {}, *pen);
                }
            } else if (const auto* centroid = std::get_if<style::CentroidFill>(&layer)) {
                draw_centroid(painter, *centroid, row);
            }
        }
    }
}

void draw_fills(const Painter& painter) {
    const auto& categories = painter.layer.style->categories;
    std::vector<std::vector<std::size_t>> rows(categories.size());
    for (const FeatureClass& item : painter.items) {
        if (!painter.outside(item.feature)) {
            rows[item.category].push_back(item.feature);
        }
    }
    for (std::size_t category = 0; category < categories.size(); ++category) {
        const style::Symbol& symbol = categories[category].symbol;
        for (const style::SymbolLayer& layer : symbol.layers) {
            if (rows[category].empty()) {
                continue;
            }
            if (style::is_data_defined(symbol) &&
                !std::holds_alternative<style::CentroidFill>(layer)) {
                fill_each(painter, category, &layer - symbol.layers.data());
            } else {
                fill_with(painter, layer, rows[category], FillRule::winding);
            }
        }
    }
    // Markers last, in the order of the style: a large circle must not hide a small one.
    for (const FeatureClass& item : painter.items) {
        if (painter.outside(item.feature)) {
            continue;
        }
        for (const style::SymbolLayer& layer : painter.symbol(item).layers) {
            if (const auto* centroid = std::get_if<style::CentroidFill>(&layer)) {
                draw_centroid(painter, *centroid, item.feature);
            }
        }
    }
}

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
// Lines, and borders drawn with the outlines of a polygon style.
#include "render/painter_handle.hpp"
#include "render/strokes.hpp"

#include <algorithm>

namespace maille::render {
namespace {

/// Pen of a symbol layer seen as an outline; empty when it draws none.
std::optional<Pen> outline_pen(const style::SymbolLayer& layer, const Scale& scale) {
    if (const auto* line = std::get_if<style::SimpleLine>(&layer)) {
        return line_pen(*line, scale);
    }
    if (const auto* fill = std::get_if<style::SimpleFill>(&layer)) {
        return fill_pen(*fill, scale);
    }
    return std::nullopt;
}

void stroke_feature(const Painter& painter, std::size_t row, const Pen& pen) {
    const geom::GeometryArray& geometry = *painter.layer.geometry;
    for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
        if (geometry.kind() == geom::Kind::line) {
            const auto line = geometry.line(part);
            const bool ring = line.size() > 3 && line.front() == line.back();
            painter.stroke_line(line, ring, {}, pen);
            continue;
        }
        for (std::size_t ring = geometry.ring_begin(part); ring < geometry.ring_end(part); ++ring) {
            painter.stroke_line(geometry.ring(ring), true, {}, pen);
        }
    }
}

} // namespace

void draw_lines(const Painter& painter) {
    for (const FeatureClass& item : painter.items) {
        if (painter.outside(item.feature)) {
            continue;
        }
        const style::Symbol& symbol = painter.symbol(item);
        for (const style::SymbolLayer& layer : symbol.layers) {
            if (const auto pen = outline_pen(layer, painter.scale)) {
                stroke_feature(painter, item.feature, *pen);
            }
        }
    }
}

void draw_borders(const Painter& painter) {
    const auto& categories = painter.layer.style->categories;
    for (std::size_t category = 0; category < categories.size(); ++category) {
        const style::Symbol& symbol = categories[category].symbol;
        for (const style::SymbolLayer& layer : symbol.layers) {
            auto pen = outline_pen(layer, painter.scale);
            // Borders are cut where territories meet: a round cap joins what a ring would have
            // joined.
            if (pen && pen->dash.empty()) {
                pen->cap = style::Cap::round;
            }
            for (const FeatureClass& item : painter.items) {
                if (pen && item.category == category && !painter.outside(item.feature)) {
                    stroke_feature(painter, item.feature, *pen);
                }
            }
        }
    }
}

} // namespace maille::render

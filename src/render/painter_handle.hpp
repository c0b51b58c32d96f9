// SPDX-License-Identifier: Apache-2.0
// Private to `render`: what drawing one layer needs, shared by points, lines and polygons.
#pragma once

#include "render/clip.hpp"
#include "render/levels.hpp"
#include "render/map_layer.hpp"
#include "render/page_line.hpp"
#include "render/resolved.hpp"
#include "render/symbols.hpp"

#include <cstddef>
#include <vector>

namespace maille::render {

struct Painter {
    Canvas& canvas;
    const MapFrame& frame;
    const MapLayer& layer;
    Scale scale;
    SymbolResolver& resolver;
    std::vector<FeatureClass> items; ///< to draw, in file order or that of the style
    std::vector<Step> steps;
    geom::Box page;  ///< frame plus what strokes need, mm
    geom::Box plane; ///< the same in plane coordinates

    /// Valid until the next call.
    [[nodiscard]] const style::Symbol& symbol(const FeatureClass& item) const {
        return resolver.symbol(item.feature, item.category);
    }
    [[nodiscard]] bool outside(std::size_t row) const {
        return !layer.geometry->box_of(row).meets(plane);
    }
    [[nodiscard]] PageTarget target() const { return {canvas, page, scale}; }

    /// Points in page millimetres, shifted.
    void project(std::span<const geom::Point> points, geom::Point shift,
                 std::vector<geom::Point>& result) const;

    /// Calls draw(item, layer) for the layers of all items that may be seen, step by step.
    template <class Draw> void for_layers(const Draw& draw) const {
        for (const Step& step : steps) {
            for (const FeatureClass& item : items) {
                if (step.holds_class(item.category) && !outside(item.feature)) {
                    for_layers_of(step, item, draw);
                }
            }
        }
    }

    /// The same for one step and one item.
    template <class Draw>
    void for_layers_of(const Step& step, const FeatureClass& item, const Draw& draw) const {
        const style::Symbol& all = symbol(item);
        for (std::size_t i = 0; i < all.layers.size(); ++i) {
            if (step.holds_layer(i, all.layers[i]) && style::base_of(all.layers[i]).drawn) {
                draw(item, all.layers[i]);
            }
        }
    }

    /// Calls body for each line, or ring, of a feature, on the page.
    template <class Body>
    void for_page_lines(std::size_t row, geom::Point shift, const Body& body) const {
        const geom::GeometryArray& geometry = *layer.geometry;
        PageLine page_line;
        for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
            if (geometry.kind() == geom::Kind::line) {
                const auto line = geometry.line(part);
                page_line.ring = line.size() > 3 && line.front() == line.back();
                project(line, shift, page_line.points);
                body(page_line);
                continue;
            }
            for (std::size_t ring = geometry.ring_begin(part); ring < geometry.ring_end(part);
                 ++ring) {
                page_line.ring = true;
                page_line.role = ring == geometry.ring_begin(part) ? Role::exterior : Role::hole;
                project(geometry.ring(ring), shift, page_line.points);
                body(page_line);
            }
        }
    }
};

/// Puts the items in the order the style wants; keeps theirs without one.
void order_by_style(const MapLayer& layer, std::vector<FeatureClass>& items);

/// One layer along the lines or rings of a feature; layers that are no lines draw their outline, if
/// they have one.
void draw_along(const Painter& painter, const style::SymbolLayer& layer, std::size_t row,
                geom::Point shift);

/// Markers of a centroid fill.
void draw_centroids(const Painter& painter, const style::CentroidFill& fill, std::size_t row);

/// Adds the clipped rings of a feature to the path; `box` grows by what they take.
void add_rings(const Painter& painter, std::size_t row, geom::Point shift, geom::Box& box);

void draw_points(const Painter& painter);
void draw_lines(const Painter& painter);
void draw_polygons(const Painter& painter);
/// Fills only, all features of a class as one path: no seams between neighbours of one colour.
/// Markers of centroid fills come last.
void draw_fills(const Painter& painter);
/// Each stacked outline of the style once over all lines.
void draw_borders(const Painter& painter);

/// Draws inside a group that is laid on the page with `opacity`; without a group at opacity 1.
template <class Body> void with_opacity(Canvas& canvas, double opacity, const Body& body) {
    if (opacity <= 0) {
        return;
    }
    if (opacity >= 1) {
        body();
        return;
    }
    canvas.begin_group();
    body();
    canvas.end_group(opacity);
}

} // namespace maille::render

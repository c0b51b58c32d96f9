// SPDX-License-Identifier: Apache-2.0
// Private to `render`: what drawing one layer needs, shared by points, lines and polygons.
#pragma once

#include "render/clip.hpp"
#include "render/map_layer.hpp"
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
    geom::Box page;                  ///< frame plus what strokes need, mm
    geom::Box plane;                 ///< the same in plane coordinates

    /// Valid until the next call.
    [[nodiscard]] const style::Symbol& symbol(const FeatureClass& item) const {
        return resolver.symbol(item.feature, item.category);
    }
    [[nodiscard]] bool outside(std::size_t row) const {
        return !layer.geometry->box_of(row).meets(plane);
    }
    /// Points in page millimetres, shifted.
    void project(std::span<const geom::Point> points, geom::Point shift,
                 std::vector<geom::Point>& result) const;
    /// Adds the clipped pieces of a line (or the outline of a ring) to the path and strokes each
    /// with the pen.
    void stroke_line(std::span<const geom::Point> points, bool ring, geom::Point shift,
                     const Pen& pen) const;
};

/// Puts the items in the order the style wants; keeps theirs without one.
void order_by_style(const MapLayer& layer, std::vector<FeatureClass>& items);

void draw_points(const Painter& painter);
void draw_lines(const Painter& painter);
void draw_polygons(const Painter& painter);
/// Fills only, all features of a class as one path: no seams between neighbours of one colour.
void draw_fills(const Painter& painter);
/// Each stacked outline of the style once over all lines.
void draw_borders(const Painter& painter);

/// Draws inside a group that is laid on the page with `opacity`; without a group at opacity 1.
template <class Body> void with_opacity(Canvas& canvas, double opacity, const Body& body) {
    if (opacity <= 0) {
        return;
    }
    if (opacity >= 1) {
        return body();
    }
    canvas.begin_group();
    body();
    canvas.end_group(opacity);
}

} // namespace maille::render

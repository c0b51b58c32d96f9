// SPDX-License-Identifier: Apache-2.0
// One symbol at one place of the page, as QGIS draws it.
#pragma once

#include "render/canvas.hpp"
#include "style/symbol.hpp"

namespace maille::render {

/// Turns lengths of a style into mm. `mm_per_map_unit` serves Unit::map_unit only.
struct Scale {
    double pixel_mm = 25.4 / 96;
    double mm_per_map_unit = 0;
    [[nodiscard]] double mm(double value, style::Unit unit) const;
    [[nodiscard]] double mm(const style::Length& length) const {
        return mm(length.value, length.unit);
    }
};

/// What a marker inks, strokes included, mm relative to its place.
struct MarkerExtent {
    Rect box;           ///< empty (all zero) for a marker without ink
    geom::Point center; ///< of the box
    double radius = 0;  ///< of a disc about `center` that holds all of it

    /// No ink lies further than this from the marker's place, however it is turned.
    [[nodiscard]] double reach() const;
};

/// Miters count with the longest spike they may have.
[[nodiscard]] MarkerExtent marker_extent(const style::Symbol& symbol, const Scale& scale);

/// Box of marker_extent.
[[nodiscard]] Rect marker_box(const style::Symbol& symbol, const Scale& scale);

/// Draws a marker at (x, y) mm, turned by `turn` clockwise degrees about it beside its own angle.
void draw_marker(Canvas& canvas, const style::Symbol& symbol, double x, double y,
                 const Scale& scale, double turn = 0);

/// One layer of a marker; nothing for a layer that is no SimpleMarker.
void draw_marker_layer(Canvas& canvas, const style::SymbolLayer& layer, double x, double y,
                       const Scale& scale, double turn = 0);

/// Draws the symbol of any type as a legend does: marker centred, line across the middle, fill as a
/// rectangle. What follows the data is drawn as the style has it.
void draw_swatch(Canvas& canvas, const style::Symbol& symbol, const Rect& rect, const Scale& scale);

} // namespace maille::render

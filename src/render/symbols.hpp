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

/// Box of the drawn marker about its place, strokes included (mm, relative to the place).
[[nodiscard]] Rect marker_box(const style::Symbol& symbol, const Scale& scale);

/// Draws a marker at (x, y) mm.
void draw_marker(Canvas& canvas, const style::Symbol& symbol, double x, double y,
                 const Scale& scale);

/// Draws the symbol of any type as a legend does: marker centred, line across the middle, fill as a
/// rectangle.
void draw_swatch(Canvas& canvas, const style::Symbol& symbol, const Rect& rect, const Scale& scale);

} // namespace maille::render

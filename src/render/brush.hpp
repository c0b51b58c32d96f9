// SPDX-License-Identifier: Apache-2.0
// Private to `render`: fills of SimpleFill.
#pragma once

#include "render/canvas.hpp"
#include "render/symbols.hpp"

namespace maille::render {

/// Fills the current path, dropping it; `box` bounds it, mm. Brushes are Qt's and counted in device
/// pixels from the page's corner, as QGIS has them: hatches are lines of one pixel, eight apart;
/// the dense brushes are dotted pixel by pixel. Nothing without a brush or colour.
void draw_brush(Canvas& canvas, const style::SimpleFill& fill, const Rect& box, FillRule rule,
                const Scale& scale);

} // namespace maille::render

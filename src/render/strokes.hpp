// SPDX-License-Identifier: Apache-2.0
// Pens of line and fill symbol layers.
#pragma once

#include "render/canvas.hpp"
#include "render/symbols.hpp"

#include <optional>
#include <vector>

namespace maille::render {

/// On and off lengths in mm of a pen style; Qt counts them in pen widths. Empty for a solid line.
[[nodiscard]] std::vector<double> dash_lengths(style::PenStyle style, double width_mm);

/// Pen of a line layer; empty when it draws nothing.
[[nodiscard]] std::optional<Pen> line_pen(const style::SimpleLine& line, const Scale& scale);

/// Pen of the outline of a fill layer; empty when it draws nothing.
[[nodiscard]] std::optional<Pen> fill_pen(const style::SimpleFill& fill, const Scale& scale);

} // namespace maille::render

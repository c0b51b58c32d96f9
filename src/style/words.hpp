// SPDX-License-Identifier: Apache-2.0
// The words QGIS has for pens, brushes and marker shapes, in files and in data-defined values.
#pragma once

#include "style/symbol.hpp"

#include <optional>
#include <string_view>

namespace maille::style {

// Empty for a word that is unknown or stands for something that is not drawn.
[[nodiscard]] std::optional<PenStyle> pen_style_from(std::string_view word);
[[nodiscard]] std::optional<Join> join_from(std::string_view word);
[[nodiscard]] std::optional<Cap> cap_from(std::string_view word);
[[nodiscard]] std::optional<Brush> brush_from(std::string_view word);
[[nodiscard]] std::optional<Shape> shape_from(std::string_view word);
[[nodiscard]] std::optional<Placement> placement_from(std::string_view word);

} // namespace maille::style

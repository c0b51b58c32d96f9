// SPDX-License-Identifier: Apache-2.0
// QGIS layer styles (QML of 3.0 to 3.40) -> plain structs. In: XML text. Out: a Style, and one
// finding for each construct met that Maille does not draw, with file, line and name; nothing is
// dropped silently.
#pragma once

#include "base/context.hpp"
#include "style/style.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace maille::style {

/// Parses QML text; `name` stands for the file in messages.
/// Drawn: singleSymbol, categorizedSymbol, graduatedSymbol, RuleRenderer, nullSymbol; SimpleMarker,
/// SimpleLine, SimpleFill, LinePatternFill, CentroidFill, MarkerLine, PointPatternFill; most of
/// their data-defined properties. Throws ConfigError ("file:line: ...") for malformed XML, a root
/// other than <qgis>, no renderer, an unsupported renderer. Other unsupported constructs are
/// reported to `context.problems` (kind "style.unsupported").
[[nodiscard]] Style parse_qml(std::string_view text, const std::string& name,
                              base::Context& context);

/// Reads a QML file. Throws InputError when it cannot be read, else as parse_qml.
[[nodiscard]] Style read_qml(const std::filesystem::path& path, base::Context& context);

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
// Private to `render`: a value put in place of a symbol layer's own.
#pragma once

#include "expr/value.hpp"
#include "style/symbol.hpp"

namespace maille::render {

/// `faded` is the opacity that a colour still needs. False, and nothing changes, when the value is
/// none for the property: null, no number, a word QGIS does not know; "enabled" then stays true.
[[nodiscard]] bool set_property(style::SymbolLayer& layer, style::Property property,
                                const expr::Value& value, double faded);
[[nodiscard]] bool set_property(style::SimpleLine& line, style::Property property,
                                const expr::Value& value, double faded);

} // namespace maille::render

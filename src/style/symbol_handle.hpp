// SPDX-License-Identifier: Apache-2.0
// Private to `style`: <symbol> elements -> symbols.
#pragma once

#include "style/symbol.hpp"
#include "style/xml_handle.hpp"

namespace maille::style {

/// Reads one <symbol>; layers that are not drawn are reported and left out.
[[nodiscard]] Symbol read_symbol(const XmlFile& file, pugi::xml_node node);

} // namespace maille::style

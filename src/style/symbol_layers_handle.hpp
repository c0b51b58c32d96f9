// SPDX-License-Identifier: Apache-2.0
// Private to `style`: the properties of each class of symbol layer.
#pragma once

#include "style/properties_handle.hpp"
#include "style/symbol.hpp"

namespace maille::style {

[[nodiscard]] SimpleMarker read_marker(const XmlFile& file, pugi::xml_node layer, Properties& from);
[[nodiscard]] SimpleLine read_line(const XmlFile& file, pugi::xml_node layer, Properties& from);
[[nodiscard]] SimpleFill read_fill(const XmlFile& file, pugi::xml_node layer, Properties& from);
[[nodiscard]] LinePatternFill read_pattern(const XmlFile& file, pugi::xml_node layer,
                                           Properties& from);

} // namespace maille::style

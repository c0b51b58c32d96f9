// SPDX-License-Identifier: Apache-2.0
// Private to `style`: <data_defined_properties> elements.
#pragma once

#include "style/data_defined.hpp"
#include "style/xml_handle.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace maille::style {

/// The active properties of a layer or symbol that are among `drawn`; other active ones are
/// reported by name, as are assistants that are not drawn (curves, colour ramps other than
/// gradients).
[[nodiscard]] std::vector<DataDefined> read_data_defined(const XmlFile& file, pugi::xml_node owner,
                                                         std::initializer_list<Property> drawn);

/// The expression of one property (<Option name="size"><Option name="expression" .../>): a field
/// and a fixed value become expressions too. Empty when there is none.
[[nodiscard]] std::string expression_of(pugi::xml_node property);

} // namespace maille::style

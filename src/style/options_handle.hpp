// SPDX-License-Identifier: Apache-2.0
// Private to `style`: values in nested <Option> maps.
#pragma once

#include "style/color.hpp"
#include "style/xml_handle.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maille::style {

/// "1" or "true".
[[nodiscard]] bool is_true(std::string_view text);

/// The <Option name=...> directly in a map; null when absent.
[[nodiscard]] pugi::xml_node option(pugi::xml_node map, const char* name);
/// Its value; empty when absent.
[[nodiscard]] std::string option_value(pugi::xml_node map, const char* name);
[[nodiscard]] double option_number(pugi::xml_node map, const char* name, double fallback);

/// Stops of a gradient ramp (0..1, both ends included); empty for any other ramp.
[[nodiscard]] std::optional<std::vector<std::pair<double, Color>>>
read_gradient(pugi::xml_node ramp, bool& discrete);

/// <customproperties>: <property key value> (3.16 and older) or an <Option> map; nested maps and
/// lists are left aside.
[[nodiscard]] std::map<std::string, std::string> read_custom_properties(pugi::xml_node root);

} // namespace maille::style

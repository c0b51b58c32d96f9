// SPDX-License-Identifier: Apache-2.0
#include "style/options_handle.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace maille::style {
namespace {

/// "0.25;r,g,b,a:0.5;..."; later versions add ";rgb;ccw" and a colon within the colour
/// ("255,0,0,255,rgb:1,0,0,1"), so a stop is what begins with a number and a semicolon.
std::optional<std::vector<std::pair<double, Color>>> inner_stops(std::string_view text) {
    std::vector<std::pair<double, Color>> stops;
    for (const std::string_view piece : base::split(text, ':')) {
        const auto parts = base::split(piece, ';');
        const auto place = base::parse_number(parts.front());
        if (parts.size() < 2 || !place) {
            continue;
        }
        const auto color = parse_color(parts[1]);
        if (!color) {
            return std::nullopt;
        }
        stops.emplace_back(*place, *color);
    }
    return stops;
}

} // namespace

bool is_true(std::string_view text) {
    return text == "1" || text == "true";
}

pugi::xml_node option(pugi::xml_node map, const char* name) {
    return map.find_child([&](pugi::xml_node child) {
        return std::string_view(child.name()) == "Option" &&
               std::string_view(child.attribute("name").value()) == name;
    });
}

std::string option_value(pugi::xml_node map, const char* name) {
    return option(map, name).attribute("value").value();
}

double option_number(pugi::xml_node map, const char* name, double fallback) {
    return base::parse_number(option_value(map, name)).value_or(fallback);
}

std::optional<std::vector<std::pair<double, Color>>> read_gradient(pugi::xml_node ramp,
                                                                   bool& discrete) {
    if (option_value(ramp, "type") != "gradient") {
        return std::nullopt;
    }
    const pugi::xml_node properties = option(ramp, "properties");
    discrete = is_true(option_value(properties, "discrete"));
    const auto first = parse_color(option_value(properties, "color1"));
    const auto last = parse_color(option_value(properties, "color2"));
    const auto between = inner_stops(option_value(properties, "stops"));
    if (!first || !last || !between) {
        return std::nullopt;
    }
    std::vector<std::pair<double, Color>> stops{{0, *first}};
    stops.insert(stops.end(), between->begin(), between->end());
    stops.emplace_back(1, *last);
    std::stable_sort(stops.begin(), stops.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    return stops;
}

std::map<std::string, std::string> read_custom_properties(pugi::xml_node root) {
    std::map<std::string, std::string> found;
    const pugi::xml_node all = root.child("customproperties");
    for (const pugi::xml_node property : all.children("property")) {
        found.emplace(property.attribute("key").value(), property.attribute("value").value());
    }
    for (const pugi::xml_node one : all.child("Option").children("Option")) {
        if (one.attribute("value")) {
            found.emplace(one.attribute("name").value(), one.attribute("value").value());
        }
    }
    return found;
}

} // namespace maille::style

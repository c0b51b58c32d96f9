// SPDX-License-Identifier: Apache-2.0
#include "style/data_defined_handle.hpp"

#include "style/options_handle.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace maille::style {
namespace {

/// Keys of QML files saved by QGIS 3.22.
constexpr std::array<std::pair<std::string_view, Property>, 31> keys{
    {{"size", Property::size},
     {"width", Property::width},
     {"height", Property::height},
     {"angle", Property::angle},
     {"name", Property::name},
     {"fillColor", Property::fill_color},
     {"outlineColor", Property::stroke_color},
     {"outlineWidth", Property::stroke_width},
     {"outlineStyle", Property::stroke_style},
     {"fillStyle", Property::fill_style},
     {"joinStyle", Property::join_style},
     {"capStyle", Property::cap_style},
     {"offset", Property::offset},
     {"hAnchor", Property::anchor_x},
     {"vAnchor", Property::anchor_y},
     {"customDash", Property::custom_dash},
     {"dashPatternOffset", Property::dash_offset},
     {"trimStart", Property::trim_start},
     {"trimEnd", Property::trim_end},
     {"lineAngle", Property::line_angle},
     {"lineDistance", Property::line_distance},
     {"interval", Property::interval},
     {"offsetAlongLine", Property::offset_along_line},
     {"distanceX", Property::distance_x},
     {"distanceY", Property::distance_y},
     {"displacementX", Property::displacement_x},
     {"displacementY", Property::displacement_y},
     {"offsetX", Property::offset_x},
     {"offsetY", Property::offset_y},
     {"alpha", Property::opacity},
     {"enabled", Property::enabled}}};

std::optional<Property> property_from(std::string_view key) {
    for (const auto& [known, property] : keys) {
        if (known == key) {
            return property;
        }
    }
    return std::nullopt;
}

NumberTransform read_numbers(pugi::xml_node data, bool sizes) {
    return {option_number(data, "minValue", 0),
            option_number(data, "maxValue", 100),
            option_number(data, sizes ? "minSize" : "minOutput", 0),
            option_number(data, sizes ? "maxSize" : "maxOutput", 1),
            option_number(data, sizes ? "nullSize" : "nullOutput", 0),
            option_number(data, "exponent", 1)};
}

std::optional<ColorTransform> read_colors(pugi::xml_node data) {
    ColorTransform colors;
    colors.min_value = option_number(data, "minValue", 0);
    colors.max_value = option_number(data, "maxValue", 1);
    colors.null_color = parse_color(option_value(data, "nullColor")).value_or(Color{0, 0, 0, 0});
    const auto stops = read_gradient(option(data, "colorramp"), colors.discrete);
    if (!stops) {
        return std::nullopt;
    }
    colors.stops = *stops;
    return colors;
}

/// False when the assistant is not drawn.
bool read_transform(pugi::xml_node node, DataDefined& defined) {
    const pugi::xml_node transformer = option(node, "transformer");
    if (!transformer) {
        return true;
    }
    const pugi::xml_node data = option(transformer, "d");
    const std::string type = option_value(transformer, "t");
    if (!option_value(option(data, "curve"), "x").empty()) {
        return false;
    }
    if (type == "0" || type == "1") {
        defined.transform = read_numbers(data, type == "1");
        return true;
    }
    const auto colors = read_colors(data);
    if (type == "2" && colors) {
        defined.transform = *colors;
    }
    return type == "2" && colors;
}

void report(const XmlFile& file, pugi::xml_node node, const std::string& why) {
    file.unsupported(
        node,
        base::format("{} <- {}{}", std::string(node.attribute("name").value()), expression_of(node),
                     why),
        base::msg("la valeur fixe du symbole est prise.", "the symbol's fixed value is taken."));
}

} // namespace

// Types of QgsProperty: 1 a fixed value, 2 a field, 3 an expression.
std::string expression_of(pugi::xml_node node) {
    const std::string type = option_value(node, "type");
    if (const std::string field = option_value(node, "field"); type == "2" || !field.empty()) {
        return field.empty() ? "" : quoted(field);
    }
    if (type != "1") {
        return option_value(node, "expression");
    }
    const std::string fixed = option_value(node, "val");
    std::string text = "'";
    for (const char letter : fixed) {
        text += letter == '\'' ? "''" : std::string(1, letter);
    }
    return text + "'";
}

std::vector<DataDefined> read_data_defined(const XmlFile& file, pugi::xml_node owner,
                                           std::initializer_list<Property> drawn) {
    std::vector<DataDefined> found;
    const pugi::xml_node all =
        option(owner.child("data_defined_properties").child("Option"), "properties");
    for (const pugi::xml_node node : all.children("Option")) {
        if (!is_true(option_value(node, "active"))) {
            continue;
        }
        const auto property = property_from(node.attribute("name").value());
        DataDefined defined;
        defined.expression = {expression_of(node), file.place(node)};
        if (!property || std::find(drawn.begin(), drawn.end(), *property) == drawn.end()) {
            report(file, node, "");
        } else if (!read_transform(node, defined)) {
            report(file, node, " (assistant)");
        } else if (!defined.expression.empty()) {
            defined.property = *property;
            found.push_back(std::move(defined));
        }
    }
    return found;
}

} // namespace maille::style

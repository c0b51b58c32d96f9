// SPDX-License-Identifier: Apache-2.0
#include "style/properties_handle.hpp"

#include "base/text.hpp"
#include "style/options_handle.hpp"
#include "style/words.hpp"

#include <algorithm>
#include <array>

namespace maille::style {

std::optional<std::vector<double>> numbers(std::string_view text, char separator) {
    std::vector<double> values;
    for (const std::string_view part : base::split(text, separator)) {
        const auto value = base::parse_number(part);
        if (!value) {
            return std::nullopt;
        }
        values.push_back(*value);
    }
    return values;
}

Properties::Properties(const XmlFile& file, pugi::xml_node layer) : m_file(file), m_layer(layer) {
    if (const pugi::xml_node map = layer.child("Option")) {
        for (const pugi::xml_node option : map.children("Option")) {
            // QGIS reads a value without its type as empty.
            const bool typed = !option.attribute("type").empty();
            m_values.emplace_back(option.attribute("name").value(),
                                  typed ? option.attribute("value").value() : "");
            if (!typed) {
                m_file.unreadable(option, option.attribute("name").value(),
                                  option.attribute("value").value());
            }
        }
        return;
    }
    for (const pugi::xml_node prop : layer.children("prop")) {
        m_values.emplace_back(prop.attribute("k").value(), prop.attribute("v").value());
    }
}

std::optional<std::string> Properties::text(std::initializer_list<const char*> names) {
    std::optional<std::string> found;
    for (const char* name : names) {
        m_read.insert(name);
        for (const auto& [key, value] : m_values) {
            if (!found && key == name) {
                found = value;
            }
        }
    }
    return found;
}

double Properties::number(std::initializer_list<const char*> names, double fallback) {
    const auto value = text(names);
    if (!value) {
        return fallback;
    }
    const auto number = base::parse_number(*value);
    if (!number) {
        m_file.unreadable(m_layer, *names.begin(), *value);
    }
    return number.value_or(fallback);
}

Color Properties::color(std::initializer_list<const char*> names, Color fallback) {
    const auto value = text(names);
    if (!value) {
        return fallback;
    }
    const auto color = parse_color(*value);
    if (!color) {
        m_file.unreadable(m_layer, *names.begin(), *value);
    }
    return color.value_or(fallback);
}

std::optional<Unit> Properties::unit_from(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, Unit>, 6> units{
        {{"MM", Unit::mm},
         {"MapUnit", Unit::map_unit},
         {"RenderMetersInMapUnits", Unit::map_unit}, // map units are metres here
         {"Pixel", Unit::pixel},
         {"Point", Unit::point},
         {"Inch", Unit::inch}}};
    const auto* const found = std::find_if(units.begin(), units.end(),
                                           [&](const auto& unit) { return unit.first == text; });
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

Unit Properties::unit(std::initializer_list<const char*> names) {
    return word(names, unit_from, Unit::mm);
}

void Properties::check_scale(const std::string& name) {
    m_read.insert(name);
    for (const auto& [key, value] : m_values) {
        if (key == name && !value.empty() && value != "3x:0,0,0,0,0,0" && value != "0,0" &&
            value != "0,0,0,0,0,0") {
            m_file.unsupported(m_layer, base::format("{} = {}", name, value),
                               base::msg("la taille n'est pas bornée par l'échelle.",
                                         "the size is not bounded by the scale."));
        }
    }
}

Length Properties::length(const std::string& name, double fallback,
                          std::initializer_list<const char*> aliases) {
    const std::string unit_name = name + "_unit";
    check_scale(name + "_map_unit_scale");
    Length length{number({name.c_str()}, fallback), unit({unit_name.c_str()})};
    for (const char* alias : aliases) {
        if (const auto value = text({alias}); value && !text({name.c_str()})) {
            length.value = base::parse_number(*value).value_or(fallback);
        }
    }
    return length;
}

Offset Properties::offset() {
    check_scale("offset_map_unit_scale");
    const Unit unit_read = unit({"offset_unit"});
    const auto value = text({"offset"});
    if (!value) {
        return {0, 0, unit_read};
    }
    const auto parts = numbers(*value, ',');
    if (!parts || parts->size() != 2) {
        m_file.unreadable(m_layer, "offset", *value);
        return {0, 0, unit_read};
    }
    return {(*parts)[0], (*parts)[1], unit_read};
}

PenStyle Properties::pen_style(std::initializer_list<const char*> names) {
    return word(names, pen_style_from, PenStyle::solid);
}

Join Properties::join() {
    return word({"joinstyle"}, join_from, Join::bevel);
}

Cap Properties::cap(const char* name) {
    return word({name}, cap_from, Cap::square);
}

Brush Properties::brush(const char* name) {
    return word({name}, brush_from, Brush::solid);
}

bool Properties::flag(const char* name, bool fallback) {
    const auto value = text({name});
    return value ? is_true(*value) : fallback;
}

void Properties::expect(const char* name, std::initializer_list<const char*> neutral) {
    const auto value = text({name});
    if (!value || std::any_of(neutral.begin(), neutral.end(),
                              [&](const char* known) { return *value == known; })) {
        return;
    }
    m_file.unsupported(m_layer, base::format("{} = {}", name, *value),
                       base::msg("la propriété est ignorée.", "the property is left aside."));
}

void Properties::report_rest() const {
    for (const auto& [key, value] : m_values) {
        if (!m_read.contains(key)) {
            m_file.unsupported(m_layer, base::format("{} = {}", key, value),
                               base::msg("la propriété est inconnue.", "the property is unknown."));
        }
    }
}

} // namespace maille::style

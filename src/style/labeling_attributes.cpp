// SPDX-License-Identifier: Apache-2.0
#include "style/labeling_handle.hpp"

#include "base/text.hpp"
#include "style/options_handle.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace maille::style {

std::optional<std::string> Attributes::text(const char* name) {
    m_read.emplace(name);
    const pugi::xml_attribute attribute = m_node.attribute(name);
    return attribute ? std::optional<std::string>(attribute.value()) : std::nullopt;
}

double Attributes::number(const char* name, double fallback) {
    const auto value = text(name);
    if (!value) {
        return fallback;
    }
    const auto number = base::parse_number(*value);
    if (!number) {
        m_file.unreadable(m_node, name, *value);
    }
    return number.value_or(fallback);
}

bool Attributes::flag(const char* name, bool fallback) {
    const auto value = text(name);
    return value ? is_true(*value) : fallback;
}

Color Attributes::color(const char* name, Color fallback) {
    const auto value = text(name);
    if (!value) {
        return fallback;
    }
    const auto color = parse_color(*value);
    if (!color) {
        m_file.unreadable(m_node, name, *value);
    }
    return color.value_or(fallback);
}

Unit Attributes::unit(const char* name, Unit fallback) {
    static constexpr std::array<std::pair<std::string_view, Unit>, 8> units{
        {{"MM", Unit::mm},
         {"MapUnit", Unit::map_unit},
         {"RenderMetersInMapUnits", Unit::map_unit}, // map units are metres here
         {"Pixel", Unit::pixel},
         {"Pixels", Unit::pixel},
         {"Point", Unit::point},
         {"Points", Unit::point},
         {"Inch", Unit::inch}}};
    const auto value = text(name);
    if (!value) {
        return fallback;
    }
    for (const auto& [word, unit] : units) {
        if (word == *value) {
            return unit;
        }
    }
    m_file.unreadable(m_node, name, *value);
    return fallback;
}

Length Attributes::length(const char* name, const char* unit_name) {
    const double value = number(name, 0);
    return {value, unit(unit_name)};
}

void Attributes::ignore(std::initializer_list<const char*> names) {
    m_read.insert(names.begin(), names.end());
}

void Attributes::expect(const char* name, std::initializer_list<const char*> neutral) {
    const auto value = text(name);
    if (value && std::find(neutral.begin(), neutral.end(), *value) == neutral.end()) {
        report(name);
    }
}

void Attributes::report(const char* name) const {
    m_file.unsupported(
        m_node, base::format("{} {} = {}", m_node.name(), name, m_node.attribute(name).value()),
        base::msg("l'étiquette est tracée sans.", "the label is drawn without it."));
}

void Attributes::report_rest() const {
    for (const pugi::xml_attribute attribute : m_node.attributes()) {
        const std::string_view name = attribute.name();
        // Scale limits of a length in map units; nearly always the neutral "3x:0,0,0,0,0,0".
        const bool scale = name.ends_with("MapUnitScale") &&
                           std::string_view(attribute.value()).starts_with("3x:0,0,0,0");
        if (!scale && m_read.find(name) == m_read.end()) {
            report(attribute.name());
        }
    }
}

} // namespace maille::style

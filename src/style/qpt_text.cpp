// SPDX-License-Identifier: Apache-2.0
// Fonts, colours and measures of QPT files.
#include "base/text.hpp"
#include "style/options_handle.hpp"
#include "style/properties_handle.hpp"
#include "style/qpt_handle.hpp"
#include "style/symbol_handle.hpp"

#include <algorithm>
#include <array>

namespace maille::style {
namespace {

std::optional<double> mm_per_unit(std::string_view unit) {
    constexpr std::array<std::pair<std::string_view, double>, 8> units{{{"mm", 1},
                                                                        {"cm", 10},
                                                                        {"m", 1000},
                                                                        {"in", 25.4},
                                                                        {"ft", 304.8},
                                                                        {"pt", 25.4 / 72},
                                                                        {"pi", 25.4 / 6},
                                                                        {"px", 25.4 / 96}}};
    for (const auto& [name, mm] : units) {
        if (name == unit) {
            return mm;
        }
    }
    return std::nullopt;
}

/// Points of one unit of a type size.
double points_of(const XmlFile& file, pugi::xml_node node, std::string_view unit) {
    constexpr std::array<std::pair<std::string_view, double>, 4> units{
        {{"Point", 1}, {"MM", 72 / 25.4}, {"Pixel", 0.75}, {"Inch", 72}}};
    for (const auto& [name, points] : units) {
        if (name == unit) {
            return points;
        }
    }
    file.unreadable(node, "fontSizeUnit", unit);
    return 1;
}

/// Qt 5 counts weights from 0 to 99, Qt 6 as CSS does.
int css_weight(double weight) {
    if (weight > 99) {
        return static_cast<int>(weight);
    }
    constexpr std::array<std::pair<double, int>, 8> steps{
        {{12, 200}, {25, 300}, {50, 400}, {57, 500}, {63, 600}, {75, 700}, {81, 800}, {99, 900}}};
    for (const auto& [qt, css] : steps) {
        if (weight <= qt) {
            return css;
        }
    }
    return 900;
}

/// A style name says more than the numbers beside it ("Black", "Bold Italic").
void apply_style_name(std::string_view style, LayoutFont& font) {
    const std::string words = " " + base::fold(style) + " ";
    const auto has = [&](const char* word) {
        return words.find(" " + std::string(word) + " ") != std::string::npos;
    };
    constexpr std::array<std::pair<const char*, int>, 11> weights{{{"thin", 100},
                                                                   {"hairline", 100},
                                                                   {"light", 300},
                                                                   {"regular", 400},
                                                                   {"book", 400},
                                                                   {"medium", 500},
                                                                   {"semibold", 600},
                                                                   {"bold", 700},
                                                                   {"heavy", 800},
                                                                   {"black", 900},
                                                                   {"gras", 700}}};
    for (const auto& [word, weight] : weights) {
        font.weight = has(word) ? weight : font.weight;
    }
    if (has("italic") || has("oblique") || has("italique")) {
        font.italic = true;
    }
}

} // namespace

std::vector<double> measures_mm(std::string_view text) {
    auto parts = base::split(text, ',');
    double factor = 1;
    if (!parts.empty()) {
        if (const auto unit = mm_per_unit(parts.back())) {
            factor = *unit;
            parts.pop_back();
        }
    }
    std::vector<double> values;
    for (const std::string_view part : parts) {
        const auto number = base::parse_number(part);
        if (!number) {
            return {};
        }
        values.push_back(*number * factor);
    }
    return values;
}

double number_of(const XmlFile& file, pugi::xml_node node, const char* name, double fallback) {
    const pugi::xml_attribute attribute = node.attribute(name);
    if (attribute.empty()) {
        return fallback;
    }
    const auto value = base::parse_number(attribute.value());
    if (!value) {
        file.unreadable(node, name, attribute.value());
    }
    return value.value_or(fallback);
}

Color channels_of(pugi::xml_node node, Color fallback) {
    if (node.empty()) {
        return fallback;
    }
    const auto channel = [&](const char* name, int otherwise) {
        return static_cast<std::uint8_t>(
            std::clamp(node.attribute(name).as_int(otherwise), 0, 255));
    };
    return {channel("red", 0), channel("green", 0), channel("blue", 0), channel("alpha", 255)};
}

LayoutFont font_of_description(const XmlFile& file, pugi::xml_node node) {
    LayoutFont font;
    const auto parts = base::split(node.attribute("description").value(), ',');
    if (parts.size() < 6) {
        file.unreadable(node, "description", node.attribute("description").value());
        return font;
    }
    font.family = parts[0];
    const double points = base::parse_number(parts[1]).value_or(-1);
    const double pixels = base::parse_number(parts[2]).value_or(-1);
    font.size_pt = points > 0 ? points : std::max(pixels, 0.0) * 0.75;
    font.weight = css_weight(base::parse_number(parts[4]).value_or(50));
    font.italic = parts[5] != "0";
    apply_style_name(node.attribute("style").value(), font);
    return font;
}

LayoutFont font_of_text_style(const XmlFile& file, pugi::xml_node node) {
    LayoutFont font;
    font.family = node.attribute("fontFamily").value();
    font.size_pt = number_of(file, node, "fontSize", 10);
    font.size_pt *= points_of(file, node, node.attribute("fontSizeUnit").as_string("Point"));
    font.weight = css_weight(number_of(file, node, "fontWeight", 50));
    font.italic = is_true(node.attribute("fontItalic").value());
    apply_style_name(node.attribute("namedStyle").value(), font);
    font.color = parse_color(node.attribute("textColor").value()).value_or(font.color);
    fade(font.color, node.attribute("textOpacity").as_double(1));
    const pugi::xml_node buffer = node.child("text-buffer");
    if (is_true(buffer.attribute("bufferDraw").value())) {
        font.halo_mm = number_of(file, buffer, "bufferSize", 1);
        font.halo_color =
            parse_color(buffer.attribute("bufferColor").value()).value_or(font.halo_color);
        fade(font.halo_color, buffer.attribute("bufferOpacity").as_double(1));
    }
    return font;
}

Symbol symbol_of(const XmlFile& file, pugi::xml_node node) {
    const pugi::xml_node symbol = node.child("symbol");
    return symbol.empty() ? Symbol{} : read_symbol(file, symbol);
}

} // namespace maille::style

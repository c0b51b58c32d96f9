// SPDX-License-Identifier: Apache-2.0
// Type and halo of labels.
#include "style/labeling_handle.hpp"

#include "base/text.hpp"
#include "style/options_handle.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace maille::style {
namespace {

/// Weights of named cuts ("Bold Italic"); empty when the name holds none.
std::optional<int> weight_named(const std::string& cut) {
    constexpr std::array<std::pair<std::string_view, int>, 12> names{{{"extralight", 200},
                                                                      {"hairline", 100},
                                                                      {"thin", 200},
                                                                      {"light", 300},
                                                                      {"medium", 500},
                                                                      {"semibold", 600},
                                                                      {"demibold", 600},
                                                                      {"heavy", 800},
                                                                      {"extrabold", 800},
                                                                      {"bold", 700},
                                                                      {"black", 900},
                                                                      {"regular", 400}}};
    for (const auto& [name, weight] : names) {
        if (cut.find(name) != std::string::npos) {
            return weight;
        }
    }
    return std::nullopt;
}

/// Weights of Qt 5 (50 normal, 75 bold, 87 black) to those of fonts.
int weight_of_qt(double qt) {
    constexpr std::array<std::pair<double, int>, 9> weights{{{0, 100},
                                                             {12, 200},
                                                             {25, 300},
                                                             {50, 400},
                                                             {57, 500},
                                                             {63, 600},
                                                             {75, 700},
                                                             {81, 800},
                                                             {87, 900}}};
    const auto* const best =
        std::min_element(weights.begin(), weights.end(), [&](const auto& a, const auto& b) {
            return std::abs(a.first - qt) < std::abs(b.first - qt);
        });
    return best->second;
}

std::optional<Capitals> capitals_from(const std::string& value) {
    constexpr std::array<std::pair<std::string_view, Capitals>, 5> words{
        {{"0", Capitals::as_written},
         {"1", Capitals::upper},
         {"2", Capitals::lower},
         {"4", Capitals::first_letters},
         {"1004", Capitals::title}}};
    for (const auto& [word, capitals] : words) {
        if (word == value) {
            return capitals;
        }
    }
    return std::nullopt;
}

void read_font(Attributes& attributes, LabelText& text) {
    text.family = attributes.text("fontFamily").value_or(text.family);
    text.weight = weight_of_qt(attributes.number("fontWeight", 50));
    text.italic = attributes.flag("fontItalic", false);
    // The named cut goes before weight and italic, as in QGIS.
    const std::string cut = base::fold(attributes.text("namedStyle").value_or(""));
    if (!cut.empty()) {
        text.weight = weight_named(cut).value_or(text.weight);
        text.italic = text.italic || cut.find("italic") != std::string::npos ||
                      cut.find("oblique") != std::string::npos;
    }
    if (attributes.flag("forcedBold", false)) {
        text.weight = std::max(text.weight, 700);
    }
    text.italic = attributes.flag("forcedItalic", false) || text.italic;
    text.size = {attributes.number("fontSize", 10), attributes.unit("fontSizeUnit", Unit::point)};
    text.color = attributes.color("textColor", {0, 0, 0, 255});
    text.color.a = static_cast<std::uint8_t>(
        std::lround(text.color.a * std::clamp(attributes.number("textOpacity", 1), 0.0, 1.0)));
    text.letter_spacing = attributes.number("fontLetterSpacing", 0);
    text.word_spacing = attributes.number("fontWordSpacing", 0);
    text.line_height = attributes.number("multilineHeight", 1);
    const std::string capitals = attributes.text("capitalization").value_or("0");
    text.capitals = capitals_from(capitals).value_or(Capitals::as_written);
    if (!capitals_from(capitals)) {
        attributes.report("capitalization");
    }
}

void report_undrawn(Attributes& attributes) {
    attributes.expect("fontUnderline", {"0"});
    attributes.expect("fontStrikeout", {"0"});
    attributes.expect("allowHtml", {"0"});
    attributes.expect("useSubstitutions", {"0"});
    attributes.expect("blendMode", {"0"});
    attributes.expect("textOrientation", {"horizontal"});
    attributes.expect("fontKerning", {"1"});
    attributes.expect("multilineHeightUnit", {"Percentage"});
    attributes.expect("stretchFactor", {"100"});
    attributes.ignore({"legendString", "previewBkgrdColor", "tabStopDistance",
                       "tabStopDistanceUnit", "tabStopDistanceMapUnitScale"});
    attributes.report_rest();
}

void read_buffer(const XmlFile& file, pugi::xml_node node, LabelBuffer& buffer) {
    Attributes attributes(file, node);
    if (!attributes.flag("bufferDraw", false)) {
        return;
    }
    buffer.size = attributes.length("bufferSize", "bufferSizeUnits");
    buffer.color = attributes.color("bufferColor", {255, 255, 255, 255});
    buffer.color.a = static_cast<std::uint8_t>(
        std::lround(buffer.color.a * std::clamp(attributes.number("bufferOpacity", 1), 0.0, 1.0)));
    attributes.expect("bufferBlendMode", {"0"});
    attributes.expect("bufferJoinStyle", {"128"});
    attributes.ignore({"bufferNoFill"}); // the letters cover the inside
    attributes.report_rest();
}

/// A part of the text that is switched on but not drawn.
void report_part(const XmlFile& file, pugi::xml_node text, const char* part, const char* on) {
    const pugi::xml_node node = text.child(part);
    if (is_true(node.attribute(on).value())) {
        file.unsupported(
            node, base::format("text-style {}", part),
            base::msg("l'étiquette est tracée sans.", "the label is drawn without it."));
    }
}

} // namespace

void read_label_text(const XmlFile& file, pugi::xml_node node, LabelSettings& settings) {
    Attributes attributes(file, node);
    const std::string name = attributes.text("fieldName").value_or("");
    const bool expression = attributes.flag("isExpression", false);
    settings.place = file.place(node);
    settings.expression = {expression || name.empty() ? name : quoted(name), settings.place};
    read_font(attributes, settings.text);
    report_undrawn(attributes);
    read_buffer(file, node.child("text-buffer"), settings.buffer);
    report_part(file, node, "background", "shapeDraw");
    report_part(file, node, "shadow", "shadowDraw");
    report_part(file, node, "text-mask", "maskEnabled");
    for (const pugi::xml_node defined :
         option(node.child("dd_properties").child("Option"), "properties").children("Option")) {
        if (is_true(option_value(defined, "active"))) {
            file.unsupported(defined,
                             base::format("text-style {}", defined.attribute("name").value()),
                             base::msg("la valeur fixe est prise.", "the fixed value is taken."));
        }
    }
}

void read_label_format(const XmlFile& file, pugi::xml_node node, LabelSettings& settings) {
    Attributes attributes(file, node);
    settings.wrap_character = attributes.text("wrapChar").value_or("");
    settings.auto_wrap =
        static_cast<std::size_t>(std::clamp(attributes.number("autoWrapLength", 0), 0.0, 1e6));
    settings.wrap_to_longest = attributes.flag("useMaxLineLengthForAutoWrap", true);
    const double align = attributes.number("multilineAlign", 3);
    settings.align = static_cast<LineAlign>(std::clamp(static_cast<int>(align), 0, 3));
    attributes.expect("formatNumbers", {"0"});
    attributes.expect("addDirectionSymbol", {"0"});
    attributes.ignore({"placeDirectionSymbol", "leftDirectionSymbol", "rightDirectionSymbol",
                       "reverseDirectionSymbol", "decimals", "plussign"});
    attributes.report_rest();
}

} // namespace maille::style

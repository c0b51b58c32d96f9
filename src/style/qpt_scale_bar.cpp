// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "style/options_handle.hpp"
#include "style/qpt_handle.hpp"

#include <algorithm>
#include <array>

namespace maille::style {
namespace {

constexpr std::array<std::pair<std::string_view, BarStyle>, 8> styles{
    {{"Single Box", BarStyle::single_box},
     {"Double Box", BarStyle::double_box},
     {"Line Ticks Middle", BarStyle::ticks_middle},
     {"Line Ticks Up", BarStyle::ticks_up},
     {"Line Ticks Down", BarStyle::ticks_down},
     {"stepped", BarStyle::stepped},
     {"hollow", BarStyle::hollow},
     {"Numeric", BarStyle::numeric}}};

/// Metres of QGIS's distance units.
constexpr std::array<std::pair<std::string_view, double>, 9> units{{{"meters", 1},
                                                                    {"km", 1000},
                                                                    {"feet", 0.3048},
                                                                    {"US survey feet", 0.3048006},
                                                                    {"nautical miles", 1852},
                                                                    {"yd", 0.9144},
                                                                    {"mi", 1609.344},
                                                                    {"cm", 0.01},
                                                                    {"mm", 0.001}}};

template <class Table, class Value>
Value look_up(const Table& table, const XmlFile& file, pugi::xml_node node, const char* attribute,
              Value fallback) {
    const std::string_view word = node.attribute(attribute).value();
    for (const auto& [name, value] : table) {
        if (name == word) {
            return value;
        }
    }
    file.unreadable(node, attribute, word);
    return fallback;
}

SimpleLine plain_line(Color color, double width) {
    SimpleLine line;
    line.color = color;
    line.width = {width, Unit::mm};
    line.cap = Cap::square;
    line.join = Join::miter;
    return line;
}

/// Files older than 3.14 give colours and a width in place of symbols.
void read_symbols(const XmlFile& file, pugi::xml_node node, ScaleBarItem& bar) {
    const auto or_line = [&](const char* name, Symbol& symbol) {
        symbol = symbol_of(file, node.child(name));
        if (symbol.layers.empty()) {
            symbol.type = SymbolType::line;
            symbol.layers = {plain_line(channels_of(node.child("strokeColor"), {0, 0, 0, 255}),
                                        number_of(file, node, "outlineWidth", 0.3))};
        }
    };
    or_line("lineSymbol", bar.line);
    or_line("divisionLineSymbol", bar.division_line);
    const auto or_fill = [&](const char* name, const char* color, Color otherwise, Symbol& symbol) {
        symbol = symbol_of(file, node.child(name));
        if (symbol.layers.empty() && node.child(name).empty()) {
            SimpleFill fill;
            fill.color = channels_of(node.child(color), otherwise);
            fill.outline_style = PenStyle::none;
            symbol.type = SymbolType::fill;
            symbol.layers = {fill};
        }
    };
    or_fill("fillSymbol1", "fillColor", {0, 0, 0, 255}, bar.fill_1);
    or_fill("fillSymbol2", "fillColor2", {255, 255, 255, 255}, bar.fill_2);
}

} // namespace

ScaleBarItem read_scale_bar(const XmlFile& file, pugi::xml_node node) {
    ScaleBarItem bar;
    bar.style = look_up(styles, file, node, "style", BarStyle::single_box);
    bar.map = node.attribute("mapUuid").value();
    bar.metres_per_unit = look_up(units, file, node, "unitType", 1.0);
    bar.units_per_segment = number_of(file, node, "numUnitsPerSegment", 1);
    bar.map_units_per_unit = std::max(number_of(file, node, "numMapUnitsPerScaleBarUnit", 1), 1e-9);
    bar.fit_width = node.attribute("segmentSizeMode").as_int(0) == 1;
    bar.min_width = number_of(file, node, "minBarWidth", 50);
    bar.max_width = number_of(file, node, "maxBarWidth", 150);
    bar.segments = std::clamp(node.attribute("numSegments").as_int(2), 1, 100);
    bar.segments_left = std::clamp(node.attribute("numSegmentsLeft").as_int(0), 0, 100);
    bar.subdivisions = std::clamp(node.attribute("numSubdivisions").as_int(1), 1, 100);
    bar.subdivision_height = number_of(file, node, "subdivisionsHeight", 1.5);
    bar.height = number_of(file, node, "height", 3);
    bar.label_space = number_of(file, node, "labelBarSpace", 3);
    bar.box_space = number_of(file, node, "boxContentSpace", 1);
    bar.labels_below = node.attribute("labelVerticalPlacement").as_int(0) == 1;
    bar.labels_centered_on_segment = node.attribute("labelHorizontalPlacement").as_int(0) == 1;
    bar.align = static_cast<BarAlign>(std::clamp(node.attribute("alignment").as_int(0), 0, 2));
    bar.unit_label = node.attribute("unitLabel").value();
    if (const pugi::xml_node style = node.child("text-style")) {
        bar.font = font_of_text_style(file, style);
    } else if (const pugi::xml_node font = node.child("scaleBarFont")) {
        bar.font = font_of_description(file, font);
        bar.font.color = channels_of(node.child("textColor"), {0, 0, 0, 255});
    }
    read_symbols(file, node, bar);
    return bar;
}

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
#include "style/symbol_handle.hpp"

#include "style/symbol_layers_handle.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace maille::style {
namespace {

void fade(Color& color, double opacity) {
    color.a = static_cast<std::uint8_t>(std::lround(color.a * opacity));
}

void fade(Symbol& symbol, double opacity) {
    for (SymbolLayer& layer : symbol.layers) {
        if (auto* marker = std::get_if<SimpleMarker>(&layer)) {
            fade(marker->color, opacity);
            fade(marker->outline_color, opacity);
        } else if (auto* line = std::get_if<SimpleLine>(&layer)) {
            fade(line->color, opacity);
        } else if (auto* fill = std::get_if<SimpleFill>(&layer)) {
            fade(fill->color, opacity);
            fade(fill->outline_color, opacity);
        } else if (auto* hatch = std::get_if<LinePatternFill>(&layer)) {
            for (SimpleLine& part : hatch->lines) {
                fade(part.color, opacity);
            }
        }
    }
}

bool is_true(std::string_view text) {
    return text == "1" || text == "true";
}

void report_data_defined(const XmlFile& file, pugi::xml_node layer) {
    // A Map of Maps: the inner ones are the properties, `active` tells whether they count.
    for (const pugi::xml_node child : layer.children()) {
        const std::string_view tag = child.name();
        if (tag != "data_defined_properties") {
            continue;
        }
        const pugi::xml_node all =
            child.child("Option").find_child_by_attribute("name", "properties");
        for (const pugi::xml_node property : all.children("Option")) {
            const auto part = [&](const char* name) {
                return property.find_child_by_attribute("Option", "name", name).attribute("value");
            };
            if (is_true(part("active").value())) {
                file.unsupported(property,
                                 base::format("{} <- {}{}", property.attribute("name").value(),
                                              part("expression").value(), part("field").value()),
                                 base::msg("la valeur fixe du symbole est prise.",
                                           "the symbol's fixed value is taken."));
            }
        }
    }
    if (is_true(layer.child("effect").attribute("enabled").value())) {
        file.unsupported(
            layer.child("effect"), "effect",
            base::msg("le symbole est dessiné sans effet.", "the symbol is drawn without it."));
    }
}

void read_layer(const XmlFile& file, pugi::xml_node layer, Symbol& symbol) {
    const pugi::xml_attribute enabled = layer.attribute("enabled");
    if (enabled && !is_true(enabled.value())) {
        return;
    }
    const std::string name = layer.attribute("class").value();
    Properties from(file, layer);
    if (name == "SimpleMarker") {
        symbol.layers.emplace_back(read_marker(file, layer, from));
    } else if (name == "SimpleLine") {
        symbol.layers.emplace_back(read_line(file, layer, from));
    } else if (name == "SimpleFill") {
        symbol.layers.emplace_back(read_fill(file, layer, from));
    } else if (name == "LinePatternFill") {
        symbol.layers.emplace_back(read_pattern(file, layer, from));
    } else {
        file.unsupported(layer, base::format("<layer class=\"{}\">", name),
                         base::msg("cette couche de symbole est omise ; sont dessinés : "
                                   "SimpleMarker, SimpleLine, SimpleFill, LinePatternFill.",
                                   "this symbol layer is left out; drawn are: SimpleMarker, "
                                   "SimpleLine, SimpleFill, LinePatternFill."));
        return;
    }
    from.report_rest();
    report_data_defined(file, layer);
}

} // namespace

Symbol read_symbol(const XmlFile& file, pugi::xml_node node) {
    Symbol symbol;
    const std::string_view type = node.attribute("type").value();
    if (type == "fill") {
        symbol.type = SymbolType::fill;
    } else {
        symbol.type = type == "line" ? SymbolType::line : SymbolType::marker;
    }
    if (is_true(node.attribute("is_animated").value())) {
        file.unsupported(node, "is_animated", base::msg("image fixe.", "still picture."));
    }
    report_data_defined(file, node);
    for (const pugi::xml_node layer : node.children("layer")) {
        read_layer(file, layer, symbol);
    }
    if (const pugi::xml_attribute alpha = node.attribute("alpha")) {
        fade(symbol, std::clamp(base::parse_number(alpha.value()).value_or(1), 0.0, 1.0));
    }
    return symbol;
}

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
#include "style/symbol_handle.hpp"

#include "style/data_defined_handle.hpp"
#include "style/options_handle.hpp"
#include "style/symbol_layers_handle.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace maille::style {
namespace {

using LayerReader = std::function<SymbolLayer(const XmlFile&, pugi::xml_node, Properties&)>;

const LayerReader* reader_of(std::string_view name) {
    static const std::array<std::pair<std::string_view, LayerReader>, 7> readers{
        {{"SimpleMarker", read_marker},
         {"SimpleLine", read_line},
         {"SimpleFill", read_fill},
         {"LinePatternFill", read_pattern},
         {"CentroidFill", read_centroid},
         {"MarkerLine", read_marker_line},
         {"PointPatternFill", read_point_pattern}}};
    for (const auto& [known, reader] : readers) {
        if (known == name) {
            return &reader;
        }
    }
    return nullptr;
}

void report_effect(const XmlFile& file, pugi::xml_node owner) {
    if (is_true(owner.child("effect").attribute("enabled").value())) {
        file.unsupported(
            owner.child("effect"), "effect",
            base::msg("le symbole est dessiné sans effet.", "the symbol is drawn without it."));
    }
}

bool has_plain_stand_in(std::string_view name) {
    return name == "GradientFill" || name == "ShapeburstFill" || name == "SVGFill";
}

void read_layer(const XmlFile& file, pugi::xml_node layer, Symbol& symbol) {
    const pugi::xml_attribute enabled = layer.attribute("enabled");
    if (enabled && !is_true(enabled.value())) {
        return;
    }
    const std::string name = layer.attribute("class").value();
    Properties from(file, layer);
    if (const LayerReader* reader = reader_of(name)) {
        symbol.layers.push_back((*reader)(file, layer, from));
        base_of(symbol.layers.back()).pass = layer.attribute("pass").as_int();
        from.report_rest();
        report_effect(file, layer);
    } else if (has_plain_stand_in(name)) {
        symbol.layers.emplace_back(read_as_plain_fill(file, layer, from));
    } else {
        file.unsupported(
            layer, base::format("<layer class=\"{}\">", name),
            base::msg("cette couche de symbole est omise ; sont dessinés : SimpleMarker, "
                      "SimpleLine, SimpleFill, LinePatternFill, CentroidFill, MarkerLine, "
                      "PointPatternFill.",
                      "this symbol layer is left out; drawn are: SimpleMarker, SimpleLine, "
                      "SimpleFill, LinePatternFill, CentroidFill, MarkerLine, PointPatternFill."));
    }
}

SymbolType type_from(std::string_view word) {
    if (word == "fill") {
        return SymbolType::fill;
    }
    return word == "line" ? SymbolType::line : SymbolType::marker;
}

} // namespace

Symbol read_symbol(const XmlFile& file, pugi::xml_node node) {
    Symbol symbol;
    symbol.type = type_from(node.attribute("type").value());
    if (is_true(node.attribute("is_animated").value())) {
        file.unsupported(node, "is_animated", base::msg("image fixe.", "still picture."));
    }
    symbol.data_defined = read_data_defined(file, node, {Property::opacity});
    report_effect(file, node);
    for (const pugi::xml_node layer : node.children("layer")) {
        read_layer(file, layer, symbol);
    }
    if (const pugi::xml_attribute alpha = node.attribute("alpha")) {
        const double opacity = std::clamp(base::parse_number(alpha.value()).value_or(1), 0.0, 1.0);
        if (symbol.data_defined.empty()) {
            fade(symbol, opacity);
        } else {
            symbol.opacity = opacity;
        }
    }
    return symbol;
}

} // namespace maille::style

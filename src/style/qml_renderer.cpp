// SPDX-License-Identifier: Apache-2.0
#include "style/renderer_handle.hpp"

#include "base/text.hpp"
#include "style/options_handle.hpp"
#include "style/symbol_handle.hpp"

#include <algorithm>

namespace maille::style {
namespace {

constexpr const char* drawn_renderers =
    "singleSymbol, categorizedSymbol, graduatedSymbol, RuleRenderer, nullSymbol";

void check_renderer(const XmlFile& file, pugi::xml_node renderer) {
    report_unless(file, renderer, "forceraster", {"", "0"});
    report_unless(file, renderer, "referencescale", {"", "-1"});
    const pugi::xml_node effect = renderer.child("effect");
    if (is_true(effect.attribute("enabled").value())) {
        file.unsupported(
            effect, "effect",
            base::msg("la couche est dessinée sans effet.", "the layer is drawn without it."));
    }
    // Rotation and size by a field, written by QGIS 2.
    for (const char* name : {"rotation", "sizescale"}) {
        const pugi::xml_node old = renderer.child(name);
        if (*old.attribute("field").value() != '\0') {
            file.unsupported(old, base::format("<{}>", name),
                             base::msg("la valeur fixe du symbole est prise.",
                                       "the symbol's fixed value is taken."));
        }
    }
}

void read_single(const XmlFile& file, pugi::xml_node renderer, Style& style) {
    const pugi::xml_node first = renderer.child("symbols").child("symbol");
    Category only;
    only.symbol = read_symbol_named(file, renderer, renderer, first.attribute("name").value());
    style.categories.push_back(std::move(only));
}

/// The attribute categories or ranges go by.
ExpressionText read_attribute(const XmlFile& file, pugi::xml_node renderer) {
    const std::string text = renderer.attribute("attr").value();
    if (base::trim(text).empty()) {
        throw file.error(renderer, base::msg("style illisible : « attr » est vide.",
                                             "unreadable style: \"attr\" is empty."));
    }
    return {text, file.place(renderer)};
}

/// A value as the text a field of that type gives; numbers in their shortest form.
std::string value_text(pugi::xml_node node) {
    const std::string value = node.attribute("value").value();
    const std::string_view type = node.attribute("type").value();
    const auto number = base::parse_number(value);
    return number && type == "double" ? base::shortest(*number) : value;
}

Category read_class(const XmlFile& file, pugi::xml_node renderer, pugi::xml_node node) {
    Category category;
    category.label = node.attribute("label").value();
    const std::string_view visible = node.attribute("render").value();
    category.visible = visible.empty() || is_true(visible);
    category.symbol = read_symbol_named(file, renderer, node, node.attribute("symbol").value());
    return category;
}

void read_categories(const XmlFile& file, pugi::xml_node renderer, Style& style) {
    style.classification = Categorized{read_attribute(file, renderer)};
    for (const pugi::xml_node node : renderer.child("categories").children("category")) {
        Category category = read_class(file, renderer, node);
        if (const std::string value = value_text(node); !value.empty()) {
            category.values.push_back(value);
        }
        for (const pugi::xml_node value : node.children("val")) {
            category.values.push_back(value_text(value));
        }
        style.categories.push_back(std::move(category));
    }
}

double read_bound(const XmlFile& file, pugi::xml_node node, const char* name) {
    const auto bound = base::parse_number(node.attribute(name).value());
    if (!bound) {
        throw file.error(node, base::msg("borne de classe illisible : {}=« {} ».",
                                         "unreadable bound of a class: {}=\"{}\".", name,
                                         std::string(node.attribute(name).value())));
    }
    return *bound;
}

void read_ranges(const XmlFile& file, pugi::xml_node renderer, Style& style) {
    Graduated graduated{read_attribute(file, renderer), {}};
    for (const pugi::xml_node node : renderer.child("ranges").children("range")) {
        style.categories.push_back(read_class(file, renderer, node));
        graduated.ranges.push_back(
            {read_bound(file, node, "lower"), read_bound(file, node, "upper")});
    }
    style.classification = std::move(graduated);
}

void read_order(const XmlFile& file, pugi::xml_node renderer, Style& style) {
    if (!is_true(renderer.attribute("enableorderby").value())) {
        return;
    }
    for (const pugi::xml_node clause : renderer.child("orderby").children("orderByClause")) {
        style.order.push_back({{std::string(base::trim(clause.text().get())), file.place(clause)},
                               std::string_view(clause.attribute("asc").value()) != "0",
                               is_true(clause.attribute("nullsFirst").value())});
    }
}

} // namespace

void report_unless(const XmlFile& file, pugi::xml_node node, const char* attribute,
                   std::initializer_list<const char*> neutral) {
    const std::string_view value = node.attribute(attribute).value();
    if (std::none_of(neutral.begin(), neutral.end(),
                     [&](const char* known) { return value == known; })) {
        file.unsupported(node, base::format("{}={}", attribute, value),
                         base::msg("le réglage est ignoré.", "the setting is left aside."));
    }
}

Symbol read_symbol_named(const XmlFile& file, pugi::xml_node renderer, pugi::xml_node user,
                         const char* name) {
    const pugi::xml_node node =
        renderer.child("symbols").find_child_by_attribute("symbol", "name", name);
    if (!node) {
        throw file.error(user, base::msg("le symbole « {} » n'est pas défini dans <symbols>.",
                                         "the symbol \"{}\" is not defined in <symbols>.",
                                         std::string(name)));
    }
    return read_symbol(file, node);
}

void read_renderer(const XmlFile& file, pugi::xml_node renderer, Style& style) {
    check_renderer(file, renderer);
    const std::string type = renderer.attribute("type").value();
    if (type == "singleSymbol") {
        read_single(file, renderer, style);
    } else if (type == "categorizedSymbol") {
        read_categories(file, renderer, style);
    } else if (type == "graduatedSymbol") {
        read_ranges(file, renderer, style);
    } else if (type == "RuleRenderer") {
        read_rules(file, renderer, style);
    } else if (type != "nullSymbol") {
        throw file.error(renderer,
                         base::msg("style illisible : le rendu « {} » n'est pas dessiné.",
                                   "unreadable style: the renderer \"{}\" is not drawn.", type),
                         base::msg("Rendus dessinés : {}.", "Renderers drawn: {}.",
                                   std::string(drawn_renderers)));
    }
    style.symbol_levels = is_true(renderer.attribute("symbollevels").value());
    read_order(file, renderer, style);
}

} // namespace maille::style

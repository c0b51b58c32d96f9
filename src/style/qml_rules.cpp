// SPDX-License-Identifier: Apache-2.0
#include "style/renderer_handle.hpp"

#include "base/text.hpp"

namespace maille::style {
namespace {

class RuleReader {
public:
    RuleReader(const XmlFile& file, pugi::xml_node renderer, Style& style)
        : m_file(file), m_renderer(renderer), m_style(style) {}

    [[nodiscard]] std::vector<Rule> children(pugi::xml_node parent, bool active) {
        std::vector<Rule> rules;
        for (const pugi::xml_node node : parent.children("rule")) {
            rules.push_back(read(node, active));
        }
        return rules;
    }

private:
    [[nodiscard]] Rule read(pugi::xml_node node, bool parent_active) {
        Rule rule;
        const std::string_view filter = base::trim(node.attribute("filter").value());
        rule.otherwise = filter == "ELSE";
        if (!rule.otherwise) {
            rule.filter = {std::string(filter), m_file.place(node)};
        }
        rule.active =
            parent_active && std::string_view(node.attribute("checkstate").value()) != "0";
        rule.scales = {node.attribute("scalemindenom").as_double(),
                       node.attribute("scalemaxdenom").as_double()};
        if (const pugi::xml_attribute symbol = node.attribute("symbol")) {
            rule.category = m_style.categories.size();
            Category category;
            category.label = node.attribute("label").value();
            category.visible = rule.active;
            category.symbol = read_symbol_named(m_file, m_renderer, node, symbol.value());
            m_style.categories.push_back(std::move(category));
        }
        rule.children = children(node, rule.active);
        return rule;
    }

    const XmlFile& m_file;
    pugi::xml_node m_renderer;
    Style& m_style;
};

} // namespace

void read_rules(const XmlFile& file, pugi::xml_node renderer, Style& style) {
    // The outermost <rules> is the root rule.
    style.classification =
        Rules{RuleReader(file, renderer, style).children(renderer.child("rules"), true)};
}

} // namespace maille::style

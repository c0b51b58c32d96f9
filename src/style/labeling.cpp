// SPDX-License-Identifier: Apache-2.0
#include "style/labeling.hpp"

#include "base/text.hpp"
#include "style/labeling_handle.hpp"
#include "style/options_handle.hpp"

#include <string_view>

namespace maille::style {
namespace {

void report_callout(const XmlFile& file, pugi::xml_node settings) {
    const pugi::xml_node callout = settings.child("callout");
    if (is_true(option_value(callout.child("Option"), "enabled"))) {
        file.unsupported(callout, "callout",
                         base::msg("l'étiquette n'a pas de renvoi.", "the label has no leader."));
    }
}

/// Empty where the labels are not drawn.
std::optional<LabelSettings> read_settings(const XmlFile& file, pugi::xml_node node) {
    LabelSettings settings;
    read_label_text(file, node.child("text-style"), settings);
    read_label_format(file, node.child("text-format"), settings);
    read_label_placement(file, node.child("placement"), settings);
    const bool drawn = read_label_rendering(file, node.child("rendering"), settings);
    read_label_defined(file, node, settings);
    report_callout(file, node);
    return drawn && !settings.expression.empty() ? std::optional(std::move(settings))
                                                 : std::nullopt;
}

std::vector<LabelRule> read_rules(const XmlFile& file, pugi::xml_node parent) {
    std::vector<LabelRule> rules;
    for (const pugi::xml_node node : parent.children("rule")) {
        LabelRule rule;
        const std::string_view filter = base::trim(node.attribute("filter").value());
        rule.otherwise = filter == "ELSE";
        if (!rule.otherwise) {
            rule.filter = {std::string(filter), file.place(node)};
        }
        rule.active = std::string_view(node.attribute("active").value()) != "0";
        rule.scales = {node.attribute("scalemindenom").as_double(),
                       node.attribute("scalemaxdenom").as_double()};
        rule.description = node.attribute("description").value();
        if (rule.active) {
            if (const pugi::xml_node settings = node.child("settings")) {
                rule.settings = read_settings(file, settings);
            }
            rule.children = read_rules(file, node);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

std::vector<Position> usual_positions() {
    return {Position::tr, Position::tl, Position::br,  Position::bl,
            Position::r,  Position::l,  Position::tsr, Position::bsr};
}

std::optional<Labeling> read_labeling(const XmlFile& file, pugi::xml_node root) {
    const pugi::xml_node node = root.child("labeling");
    const pugi::xml_attribute enabled = root.attribute("labelsEnabled");
    // A file without the attribute has its labels on (measured on QGIS 3.22).
    if (!node || (enabled && !is_true(enabled.value()))) {
        return std::nullopt;
    }
    const std::string_view type = node.attribute("type").value();
    Labeling labeling;
    if (type == "rule-based") {
        labeling.rules = read_rules(file, node.child("rules"));
    } else if (const pugi::xml_node settings = node.child("settings")) {
        LabelRule rule;
        rule.settings = read_settings(file, settings);
        if (rule.settings) {
            labeling.rules.push_back(std::move(rule));
        }
    }
    if (type != "rule-based" && type != "simple") {
        file.unsupported(node, base::format("labeling type = {}", std::string(type)),
                         base::msg("les étiquettes sont omises.", "labels are left out."));
    }
    return labeling.rules.empty() ? std::nullopt : std::optional(std::move(labeling));
}

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
#include "press/wording.hpp"

#include "base/timestamp.hpp"

#include <algorithm>

namespace maille::press {

namespace {

using base::Language;

std::string credit(const campaign::Plan& plan, const char* key) {
    const auto found = plan.credits.find(key);
    return found == plan.credits.end() ? std::string() : found->second;
}

/// Attributions of some sources, without repetition, in the order of the campaign.
template <class Wanted> std::string attributions(const campaign::Plan& plan, const Wanted& wanted) {
    std::vector<std::string> texts;
    for (const auto& source : plan.sources) {
        const auto text = source.credits.find("attribution");
        if (!wanted(source) || text == source.credits.end() || text->second.empty()) {
            continue;
        }
        if (std::ranges::find(texts, text->second) == texts.end()) {
            texts.push_back(text->second);
        }
    }
    std::string joined;
    for (const auto& text : texts) {
        joined += (joined.empty() ? "" : ", ") + text;
    }
    return joined;
}

} // namespace

std::string readable_level(std::string_view level, Language language) {
    const bool french = language == Language::fr;
    if (level == "departement") {
        return "département";
    }
    if (level == "region") {
        return french ? "région" : "region";
    }
    if (level == "parc") {
        return french ? "parc" : "park";
    }
    for (const std::string_view abbreviation : {"epci", "crte", "pnr", "scot"}) {
        if (level == abbreviation) {
            std::string capitals(level);
            std::ranges::transform(capitals, capitals.begin(), [](char c) {
                return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            });
            return capitals;
        }
    }
    return std::string(level);
}

std::string readable_levels(std::string_view level, Language language) {
    const std::string one = readable_level(level, language);
    const bool invariable = one.empty() || (one.front() >= 'A' && one.front() <= 'Z') ||
                            one.back() == 's' || one.back() == 'x';
    return invariable ? one : one + "s";
}

std::string border_label(std::string_view level, Language language) {
    const auto name = readable_level(level, language);
    if (language == Language::en) {
        return name + " boundary";
    }
    const bool vowel = std::string_view("AEIOUaeiou").find(name.front()) != std::string_view::npos;
    return (vowel ? "Limite d'" : "Limite de ") + name;
}

std::vector<layout::Credit> credits_of(const campaign::Plan& plan, const MapData& data,
                                       const Inputs&, Language language) {
    const bool fr = language == Language::fr;
    const auto drawn = [&](const campaign::Source& source) {
        return std::ranges::any_of(data.layers, [&](const DrawnLayer& layer) {
            return layer.layer->source == source.name && layer.projects == nullptr;
        });
    };
    std::string projects = credit(plan, "donnees");
    if (projects.empty() && data.projects != nullptr) {
        projects = attributions(
            plan, [&](const campaign::Source& source) { return &source == data.projects->source; });
    }
    std::string ground = credit(plan, "fonds");
    if (ground.empty()) {
        ground = attributions(plan, [&](const campaign::Source& source) {
            return source.role == "communes" || drawn(source);
        });
    }
    return {
        {"Conception", credit(plan, "conception")},
        {fr ? "Données sources" : "Source data", projects},
        {fr ? "Groupements" : "Groupings", credit(plan, "groupements")},
        {fr ? "Méthode" : "Method", credit(plan, "methode")},
        {fr ? "Fonds de plan" : "Base map", ground},
        {fr ? "Date de réalisation" : "Date", base::readable_date(plan.date, fr)},
        {fr ? "Réf." : "Ref.", credit(plan, "reference")},
    };
}

} // namespace maille::press

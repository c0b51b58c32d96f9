// SPDX-License-Identifier: Apache-2.0
#include "press/map_data.hpp"

#include "base/error.hpp"
#include "press/page_data.hpp"
#include "press/page_facts.hpp"

namespace maille::press {

using base::msg;

const style::Style* StyleShelf::get(const std::filesystem::path& path, base::Context& context) {
    const auto known = m_styles.find(path);
    if (known != m_styles.end()) {
        return &known->second;
    }
    return &m_styles.emplace(path, style::read_qml(path, context)).first->second;
}

namespace {

void set_displaced(const campaign::Map& map, const DrawnLayer& drawn, MapData& data,
                   base::Context& context) {
    if (drawn.layer->displacement != "territory") {
        context.problems.report({base::Severity::warning,
                                 "map.displacement",
                                 map.name,
                                 msg("le mode de déplacement {} n'est pas encore fait : les "
                                     "symboles sont à leur position vraie",
                                     "displacement mode {} is not made yet: symbols stand at their "
                                     "true positions",
                                     drawn.layer->displacement),
                                 {drawn.layer->source}});
        return;
    }
    if (data.displaced != nullptr) {
        throw base::ConfigError(msg("{} : les symboles d'une seule couche peuvent être déplacés",
                                    "{}: the symbols of one layer only can be displaced",
                                    drawn.layer->place.text()),
                                msg("Réunir les deux sources, ou faire deux cartes.",
                                    "Join the two sources, or make two maps."));
    }
    data.displaced = &drawn;
}

} // namespace

MapData map_data(const campaign::Map& map, const Inputs& inputs, StyleShelf& styles,
                 base::Context& context) {
    MapData data;
    data.map = &map;
    data.projects = inputs.projects_of(map.counts);
    data.shown = shown_level(map, *inputs.territories);
    for (const auto& layer : map.layers) {
        auto& drawn = data.layers.emplace_back();
        drawn.layer = &layer;
        drawn.style = styles.get(layer.style_path, context);
        drawn.projects = inputs.projects_of(layer.source);
        drawn.background = inputs.background_of(layer.source);
        if (!layer.level.empty()) {
            drawn.level = inputs.territories->index_of(layer.level);
            drawn.outline = *drawn.style;
            drawn.outline.classification = style::SingleSymbol{};
            drawn.outline.categories.resize(
                std::min<std::size_t>(drawn.outline.categories.size(), 1));
        }
        if (drawn.projects != nullptr && data.projects == nullptr) {
            data.projects = drawn.projects;
        }
        if (!layer.displacement.empty()) {
            set_displaced(map, drawn, data, context);
        }
    }
    if (data.projects == nullptr && !inputs.projects.empty()) {
        data.projects = &inputs.projects.front();
    }
    for (auto& drawn : data.layers) {
        for (const std::string& pages : map.pages) {
            const auto subjects = inputs.territories->index_of(pages);
            if (drawn.level && subjects && data.projects != nullptr) {
                drawn.largest[*subjects] = largest_count(
                    data.projects->placing, *inputs.territories, *subjects, *drawn.level);
            }
        }
    }
    return data;
}

} // namespace maille::press

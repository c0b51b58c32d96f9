// SPDX-License-Identifier: Apache-2.0
#include "press/displacing.hpp"

#include "base/text.hpp"
#include "press/row_names.hpp"

namespace maille::press {

namespace {

const table::Column* id_of(const Projects& projects) {
    const auto id = projects.source->fields.find("id");
    if (id == projects.source->fields.end()) {
        return nullptr;
    }
    for (const auto& name : id->second) {
        if (const auto* column = projects.layer.columns.find(name)) {
            return column;
        }
    }
    return nullptr;
}

/// The layer of the page that draws the homes and may name them.
std::optional<std::size_t> layer_of_homes(const PageBuild& build, std::size_t level) {
    for (std::size_t i = 0; i < build.level_of_layer.size(); ++i) {
        const auto& layer = build.content.layers[i];
        if (build.level_of_layer[i] == level && layer.style->labeling &&
            layer.draw != render::Draw::borders) {
            return i;
        }
    }
    return std::nullopt;
}

double declared_disc_mm(const style::Style& style) {
    const auto found = style.custom_properties.find("maille/symbol-disc");
    return found == style.custom_properties.end() ? 0
                                                  : base::parse_number(found->second).value_or(0);
}

} // namespace

void prepare(const Page& page, const MapData& data, const campaign::Plan& plan,
             const Inputs& inputs, base::Language language, PageToDisplace& result) {
    build_page(page, data, plan, inputs, language, result.build);
    const auto& territories = *inputs.territories;
    const auto& homes = territories.levels()[data.shown];
    const DrawnLayer& drawn = *data.displaced;
    auto& displacing = result.displacing;
    displacing.layer = *result.build.displaced;
    const auto& content = result.build.content;
    const auto frame = layout::page_frame(*data.paper, content);
    const auto& arcs = data.arcs->at(frame, layout::page_tolerance_mm(*data.paper));
    result.homes =
        view_of_level(territories, arcs, data.shown, communes_of_subject(page, territories));
    displacing.homes = &result.homes.polygons;
    for (const double area : geom::areas(result.homes.polygons)) {
        result.home_areas_mm2.push_back(area * frame.mm_per_unit() * frame.mm_per_unit());
    }
    for (const auto& territory : homes.territories()) {
        displacing.home_keys.push_back(territory.code);
    }
    displacing.names = layer_of_homes(result.build, data.shown);
    displacing.disc_mm = declared_disc_mm(*drawn.style);
    displacing.rows = *content.layers[displacing.layer].rows;
    const RowNames names(drawn.projects->layer.columns, id_of(*drawn.projects));
    for (const std::size_t row : displacing.rows) {
        std::uint32_t home = displace::no_home;
        for (const auto territory : drawn.projects->placing.levels[data.shown][row].in(homes)) {
            if (!result.homes.polygons.is_null(territory)) {
                home = territory; // of several, the smallest code on the page
                break;
            }
        }
        displacing.home_of.push_back(home);
        displacing.keys.push_back(names.of(row));
    }
}

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
#include "press/page_content.hpp"

#include "join/footer.hpp"
#include "layout/page.hpp"
#include "package/level_layer.hpp"
#include "press/page_column.hpp"
#include "press/page_facts.hpp"
#include "press/page_legend.hpp"
#include "press/page_variables.hpp"
#include "press/wording.hpp"

#include <utility>

namespace maille::press {

namespace {

using base::Language;

/// Adds layers to a page, from below to above.
class Builder {
public:
    Builder(const Page& page, const MapData& data, const Inputs& inputs,
            const expr::Variables& variables, const ColumnFacts& facts, PageBuild& build)
        : m_page(page), m_data(data), m_territories(*inputs.territories), m_variables(variables),
          m_facts(facts), m_build(build) {}

    void add_layers() {
        bool rest_added = m_data.rest_style == nullptr;
        for (const auto& drawn : m_data.layers) {
            if (drawn.level && !rest_added) {
                m_build.rest = rest_of_region(*m_arcs, *m_facts.in_subject);
                render::MapLayer rest;
                rest.geometry = &m_build.rest;
                rest.style = m_data.rest_style;
                push(rest, std::nullopt);
                rest_added = true;
            }
            if (drawn.level) {
                add_level(drawn);
            } else if (drawn.projects != nullptr) {
                add_projects(drawn);
            } else if (drawn.background != nullptr && drawn.background->layer.geometry) {
                add_background(drawn);
            }
        }
    }

    void set_subject() {
        m_build.content.subject = box_of_subject(m_territories, *m_facts.in_subject);
        if (layout::has_map(*m_data.paper)) {
            m_arcs = &m_data.arcs->at(layout::page_frame(*m_data.paper, m_build.content),
                                      layout::page_tolerance_mm(*m_data.paper));
        }
        m_build.subject = view_of_level(m_territories, *m_arcs, m_page.level, *m_facts.in_subject);
        m_build.content.keep_clear = &m_build.subject.polygons;
    }

    [[nodiscard]] const std::vector<LegendLayer>& legend() const { return m_legend; }

private:
    /// The page's variables and those of the layer: `maille_max_projets`, the largest count of the
    /// series, so that all its pages have the same circles.
    const expr::Variables* variables_of(const DrawnLayer& drawn) {
        expr::Variables& variables = m_build.variables.emplace_back(m_variables);
        if (const auto largest = drawn.largest.find(m_page.level);
            largest != drawn.largest.end() && largest->second > 0) {
            variables["maille_max_projets"] = static_cast<std::int64_t>(largest->second);
        }
        return &variables;
    }

    void add_level(const DrawnLayer& drawn) {
        auto& view = m_build.views.emplace_back(
            view_of_level(m_territories, *m_arcs, *drawn.level, *m_facts.in_subject));
        render::MapLayer fills;
        fills.geometry = &view.polygons;
        fills.style = drawn.style;
        fills.variables = variables_of(drawn);
        fills.draw = render::Draw::fills;
        if (m_data.projects != nullptr) {
            fills.columns = &m_build.columns.emplace_back(
                package::level_table(m_territories, *drawn.level,
                                     account_of_rows(m_data.projects->placing, m_territories,
                                                     *drawn.level, *m_facts.rows)));
        }
        render::MapLayer borders;
        borders.geometry = &view.borders;
        borders.style = &drawn.outline;
        borders.draw = render::Draw::borders;
        if (m_territories.levels()[*drawn.level].name() == "departement") {
            m_build.content.barriers.push_back(&view.borders);
        }
        push(fills, drawn.level);
        push(borders, drawn.level);
        LegendLayer legend{&drawn, fills, {}, 0};
        const auto flags = territories_on_page(m_territories, *drawn.level, *m_facts.in_subject);
        for (std::size_t i = 0; i < flags.size(); ++i) {
            if (flags[i] != 0) {
                legend.population.push_back(i);
            }
        }
        if (const auto found = drawn.largest.find(m_page.level); found != drawn.largest.end()) {
            legend.largest = found->second;
        }
        m_legend.push_back(std::move(legend));
    }

    void add_projects(const DrawnLayer& drawn) {
        const auto& projects = *drawn.projects;
        render::MapLayer layer;
        layer.geometry = &projects.placing.places;
        layer.style = drawn.style;
        layer.columns = &projects.layer.columns;
        layer.rows = rows_on_page(projects.placing, m_territories, m_page, m_data.shown);
        layer.variables = variables_of(drawn);
        if (m_data.displaced == &drawn) {
            m_build.displaced = m_build.content.layers.size();
        }
        push(layer, std::nullopt);
        m_legend.push_back({&drawn, layer, {}, 0});
    }

    void add_background(const DrawnLayer& drawn) {
        const auto& source = drawn.background->layer;
        render::MapLayer layer;
        layer.geometry = &*source.geometry;
        layer.style = drawn.style;
        layer.columns = &source.columns;
        layer.variables = variables_of(drawn);
        push(layer, std::nullopt);
        m_legend.push_back({&drawn, layer, {}, 0});
    }

    void push(const render::MapLayer& layer, std::optional<std::size_t> level) {
        m_build.content.layers.push_back(layer);
        m_build.level_of_layer.push_back(level);
    }

    const Page& m_page;
    const MapData& m_data;
    const territory::Territories& m_territories;
    const expr::Variables& m_variables;
    const ColumnFacts& m_facts;
    PageBuild& m_build;
    const geom::ArcSet* m_arcs = &m_data.arcs->whole();
    std::vector<LegendLayer> m_legend;
};

/// The location map: all territories of a level, or a source of polygons.
void add_inset(const Page& page, const Inputs& inputs, PageBuild& build) {
    const auto& territories = *inputs.territories;
    const auto& slot = page.map->column.inset;
    const auto found = slot.find(territories.levels()[page.level].name());
    if (found == slot.end()) {
        return;
    }
    const geom::GeometryArray* ground = nullptr;
    if (const auto level = territories.index_of(found->second)) {
        build.inset_ground = territories.polygons(*level);
        ground = &build.inset_ground;
    } else if (const auto* source = inputs.background_of(found->second);
               source != nullptr && source->layer.geometry) {
        ground = &*source->layer.geometry;
    }
    if (ground != nullptr) {
        build.content.inset = layout::Inset{ground, &build.subject.polygons};
    }
}

void add_texts(const Page& page, const MapData& data, const campaign::Plan& plan,
               const Inputs& inputs, const expr::Variables& variables, Language language,
               layout::PageContent& content) {
    const auto& map = *page.map;
    const auto& level = inputs.territories->levels()[page.level];
    const auto& subject = level.territories()[page.territory];
    if (map.sea) {
        content.ground = style::rgb(0xDBE6EB);
    }
    content.kicker = map.kicker.empty() ? plan.title : filled(map.kicker, map, "kicker", variables);
    content.title = map.title.empty() ? plan.title : filled(map.title, map, "title", variables);
    content.subtitle = filled(map.subtitle, map, "subtitle", variables);
    content.tag = filled(map.tag, map, "tag", variables);
    // A subtitle with expressions names its subject where it wants to.
    const bool named =
        map.subtitle.find("[%") != std::string::npos || map.title.find("[%") != std::string::npos;
    const bool unnamed = level.territories().size() == 1 && subject.name == subject.code;
    if (!named && !unnamed) {
        const bool alone = subject.name == subject.code || level.territories().size() == 1;
        content.subtitle += (content.subtitle.empty() ? "" : " · ") + subject.name +
                            (alone ? "" : " (" + subject.code + ")");
    }
    if (const auto service = plan.credits.find("service"); service != plan.credits.end()) {
        content.service = service->second;
    }
    content.folio = (language == Language::fr ? "Planche " : "Sheet ") +
                    std::to_string(page.number) + "/" + std::to_string(page.count);
    content.credits = credits_of(plan, data, inputs, language);
    if (data.projects != nullptr) {
        const bool whole =
            subject.communes.size() == inputs.territories->communes().territories().size();
        const auto account = join::page_account(data.projects->placing, *inputs.territories,
                                                page.level, page.territory, data.shown, whole);
        auto lines = join::accounting_lines(account, language);
        content.accounting = lines.front();
        content.accounting_lines.assign(lines.begin() + 1, lines.end());
    }
}

/// Coverage of the level that the map's column declares for pages of this level.
std::optional<Coverage> coverage_on(const Page& page, const MapData& data,
                                    const territory::Territories& territories,
                                    const std::vector<std::uint8_t>& in_subject,
                                    const std::vector<std::size_t>& rows) {
    const auto level = level_on_page(page.map->column.coverage, page, territories);
    if (!level || data.projects == nullptr) {
        return std::nullopt;
    }
    return coverage_of(account_of_rows(data.projects->placing, territories, *level, rows),
                       territories_on_page(territories, *level, in_subject));
}

} // namespace

void build_page(const Page& page, const MapData& data, const campaign::Plan& plan,
                const Inputs& inputs, Language language, PageBuild& build) {
    const auto& territories = *inputs.territories;
    const auto in_subject = communes_of_subject(page, territories);
    std::vector<std::size_t> rows;
    if (data.projects != nullptr) {
        rows = rows_of_subject(data.projects->placing, territories, page);
    }
    PageNumbers numbers;
    numbers.counted = rows.size();
    numbers.coverage = coverage_on(page, data, territories, in_subject, rows);
    const auto variables = page_variables(page, plan, inputs, numbers, language);
    const ColumnFacts facts{&page,      &data,   &territories, &in_subject, &rows, numbers.coverage,
                            &variables, language};
    Builder builder(page, data, inputs, variables, facts, build);
    builder.set_subject();
    builder.add_layers();
    for (auto& chart : legend_of(builder.legend(), territories, *page.map, variables, language)) {
        build.content.add(std::move(chart));
    }
    for (auto& chart : column_of(facts)) {
        build.content.add(std::move(chart));
    }
    build.content.variables = variables;
    add_inset(page, inputs, build);
    add_texts(page, data, plan, inputs, variables, language, build.content);
}

} // namespace maille::press

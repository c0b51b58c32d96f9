// SPDX-License-Identifier: Apache-2.0
#include "press/page_content.hpp"

#include "base/timestamp.hpp"
#include "join/footer.hpp"
#include "press/wording.hpp"

#include <algorithm>

namespace maille::press {

namespace {

using base::Language;

/// The outlines of a polygon symbol as a line symbol.
style::Symbol border_symbol(const style::Symbol& symbol) {
    style::Symbol line;
    line.type = style::SymbolType::line;
    for (const auto& layer : symbol.layers) {
        if (const auto* fill = std::get_if<style::SimpleFill>(&layer)) {
            style::SimpleLine outline;
            outline.color = fill->outline_color;
            outline.width = fill->outline_width;
            outline.pen = fill->outline_style;
            outline.join = fill->join;
            line.layers.emplace_back(outline);
        } else if (std::holds_alternative<style::SimpleLine>(layer)) {
            line.layers.push_back(layer);
        }
    }
    return line;
}

/// Adds layers to a page, from below to above.
class Builder {
public:
    Builder(const Page& page, const MapData& data, const Inputs& inputs, Language language,
            PageBuild& build)
        : m_page(page), m_data(data), m_territories(*inputs.territories), m_language(language),
          m_build(build), m_in_subject(communes_of_subject(page, *inputs.territories)) {}

    void add_layers(const style::Style* rest_style) {
        bool rest_added = rest_style == nullptr;
        for (const auto& drawn : m_data.layers) {
            if (drawn.level && !rest_added) {
                m_build.rest = rest_of_region(m_territories, m_in_subject);
                m_build.content.layers.push_back(
                    {&m_build.rest, rest_style, nullptr, nullptr, {}, render::Draw::all});
                rest_added = true;
            }
            if (drawn.level) {
                add_level(drawn);
            } else if (drawn.projects != nullptr) {
                add_projects(drawn);
            } else if (drawn.background != nullptr) {
                add_background(drawn);
            }
        }
        if (m_categories.empty()) {
            m_categories.emplace_back();
        }
        auto& items = m_categories.back().items;
        items.insert(items.end(), m_grounds.begin(), m_grounds.end());
        for (auto& section : m_categories) {
            m_build.content.slots["legend"].emplace_back(std::move(section));
        }
    }

    void set_subject() {
        m_build.subject = view_of_level(m_territories, m_page.level, m_in_subject);
        m_build.content.subject = m_build.subject.polygons.box();
        m_build.content.keep_clear = &m_build.subject.polygons;
    }

private:
    void add_level(const DrawnLayer& drawn) {
        auto& view =
            m_build.views.emplace_back(view_of_level(m_territories, *drawn.level, m_in_subject));
        auto& layers = m_build.content.layers;
        layers.push_back(
            {&view.polygons, drawn.style, &drawn.columns, nullptr, {}, render::Draw::fills});
        layers.push_back(
            {&view.borders, &drawn.outline, nullptr, nullptr, {}, render::Draw::borders});
        for (auto& item : layout::legend_items(*drawn.style)) {
            item.secondary = true;
            if (drawn.style->is_single()) {
                item.symbol = border_symbol(item.symbol);
                item.label =
                    item.label.empty()
                        ? border_label(m_territories.levels()[*drawn.level].name(), m_language)
                        : item.label;
            }
            m_grounds.push_back(std::move(item));
        }
    }

    void add_projects(const DrawnLayer& drawn) {
        const auto& projects = *drawn.projects;
        auto rows = rows_on_page(projects.placing, m_territories, m_page, m_data.shown);
        charts::ClassLegend section;
        const bool fr = m_language == Language::fr;
        const bool single = drawn.style->is_single();
        if (single) {
            section.heading.text = fr ? "Projets" : "Projects";
        } else {
            section.heading.text = fr ? "Catégories de projets" : "Categories of projects";
        }
        section.heading.unit = fr ? "nombre" : "number";
        section.note = fr ? "Un symbole = un projet" : "One symbol = one project";
        section.items = layout::legend_items(
            *drawn.style, render::class_counts(*drawn.style, &projects.layer.columns,
                                               projects.layer.rows(), rows));
        for (auto& item : section.items) {
            if (item.label.empty()) {
                item.label = fr ? "Projet" : "Project";
            }
        }
        m_categories.push_back(std::move(section));
        m_build.content.layers.push_back({&projects.placing.places, drawn.style,
                                          &projects.layer.columns, nullptr, std::move(rows),
                                          render::Draw::all});
    }

    void add_background(const DrawnLayer& drawn) {
        const auto& layer = drawn.background->layer;
        if (!layer.geometry) {
            return;
        }
        m_build.content.layers.push_back(
            {&*layer.geometry, drawn.style, &layer.columns, nullptr, {}, render::Draw::all});
        // Neighbouring land is ground, not data: polygons of one class need no line in the legend.
        const bool ground =
            layer.geometry->kind() == geom::Kind::polygon && drawn.style->is_single();
        for (auto& item : layout::legend_items(*drawn.style)) {
            if (item.label.empty()) {
                item.label = drawn.background->source->title.in(m_language);
            }
            item.secondary = true;
            if (!ground) {
                m_grounds.push_back(item);
            }
        }
    }

    const Page& m_page;
    const MapData& m_data;
    const territory::Territories& m_territories;
    Language m_language;
    PageBuild& m_build;
    std::vector<std::uint8_t> m_in_subject;
    std::vector<charts::ClassLegend> m_categories;
    std::vector<charts::LegendItem> m_grounds;
};

void add_texts(const Page& page, const MapData& data, const campaign::Plan& plan,
               const Inputs& inputs, Language language, layout::PageContent& content) {
    const auto& map = *page.map;
    const auto& level = inputs.territories->levels()[page.level];
    const auto& subject = level.territories()[page.territory];
    if (map.sea) {
        content.ground = style::rgb(0xDBE6EB);
    }
    content.kicker = plan.title;
    content.title = map.title.empty() ? plan.title : map.title;
    content.subtitle = map.subtitle;
    const std::string name =
        subject.name == subject.code ? subject.code : subject.name + " (" + subject.code + ")";
    const bool unnamed = level.territories().size() == 1 && subject.name == subject.code;
    if (!unnamed) {
        content.subtitle += (content.subtitle.empty() ? "" : " · ") +
                            (level.territories().size() == 1 ? subject.name : name);
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

} // namespace

void build_page(const Page& page, const MapData& data, const campaign::Plan& plan,
                const Inputs& inputs, const style::Style* rest_style, Language language,
                PageBuild& build) {
    Builder builder(page, data, inputs, language, build);
    builder.set_subject();
    builder.add_layers(rest_style);
    add_texts(page, data, plan, inputs, language, build.content);
}

} // namespace maille::press

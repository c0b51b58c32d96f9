// SPDX-License-Identifier: Apache-2.0
#include "press/page_legend.hpp"

#include "expr/expression.hpp"
#include "layout/page_content.hpp"
#include "press/page_variables.hpp"
#include "press/wording.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace maille::press {

namespace {

using base::Language;
using charts::ClassLegend;
using charts::LegendItem;

/// The marker whose size follows the data, in the symbol or in its centroid fill.
const style::SimpleMarker* sized_marker(const style::Symbol& symbol) {
    for (const auto& layer : symbol.layers) {
        if (const auto* marker = std::get_if<style::SimpleMarker>(&layer)) {
            const auto& defined = marker->data_defined;
            if (std::ranges::any_of(defined, [](const style::DataDefined& one) {
                    return one.property == style::Property::size;
                })) {
                return marker;
            }
        } else if (const auto* centroid = std::get_if<style::CentroidFill>(&layer)) {
            if (!centroid->marker.empty()) {
                if (const auto* inner = sized_marker(centroid->marker.front())) {
                    return inner;
                }
            }
        }
    }
    return nullptr;
}

/// Diameter that the marker has for the largest count of the series, mm.
double largest_diameter(const style::SimpleMarker& marker, std::uint64_t largest,
                        const expr::Variables& variables) {
    table::Table one;
    auto& count = one.add("n_projets", table::Type::integer);
    count.append_integer(static_cast<std::int64_t>(largest));
    expr::Scope scope;
    scope.columns = &one;
    scope.variables = &variables;
    for (const style::DataDefined& defined : marker.data_defined) {
        if (defined.property != style::Property::size) {
            continue;
        }
        const auto value =
            expr::Expression::parse(defined.expression.text, "legend").evaluate(scope).to_number();
        if (value && *value > 0) {
            return marker.scale_method == style::ScaleMethod::area ? std::sqrt(*value) : *value;
        }
    }
    return marker.size.value;
}

class Legend {
public:
    Legend(const territory::Territories& territories, const campaign::Map& map,
           const expr::Variables& variables, Language language)
        : m_territories(territories), m_map(map), m_variables(variables), m_language(language) {}

    void add(const LegendLayer& layer) {
        if (!layer.drawn->layer->legend) {
            return;
        }
        if (layer.drawn->level) {
            add_level(layer);
        } else if (layer.drawn->projects != nullptr) {
            add_projects(layer);
        } else if (layer.drawn->background != nullptr) {
            add_background(layer);
        }
    }

    std::vector<charts::Chart> finish() {
        if (!m_grounds.empty()) {
            ClassLegend* last = nullptr;
            for (charts::Chart& section : m_sections) {
                if (auto* classes = std::get_if<ClassLegend>(&section)) {
                    last = classes;
                }
            }
            if (last == nullptr) {
                last = &std::get<ClassLegend>(m_sections.emplace_back(
                    ClassLegend{{words("Fond de carte", "Base map"), ""}, {}, "", false}));
            }
            last->items.insert(last->items.end(), m_grounds.begin(), m_grounds.end());
        }
        return std::move(m_sections);
    }

private:
    [[nodiscard]] std::string words(const char* fr, const char* en) const {
        return m_language == Language::fr ? fr : en;
    }
    [[nodiscard]] std::string heading(const DrawnLayer& drawn, std::string otherwise) const {
        const std::string& declared = drawn.layer->heading;
        return declared.empty() ? std::move(otherwise)
                                : filled(declared, m_map, "heading", m_variables);
    }

    void add_level(const LegendLayer& layer) {
        const auto& style = *layer.drawn->style;
        const std::string& name = m_territories.levels()[*layer.drawn->level].name();
        for (const auto& category : style.categories) {
            if (const auto* marker = sized_marker(category.symbol)) {
                add_circles(layer, *marker, name);
                return;
            }
        }
        if (!style.is_single()) {
            add_classes(layer, name);
            return;
        }
        for (auto& item : layout::legend_items(style)) {
            item.secondary = true;
            item.symbol = border_symbol(item.symbol);
            if (item.label.empty()) {
                item.label = border_label(name, m_language);
            }
            if (!item.symbol.layers.empty()) {
                m_grounds.push_back(std::move(item));
            }
        }
    }

    void add_circles(const LegendLayer& layer, const style::SimpleMarker& marker,
                     const std::string& level) {
        charts::NestedCircles circles;
        circles.heading.text =
            heading(*layer.drawn, words("Nombre de projets par ", "Projects by ") +
                                      readable_level(level, m_language));
        circles.symbol.layers.emplace_back(marker);
        circles.max_value = static_cast<double>(layer.largest);
        circles.max_diameter_mm = largest_diameter(marker, layer.largest, *layer.layer.variables);
        circles.note = words("La surface du cercle est proportionnelle au nombre de projets.",
                             "The area of a circle is proportional to the number of projects.");
        if (layer.largest > 0) {
            m_sections.emplace_back(std::move(circles));
        }
    }

    void add_classes(const LegendLayer& layer, const std::string& level) {
        const auto& style = *layer.drawn->style;
        ClassLegend section;
        section.heading = {heading(*layer.drawn, readable_levels(level, m_language)),
                           readable_levels(level, m_language)};
        section.items = layout::legend_items(
            style,
            render::class_counts(style, layer.layer.columns,
                                 m_territories.levels()[*layer.drawn->level].territories().size(),
                                 layer.population));
        if (std::holds_alternative<style::Graduated>(style.classification)) {
            section.stacked = true;
            std::ranges::reverse(section.items); // high on top
        }
        m_sections.emplace_back(std::move(section));
    }

    void add_projects(const LegendLayer& layer) {
        const auto& style = *layer.drawn->style;
        const auto& projects = *layer.drawn->projects;
        ClassLegend section;
        section.heading = {
            heading(*layer.drawn, style.is_single()
                                      ? words("Projets", "Projects")
                                      : words("Catégories de projets", "Categories of projects")),
            words("nombre", "number")};
        section.note = words("Un symbole = un projet", "One symbol = one project");
        section.items = layout::legend_items(
            style, render::class_counts(style, {&projects.layer.columns, &m_variables},
                                        projects.layer.rows(), layer.layer.rows));
        for (auto& item : section.items) {
            if (item.label.empty()) {
                item.label = words("Projet", "Project");
            }
        }
        m_sections.emplace_back(std::move(section));
    }

    void add_background(const LegendLayer& layer) {
        const auto& style = *layer.drawn->style;
        const auto& background = *layer.drawn->background;
        // Neighbouring land is ground, not data: polygons of one class need no line in the legend.
        if (background.layer.geometry->kind() == geom::Kind::polygon && style.is_single()) {
            return;
        }
        for (auto& item : layout::legend_items(style)) {
            if (item.symbol.layers.empty()) {
                continue; // labels alone
            }
            if (item.label.empty()) {
                item.label = heading(*layer.drawn, background.source->title.in(m_language));
            }
            item.secondary = true;
            m_grounds.push_back(std::move(item));
        }
    }

    const territory::Territories& m_territories;
    const campaign::Map& m_map;
    const expr::Variables& m_variables;
    Language m_language;
    std::vector<charts::Chart> m_sections;
    std::vector<LegendItem> m_grounds;
};

} // namespace

style::Symbol border_symbol(const style::Symbol& symbol) {
    style::Symbol line;
    line.type = style::SymbolType::line;
    for (const auto& layer : symbol.layers) {
        if (const auto* fill = std::get_if<style::SimpleFill>(&layer);
            fill != nullptr && fill->outline_style != style::PenStyle::none) {
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

style::Color class_color(const style::Symbol& symbol) {
    std::optional<style::Color> line;
    for (const auto& layer : symbol.layers) {
        if (const auto* marker = std::get_if<style::SimpleMarker>(&layer)) {
            return marker->color;
        }
        if (const auto* fill = std::get_if<style::SimpleFill>(&layer);
            fill != nullptr && fill->brush == style::Brush::solid) {
            return fill->color;
        }
        if (const auto* stroke = std::get_if<style::SimpleLine>(&layer);
            stroke != nullptr && !line) {
            line = stroke->color;
        }
    }
    return line.value_or(render::house::petrol);
}

std::vector<charts::Chart> legend_of(const std::vector<LegendLayer>& layers,
                                     const territory::Territories& territories,
                                     const campaign::Map& map, const expr::Variables& variables,
                                     base::Language language) {
    Legend legend(territories, map, variables, language);
    // Data before grounds: the topmost layer is what the map is about.
    for (const LegendLayer& layer : layers) {
        legend.add(layer);
    }
    return legend.finish();
}

} // namespace maille::press

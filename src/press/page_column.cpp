// SPDX-License-Identifier: Apache-2.0
#include "press/page_column.hpp"

#include "base/text.hpp"
#include "press/level_names.hpp"
#include "press/page_legend.hpp"
#include "press/page_variables.hpp"
#include "press/wording.hpp"

#include <algorithm>

namespace maille::press {

namespace {

using base::Language;

/// Territories of a level that lie on the page, by name as a reader looks them up.
std::vector<std::uint32_t> by_name(const std::vector<std::string>& names,
                                   const std::vector<std::uint8_t>& on_page) {
    std::vector<std::pair<std::string, std::uint32_t>> sorted;
    for (std::uint32_t i = 0; i < on_page.size(); ++i) {
        if (on_page[i] != 0) {
            sorted.emplace_back(base::fold(names[i]), i);
        }
    }
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> order;
    for (const auto& [name, territory] : sorted) {
        order.push_back(territory);
    }
    return order;
}

class Column {
public:
    explicit Column(const ColumnFacts& facts)
        : m_facts(facts), m_territories(*facts.territories), m_column(facts.data->map->column) {}

    std::vector<charts::Chart> make() {
        if (const auto level = on_page(m_column.bars)) {
            add_bars(*level);
        }
        if (const auto level = on_page(m_column.coverage); level && m_facts.coverage) {
            add_coverage(*level);
        }
        if (const auto level = on_page(m_column.zero)) {
            add_zero(*level);
        }
        if (!m_column.reading.empty()) {
            m_charts.emplace_back(charts::ReadingNote{
                filled(m_column.reading, *m_facts.data->map, "reading", *m_facts.variables)});
        }
        return std::move(m_charts);
    }

private:
    [[nodiscard]] std::optional<std::size_t> on_page(const campaign::ByPageLevel& slot) const {
        return level_on_page(slot, *m_facts.page, m_territories);
    }
    [[nodiscard]] std::string words(const char* fr, const char* en) const {
        return m_facts.language == Language::fr ? fr : en;
    }
    [[nodiscard]] const std::string& level_name(std::size_t level) const {
        return m_territories.levels()[level].name();
    }
    [[nodiscard]] std::vector<std::string> names(std::size_t level) const {
        return short_names(m_territories, level, *m_facts.data);
    }

    /// Bars by the classes of the projects drawn, else of all one colour.
    void add_bars(std::size_t level) {
        const Projects& projects = *m_facts.data->projects;
        const style::Style* style = nullptr;
        for (const DrawnLayer& drawn : m_facts.data->layers) {
            style = drawn.projects == &projects ? drawn.style : style;
        }
        charts::StackedBars bars;
        std::vector<std::optional<std::size_t>> classes(projects.layer.rows(), 0);
        if (style == nullptr) {
            bars.categories.push_back({"", render::house::petrol});
        } else {
            classes = render::classes_of(*style, &projects.layer.columns, projects.layer.rows());
            for (const auto& category : style->categories) {
                bars.categories.push_back({category.label, class_color(category.symbol)});
            }
        }
        const auto counts = counts_by_class(projects.placing, m_territories, level, *m_facts.rows,
                                            classes, bars.categories.size());
        bars.heading = {words("Par ", "By ") + readable_level(level_name(level), m_facts.language),
                        words("projets", "projects")};
        const auto labels = names(level);
        for (const auto territory :
             by_name(labels, territories_on_page(m_territories, level, *m_facts.in_subject))) {
            const auto& of_territory = counts[territory];
            bars.rows.push_back(
                {labels[territory], {of_territory.begin(), of_territory.end()}, false});
        }
        m_charts.emplace_back(std::move(bars));
    }

    void add_coverage(std::size_t level) {
        const Coverage& coverage = *m_facts.coverage;
        const bool fr = m_facts.language == Language::fr;
        charts::Figure figure;
        figure.heading.text = words("Taux de couverture", "Coverage");
        figure.value = share_text(coverage.covered, coverage.all, m_facts.language);
        const std::string levels = readable_levels(level_name(level), m_facts.language);
        const auto covered = base::grouped(static_cast<std::int64_t>(coverage.covered), fr);
        const auto all = base::grouped(static_cast<std::int64_t>(coverage.all), fr);
        figure.sentence =
            base::msg("{} {} sur {} ont au moins un projet.",
                      "{} {} out of {} have at least one project.", covered, levels, all)
                .in(m_facts.language);
        add_fractions(level, figure);
        m_charts.emplace_back(std::move(figure));
    }

    /// The same share for the territories that have their largest part in each of `coverage_by`.
    void add_fractions(std::size_t level, charts::Figure& figure) {
        const auto by = m_territories.index_of(m_column.coverage_by);
        if (!by || *by == m_facts.page->level) {
            return;
        }
        const auto account =
            account_of_rows(m_facts.data->projects->placing, m_territories, level, *m_facts.rows);
        const auto mains = main_territory(m_territories, level, *by, *m_facts.in_subject);
        const auto labels = names(*by);
        for (const auto group :
             by_name(labels, territories_on_page(m_territories, *by, *m_facts.in_subject))) {
            charts::Fraction fraction{labels[group], 0, 0};
            for (std::size_t i = 0; i < mains.size(); ++i) {
                fraction.whole += mains[i] == group ? 1 : 0;
                fraction.part += mains[i] == group && account.counts[i] > 0 ? 1 : 0;
            }
            figure.fractions.push_back(std::move(fraction));
        }
    }

    void add_zero(std::size_t level) {
        const auto account =
            account_of_rows(m_facts.data->projects->placing, m_territories, level, *m_facts.rows);
        const auto coverage =
            coverage_of(account, territories_on_page(m_territories, level, *m_facts.in_subject));
        std::vector<std::uint8_t> without(account.counts.size(), 0);
        for (const auto territory : coverage.without) {
            without[territory] = 1;
        }
        charts::NameList list;
        list.heading = {readable_levels(level_name(level), m_facts.language) +
                            words(" sans projet", " without a project"),
                        base::grouped(static_cast<std::int64_t>(coverage.without.size()),
                                      m_facts.language == Language::fr)};
        const auto labels = names(level);
        for (const auto territory : by_name(labels, without)) {
            list.names.push_back(labels[territory]);
        }
        list.none = words("Aucun.", "None.");
        m_charts.emplace_back(std::move(list));
    }

    const ColumnFacts& m_facts;
    const territory::Territories& m_territories;
    const campaign::MapColumn& m_column;
    std::vector<charts::Chart> m_charts;
};

} // namespace

std::optional<std::size_t> level_on_page(const campaign::ByPageLevel& slot, const Page& page,
                                         const territory::Territories& territories) {
    const auto found = slot.find(territories.levels()[page.level].name());
    return found == slot.end() ? std::nullopt : territories.index_of(found->second);
}

std::string share_text(std::uint64_t part, std::uint64_t whole, base::Language language) {
    if (whole == 0) {
        return language == Language::fr ? "sans objet" : "n/a";
    }
    const double percent = 100 * static_cast<double>(part) / static_cast<double>(whole);
    const std::string text = render::percent_text(percent, 0, language);
    if (part < whole && percent >= 99.5) {
        return ">\u00A0" + render::percent_text(99, 0, language);
    }
    if (part > 0 && percent < 0.5) {
        return "<\u00A0" + render::percent_text(1, 0, language);
    }
    return text;
}

std::vector<charts::Chart> column_of(const ColumnFacts& facts) {
    return facts.data->projects == nullptr ? std::vector<charts::Chart>{} : Column(facts).make();
}

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
#include "press/displaced_pages.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "press/displacing.hpp"

#include <algorithm>
#include <memory>
#include <numbers>

namespace maille::press {

namespace {

using base::msg;

constexpr double feasible_share = 0.95;
constexpr double most_fill = 0.6;
constexpr double gap_share = 0.05; ///< of the diameter
constexpr double margin_share = 0.1;

/// The pages of one map and one level.
class Series {
public:
    Series(const MapData& data, std::vector<std::size_t> pages)
        : m_data(data), m_pages(std::move(pages)), m_results(m_pages.size()) {}

    void run(const std::vector<Page>& pages, const campaign::Plan& plan, const Inputs& inputs,
             base::Context& context) {
        prepare_pages(pages, plan, inputs, context);
        const auto sizes = sizes_to_try(context);
        for (const double size_mm : sizes) {
            const bool last = size_mm == sizes.back();
            if (!last && !may_fit(size_mm)) {
                continue;
            }
            if (displace(size_mm, context) || last) {
                m_size_mm = size_mm;
                break;
            }
        }
    }

    void deliver(const territory::Level& homes, DisplacedPages& results) {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (!m_results[i]) {
                continue;
            }
            auto& page = results[m_pages[i]].emplace();
            page.symbols = std::move(*m_results[i]);
            page.projects = m_data.displaced->projects;
            page.level = homes.name();
            page.size_mm = m_size_mm;
            for (const auto& territory : homes.territories()) {
                page.home_names.push_back(territory.name);
                page.home_codes.push_back(territory.code);
            }
        }
    }

private:
    [[nodiscard]] const campaign::SymbolRules& rules() const {
        return m_data.displaced->layer->symbols;
    }

    void prepare_pages(const std::vector<Page>& pages, const campaign::Plan& plan,
                       const Inputs& inputs, base::Context& context) {
        m_prepared.resize(m_pages.size());
        base::parallel_for(m_pages.size(), context.jobs, [&](std::size_t i) {
            auto prepared = std::make_unique<PageToDisplace>();
            try {
                prepare(pages[m_pages[i]], m_data, plan, inputs, context.language, *prepared);
                m_prepared[i] = std::move(prepared);
            } catch (const base::Error&) { // drawn later, it fails again and is reported then
                m_prepared[i].reset();
            }
        });
    }

    /// From the largest to the smallest. A style that says for which disc it is made follows the
    /// template's sizes; another one is never drawn larger than it is designed.
    std::vector<double> sizes_to_try(base::Context& context) {
        bool declared = false;
        for (const auto& page : m_prepared) {
            m_diameters_mm.emplace_back();
            if (page) {
                m_diameters_mm.back() = layout::symbol_diameters_mm(
                    *m_data.paper, page->build.content, page->displacing, context);
                for (const double diameter : m_diameters_mm.back()) {
                    m_styled_mm = std::max(m_styled_mm, diameter);
                }
                declared = declared || page->displacing.disc_mm > 0;
            }
        }
        if (m_styled_mm <= 0) {
            return {};
        }
        if (rules().size_mm) {
            return {*rules().size_mm};
        }
        std::vector<double> sizes = layout::page_symbols(*m_data.paper).sizes_mm;
        std::ranges::sort(sizes, std::greater<>());
        if (!declared) {
            std::erase_if(sizes, [&](double size) { return size >= m_styled_mm; });
            sizes.insert(sizes.begin(), m_styled_mm);
        }
        return sizes;
    }

    /// Share of the ground of each home on a page that its discs cover, with half the gap round
    /// each.
    [[nodiscard]] std::vector<double> fills(std::size_t page, double size_mm) const {
        const auto& prepared = *m_prepared[page];
        std::vector<double> covered(prepared.home_areas_mm2.size(), 0);
        for (std::size_t i = 0; i < prepared.displacing.rows.size(); ++i) {
            const auto home = prepared.displacing.home_of[i];
            const double styled = m_diameters_mm[page][i];
            if (home != displace::no_home && styled > 0) {
                const double diameter = styled * size_mm / m_styled_mm + gap_mm(size_mm);
                covered[home] +=
                    std::numbers::pi * diameter * diameter / 4 / prepared.home_areas_mm2[home];
            }
        }
        return covered;
    }

    /// No size makes room in a territory smaller than the smallest symbol: it has no say.
    [[nodiscard]] bool is_hopeless(const PageToDisplace& page, std::size_t home) const {
        const double least_mm =
            rules().minimum_mm.value_or(layout::page_symbols(*m_data.paper).minimum_mm);
        return page.home_areas_mm2[home] < std::numbers::pi * least_mm * least_mm / 4;
    }

    [[nodiscard]] bool may_fit(double size_mm) const {
        std::size_t homes = 0;
        std::size_t fitting = 0;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (!m_prepared[i]) {
                continue;
            }
            const auto covered = fills(i, size_mm);
            for (std::size_t home = 0; home < covered.size(); ++home) {
                if (covered[home] > 0 && !is_hopeless(*m_prepared[i], home)) {
                    ++homes;
                    fitting += covered[home] < most_fill ? 1U : 0U;
                }
            }
        }
        return enough(fitting, homes);
    }

    [[nodiscard]] static bool enough(std::size_t fitting, std::size_t homes) {
        return static_cast<double>(fitting) >= feasible_share * static_cast<double>(homes);
    }

    [[nodiscard]] double gap_mm(double size_mm) const {
        return rules().gap_mm.value_or(gap_share * size_mm);
    }

    [[nodiscard]] layout::SymbolSize symbol_size(double size_mm) const {
        layout::SymbolSize size;
        size.factor = size_mm / m_styled_mm;
        size.gap_mm = gap_mm(size_mm);
        // True borders lie within the tolerance of the drawn ones: a disc that keeps so far from
        // these keeps inside both.
        size.margin_mm = std::max(rules().margin_mm.value_or(margin_share * size_mm),
                                  layout::page_tolerance_mm(*m_data.paper));
        size.minimum_mm =
            rules().minimum_mm.value_or(layout::page_symbols(*m_data.paper).minimum_mm);
        size.policy = static_cast<displace::Policy>(rules().policy);
        static_assert(static_cast<int>(displace::Policy::fail) ==
                      static_cast<int>(campaign::NoRoom::fail));
        return size;
    }

    /// Returns whether enough territories hold their symbols.
    bool displace(double size_mm, base::Context& context) {
        const layout::SymbolSize size = symbol_size(size_mm);
        base::Context alone{context.problems, context.progress, 1, context.language, nullptr};
        base::parallel_for(m_pages.size(), context.jobs, [&](std::size_t i) {
            if (!m_prepared[i]) {
                return;
            }
            m_results[i] = layout::displace_symbols(*m_data.paper, m_prepared[i]->build.content,
                                                    m_prepared[i]->displacing, size, alone);
        });
        std::size_t homes = 0;
        std::size_t fitting = 0;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (!m_results[i]) {
                continue;
            }
            const auto covered = fills(i, size_mm);
            for (const auto& home : m_results[i]->done.homes) {
                if (home.treatment == displace::Treatment::unplaced ||
                    is_hopeless(*m_prepared[i], home.home)) {
                    continue;
                }
                ++homes;
                fitting += home.feasible && covered[home.home] < most_fill ? 1U : 0U;
            }
        }
        return enough(fitting, homes);
    }

    const MapData& m_data;
    std::vector<std::size_t> m_pages;
    std::vector<std::unique_ptr<PageToDisplace>> m_prepared;
    std::vector<std::vector<double>> m_diameters_mm; ///< as styled, by page
    std::vector<std::optional<layout::DisplacedSymbols>> m_results;
    double m_styled_mm = 0;
    double m_size_mm = 0;
};

} // namespace

DisplacedPages displace_pages(const std::vector<Page>& pages, const MapShelf& shelf,
                              const campaign::Plan& plan, const Inputs& inputs,
                              base::Context& context) {
    DisplacedPages results(pages.size());
    std::map<std::pair<const campaign::Map*, std::size_t>, std::vector<std::size_t>> series;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (shelf.of(*pages[i].map).displaced != nullptr) {
            series[{pages[i].map, pages[i].level}].push_back(i);
        }
    }
    context.progress.start(msg("déplacement", "displacement"), series.size());
    for (auto& [key, members] : series) {
        const MapData& data = shelf.of(*key.first);
        Series one(data, std::move(members));
        one.run(pages, plan, inputs, context);
        one.deliver(inputs.territories->levels()[data.shown], results);
        context.progress.advance(1);
    }
    context.progress.finish();
    return results;
}

} // namespace maille::press

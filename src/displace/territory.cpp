// SPDX-License-Identifier: Apache-2.0
#include "displace/territory.hpp"

#include "base/parallel.hpp"
#include "displace/check.hpp"
#include "displace/neighbours.hpp"
#include "displace/outside.hpp"
#include "displace/treatment.hpp"

namespace maille::displace {

namespace {

class Territories {
public:
    Territories(const Stage& stage, unsigned jobs)
        : m_stage(&stage), m_jobs(jobs), m_effort(effort_for(stage.symbols().size())),
          m_decisions(stage.inhabited().size()) {}

    Displaced run() {
        // Populous homes first, so that threads end together.
        std::vector<std::uint32_t> order(m_decisions.size());
        for (std::uint32_t e = 0; e < order.size(); ++e) {
            order[e] = e;
        }
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_stage->members(a).size() > m_stage->members(b).size();
        });
        base::parallel_for(order.size(), m_jobs, [&](std::size_t i) {
            m_decisions[order[i]] = decide(*m_stage, order[i], m_effort, {});
        });
        part_overlapping_homes();
        write_homes();
        place_outsiders();
        write_reports();
        return std::move(m_result);
    }

private:
    // Homes of a level that is no partition may overlap, and then their symbols: these homes are
    // solved again one after the other, each clear of the others.
    void part_overlapping_homes() {
        const std::vector<std::uint8_t> again =
            entries_that_overlap(*m_stage, m_decisions, m_stage->rules().gap_um);
        std::vector<std::uint8_t> settled(again.size());
        for (std::size_t e = 0; e < again.size(); ++e) {
            settled[e] = again[e] == 0 ? 1 : 0;
        }
        for (std::size_t e = 0; e < again.size(); ++e) {
            if (again[e] != 0) {
                const std::vector<FixedDisc> others =
                    discs_of_others(*m_stage, m_decisions, settled, e);
                m_decisions[e] = decide(*m_stage, e, m_effort, others);
                settled[e] = 1;
            }
        }
    }

    void write_homes() {
        const Symbols& symbols = m_stage->symbols();
        m_result.places = symbols.places;
        m_result.radii_um = symbols.radii_um;
        m_result.states.assign(symbols.size(), State::homeless);
        m_result.leaders.assign(symbols.size(), 0);
        m_result.counts.assign(symbols.size(), 1);
        for (std::uint32_t i = 0; i < symbols.size(); ++i) {
            m_result.stands_for_it.push_back(i);
        }
        for (std::size_t e = 0; e < m_decisions.size(); ++e) {
            const Decision& decision = m_decisions[e];
            const std::span<const std::uint32_t> members = m_stage->members(e);
            for (std::size_t m = 0; m < members.size(); ++m) {
                const std::uint32_t i = members[m];
                m_result.places[i] = decision.places[m].value_or(symbols.places[i]);
                m_result.radii_um[i] = decision.radii_um[m];
                m_result.states[i] = decision.states[m];
                if (decision.states[m] == State::counted) {
                    m_result.stands_for_it[i] = members.front();
                    m_result.counts[i] = 0;
                    ++m_result.counts[members.front()];
                } else if (decision.states[m] == State::outside_frame) {
                    m_result.counts[i] = 0;
                }
            }
        }
    }

    // Overflow of homes (policy `margin`) and symbols without home (policy `spread`).
    void place_outsiders() {
        std::vector<std::uint32_t> symbols;
        std::vector<FixedDisc> fixed;
        for (std::size_t e = 0; e < m_decisions.size(); ++e) {
            for (const std::uint32_t i : m_stage->members(e)) {
                if (m_result.states[i] == State::overflow) {
                    symbols.push_back(i);
                } else if (m_result.counts[i] > 0) {
                    fixed.push_back({m_result.places[i], m_result.radii_um[i]});
                }
            }
        }
        for (const std::uint32_t i : m_stage->homeless()) {
            if (m_stage->rules().outside == OutsidePolicy::spread) {
                symbols.push_back(i);
            } else {
                fixed.push_back({m_result.places[i], m_result.radii_um[i]});
            }
        }
        if (symbols.empty()) {
            return;
        }
        const std::vector<std::optional<Position>> places =
            place_outside(*m_stage, symbols, fixed, m_effort);
        for (std::size_t k = 0; k < symbols.size(); ++k) {
            const std::uint32_t i = symbols[k];
            if (places[k]) {
                m_result.places[i] = *places[k];
            } else if (m_result.states[i] == State::overflow) {
                m_result.states[i] = State::unplaced;
            }
        }
    }

    void write_reports() {
        for (std::size_t e = 0; e < m_decisions.size(); ++e) {
            HomeReport report = m_decisions[e].report;
            const std::span<const std::uint32_t> members = m_stage->members(e);
            for (std::size_t m = 0; m < members.size(); ++m) {
                const std::uint32_t i = members[m];
                if (m_result.counts[i] == 0) {
                    continue;
                }
                const bool moved = m_result.places[i] != m_stage->symbols().places[i];
                report.used_size_um = std::max(report.used_size_um, 2 * m_result.radii_um[i]);
                report.sum_um += distance(m_result.places[i], m_stage->symbols().places[i]);
                report.moved += moved ? 1U : 0U;
                report.pins_released += moved && m_decisions[e].pinned[m] != 0 ? 1U : 0U;
            }
            m_result.homes.push_back(report);
        }
        for (std::size_t i = 0; i < m_result.places.size(); ++i) {
            m_result.leaders[i] =
                m_result.counts[i] == 1 && m_result.places[i] != m_stage->symbols().places[i] ? 1
                                                                                              : 0;
        }
    }

    const Stage* m_stage;
    unsigned m_jobs;
    Effort m_effort;
    std::vector<Decision> m_decisions;
    Displaced m_result;
};

} // namespace

Displaced displace_in_territories(const Symbols& symbols, const Homes& homes,
                                  const Surroundings& surroundings, const Rules& rules,
                                  unsigned jobs) {
    check_input(symbols, homes, surroundings, rules);
    const Stage stage(symbols, homes, surroundings, rules);
    return Territories(stage, jobs).run();
}

} // namespace maille::displace

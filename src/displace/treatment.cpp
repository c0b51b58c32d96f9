// SPDX-License-Identifier: Apache-2.0
#include "displace/treatment.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "displace/bound.hpp"
#include "displace/seek.hpp"

#include <limits>

namespace maille::displace {

namespace {

constexpr std::int64_t size_step_um = 50;

class Decider {
public:
    Decider(const Stage& stage, std::size_t entry, const Effort& effort,
            std::span<const FixedDisc> others)
        : m_stage(&stage), m_home(stage.inhabited()[entry]), m_members(stage.members(entry)),
          m_effort(effort), m_ground(stage.polygons(), m_home, stage.surroundings(), stage.rules()),
          m_fixed(stage.fixed_near(m_ground)) {
        m_fixed.insert(m_fixed.end(), others.begin(), others.end());
        for (const std::uint32_t i : m_members) {
            m_asked_um.push_back(stage.symbols().radii_um[i]);
        }
        m_asked_size_um = 2 * *std::max_element(m_asked_um.begin(), m_asked_um.end());
    }

    Decision decide() {
        Decision decision;
        decision.report.home = m_home;
        decision.report.symbols = static_cast<std::uint32_t>(m_members.size());
        if (!m_ground.meets_frame()) {
            fill(decision, m_asked_um, Housed{no_places(), m_members.size()}, State::outside_frame);
            decision.report.treatment = Treatment::outside_frame;
            return decision;
        }
        const Housed housed = solve(m_asked_um, true, false);
        fill(decision, m_asked_um, housed, State::unplaced);
        if (housed.missing > 0) {
            decision.report.feasible = false;
            decision.report.largest_size_um = largest_size();
            follow_policy(decision);
        }
        if (decision.report.treatment == Treatment::none ||
            decision.report.treatment == Treatment::shrunk) {
            decision.report.lower_bound_um =
                lower_bound_um(m_ground, household(decision.radii_um), m_stage->rules().gap_um);
        }
        return decision;
    }

private:
    [[nodiscard]] std::vector<std::optional<Position>> no_places() const {
        return std::vector<std::optional<Position>>(m_members.size());
    }

    [[nodiscard]] std::vector<std::int64_t> radii_at(std::int64_t size_um) const {
        std::vector<std::int64_t> radii;
        for (const std::int64_t r : m_asked_um) {
            radii.push_back(std::max<std::int64_t>(1, r * size_um / m_asked_size_um));
        }
        return radii;
    }

    [[nodiscard]] Household household(const std::vector<std::int64_t>& radii_um) const {
        Household household;
        household.radii_um = radii_um;
        household.fixed = m_fixed;
        const Symbols& symbols = m_stage->symbols();
        for (std::size_t m = 0; m < m_members.size(); ++m) {
            const Position place = symbols.places[m_members[m]];
            household.anchors.push_back(place);
            const bool pinned = !m_stage->meets_another(m_members[m], radii_um[m]) &&
                                m_ground.holds(place, radii_um[m]) &&
                                clear_of_fixed(place, radii_um[m]);
            household.pinned.push_back(pinned ? 1 : 0);
            if (!symbols.previous.empty()) {
                household.previous.push_back(symbols.previous[m_members[m]]);
            }
        }
        return household;
    }

    [[nodiscard]] bool clear_of_fixed(Position place, std::int64_t radius_um) const {
        return std::none_of(m_fixed.begin(), m_fixed.end(), [&](const FixedDisc& disc) {
            const std::int64_t least = radius_um + disc.radius_um + m_stage->rules().gap_um;
            return squared(place, disc.place) < least * least;
        });
    }

    [[nodiscard]] Housed solve(const std::vector<std::int64_t>& radii_um, bool improve,
                               bool partly) const {
        return house(m_ground, household(radii_um), m_stage->rules().gap_um, m_effort, improve,
                     partly);
    }

    // By bisection: sizes between what fits and what does not.
    [[nodiscard]] std::int64_t largest_size() const {
        std::int64_t fits = 0;
        std::int64_t too_large = m_asked_size_um;
        while (too_large - fits > size_step_um) {
            const std::int64_t middle = (fits + too_large) / 2;
            if (solve(radii_at(middle), false, false).missing == 0) {
                fits = middle;
            } else {
                too_large = middle;
            }
        }
        return fits;
    }

    void fill(Decision& decision, const std::vector<std::int64_t>& radii_um, const Housed& housed,
              State without_place) const {
        decision.places = housed.places;
        decision.radii_um = radii_um;
        decision.pinned = household(radii_um).pinned;
        decision.states.clear();
        for (std::size_t m = 0; m < m_members.size(); ++m) {
            const bool at_home = housed.places[m] == m_stage->symbols().places[m_members[m]];
            const State state = at_home && decision.pinned[m] != 0 ? State::pinned : State::placed;
            decision.states.push_back(housed.places[m] ? state : without_place);
        }
    }

    void follow_policy(Decision& decision) const {
        switch (m_stage->rules().policy) {
        case Policy::fail:
            fail(decision.report);
        case Policy::margin: {
            fill(decision, m_asked_um, solve(m_asked_um, true, true), State::overflow);
            decision.report.treatment = Treatment::overflowed;
            return;
        }
        case Policy::shrink:
            if (shrink(decision)) {
                return;
            }
            break;
        case Policy::count:
            break;
        }
        count(decision);
    }

    [[noreturn]] void fail(const HomeReport& report) const {
        throw base::ConstraintError(
            base::msg("Territoire « {0} » : {1} symboles de {2} mm n'y tiennent pas ; la plus "
                      "grande taille possible est {3} mm",
                      "Territory \"{0}\": {1} symbols of {2} mm do not fit; the largest size that "
                      "does is {3} mm",
                      m_stage->homes().keys[m_home], m_members.size(),
                      base::shortest(static_cast<double>(m_asked_size_um) / 1000),
                      base::shortest(static_cast<double>(report.largest_size_um) / 1000)),
            base::msg("réduire la taille, ou choisir la règle « shrink », « count » ou « margin »",
                      "reduce the size, or choose policy \"shrink\", \"count\" or \"margin\""));
    }

    [[nodiscard]] bool shrink(Decision& decision) const {
        const std::int64_t size = decision.report.largest_size_um;
        if (size <= 0 || size < m_stage->rules().minimum_size_um) {
            return false;
        }
        const std::vector<std::int64_t> radii = radii_at(size);
        const Housed housed = solve(radii, true, false);
        if (housed.missing > 0) {
            return false;
        }
        fill(decision, radii, housed, State::unplaced);
        decision.report.treatment = Treatment::shrunk;
        return true;
    }

    // The first symbol in stable order stands for all, as near as possible to the middle of their
    // places; smaller when it does not fit either.
    void count(Decision& decision) const {
        decision.places = no_places();
        decision.radii_um = m_asked_um;
        decision.states.assign(m_members.size(), State::counted);
        decision.report.treatment = Treatment::counted;
        std::int64_t radius = m_asked_um.front();
        const std::int64_t least = std::max<std::int64_t>(1, m_stage->rules().minimum_size_um / 2);
        while (true) {
            Packing packing(m_ground, {middle()}, {radius}, m_fixed, m_stage->rules().gap_um);
            Seeker seeker(packing);
            const std::optional<Position> place =
                seeker.nearest(0, middle(), 0, std::numeric_limits<double>::infinity());
            if (place) {
                decision.places.front() = place;
                decision.radii_um.front() = radius;
                decision.states.front() = State::placed;
                return;
            }
            if (radius <= least) {
                break;
            }
            radius = std::max(least, radius - size_step_um / 2);
        }
        decision.states.front() = State::unplaced;
        decision.report.treatment = Treatment::unplaced;
    }

    [[nodiscard]] Position middle() const {
        geom::Point sum;
        for (const std::uint32_t i : m_members) {
            sum.x += static_cast<double>(m_stage->symbols().places[i].x_um);
            sum.y += static_cast<double>(m_stage->symbols().places[i].y_um);
        }
        const auto n = static_cast<double>(m_members.size());
        return rounded({sum.x / n, sum.y / n});
    }

    const Stage* m_stage;
    std::uint32_t m_home;
    std::span<const std::uint32_t> m_members;
    Effort m_effort;
    Ground m_ground;
    std::vector<FixedDisc> m_fixed;
    std::vector<std::int64_t> m_asked_um;
    std::int64_t m_asked_size_um = 0;
};

} // namespace

Decision decide(const Stage& stage, std::size_t entry, const Effort& effort,
                std::span<const FixedDisc> others) {
    return Decider(stage, entry, effort, others).decide();
}

} // namespace maille::displace

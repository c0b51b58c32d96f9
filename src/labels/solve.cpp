// SPDX-License-Identifier: Apache-2.0
#include "labels/solve.hpp"

#include "labels/cells.hpp"
#include "labels/room.hpp"

#include <algorithm>

namespace maille::labels {
namespace {

class Solver {
public:
    Solver(const std::vector<Choice>& choices, const render::Rect& page)
        : m_choices(choices), m_taken(choices.size()), m_cells(page) {}

    [[nodiscard]] std::vector<std::optional<std::size_t>> run() {
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            if (const auto found = free_place(i, i)) {
                take(i, *found);
            }
        }
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            if (!m_taken[i]) {
                make_room(i);
            }
        }
        return std::move(m_taken);
    }

private:
    /// A box of one candidate; it counts while its name has that candidate.
    struct Taken {
        std::size_t choice;
        std::size_t candidate;
    };

    [[nodiscard]] const Candidate& candidate(std::size_t choice, std::size_t index) const {
        return (*m_choices[choice].candidates)[index];
    }

    void take(std::size_t choice, std::size_t index) {
        m_taken[choice] = index;
        for (const TurnedBox& box : candidate(choice, index).boxes) {
            m_cells.add(box.bounds(), {choice, index});
        }
    }

    /// Names in the way of a candidate, each once.
    [[nodiscard]] std::vector<std::size_t> blockers(std::size_t choice, std::size_t index) const {
        std::vector<std::size_t> found;
        const Candidate& own = candidate(choice, index);
        for (const TurnedBox& box : own.boxes) {
            m_cells.each(box.grown(gap_mm).bounds(), [&](const Taken& taken) {
                if (taken.choice != choice && m_taken[taken.choice] == taken.candidate &&
                    !m_choices[taken.choice].overlaps &&
                    std::find(found.begin(), found.end(), taken.choice) == found.end() &&
                    meet(own, candidate(taken.choice, taken.candidate))) {
                    found.push_back(taken.choice);
                }
            });
        }
        return found;
    }

    /// The best candidate with nothing in its way but perhaps `but`.
    [[nodiscard]] std::optional<std::size_t> free_place(std::size_t choice, std::size_t but) const {
        for (std::size_t k = 0; k < m_choices[choice].candidates->size(); ++k) {
            const auto in_way =
                m_choices[choice].overlaps ? std::vector<std::size_t>{} : blockers(choice, k);
            if (std::all_of(in_way.begin(), in_way.end(),
                            [&](std::size_t other) { return other == but; })) {
                return k;
            }
        }
        return std::nullopt;
    }

    /// Moves one other name away, if it has another place.
    void make_room(std::size_t choice) {
        for (std::size_t k = 0; k < m_choices[choice].candidates->size(); ++k) {
            const auto in_way = blockers(choice, k);
            if (in_way.size() != 1) {
                continue;
            }
            const std::size_t other = in_way.front();
            const std::optional<std::size_t> old = m_taken[other];
            m_taken[other] = std::nullopt;
            take(choice, k);
            if (const auto place = free_place(other, other)) {
                take(other, *place);
                return;
            }
            m_taken[choice] = std::nullopt;
            m_taken[other] = old;
        }
    }

    const std::vector<Choice>& m_choices;
    std::vector<std::optional<std::size_t>> m_taken;
    Cells<Taken> m_cells;
};

} // namespace

bool meet(const Candidate& a, const Candidate& b) {
    return std::any_of(a.boxes.begin(), a.boxes.end(), [&](const TurnedBox& first) {
        const TurnedBox box = first.grown(gap_mm);
        return std::any_of(b.boxes.begin(), b.boxes.end(),
                           [&](const TurnedBox& second) { return overlap(box, second); });
    });
}

std::vector<std::optional<std::size_t>> solve(const std::vector<Choice>& choices,
                                              const render::Rect& page) {
    return Solver(choices, page).run();
}

} // namespace maille::labels

// SPDX-License-Identifier: Apache-2.0
#include "geom/generalise.hpp"

#include "geom/chords.hpp"
#include "geom/islets.hpp"

#include <algorithm>

namespace maille::geom {

class Generaliser {
public:
    Generaliser(const ArcSet& arcs, const Generalisation& how)
        : m_arcs(arcs), m_tolerance(how.tolerance), m_left_out(islets(arcs, how)) {}

    ArcSet run() {
        for (std::uint32_t arc = 0; arc < m_arcs.size(); ++arc) {
            if (m_left_out[arc] == 0) {
                reduce_arc(arc);
            }
        }
        for (auto found = chords_in_conflict(m_arcs, m_chords); !found.empty();
             found = chords_in_conflict(m_arcs, m_chords)) {
            refine(found);
        }
        return arcs();
    }

private:
    /// Appends the chords of an arc; those of a closed one begin with its two farthest points.
    void reduce_arc(std::uint32_t arc) {
        const auto points = m_arcs.points(arc);
        const auto last = static_cast<std::uint32_t>(points.size() - 1);
        const Chord whole{arc, 0, last};
        if (points.front() == points.back() && last > 1) {
            split(whole, m_chords);
        } else {
            reduce(whole, m_chords);
        }
    }

    void split(const Chord& chord, std::vector<Chord>& into) const {
        const auto middle = farthest_point(m_arcs.points(chord.arc), chord).point;
        reduce({chord.arc, chord.from, middle}, into);
        reduce({chord.arc, middle, chord.to}, into);
    }

    void reduce(const Chord& chord, std::vector<Chord>& into) const {
        std::vector<Chord> open{chord};
        while (!open.empty()) {
            const Chord next = open.back();
            open.pop_back();
            const auto farthest =
                next.is_shorter() ? farthest_point(m_arcs.points(next.arc), next) : Farthest{};
            if (!next.is_shorter() || farthest.distance <= m_tolerance) {
                into.push_back(next);
            } else {
                open.push_back({next.arc, farthest.point, next.to});
                open.push_back({next.arc, next.from, farthest.point});
            }
        }
    }

    void refine(const std::vector<std::size_t>& found) {
        std::vector<Chord> finer;
        auto next = found.begin();
        for (std::size_t i = 0; i < m_chords.size(); ++i) {
            if (next != found.end() && *next == i) {
                split(m_chords[i], finer);
                ++next;
            } else {
                finer.push_back(m_chords[i]);
            }
        }
        m_chords = std::move(finer);
    }

    ArcSet arcs() {
        ArcSet result;
        result.m_features = m_arcs.m_features;
        result.m_defects = m_arcs.m_defects;
        for (std::size_t i = 0; i < m_chords.size(); ++i) {
            const auto arc = m_chords[i].arc;
            const auto points = m_arcs.points(arc);
            result.m_points.push_back(points[m_chords[i].from]);
            if (i + 1 < m_chords.size() && m_chords[i + 1].arc == arc) {
                continue;
            }
            result.m_points.push_back(points.back());
            result.m_offsets.push_back(static_cast<std::uint32_t>(result.m_points.size()));
            result.m_left.push_back(m_arcs.m_left[arc]);
            result.m_right.push_back(m_arcs.m_right[arc]);
            result.m_first_node.push_back(m_arcs.m_first_node[arc]);
            result.m_last_node.push_back(m_arcs.m_last_node[arc]);
        }
        return result;
    }

    const ArcSet& m_arcs;
    double m_tolerance;
    std::vector<std::uint8_t> m_left_out;
    std::vector<Chord> m_chords; ///< of one arc after the other
};

ArcSet generalise(const ArcSet& arcs, const Generalisation& how) {
    return Generaliser(arcs, how).run();
}

} // namespace maille::geom

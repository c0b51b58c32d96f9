// SPDX-License-Identifier: Apache-2.0
#include "displace/flow.hpp"

namespace maille::displace {

namespace {

// More than what rounding to whole micrometres takes away, so that most places come out exact.
constexpr double spare_um = 3;
constexpr double golden_angle = 2.399963229728653;

double length(double x, double y) {
    return std::sqrt(x * x + y * y);
}

} // namespace

Flow::Flow(const Packing& packing) : Flow(packing, false) {}

Flow::Flow(const Packing& packing, bool unplaced)
    : m_packing(&packing), m_moves(packing.places().size(), 0) {
    for (const Position place : packing.places()) {
        m_places.push_back(as_point(place));
    }
    for (std::uint32_t d = 0; d < packing.size(); ++d) {
        if (packing.movable(d) || (unplaced && !packing.pinned(d))) {
            m_movable.push_back(d);
            m_moves[d] = 1;
        }
    }
}

Flow Flow::from_true_places(const Packing& packing) {
    Flow flow(packing, true);
    const double step = 0.05 * static_cast<double>(packing.largest_radius());
    for (const std::uint32_t d : flow.m_movable) {
        // A spiral, so that no two discs push each other along one line only.
        const geom::Point anchor = as_point(packing.anchor(d));
        const double angle = golden_angle * static_cast<double>(d);
        const double away = step * std::sqrt(static_cast<double>(d) + 1);
        flow.m_places[d] = {anchor.x + away * std::cos(angle), anchor.y + away * std::sin(angle)};
    }
    flow.keep_in_rooms();
    return flow;
}

void Flow::pull(double step_um) {
    for (const std::uint32_t d : m_movable) {
        const geom::Point anchor = as_point(m_packing->anchor(d));
        geom::Point& place = m_places[d];
        const double dx = anchor.x - place.x;
        const double dy = anchor.y - place.y;
        const double away = length(dx, dy);
        if (away <= step_um) {
            place = anchor;
        } else {
            place = {place.x + dx / away * step_um, place.y + dy / away * step_um};
        }
    }
}

void Flow::find_pairs() {
    m_pairs.clear();
    const std::size_t own = m_packing->size();
    const std::int64_t skin = m_packing->largest_radius();
    const std::int64_t widest = 2 * m_packing->largest_radius() + m_packing->gap() + skin;
    DiscGrid grid(m_packing->ground().low(), m_packing->ground().high(), widest, m_places.size());
    for (std::uint32_t d = 0; d < m_places.size(); ++d) {
        if (d >= own || m_moves[d] != 0 || m_packing->placed(d)) {
            grid.insert(d, rounded(m_places[d]));
        }
    }
    for (const std::uint32_t d : m_movable) {
        const Position place = rounded(m_places[d]);
        grid.any_near(place, widest, [&](std::uint32_t other) {
            const bool moves = m_moves[other] != 0;
            if (other == d || (moves && other < d)) {
                return false;
            }
            const std::int64_t apart = m_packing->apart(d, other);
            const std::int64_t reach = apart + skin;
            if (squared(place, rounded(m_places[other])) < reach * reach) {
                m_pairs.push_back(
                    {d, other, static_cast<double>(apart) + spare_um, moves ? 0.5 : 1.0});
            }
            return false;
        });
    }
}

double Flow::push() {
    double worst = 0;
    for (const Pair& pair : m_pairs) {
        geom::Point& a = m_places[pair.a];
        geom::Point& b = m_places[pair.b];
        double dx = a.x - b.x;
        double dy = a.y - b.y;
        double away = length(dx, dy);
        const double overlap = pair.apart - away;
        if (overlap <= 0) {
            continue;
        }
        if (away < 1e-3) {
            // Coincident: apart in a direction of their own, the golden angle times the index.
            const double angle = golden_angle * static_cast<double>(pair.a);
            dx = std::cos(angle);
            dy = std::sin(angle);
            away = 1;
        }
        worst = std::max(worst, overlap);
        const double push_a = overlap * pair.share / away;
        const double push_b = overlap * (1 - pair.share) / away;
        a = {a.x + dx * push_a, a.y + dy * push_a};
        b = {b.x - dx * push_b, b.y - dy * push_b};
    }
    keep_in_rooms();
    return worst;
}

void Flow::keep_in_rooms() {
    for (const std::uint32_t d : m_movable) {
        const Outline& room = m_packing->room(d);
        if (!room.empty() && !room.contains(rounded(m_places[d]))) {
            m_places[d] = room.nearest_on_border(m_places[d]);
        }
    }
}

} // namespace maille::displace

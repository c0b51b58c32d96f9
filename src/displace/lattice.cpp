// SPDX-License-Identifier: Apache-2.0
#include "displace/lattice.hpp"

#include "displace/assignment.hpp"

#include <array>
#include <limits>

namespace maille::displace {

namespace {

constexpr double row_height = 0.86602540378443865; // half of the square root of 3
constexpr double rounding_um = 2;                  // what rounding two sites can take away
constexpr std::size_t exact_up_to = 320;
constexpr std::size_t sites_limit = 400000;

struct Lattice {
    geom::Point origin;
    geom::Point along; ///< from a site to the next in its row
    double pitch = 0;
};

Lattice lattice(geom::Point origin, double angle, double pitch) {
    return {origin, {pitch * std::cos(angle), pitch * std::sin(angle)}, pitch};
}

class LatticePlacer {
public:
    LatticePlacer(Packing& packing, std::vector<std::uint32_t> discs)
        : m_packing(&packing), m_discs(std::move(discs)), m_widest(m_discs.front()) {
        for (const std::uint32_t d : m_discs) {
            m_widest = packing.radius(d) > packing.radius(m_widest) ? d : m_widest;
        }
    }

    bool place() {
        const double pitch =
            static_cast<double>(2 * m_packing->radius(m_widest) + m_packing->gap()) + rounding_um;
        if (m_packing->room(m_widest).empty()) {
            return false;
        }
        const geom::Point centre = middle();
        const double offset = pitch / 2;
        const std::array<geom::Point, 4> offsets{{{0, 0},
                                                  {offset, 0},
                                                  {offset / 2, offset * row_height},
                                                  {0, pitch / (2 * row_height) * 2 / 3}}};
        constexpr std::array<double, 4> angles{0, 0.26179938779914943, 0.52359877559829887,
                                               0.78539816339744831}; // 0, 15, 30, 45 degrees
        for (const double angle : angles) {
            for (const geom::Point o : offsets) {
                consider(sites(lattice({centre.x + o.x, centre.y + o.y}, angle, pitch)));
            }
        }
        // From a corner of the room, rows along one side or the other; and rows without offset.
        const Position low = m_packing->room(m_widest).low();
        constexpr double quarter_turn = 1.5707963267948966;
        consider(sites(lattice(as_point(low), 0, pitch)));
        consider(sites(lattice(as_point(low), quarter_turn, pitch)));
        consider(square_sites(pitch));
        if (!m_best.empty() && m_discs.size() <= exact_up_to) {
            m_best = assigned(m_sites);
        }
        for (std::size_t i = 0; i < m_best.size(); ++i) {
            if (!m_packing->fits(m_discs[i], m_best[i])) {
                std::for_each_n(m_discs.begin(), i, [&](std::uint32_t d) { m_packing->take(d); });
                return false;
            }
            m_packing->put(m_discs[i], m_best[i]);
        }
        return !m_best.empty();
    }

private:
    // Mean of the true places, where a heap would have its centre.
    [[nodiscard]] geom::Point middle() const {
        geom::Point sum;
        for (const std::uint32_t d : m_discs) {
            sum.x += static_cast<double>(m_packing->anchor(d).x_um);
            sum.y += static_cast<double>(m_packing->anchor(d).y_um);
        }
        const auto n = static_cast<double>(m_discs.size());
        return {sum.x / n, sum.y / n};
    }

    [[nodiscard]] std::vector<Position> sites(const Lattice& grid) const {
        std::vector<Position> found;
        const Outline& room = m_packing->room(m_widest);
        const geom::Point low = as_point(room.low());
        const geom::Point high = as_point(room.high());
        const double reach =
            std::hypot(std::max(std::abs(low.x - grid.origin.x), std::abs(high.x - grid.origin.x)),
                       std::max(std::abs(low.y - grid.origin.y), std::abs(high.y - grid.origin.y)));
        const auto rings = static_cast<std::int64_t>(reach / (grid.pitch * row_height)) + 1;
        if (static_cast<double>(rings) * static_cast<double>(rings) * 4 > sites_limit) {
            return found; // so much room that nobody needs a lattice
        }
        const geom::Point across{0.5 * grid.along.x - row_height * grid.along.y,
                                 0.5 * grid.along.y + row_height * grid.along.x};
        for (std::int64_t j = -rings; j <= rings; ++j) {
            for (std::int64_t i = -2 * rings; i <= 2 * rings; ++i) {
                const auto u = static_cast<double>(i);
                const auto v = static_cast<double>(j);
                const geom::Point site{grid.origin.x + u * grid.along.x + v * across.x,
                                       grid.origin.y + u * grid.along.y + v * across.y};
                if (site.x < low.x || site.x > high.x || site.y < low.y || site.y > high.y) {
                    continue;
                }
                const Position place = rounded(site);
                if (is_site(place)) {
                    found.push_back(place);
                }
            }
        }
        return found;
    }

    // The room answers sooner than the ground; on its own edge only the ground can.
    [[nodiscard]] bool is_site(Position place) const {
        const Outline& room = m_packing->room(m_widest);
        return (room.contains(place) ||
                (room.border_within(place, 2) &&
                 m_packing->ground().holds(place, m_packing->radius(m_widest)))) &&
               m_packing->clear(m_widest, place);
    }

    // Rows and columns spread evenly over the box of the room.
    [[nodiscard]] std::vector<Position> square_sites(double pitch) const {
        std::vector<Position> found;
        const Outline& room = m_packing->room(m_widest);
        const geom::Point low = as_point(room.low());
        const geom::Point high = as_point(room.high());
        const double columns = std::floor((high.x - low.x) / pitch);
        const double rows = std::floor((high.y - low.y) / pitch);
        if ((columns + 1) * (rows + 1) > sites_limit) {
            return found;
        }
        for (double row = 0; row <= rows; ++row) {
            for (double column = 0; column <= columns; ++column) {
                const double x = columns == 0 ? 0.5 : column / columns;
                const double y = rows == 0 ? 0.5 : row / rows;
                const Position place =
                    rounded({low.x + x * (high.x - low.x), low.y + y * (high.y - low.y)});
                if (is_site(place)) {
                    found.push_back(place);
                }
            }
        }
        return found;
    }

    void consider(const std::vector<Position>& places) {
        if (places.size() < m_discs.size()) {
            return;
        }
        const std::vector<Position> chosen = nearest_first(places);
        double total = 0;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            total += distance(m_packing->anchor(m_discs[i]), chosen[i]);
        }
        if (total < m_total) {
            m_total = total;
            m_best = chosen;
            m_sites = places;
        }
    }

    [[nodiscard]] std::vector<Position> assigned(std::span<const Position> places) const {
        CostTable table{m_discs.size(), places.size(), {}};
        table.costs.reserve(m_discs.size() * places.size());
        for (const std::uint32_t d : m_discs) {
            for (const Position place : places) {
                table.costs.push_back(distance(m_packing->anchor(d), place));
            }
        }
        std::vector<Position> chosen;
        for (const std::uint32_t column : least_cost_assignment(table)) {
            chosen.push_back(places[column]);
        }
        return chosen;
    }

    [[nodiscard]] std::vector<Position> nearest_first(std::vector<Position> places) const {
        std::vector<Position> chosen;
        for (const std::uint32_t d : m_discs) {
            std::size_t best = 0;
            for (std::size_t s = 1; s < places.size(); ++s) {
                if (squared(m_packing->anchor(d), places[s]) <
                    squared(m_packing->anchor(d), places[best])) {
                    best = s;
                }
            }
            chosen.push_back(places[best]);
            places[best] = places.back();
            places.pop_back();
        }
        return chosen;
    }

    Packing* m_packing;
    std::vector<std::uint32_t> m_discs;
    std::uint32_t m_widest;
    std::vector<Position> m_best;
    std::vector<Position> m_sites; ///< of the best lattice
    double m_total = std::numeric_limits<double>::infinity();
};

} // namespace

bool place_on_lattice(Packing& packing) {
    std::vector<std::uint32_t> discs;
    for (std::uint32_t d = 0; d < packing.size(); ++d) {
        if (!packing.placed(d)) {
            discs.push_back(d);
        }
    }
    if (discs.empty()) {
        return true;
    }
    return LatticePlacer(packing, std::move(discs)).place();
}

} // namespace maille::displace

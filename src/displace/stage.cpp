// SPDX-License-Identifier: Apache-2.0
#include "displace/stage.hpp"

#include <numeric>
#include <tuple>

namespace maille::displace {

namespace {

geom::GeometryArray on_whole_micrometres(geom::GeometryArray polygons) {
    for (geom::Point& p : polygons.points()) {
        p = as_point(rounded(p));
    }
    return polygons;
}

std::vector<std::uint32_t> stable_order_of(const Symbols& symbols) {
    std::vector<std::uint32_t> order(symbols.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto rank = [&](std::uint32_t i) {
        return std::tuple<const std::string&, Position, std::int64_t>(
            symbols.keys[i], symbols.places[i], symbols.radii_um[i]);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
    return order;
}

DiscGrid grid_of(const Symbols& symbols, std::int64_t cell_um) {
    Position low = symbols.size() > 0 ? symbols.places.front() : Position{};
    Position high = low;
    for (const Position p : symbols.places) {
        low = {std::min(low.x_um, p.x_um), std::min(low.y_um, p.y_um)};
        high = {std::max(high.x_um, p.x_um), std::max(high.y_um, p.y_um)};
    }
    DiscGrid grid(low, high, cell_um, symbols.size());
    for (std::uint32_t i = 0; i < symbols.size(); ++i) {
        grid.insert(i, symbols.places[i]);
    }
    return grid;
}

std::int64_t largest_radius(const Symbols& symbols) {
    return symbols.radii_um.empty()
               ? 1
               : *std::max_element(symbols.radii_um.begin(), symbols.radii_um.end());
}

} // namespace

Stage::Stage(const Symbols& symbols, const Homes& homes, const Surroundings& surroundings,
             const Rules& rules)
    : m_symbols(&symbols), m_homes(&homes), m_surroundings(&surroundings), m_rules(&rules),
      m_polygons(on_whole_micrometres(homes.polygons)), m_largest_um(largest_radius(symbols)),
      m_grid(grid_of(symbols, 2 * m_largest_um + rules.gap_um)) {
    std::vector<std::vector<std::uint32_t>> members(homes.polygons.size());
    for (const std::uint32_t i : stable_order_of(symbols)) {
        if (symbols.homes[i] == no_home) {
            m_homeless.push_back(i);
        } else {
            members[symbols.homes[i]].push_back(i);
        }
    }
    for (std::uint32_t h = 0; h < members.size(); ++h) {
        if (!members[h].empty()) {
            m_inhabited.push_back(h);
            m_members.push_back(std::move(members[h]));
        }
    }
}

bool Stage::meets_another(std::uint32_t symbol, std::int64_t radius_um) const {
    const Position place = m_symbols->places[symbol];
    const std::int64_t gap = m_rules->gap_um;
    return m_grid.any_near(place, radius_um + m_largest_um + gap, [&](std::uint32_t other) {
        const std::int64_t least = radius_um + m_symbols->radii_um[other] + gap;
        return other != symbol && squared(place, m_symbols->places[other]) < least * least;
    });
}

std::vector<FixedDisc> Stage::fixed_near(const Ground& ground) const {
    std::vector<FixedDisc> fixed;
    if (m_rules->outside != OutsidePolicy::keep) {
        return fixed;
    }
    for (const std::uint32_t i : m_homeless) {
        const Position p = m_symbols->places[i];
        const std::int64_t reach = m_symbols->radii_um[i] + m_rules->gap_um;
        if (p.x_um + reach > ground.low().x_um && p.x_um - reach < ground.high().x_um &&
            p.y_um + reach > ground.low().y_um && p.y_um - reach < ground.high().y_um) {
            fixed.push_back({p, m_symbols->radii_um[i]});
        }
    }
    return fixed;
}

} // namespace maille::displace

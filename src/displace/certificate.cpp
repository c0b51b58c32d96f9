// SPDX-License-Identifier: Apache-2.0
#include "displace/certificate.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "displace/certificate_area.hpp"
#include "displace/certificate_discs.hpp"
#include "displace/certificate_leaders.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maille::displace {

namespace {

struct Kept {
    bool disc_in_home = true;
    bool centre_in_home = true;
    bool in_frame = true;
    bool clear_of_obstacles = true;
    bool true_place_free = false; ///< disc at its true place keeps all of these
};

class Inspector {
public:
    Inspector(const Symbols& symbols, const Homes& homes, const Surroundings& surroundings,
              const Rules& rules)
        : m_symbols(&symbols), m_surroundings(&surroundings), m_rules(&rules) {
        std::vector<std::uint8_t> lived_in(homes.polygons.size(), 0);
        for (const std::uint32_t home : symbols.homes) {
            if (home != no_home) {
                lived_in[home] = 1;
            }
        }
        for (std::size_t h = 0; h < homes.polygons.size(); ++h) {
            m_index.push_back(m_areas.size());
            if (lived_in[h] != 0) {
                m_areas.emplace_back(homes.polygons, h);
            }
        }
        for (std::size_t o = 0; o < surroundings.obstacles.size(); ++o) {
            m_obstacles.emplace_back(surroundings.obstacles, o);
            m_obstacle_boxes.push_back(surroundings.obstacles.box_of(o));
        }
    }

    [[nodiscard]] Kept inspect(std::size_t symbol, Position place, std::int64_t radius_um) const {
        Kept kept;
        const std::uint32_t home = m_symbols->homes[symbol];
        if (home != no_home) {
            const CertifiedArea& area = m_areas[m_index[home]];
            kept.centre_in_home = area.has(place);
            kept.disc_in_home =
                kept.centre_in_home && area.border_keeps(place, radius_um + m_rules->margin_um);
        }
        kept.in_frame = in_frame(place, radius_um + m_rules->margin_um);
        kept.clear_of_obstacles = clear(place, radius_um + m_rules->gap_um);
        return kept;
    }

    /// In conflict with no border, frame or obstacle at its true place.
    [[nodiscard]] bool free_at_home(std::size_t symbol, std::int64_t radius_um) const {
        const Position place = m_symbols->places[symbol];
        const std::uint32_t home = m_symbols->homes[symbol];
        // Discs of neighbouring homes share the gap between them.
        const std::int64_t margin = std::max(m_rules->margin_um, (m_rules->gap_um + 1) / 2);
        return home != no_home && m_areas[m_index[home]].has(place) &&
               m_areas[m_index[home]].border_keeps(place, radius_um + margin) &&
               in_frame(place, radius_um + m_rules->margin_um) &&
               clear(place, radius_um + m_rules->gap_um);
    }

private:
    [[nodiscard]] bool in_frame(Position p, std::int64_t reach) const {
        const std::optional<Frame>& frame = m_surroundings->frame;
        return !frame || (p.x_um - frame->min_x_um >= reach && frame->max_x_um - p.x_um >= reach &&
                          p.y_um - frame->min_y_um >= reach && frame->max_y_um - p.y_um >= reach);
    }

    [[nodiscard]] bool clear(Position p, std::int64_t reach) const {
        const auto x = static_cast<double>(p.x_um);
        const auto y = static_cast<double>(p.y_um);
        const auto far = static_cast<double>(reach) + 1;
        for (std::size_t o = 0; o < m_obstacles.size(); ++o) {
            const geom::Box& box = m_obstacle_boxes[o];
            if (x + far < box.min_x || x - far > box.max_x || y + far < box.min_y ||
                y - far > box.max_y) {
                continue;
            }
            if (m_obstacles[o].has(p) || !m_obstacles[o].border_keeps(p, reach)) {
                return false;
            }
        }
        return true;
    }

    const Symbols* m_symbols;
    const Surroundings* m_surroundings;
    const Rules* m_rules;
    std::vector<CertifiedArea> m_areas;
    std::vector<std::size_t> m_index; ///< of a home's area
    std::vector<CertifiedArea> m_obstacles;
    std::vector<geom::Box> m_obstacle_boxes;
};

Displacement displacement_of(const Symbols& symbols, const Drawn& drawn) {
    std::vector<double> moves;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (drawn.shown[i] != 0) {
            const auto dx = static_cast<double>(drawn.places[i].x_um - symbols.places[i].x_um);
            const auto dy = static_cast<double>(drawn.places[i].y_um - symbols.places[i].y_um);
            moves.push_back(std::hypot(dx, dy));
        }
    }
    Displacement result;
    if (moves.empty()) {
        return result;
    }
    std::sort(moves.begin(), moves.end());
    result.sum_um = std::accumulate(moves.begin(), moves.end(), 0.0);
    result.mean_um = result.sum_um / static_cast<double>(moves.size());
    result.max_um = moves.back();
    const double rank = 0.95 * static_cast<double>(moves.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const std::size_t above = std::min(below + 1, moves.size() - 1);
    result.p95_um =
        moves[below] + (moves[above] - moves[below]) * (rank - static_cast<double>(below));
    return result;
}

void count_overlaps(const Symbols& symbols, const Drawn& drawn, std::int64_t gap_um,
                    Certificate& certificate) {
    std::vector<std::uint8_t> touched(symbols.size(), 0);
    std::vector<double> depths;
    for (const Overlap& pair : overlaps_of(drawn.places, drawn.radii_um, drawn.shown, gap_um)) {
        if (symbols.homes[pair.first] == no_home && symbols.homes[pair.second] == no_home) {
            continue;
        }
        touched[pair.first] = touched[pair.second] = 1;
        depths.push_back(pair.depth_um);
    }
    certificate.overlaps = depths.size();
    certificate.overlapping_symbols =
        static_cast<std::uint64_t>(std::count(touched.begin(), touched.end(), 1));
    std::sort(depths.begin(), depths.end());
    certificate.overlap_depth_um = depths.empty()
                                       ? 0
                                       : std::accumulate(depths.begin(), depths.end(), 0.0) /
                                             static_cast<double>(depths.size());
}

void check_lengths(const Symbols& symbols, const Drawn& drawn) {
    const std::size_t n = symbols.size();
    if (drawn.places.size() != n || drawn.radii_um.size() != n || drawn.shown.size() != n ||
        symbols.radii_um.size() != n || symbols.homes.size() != n) {
        throw base::InputError(base::msg("Certificat : {0} symboles, mais {1} places dessinées",
                                         "Certificate: {0} symbols but {1} drawn places", n,
                                         drawn.places.size()));
    }
}

} // namespace

Drawn drawn(const Displaced& displaced) {
    Drawn drawn{displaced.places, displaced.radii_um, {}};
    for (const std::uint32_t count : displaced.counts) {
        drawn.shown.push_back(count > 0 ? 1 : 0);
    }
    return drawn;
}

Certificate certify(const Symbols& symbols, const Homes& homes, const Surroundings& surroundings,
                    const Rules& rules, const Drawn& drawn, unsigned jobs) {
    check_lengths(symbols, drawn);
    const Inspector inspector(symbols, homes, surroundings, rules);
    std::vector<Kept> kept(symbols.size());
    base::parallel_blocks(symbols.size(), 512, jobs, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (drawn.shown[i] != 0) {
                kept[i] = inspector.inspect(i, drawn.places[i], drawn.radii_um[i]);
                kept[i].true_place_free = inspector.free_at_home(i, drawn.radii_um[i]);
            }
        }
    });
    const std::vector<std::uint8_t> contact =
        in_contact(symbols.places, drawn.radii_um, symbols.radii_um, rules.gap_um);
    Certificate certificate;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (drawn.shown[i] == 0) {
            continue;
        }
        const bool moved = drawn.places[i] != symbols.places[i];
        const bool pin = kept[i].true_place_free && contact[i] == 0;
        ++certificate.symbols;
        certificate.moved += moved ? 1U : 0U;
        certificate.no_home += symbols.homes[i] == no_home ? 1U : 0U;
        certificate.outside_home += kept[i].disc_in_home ? 0U : 1U;
        certificate.centre_outside_home += kept[i].centre_in_home ? 0U : 1U;
        certificate.outside_frame += kept[i].in_frame ? 0U : 1U;
        certificate.obstacles_hit += kept[i].clear_of_obstacles ? 0U : 1U;
        certificate.pins += pin ? 1U : 0U;
        certificate.pins_moved += pin && moved ? 1U : 0U;
    }
    count_overlaps(symbols, drawn, rules.gap_um, certificate);
    const LeaderCounts leaders = count_leaders(symbols, drawn);
    certificate.crossings_equal = leaders.crossings_equal;
    certificate.crossings_mixed = leaders.crossings_mixed;
    certificate.leaders_under = leaders.under;
    certificate.displacement = displacement_of(symbols, drawn);
    return certificate;
}

} // namespace maille::displace

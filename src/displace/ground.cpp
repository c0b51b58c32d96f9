// SPDX-License-Identifier: Apache-2.0
#include "displace/ground.hpp"

#include "geom/area_edit.hpp"

namespace maille::displace {

namespace {

constexpr int quadrant_segments = 16;

// The buffer's round corners are chords, which lie up to 0.12 % of the distance inside the arc, and
// its vertices are rounded.
double safe(std::int64_t distance_um) {
    return static_cast<double>(distance_um) * 1.00125 + 1.5;
}

geom::Box inset_box(const Frame& frame, double inset_um) {
    geom::Box box;
    box.min_x = static_cast<double>(frame.min_x_um) + inset_um;
    box.min_y = static_cast<double>(frame.min_y_um) + inset_um;
    box.max_x = static_cast<double>(frame.max_x_um) - inset_um;
    box.max_y = static_cast<double>(frame.max_y_um) - inset_um;
    return box.min_x < box.max_x && box.min_y < box.max_y ? box : geom::Box{};
}

bool inside(const geom::Box& outer, const geom::Box& inner) {
    return outer.min_x <= inner.min_x && outer.min_y <= inner.min_y && outer.max_x >= inner.max_x &&
           outer.max_y >= inner.max_y;
}

} // namespace

Ground::Ground(const geom::GeometryArray& homes, std::size_t feature,
               const Surroundings& surroundings, const Rules& rules)
    : m_homes(&homes), m_feature(feature), m_frame(surroundings.frame),
      m_border_um(border_margin(rules)), m_margin_um(rules.margin_um), m_gap_um(rules.gap_um),
      m_home(homes, feature), m_low(m_home.low()), m_high(m_home.high()) {
    if (m_frame) {
        m_low = {std::max(m_low.x_um, m_frame->min_x_um), std::max(m_low.y_um, m_frame->min_y_um)};
        m_high = {std::min(m_high.x_um, m_frame->max_x_um),
                  std::min(m_high.y_um, m_frame->max_y_um)};
    }
    for (std::size_t p = homes.part_begin(feature); p < homes.part_end(feature); ++p) {
        for (std::size_t r = homes.ring_begin(p); r < homes.ring_end(p); ++r) {
            m_area_um2 += geom::signed_area(homes.ring(r)); // holes are clockwise
        }
    }
    const geom::Box box = homes.box_of(feature);
    for (std::size_t o = 0; o < surroundings.obstacles.size(); ++o) {
        geom::Box near = surroundings.obstacles.box_of(o);
        if (near.empty()) {
            continue;
        }
        const double reach = static_cast<double>(m_gap_um) + 2;
        near.add(geom::Point{near.min_x - reach, near.min_y - reach});
        near.add(geom::Point{near.max_x + reach, near.max_y + reach});
        if (near.meets(box)) {
            m_obstacles.append(surroundings.obstacles, o);
            m_obstacle_outlines.emplace_back(surroundings.obstacles, o);
        }
    }
}

bool Ground::holds(Position p, std::int64_t radius_um) const {
    if (m_frame) {
        const std::int64_t keep = radius_um + m_margin_um;
        if (p.x_um - keep < m_frame->min_x_um || p.x_um + keep > m_frame->max_x_um ||
            p.y_um - keep < m_frame->min_y_um || p.y_um + keep > m_frame->max_y_um) {
            return false;
        }
    }
    if (!m_home.contains(p) || m_home.border_within(p, border_distance(radius_um))) {
        return false;
    }
    return std::none_of(
        m_obstacle_outlines.begin(), m_obstacle_outlines.end(), [&](const Outline& obstacle) {
            return obstacle.contains(p) || obstacle.border_within(p, radius_um + m_gap_um);
        });
}

const Outline& Ground::room_for(std::int64_t radius_um) const {
    const auto found = m_rooms.find(radius_um);
    return found != m_rooms.end() ? found->second
                                  : m_rooms.emplace(radius_um, make_room(radius_um)).first->second;
}

double Ground::room_slack_um(std::int64_t radius_um) const {
    const std::int64_t distance = radius_um + std::max({m_border_um, m_margin_um, m_gap_um});
    return safe(distance) - static_cast<double>(distance) + 1;
}

Outline Ground::make_room(std::int64_t radius_um) const {
    using geom::GeometryArray;
    GeometryArray room(geom::Kind::polygon);
    if (!geom::append_offset(*m_homes, m_feature, -safe(border_distance(radius_um)),
                             quadrant_segments, room)) {
        return {};
    }
    if (m_frame) {
        const geom::Box box = inset_box(*m_frame, static_cast<double>(radius_um + m_margin_um));
        if (!inside(box, room.box())) {
            GeometryArray clipped(geom::Kind::polygon);
            if (!geom::append_clipped(room, 0, box, clipped)) {
                return {};
            }
            room = std::move(clipped);
        }
    }
    GeometryArray cuts(geom::Kind::polygon);
    for (std::size_t o = 0; o < m_obstacles.size(); ++o) {
        GeometryArray grown(geom::Kind::polygon);
        // Chords of a grown corner lie inside the arc too: grow by more.
        geom::append_offset(m_obstacles, o, safe(radius_um + m_gap_um), quadrant_segments, grown);
        if (grown.box().meets(room.box())) {
            cuts.append(grown, 0);
        }
    }
    if (cuts.size() > 0) {
        GeometryArray cut(geom::Kind::polygon);
        if (!geom::append_difference(room, 0, cuts, cut)) {
            return {};
        }
        room = std::move(cut);
    }
    return Outline(room, 0);
}

bool Ground::meets_frame() const {
    if (!m_frame) {
        return true;
    }
    geom::GeometryArray clipped(geom::Kind::polygon);
    geom::GeometryArray valid(geom::Kind::polygon);
    return m_low.x_um < m_high.x_um && m_low.y_um < m_high.y_um &&
           geom::append_offset(*m_homes, m_feature, 0, quadrant_segments, valid) &&
           geom::append_clipped(valid, 0, inset_box(*m_frame, 0), clipped);
}

double Ground::area_um2() const {
    const double box = static_cast<double>(std::max<std::int64_t>(m_high.x_um - m_low.x_um, 0)) *
                       static_cast<double>(std::max<std::int64_t>(m_high.y_um - m_low.y_um, 0));
    return std::min(m_area_um2, box);
}

std::vector<std::int64_t> room_classes(std::vector<std::int64_t> radii_um) {
    std::sort(radii_um.begin(), radii_um.end());
    radii_um.erase(std::unique(radii_um.begin(), radii_um.end()), radii_um.end());
    constexpr std::size_t most = 6;
    if (radii_um.size() > most) {
        const std::int64_t low = radii_um.front();
        const std::int64_t high = radii_um.back();
        radii_um.resize(most);
        for (std::size_t c = 0; c < most; ++c) {
            radii_um[c] = low + (high - low) * static_cast<std::int64_t>(c) /
                                    static_cast<std::int64_t>(most - 1);
        }
    }
    return radii_um;
}

} // namespace maille::displace

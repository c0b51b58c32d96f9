// SPDX-License-Identifier: Apache-2.0
#include "displace/packing.hpp"

#include <numeric>

namespace maille::displace {

namespace {

std::int64_t largest(const std::vector<std::int64_t>& own, std::span<const FixedDisc> fixed) {
    std::int64_t radius = 1;
    for (const std::int64_t r : own) {
        radius = std::max(radius, r);
    }
    for (const FixedDisc& disc : fixed) {
        radius = std::max(radius, disc.radius_um);
    }
    return radius;
}

} // namespace

Packing::Packing(const Ground& ground, std::vector<Position> anchors,
                 std::vector<std::int64_t> radii_um, std::span<const FixedDisc> fixed,
                 std::int64_t gap_um)
    : m_ground(&ground), m_anchors(std::move(anchors)), m_places(m_anchors),
      m_radii_um(std::move(radii_um)), m_placed(m_anchors.size(), 0), m_pinned(m_anchors.size(), 0),
      m_gap_um(gap_um), m_largest_um(largest(m_radii_um, fixed)),
      m_grid(ground.low(), ground.high(), 2 * m_largest_um + gap_um,
             m_anchors.size() + fixed.size()) {
    make_rooms();
    for (const FixedDisc& disc : fixed) {
        const auto index = static_cast<std::uint32_t>(m_places.size());
        m_places.push_back(disc.place);
        m_radii_um.push_back(disc.radius_um);
        m_grid.insert(index, disc.place);
    }
}

void Packing::make_rooms() {
    const std::vector<std::int64_t> classes = room_classes(m_radii_um);
    for (const std::int64_t radius : classes) {
        m_rooms.push_back(&m_ground->room_for(radius));
    }
    m_room_of.reserve(size());
    for (std::size_t d = 0; d < size(); ++d) {
        const auto found = std::lower_bound(classes.begin(), classes.end(), m_radii_um[d]);
        m_room_of.push_back(static_cast<std::uint32_t>(found - classes.begin()));
    }
}

void Packing::pin(std::size_t disc) {
    m_pinned[disc] = 1;
    put(disc, m_anchors[disc]);
}

void Packing::put(std::size_t disc, Position place) {
    m_places[disc] = place;
    m_placed[disc] = 1;
    m_grid.insert(static_cast<std::uint32_t>(disc), place);
}

void Packing::take(std::size_t disc) {
    m_grid.remove(static_cast<std::uint32_t>(disc));
    m_placed[disc] = 0;
}

bool Packing::clear(std::size_t disc, Position place) const {
    const std::int64_t reach = m_radii_um[disc] + m_largest_um + m_gap_um;
    return !m_grid.any_near(place, reach, [&](std::uint32_t other) {
        const std::int64_t least = apart(disc, other);
        return other != disc && squared(place, m_places[other]) < least * least;
    });
}

double Packing::total() const {
    double sum = 0;
    for (std::size_t d = 0; d < size(); ++d) {
        sum += placed(d) ? moved(d) : 0;
    }
    return sum;
}

} // namespace maille::displace

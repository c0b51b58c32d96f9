// SPDX-License-Identifier: Apache-2.0
// The discs of one home while they are being placed: true places, present places, who is near.
#pragma once

#include "displace/disc_grid.hpp"
#include "displace/ground.hpp"

namespace maille::displace {

/// A disc that others keep clear of: a symbol without home, one of an overlapping home.
struct FixedDisc {
    Position place;
    std::int64_t radius_um = 0;
};

class Packing {
public:
    /// Discs of one home in stable order with their radii, and fixed discs about them.
    Packing(const Ground& ground, std::vector<Position> anchors, std::vector<std::int64_t> radii_um,
            std::span<const FixedDisc> fixed, std::int64_t gap_um);

    [[nodiscard]] std::size_t size() const { return m_anchors.size(); }
    [[nodiscard]] const Ground& ground() const { return *m_ground; }
    [[nodiscard]] Position anchor(std::size_t disc) const { return m_anchors[disc]; }
    [[nodiscard]] std::int64_t radius(std::size_t disc) const { return m_radii_um[disc]; }
    [[nodiscard]] std::int64_t gap() const { return m_gap_um; }
    [[nodiscard]] std::int64_t largest_radius() const { return m_largest_um; }
    /// Least distance between the centres of two discs (fixed ones follow the home's own).
    [[nodiscard]] std::int64_t apart(std::size_t a, std::size_t b) const {
        return m_radii_um[a] + m_radii_um[b] + m_gap_um;
    }

    [[nodiscard]] bool placed(std::size_t disc) const { return m_placed[disc] != 0; }
    [[nodiscard]] Position place(std::size_t disc) const { return m_places[disc]; }
    [[nodiscard]] double moved(std::size_t disc) const {
        return distance(m_anchors[disc], m_places[disc]);
    }
    [[nodiscard]] bool pinned(std::size_t disc) const { return m_pinned[disc] != 0; }
    /// Placed and not pinned.
    [[nodiscard]] bool movable(std::size_t disc) const {
        return m_placed[disc] != 0 && m_pinned[disc] == 0;
    }
    void pin(std::size_t disc);
    void unpin(std::size_t disc) { m_pinned[disc] = 0; }
    void put(std::size_t disc, Position place);
    void take(std::size_t disc);

    /// No placed disc other than `disc` itself is too near to `place`.
    [[nodiscard]] bool clear(std::size_t disc, Position place) const;
    /// Exact: clear, and on the ground.
    [[nodiscard]] bool fits(std::size_t disc, Position place) const {
        return clear(disc, place) && m_ground->holds(place, m_radii_um[disc]);
    }
    /// Room for the centre of `disc` (classes of radii share one, at the largest of the class).
    [[nodiscard]] const Outline& room(std::size_t disc) const { return *m_rooms[m_room_of[disc]]; }

    template <class Visit> bool any_near(Position p, std::int64_t reach_um, Visit&& visit) const {
        return m_grid.any_near(p, reach_um, visit);
    }
    /// Places of all discs, fixed ones last; meaningless where not placed.
    [[nodiscard]] std::span<const Position> places() const { return m_places; }

    /// Total displacement of the home's own discs that are placed.
    [[nodiscard]] double total() const;

private:
    void make_rooms();

    const Ground* m_ground;
    std::vector<Position> m_anchors;
    std::vector<Position> m_places;
    std::vector<std::int64_t> m_radii_um;
    std::vector<std::uint8_t> m_placed;
    std::vector<std::uint8_t> m_pinned;
    std::vector<std::uint32_t> m_room_of;
    std::vector<const Outline*> m_rooms;
    std::int64_t m_gap_um;
    std::int64_t m_largest_um = 0;
    DiscGrid m_grid;
};

} // namespace maille::displace

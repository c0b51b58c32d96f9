// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: what is taken on the page, found by a grid of cells.
#pragma once

#include "labels/cells.hpp"
#include "labels/wish.hpp"

#include <cstddef>
#include <vector>

namespace maille::labels {

/// Boxes of names, obstacles and barriers.
class Room {
public:
    Room(const Request& request, const std::vector<Wish>& wishes);

    /// Whether a candidate of `wish` keeps off everything that does not move. `inside`: it lies in
    /// its own polygon, barriers there do not count.
    [[nodiscard]] bool clear(const Candidate& candidate, const Wish& wish, bool inside) const;
    /// Whether something else comes so near that they might be read together.
    [[nodiscard]] bool is_tight(const Candidate& candidate, const Wish& wish) const;
    /// Number of symbols of the crowd beneath it.
    [[nodiscard]] std::size_t crowd(const Candidate& candidate) const;
    [[nodiscard]] bool crosses_barrier(const Candidate& candidate) const;
    void take(const Candidate& candidate);
    [[nodiscard]] const render::Rect& page() const { return m_page; }

private:
    struct Segment {
        geom::Point from;
        geom::Point to;
    };
    [[nodiscard]] bool hit(const TurnedBox& box, const TurnedBox& tight, const Wish& wish) const;
    void add_barrier(const geom::GeometryArray& barrier, const render::MapFrame& frame);

    render::Rect m_page;
    Cells<TurnedBox> m_boxes;
    Cells<Disc> m_spots;
    Cells<Disc> m_crowd;
    Cells<Segment> m_barriers;
};

/// Room kept between two names, mm.
constexpr double gap_mm = 0.2;

} // namespace maille::labels

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
    static constexpr std::size_t nobody = ~std::size_t{0};

    Room(const Request& request, const std::vector<Wish>& wishes, const render::Canvas& canvas);

    /// Whether a candidate of `wish` keeps off everything that does not move. `inside`: it lies in
    /// its own polygon, barriers there do not count.
    [[nodiscard]] bool clear(const Candidate& candidate, const Wish& wish, bool inside) const;
    /// Number of symbols of the crowd beneath it.
    [[nodiscard]] std::size_t crowd(const Candidate& candidate) const;
    [[nodiscard]] bool crosses_barrier(const Candidate& candidate) const;
    void take(const Candidate& candidate);
    [[nodiscard]] const render::Rect& page() const { return m_page; }

private:
    struct Spot {
        Disc disc;
        std::size_t layer = nobody; ///< a labelled point, which its own name may touch
        std::size_t row = nobody;
    };
    struct Segment {
        geom::Point from;
        geom::Point to;
    };
    void add_barrier(const geom::GeometryArray& barrier, const render::MapFrame& frame);
    void add_points(const Request& request, const std::vector<Wish>& wishes,
                    const render::Canvas& canvas);

    render::Rect m_page;
    Cells<TurnedBox> m_boxes;
    Cells<Spot> m_spots;
    Cells<Disc> m_crowd;
    Cells<Segment> m_barriers;
};

/// Room kept between two names, mm.
constexpr double gap_mm = 0.2;

} // namespace maille::labels

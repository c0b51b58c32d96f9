// SPDX-License-Identifier: Apache-2.0
// The movable discs of a packing as points in the plane, all moving at once: pulled towards their
// true places, pushed apart, kept in their rooms. Nothing here is exact; what comes out is
// proposed.
#pragma once

#include "displace/packing.hpp"

namespace maille::displace {

class Flow {
public:
    /// All movable discs at their places.
    explicit Flow(const Packing& packing);
    /// All discs that are not pinned, near their true places, no two at the same.
    static Flow from_true_places(const Packing& packing);

    /// Moves every disc by at most `step_um` towards its true place.
    void pull(double step_um);
    /// Pushes overlapping discs apart, each pair once, then discs outside their room back to its
    /// edge. Returns the largest overlap met.
    double push();
    /// Finds again which discs may meet; to be called every few steps.
    void find_pairs();

    [[nodiscard]] std::span<const std::uint32_t> movable() const { return m_movable; }
    [[nodiscard]] geom::Point place(std::size_t disc) const { return m_places[disc]; }

private:
    Flow(const Packing& packing, bool unplaced);
    struct Pair {
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        double apart = 0;
        double share = 0.5; ///< of the push that moves a
    };
    void keep_in_rooms();

    const Packing* m_packing;
    std::vector<geom::Point> m_places; ///< fixed discs last
    std::vector<std::uint32_t> m_movable;
    std::vector<std::uint8_t> m_moves; ///< for each disc
    std::vector<Pair> m_pairs;
};

} // namespace maille::displace

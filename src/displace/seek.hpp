// SPDX-License-Identifier: Apache-2.0
// The nearest free place to a target for one disc, the others staying where they are. The free
// ground is bounded by circles about the other discs and by edges of the room; the nearest place is
// the target itself, its foot on one of these curves, or a point where two of them meet.
#pragma once

#include "displace/packing.hpp"

namespace maille::displace {

class Seeker {
public:
    explicit Seeker(const Packing& packing) : m_packing(&packing) {}

    /// Nearest place to `target` that fits `disc`, at least `from_um` and less than `limit_um`
    /// away; nothing when there is none. `disc` itself must not be placed. Equally near places: the
    /// one with the smallest coordinates.
    [[nodiscard]] std::optional<Position> nearest(std::size_t disc, Position target, double from_um,
                                                  double limit_um);

    /// Nearest place to `target` that fits `disc`, less than `limit_um` from it and at most
    /// `around_um` from `here`.
    [[nodiscard]] std::optional<Position> nearest_around(std::size_t disc, Position target,
                                                         double limit_um, Position here,
                                                         std::int64_t around_um);

private:
    struct Circle {
        geom::Point centre; ///< from the target
        double radius = 0;
        double away = 0; ///< of the centre from the target
    };
    struct Segment {
        geom::Point from;
        geom::Point to;
    };
    struct Candidate {
        std::int64_t squared = 0;
        Position place;
        bool on_edge = false;
    };

    void start(Position target, double from_um, double to_um);
    void gather(std::size_t disc, Position middle, std::int64_t reach_um);
    void propose_all();
    void feet();
    void meets_of_circles();
    void meets_of_edges();
    void propose(geom::Point offset, bool on_edge);
    [[nodiscard]] std::optional<Position> first_that_fits(std::size_t disc);
    [[nodiscard]] double farthest(Position target) const;

    const Packing* m_packing;
    Position m_target;
    double m_from_um = 0;
    double m_to_um = 0;
    std::vector<Circle> m_circles;
    std::vector<Segment> m_segments;
    std::vector<std::uint32_t> m_seen; ///< edges gathered, for leaving out repetitions
    std::vector<Candidate> m_candidates;
};

} // namespace maille::displace

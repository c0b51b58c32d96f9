// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/arcs.hpp"

#include <cstdint>
#include <vector>

namespace maille::geom {

/// A segment that stands for the points of an arc from `from` to `to`.
struct Chord {
    std::uint32_t arc = 0;
    std::uint32_t from = 0; ///< indices of points of the arc
    std::uint32_t to = 0;

    [[nodiscard]] bool is_shorter() const { return to > from + 1; }
};

/// The point between the ends of a chord that is farthest from it, and its distance; the first of
/// equals. The chord must leave out a point.
struct Farthest {
    std::uint32_t point = 0;
    double distance = 0;
};
[[nodiscard]] Farthest farthest_point(std::span<const Point> line, const Chord& chord);

/// Indices, ascending, of the chords that leave points out and cross, touch or cover another chord,
/// or have an end of any arc between them and the points they stand for.
[[nodiscard]] std::vector<std::size_t> chords_in_conflict(const ArcSet& arcs,
                                                          const std::vector<Chord>& chords);

} // namespace maille::geom

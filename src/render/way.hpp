// SPDX-License-Identifier: Apache-2.0
// Private to `render`: a line by the way along it.
#pragma once

#include "geom/geometry.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace maille::render {

/// Lengths are those of the points' own unit, from the first point.
class Way {
public:
    /// Points that repeat the one before are left out. `ring`: the first point is repeated at the
    /// end.
    Way(std::span<const geom::Point> line, bool ring);

    /// True of a line without length; nothing else may then be asked.
    [[nodiscard]] bool empty() const { return m_points.size() < 2; }
    [[nodiscard]] bool ring() const { return m_ring; }
    [[nodiscard]] double length() const { return m_ends.back(); }
    [[nodiscard]] const std::vector<geom::Point>& points() const { return m_points; }
    /// Way to a point.
    [[nodiscard]] double way_to(std::size_t point) const { return m_ends[point]; }

    /// Index of the segment that holds the place at `way`; beyond the ends the first or the last.
    [[nodiscard]] std::size_t segment(double way) const;
    /// The place at `way`; before the first point or after the last one on the segment prolonged.
    [[nodiscard]] geom::Point prolonged(double way) const;
    /// The same, beyond the ends round a ring, else the end.
    [[nodiscard]] geom::Point at(double way) const;

private:
    bool m_ring;
    std::vector<geom::Point> m_points;
    std::vector<double> m_ends;
};

} // namespace maille::render

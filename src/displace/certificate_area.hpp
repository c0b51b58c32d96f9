// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/symbols.hpp"

#include <span>

namespace maille::displace {

/// A polygon feature on whole micrometres, for exact questions by the certificate.
class CertifiedArea {
public:
    CertifiedArea(const geom::GeometryArray& polygons, std::size_t feature);

    /// Even-odd rule; a point exactly on the border counts as inside.
    [[nodiscard]] bool has(Position p) const;
    /// Every point of the border is at least `distance_um` from `p`.
    [[nodiscard]] bool border_keeps(Position p, std::int64_t distance_um) const;

private:
    struct Line {
        Position a; ///< the lower end
        Position b;
    };
    [[nodiscard]] std::size_t slab_index(std::int64_t y_um) const;

    std::vector<Line> m_lines;
    std::int64_t m_low_um = 0;
    std::int64_t m_height_um = 1;                    ///< of a slab
    std::vector<std::vector<std::uint32_t>> m_slabs; ///< lines that reach into each
};

} // namespace maille::displace

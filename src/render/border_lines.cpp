// SPDX-License-Identifier: Apache-2.0
#include "render/border_lines.hpp"

namespace maille::render {

geom::GeometryArray border_lines(const geom::ArcSet& arcs, std::span<const geom::Border> borders) {
    geom::GeometryArray lines(geom::Kind::line);
    for (const geom::Border& border : borders) {
        lines.begin_part();
        for (const geom::Point& p : arcs.points(border.arc))
            lines.add_point(p);
        lines.end_feature();
    }
    return lines;
}

} // namespace maille::render

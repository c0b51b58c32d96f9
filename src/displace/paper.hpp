// SPDX-License-Identifier: Apache-2.0
// From map units and millimetres to whole micrometres on paper.
#pragma once

#include "displace/symbols.hpp"

#include <span>

namespace maille::displace {

/// Where a map lies on paper: `scale` is the denominator (100000 for 1:100 000), `unit_m` the
/// length of a map unit in metres, `origin` the map position at (0, 0). The y axis points north.
struct MapOnPaper {
    double scale = 0;
    geom::Point origin;
    double unit_m = 1;
};

/// Half the drawn extent of a symbol of `size_mm` with a stroke of `stroke_mm` centred on its edge,
/// rounded up to a whole micrometre. Throws base::UsageError unless the size is a positive number
/// and the stroke is not negative.
[[nodiscard]] std::int64_t radius_um(double size_mm, double stroke_mm = 0);

/// Map positions on paper, rounded to the nearest micrometre. Throws base::UsageError for a scale
/// or unit that is not a positive number, base::InputError for a position that is not finite or
/// beyond the limit.
[[nodiscard]] std::vector<Position> places_on_paper(std::span<const geom::Point> points,
                                                    const MapOnPaper& map);

/// Polygons on paper in micrometres, not rounded. Throws as places_on_paper.
[[nodiscard]] geom::GeometryArray polygons_on_paper(const geom::GeometryArray& polygons,
                                                    const MapOnPaper& map);

/// The map position of a place on paper.
[[nodiscard]] geom::Point map_position(Position place, const MapOnPaper& map);

} // namespace maille::displace

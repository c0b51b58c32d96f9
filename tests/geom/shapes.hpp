// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/geometry.hpp"

#include <initializer_list>
#include <vector>

namespace shapes {

using maille::geom::GeometryArray;
using maille::geom::Kind;
using maille::geom::Point;

using Ring = std::vector<Point>; ///< closed or not
using Part = std::vector<Ring>;
using Feature = std::vector<Part>;

inline void add(GeometryArray& array, const Feature& feature) {
    for (const Part& part : feature) {
        array.begin_part();
        for (const Ring& ring : part) {
            array.begin_ring();
            for (const Point p : ring) {
                array.add_point(p);
            }
            if (ring.front() != ring.back()) {
                array.add_point(ring.front());
            }
        }
    }
    array.end_feature();
}

inline GeometryArray polygons(const std::vector<Feature>& features) {
    GeometryArray array(Kind::polygon);
    for (const Feature& feature : features) {
        add(array, feature);
    }
    return array;
}

/// Counter-clockwise rectangle.
inline Ring box(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

/// Clockwise rectangle, for a hole.
inline Ring hole(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x0, y1}, {x1, y1}, {x1, y0}};
}

/// Seven communes in local metres, every inner edge shared vertex for vertex: Aubry, Bréval (with a
/// hole), Le Clos (in the hole), Dampierre (two parts), Éterville, Fosseux, Gy.
inline GeometryArray communes() {
    return polygons({
        {{box(0, 0, 2000, 2000)}},
        {{box(0, 2000, 2000, 4000), hole(800, 3000, 1000, 3200)}},
        {{box(800, 3000, 1000, 3200)}},
        {{box(2000, 0, 4000, 2000)}, {box(3000, 3000, 4000, 4000)}},
        {{{{2000, 2000}, {4000, 2000}, {4000, 3000}, {3000, 3000}, {3000, 4000}, {2000, 4000}}}},
        {{box(4000, 0, 6000, 2000)}},
        {{{{4000, 2000}, {6000, 2000}, {6000, 4000}, {4000, 4000}, {4000, 3000}}}},
    });
}

/// Part, ring and point structure of one feature, for comparison with hand-made shapes.
inline Feature feature_of(const GeometryArray& array, std::size_t feature) {
    Feature result;
    for (std::size_t p = array.part_begin(feature); p < array.part_end(feature); ++p) {
        Part part;
        for (std::size_t r = array.ring_begin(p); r < array.ring_end(p); ++r) {
            const auto ring = array.ring(r);
            part.emplace_back(ring.begin(), ring.end());
        }
        result.push_back(part);
    }
    return result;
}

} // namespace shapes

// SPDX-License-Identifier: Apache-2.0
// The window of a map on the page: from plane coordinates (metres, y up) to millimetres on paper (y
// down).
#pragma once

#include "geom/geometry.hpp"
#include "render/pen.hpp"

namespace maille::render {

struct MapFrame {
    Rect page;                    ///< mm on the page
    geom::Box box;                ///< plane coordinates shown, same aspect as `page`
    double scale_denominator = 1; ///< 1 600 000 for 1 : 1 600 000
    double metres_per_unit = 1;   ///< of the plane; other than 1 only where a map is in degrees

    /// Millimetres on paper of one plane unit.
    [[nodiscard]] double mm_per_unit() const {
        return 1000.0 * metres_per_unit / scale_denominator;
    }
    [[nodiscard]] geom::Point to_page(geom::Point p) const {
        return {page.x + (p.x - box.min_x) * mm_per_unit(),
                page.y + (box.max_y - p.y) * mm_per_unit()};
    }
    [[nodiscard]] geom::Point to_map(geom::Point mm) const {
        return {box.min_x + (mm.x - page.x) / mm_per_unit(),
                box.max_y - (mm.y - page.y) / mm_per_unit()};
    }
};

/// The frame of `page` at a scale, centred on a point.
[[nodiscard]] MapFrame frame_at(const Rect& page, geom::Point center, double scale_denominator,
                                double metres_per_unit = 1);

/// The frame showing all of `extent`, grown about its centre to the aspect of `page`, as QGIS does.
[[nodiscard]] MapFrame frame_of(const Rect& page, const geom::Box& extent,
                                double metres_per_unit = 1);

/// The frame at the largest round scale (1, 1.2, 1.4, 1.6, 2, 2.5, 3, 4, 5, 6, 7, 8 x 10^n) that
/// leaves `margin_mm` round `subject`, centred on it. An empty subject throws InputError.
[[nodiscard]] MapFrame frame_round(const Rect& page, const geom::Box& subject,
                                   double margin_mm = 1.5);

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
// The area of use as a box in the CRS's own coordinates, to notice data that cannot be right.
#pragma once

#include "crs/crs.hpp"

#include <cstddef>
#include <optional>

namespace maille::crs {

/// Bounds in the coordinates of a CRS, x then y; edges belong to it.
struct Bounds {
    double min_x = 0;
    double min_y = 0;
    double max_x = 0;
    double max_y = 0;

    [[nodiscard]] bool contains(double x, double y) const {
        return x >= min_x && x <= max_x && y >= min_y && y <= max_y;
    }
};

/// Box around the projected area of use (its border densified with 21 points a side). Absent when
/// the CRS has no area of use, it cannot be projected, or angles are not in degrees. An area across
/// the antimeridian gives all longitudes.
[[nodiscard]] std::optional<Bounds> bounds_of_use(const Crs& crs);

/// Share (0..1) of `count` positions outside bounds_of_use; not-finite ones are left out of both
/// counts; 0 when the CRS has no bounds or no position is finite. Strides as in Transformer::apply.
[[nodiscard]] double share_outside_area_of_use(const Crs& crs, const double* x, const double* y,
                                               std::size_t count, std::size_t stride_bytes);

} // namespace maille::crs

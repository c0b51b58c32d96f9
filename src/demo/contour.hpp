// SPDX-License-Identifier: Apache-2.0
// Contours of a field on a regular grid.
#pragma once
#include "demo/plane.hpp"

#include <vector>

namespace maille::demo {

/// Values at the nodes of a square grid, row by row from the south-west.
struct Field {
    Point origin;
    std::int64_t step = 1; // decimetres
    int columns = 0;
    int rows = 0;
    std::vector<float> values;

    Field(Point low, Point high, std::int64_t step, float value);
    [[nodiscard]] std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
    [[nodiscard]] Point place(int column, int row) const {
        return origin + Point{column * step, row * step};
    }
};

/// Where the field is below `level`. Each square is cut in two triangles on which the field is
/// linear: rings are then simple, and a lower level lies inside a higher one. The border of the
/// grid must be above the level. Rings smaller than `least_m2` are left out.
std::vector<Polygon> below(const Field& field, float level, std::int64_t least_m2);

} // namespace maille::demo

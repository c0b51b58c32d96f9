// SPDX-License-Identifier: Apache-2.0
// Delaunay triangulation with exact predicates.
#pragma once
#include "demo/plane.hpp"

#include <array>
#include <vector>

namespace maille::demo {

/// A counter-clockwise triangle: `corners` index the sites, `across[i]` is the triangle on the
/// other side of the edge that faces corner i (-1: none).
struct Triangle {
    std::array<int, 3> corners{};
    std::array<int, 3> across{-1, -1, -1};
};

/// The Delaunay triangles of distinct sites. Three far corners are added behind the sites, with the
/// indices sites.size() .. sites.size() + 2; triangles that use them are kept in the result.
std::vector<Triangle> triangulate(const std::vector<Point>& sites);

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
// Voronoi mesh of sites: the skeleton of every border of the demo region.
#pragma once
#include "demo/plane.hpp"

#include <vector>

namespace maille::demo {

/// A Voronoi edge between two nodes; `left` and `right` are the sites on either side of from -> to.
struct MeshEdge {
    int from = 0;
    int to = 0;
    int left = 0;
    int right = 0;
};

/// `nodes` are rounded to the decimetre. Only edges between two sites that were given are kept, so
/// the outermost cells have no outer limit.
struct Mesh {
    std::vector<Point> sites;
    std::vector<Point> nodes;
    std::vector<MeshEdge> edges;

    /// For each site the sites it shares an edge with, in increasing order.
    [[nodiscard]] std::vector<std::vector<int>> neighbours() const;
};

/// The mesh of distinct sites. Edges shorter than `shortest` decimetres are contracted.
Mesh make_mesh(std::vector<Point> sites, double shortest);

/// Moves each site not marked `fixed` by `strength` (0..1) towards the mean of its neighbours.
std::vector<Point> relax(const Mesh& mesh, const std::vector<bool>& fixed, double strength);

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
// Growing connected groups over a graph of neighbours.
#pragma once
#include "demo/plane.hpp"
#include "demo/random.hpp"

#include <vector>

namespace maille::demo {

/// Nodes with a place and their neighbours. Node i may join a group only if `block[i]` equals that
/// of the group's seed.
struct Graph {
    std::vector<Point> places;
    std::vector<std::vector<int>> neighbours;
    std::vector<int> block;
};

/// Group of each node: every seed grows over free neighbours of its block, nearest first along the
/// graph. Nodes with `taken[i]` stay out (-1), as do those that cannot be reached.
std::vector<int> grow(const Graph& graph, const std::vector<int>& seeds,
                      const std::vector<bool>& taken);

/// `count` seeds among the free nodes of a block, each as far as possible from those before, moved
/// to the middle of their group a few times so that the groups are of like size.
std::vector<int> spread_seeds(const Graph& graph, int block, int count,
                              const std::vector<bool>& taken, Random& random);

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
// Shortest paths over a graph of places.
#pragma once
#include "demo/plane.hpp"

#include <functional>
#include <vector>

namespace maille::demo {

/// For each node the next one on the cheapest way to `target` (-1: the target itself, or no way).
/// `cost(a, b)` is the cost of a step, or a negative number where there is no way.
std::vector<int> ways_to(const std::vector<std::vector<int>>& neighbours, int target,
                         const std::function<double(int, int)>& cost);

/// The nodes from `from` to the target of `ways`, both included.
std::vector<int> follow(const std::vector<int>& ways, int from);

/// The place nearest to `p`.
int nearest(const std::vector<Point>& places, Point p);

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
// Which way the water runs: a tree of streams with its mouths at the sea.
#pragma once
#include "demo/land.hpp"

#include <vector>

namespace maille::demo {

/// One stream from its source to its mouth or to the stream it joins.
struct Watercourse {
    std::vector<Point> path;
    int into = -1; // index of the stream it joins, which comes earlier; -1: the sea
    int basin = 0; // size of its catchment, in nodes
};

/// The largest streams of the region: at most `most` of them, those that reach the sea first.
std::vector<Watercourse> drain(const Land& land, const Options& options, std::size_t most);

} // namespace maille::demo

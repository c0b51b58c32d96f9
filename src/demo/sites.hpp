// SPDX-License-Identifier: Apache-2.0
// The points from which communes, sea and neighbours grow.
#pragma once
#include "demo/land.hpp"
#include "demo/mesh.hpp"

namespace maille::demo {

/// A mesh over the land and the sea, with the Zone of each cell.
struct Ground {
    Mesh mesh;
    std::vector<int> zones;
    double spacing = 0.0; // mean distance between two communes, decimetres
};

/// A ground with exactly `communes` cells in the region. Pairs of sites mirrored at the coast give
/// it a smooth course.
Ground make_ground(const Land& land, const Options& options, int communes);

/// Jittered grid of sites, about `step` decimetres apart, over everything that is generated.
std::vector<Point> scattered_sites(double step, std::uint64_t seed);

} // namespace maille::demo

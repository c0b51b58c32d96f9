// SPDX-License-Identifier: Apache-2.0
// From the ground to faces: cells with rough borders, enclaves, exclaves and islands.
#pragma once
#include "demo/coverage.hpp"
#include "demo/options.hpp"
#include "demo/sites.hpp"

namespace maille::demo {

/// A small face cut out of the middle of another.
struct Pocket {
    enum class Kind { enclave, exclave, island };
    Kind kind = Kind::enclave;
    int face = 0;
    int host = 0;
    Point centre;
    double radius = 0.0; // no point of it is farther from the centre, decimetres
};

struct Faces {
    Coverage coverage; // faces 0..sites-1 are the cells, then the pockets
    std::vector<Pocket> pockets;
    std::vector<double> room; // of each cell: distance of its site to its border
};

inline constexpr int enclave_count = 2;

/// Faces of the ground, warped as the land says (the sites of `ground` move with them); places two
/// enclaves, some exclaves and islands.
Faces make_faces(Ground& ground, const Land& land, const Options& options);

} // namespace maille::demo

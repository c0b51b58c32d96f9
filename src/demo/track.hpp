// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "demo/land.hpp"
#include "demo/mesh.hpp"

#include <set>
#include <utility>
#include <vector>

namespace maille::demo {

/// Wide curves over open land, for motorways and railways; later lines join earlier ones.
class Track {
public:
    Track(const Land& land, std::uint64_t seed);

    /// A curve that keeps off the sea and the steeper land.
    Line line(Point from, Point to);

private:
    Mesh m_mesh;
    std::vector<std::vector<int>> m_neighbours;
    const Land& m_land;
    std::uint64_t m_seed;
    std::set<std::pair<int, int>> m_used;
};

} // namespace maille::demo

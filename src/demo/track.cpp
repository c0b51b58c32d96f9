// SPDX-License-Identifier: Apache-2.0
#include "demo/track.hpp"

#include "demo/noise.hpp"
#include "demo/paths.hpp"
#include "demo/rough.hpp"
#include "demo/sites.hpp"

namespace maille::demo {

Track::Track(const Land& land, std::uint64_t seed)
    : m_mesh(make_mesh(scattered_sites(45'000.0, seed), 1000.0)), m_neighbours(m_mesh.neighbours()),
      m_land(land), m_seed(seed) {}

Line Track::line(Point from, Point to) {
    const auto cost = [this](int a, int b) {
        const Point p = m_mesh.sites[size(a)];
        const Point q = m_mesh.sites[size(b)];
        if (m_land.coast(p.y) + 40'000 > p.x || m_land.zone(p) == Zone::nothing) {
            return -1.0;
        }
        const double relief = 1.0 + 0.5 * noise(m_seed, p, 300'000.0);
        // Lines follow each other where they can.
        return distance(p, q) * relief *
               (m_used.contains({a, b}) || m_used.contains({b, a}) ? 0.35 : 1.0);
    };
    const int start = nearest(m_mesh.sites, from);
    const auto ways = ways_to(m_neighbours, nearest(m_mesh.sites, to), cost);
    const std::vector<int> path = follow(ways, start);
    Line line{from};
    for (std::size_t i = 1; i + 1 < path.size(); ++i) {
        line.push_back(m_mesh.sites[size(path[i])]);
    }
    for (std::size_t i = 1; i < path.size(); ++i) {
        m_used.emplace(path[i - 1], path[i]);
    }
    line.push_back(to);
    return smoothed(line, 3);
}

} // namespace maille::demo

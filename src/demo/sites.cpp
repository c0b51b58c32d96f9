// SPDX-License-Identifier: Apache-2.0
#include "demo/sites.hpp"

#include "demo/random.hpp"

#include <cmath>

namespace maille::demo {

namespace {

// Sites with a grid that finds those near a place.
class SiteSet {
public:
    explicit SiteSet(double cell)
        : m_cell(static_cast<std::int64_t>(cell)),
          m_columns((Land::high.x - Land::low.x) / m_cell + 1),
          m_rows((Land::high.y - Land::low.y) / m_cell + 1),
          m_cells(static_cast<std::size_t>(m_columns * m_rows)) {}

    [[nodiscard]] bool free_within(Point p, double radius) const {
        const auto reach = static_cast<std::int64_t>(radius) / m_cell + 1;
        const std::int64_t column = (p.x - Land::low.x) / m_cell;
        const std::int64_t row = (p.y - Land::low.y) / m_cell;
        for (std::int64_t j = std::max<std::int64_t>(0, row - reach);
             j <= std::min(m_rows - 1, row + reach); ++j) {
            for (std::int64_t i = std::max<std::int64_t>(0, column - reach);
                 i <= std::min(m_columns - 1, column + reach); ++i) {
                for (const int site : m_cells[static_cast<std::size_t>(j * m_columns + i)]) {
                    if (distance(sites[static_cast<std::size_t>(site)], p) < radius) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    void add(Point p, int zone, bool is_fixed) {
        const std::int64_t cell =
            (p.y - Land::low.y) / m_cell * m_columns + (p.x - Land::low.x) / m_cell;
        m_cells[static_cast<std::size_t>(cell)].push_back(static_cast<int>(sites.size()));
        sites.push_back(p);
        zones.push_back(zone);
        fixed.push_back(is_fixed);
    }

    std::vector<Point> sites;
    std::vector<int> zones;
    std::vector<bool> fixed;

private:
    std::int64_t m_cell;
    std::int64_t m_columns;
    std::int64_t m_rows;
    std::vector<std::vector<int>> m_cells;
};

// Pairs on both sides of the coast; returns how many of them lie in the region.
int add_coast(SiteSet& set, const Land& land, double spacing, Random& random) {
    int count = 0;
    double y = static_cast<double>(Land::low.y) + spacing;
    while (y < static_cast<double>(Land::high.y) - spacing) {
        const auto at = static_cast<std::int64_t>(y);
        const std::int64_t half = 10'000;
        const double slope = static_cast<double>(land.coast(at + half) - land.coast(at - half)) /
                             static_cast<double>(2 * half);
        const double norm = std::sqrt(1.0 + slope * slope);
        const double offset = spacing * random.between(0.34, 0.46);
        const Point coast{land.coast(at), at};
        const Point out{static_cast<std::int64_t>(offset / norm),
                        static_cast<std::int64_t>(-slope * offset / norm)};
        const int zone = land.zone(coast + out);
        set.add(coast + out, zone, true);
        set.add(coast - out, Zone::sea, true);
        count += zone == Zone::region ? 1 : 0;
        y += spacing * random.between(0.55, 0.9) / norm;
    }
    return count;
}

Point random_place(Random& random) {
    return {static_cast<std::int64_t>(random.between(static_cast<double>(Land::low.x),
                                                     static_cast<double>(Land::high.x))),
            static_cast<std::int64_t>(random.between(static_cast<double>(Land::low.y),
                                                     static_cast<double>(Land::high.y)))};
}

// Throws sites into the region, ever closer together, until there are `wanted`; then fills the
// rest. Returns the distance reached.
void fill(SiteSet& set, const Land& land, double spacing, int missing, Random& random) {
    double radius = 0.74 * spacing;
    int failures = 0;
    const int patience = 4 * missing + 400;
    while (missing > 0) {
        const Point p = random_place(random);
        if (land.zone(p) != Zone::region) {
            continue;
        }
        if (set.free_within(p, radius * land.spacing(p))) {
            set.add(p, Zone::region, false);
            --missing;
        } else if (++failures > patience) {
            failures = 0;
            radius *= 0.96;
        }
    }
    const double cells = static_cast<double>(Land::high.x - Land::low.x) / radius *
                         (static_cast<double>(Land::high.y - Land::low.y) / radius);
    for (auto left = static_cast<std::int64_t>(8.0 * cells); left > 0; --left) {
        const Point p = random_place(random);
        const int zone = land.zone(p);
        if (zone != Zone::region && set.free_within(p, radius * land.spacing(p))) {
            set.add(p, zone, false);
        }
    }
}

} // namespace

Ground make_ground(const Land& land, const Options& options, int communes) {
    Random random(options.seed, static_cast<std::uint64_t>(Stream::sites));
    Ground ground;
    ground.spacing = std::sqrt(land.region_km2() / communes) * 10'000.0;
    SiteSet set(ground.spacing);
    const int coastal = add_coast(set, land, ground.spacing, random);
    fill(set, land, ground.spacing, communes - coastal, random);
    const double shortest = std::max(200.0, ground.spacing / 50.0);
    const Mesh first = make_mesh(set.sites, shortest);
    ground.mesh = make_mesh(relax(first, set.fixed, 0.25), shortest);
    ground.zones = set.zones;
    return ground;
}

std::vector<Point> scattered_sites(double step, std::uint64_t seed) {
    Random random(seed, 0);
    std::vector<Point> sites;
    for (auto y = static_cast<double>(Land::low.y); y < static_cast<double>(Land::high.y);
         y += step) {
        for (auto x = static_cast<double>(Land::low.x); x < static_cast<double>(Land::high.x);
             x += step) {
            sites.push_back({static_cast<std::int64_t>(x + random.between(0.0, 0.92) * step),
                             static_cast<std::int64_t>(y + random.between(0.0, 0.92) * step)});
        }
    }
    return sites;
}

} // namespace maille::demo

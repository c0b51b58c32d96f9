// SPDX-License-Identifier: Apache-2.0
// The lie of the land: where the sea, the region, its neighbours and its towns are.
#pragma once
#include "demo/options.hpp"
#include "demo/plane.hpp"

#include <vector>

namespace maille::demo {

/// What a place belongs to; the neighbours are numbered from `neighbour` on.
struct Zone {
    static constexpr int nothing = -1; // beyond the drawn land
    static constexpr int sea = 0;
    static constexpr int region = 1;
    static constexpr int neighbour = 2;
    static constexpr int neighbour_count = 3;
};

class Land {
public:
    explicit Land(const Options& options);

    /// Easting of the coast at a northing, in decimetres: the sea lies west of it.
    [[nodiscard]] std::int64_t coast(std::int64_t y) const;

    /// Which Zone a place belongs to.
    [[nodiscard]] int zone(Point p) const;

    /// How far out of the region a place of the land is: up to 1 inside, more outside.
    [[nodiscard]] double reach(Point p) const;

    /// Wanted distance between two communes at a place, as a multiple of the mean.
    [[nodiscard]] double spacing(Point p) const;

    /// Moves the plane a little without folding it: Voronoi cells lose their even roundness.
    [[nodiscard]] Point warped(Point p) const;

    /// Area of the region in km2, by sampling.
    [[nodiscard]] double region_km2() const;

    /// The towns, the capital of each département first.
    [[nodiscard]] const std::vector<Point>& towns() const { return m_towns; }

    /// Corners of everything that is generated, and of what is drawn of the neighbours.
    static constexpr Point low{5'000'000, 67'800'000};
    static constexpr Point high{8'800'000, 71'600'000};
    static constexpr Point drawn_low{5'400'000, 68'300'000};
    static constexpr Point drawn_high{8'350'000, 71'150'000};

private:
    std::uint64_t m_seed;
    std::vector<Point> m_towns;
};

} // namespace maille::demo

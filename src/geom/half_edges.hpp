// SPDX-License-Identifier: Apache-2.0
// Directed edges of polygon rings and, for each, its twin: the same edge in the other direction,
// which the neighbour has on the other side. The base of arcs and of the locator.
#pragma once

#include "geom/geometry.hpp"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace maille::geom {

constexpr std::uint32_t no_edge = 0xffffffff;

/// Rings of a polygon array. Half-edge i runs from points[i] to points[i + 1]; its feature lies on
/// its left. The last point of a ring begins no edge.
struct Rings {
    std::span<const Point> points;
    std::vector<std::uint32_t> starts;   ///< first point of each ring, with a closing entry
    std::vector<std::uint32_t> features; ///< feature of each ring

    [[nodiscard]] std::size_t size() const { return features.size(); }
    /// Half-edges [first_edge(r), end_edge(r)) belong to ring r.
    [[nodiscard]] std::uint32_t first_edge(std::size_t ring) const { return starts[ring]; }
    [[nodiscard]] std::uint32_t end_edge(std::size_t ring) const {
        return starts[ring + 1] > starts[ring] ? starts[ring + 1] - 1 : starts[ring];
    }
    [[nodiscard]] std::size_t ring_of(std::uint32_t edge) const;
};

/// Views the rings of `polygons`, whose points must outlive the result.
[[nodiscard]] Rings rings_of(const GeometryArray& polygons);

/// Twin of each half-edge, or no_edge. An edge used several times on one side gets at most one
/// twin; the rest have none. Edges of no length have none, or each other. The result does not
/// depend on `jobs`.
[[nodiscard]] std::vector<std::uint32_t> find_twins(const Rings& rings, unsigned jobs);

/// A number for a vertex, equal for equal coordinates (also 0 and -0), well mixed.
[[nodiscard]] inline std::uint64_t vertex_hash(Point p) {
    const auto x = std::bit_cast<std::uint64_t>(p.x + 0.0);
    const auto y = std::bit_cast<std::uint64_t>(p.y + 0.0);
    std::uint64_t hash = x * 0x9e3779b97f4a7c15U + std::rotl(y * 0xc2b2ae3d27d4eb4fU, 31);
    hash ^= hash >> 32U;
    return hash * 0xd6e8feb86659fd93U;
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
// Shared arcs of a polygon coverage: each stretch of border between two territories (or one and the
// outside) once, with the territory on either side. From them: dissolve, borders of a level,
// neighbours. Points are the input's, bit by bit.
#pragma once

#include "geom/geometry.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace maille::geom {

/// Edges used more than once on the same side: the two features overlap there.
struct CoverageDefect {
    std::uint32_t first = 0;  ///< smaller feature index
    std::uint32_t second = 0; ///< larger one; equal to `first` when a feature repeats its own edge
    std::uint64_t edges = 0;  ///< number of edges concerned
    Point place;              ///< the smallest vertex (x, then y) of these edges

    friend bool operator==(const CoverageDefect&, const CoverageDefect&) = default;
};

/// Arcs of a coverage. An arc runs between two nodes (vertices where other than two edges meet or
/// the sides change) from its smaller end (x, then y) to its larger one; an arc without nodes is
/// closed and begins at its smallest vertex.
class ArcSet {
public:
    static constexpr std::uint32_t none = 0xffffffff; ///< outside every feature

    [[nodiscard]] std::size_t size() const { return m_left.size(); }
    /// Number of features of the coverage.
    [[nodiscard]] std::size_t features() const { return m_features; }
    /// At least two points, in the direction of the arc; first = last when it is closed.
    [[nodiscard]] std::span<const Point> points(std::size_t arc) const {
        return std::span(m_points).subspan(m_offsets[arc], m_offsets[arc + 1] - m_offsets[arc]);
    }
    /// Feature on the left (right) of the arc, `none` outside.
    [[nodiscard]] std::uint32_t left(std::size_t arc) const { return m_left[arc]; }
    [[nodiscard]] std::uint32_t right(std::size_t arc) const { return m_right[arc]; }
    /// Node where the arc begins (ends), counted in order of (x, y) of the nodes; `none` for a
    /// closed arc without nodes.
    [[nodiscard]] std::uint32_t first_node(std::size_t arc) const { return m_first_node[arc]; }
    [[nodiscard]] std::uint32_t last_node(std::size_t arc) const { return m_last_node[arc]; }
    /// Pairs of features that use an edge on the same side, in order. Overlaps without a common
    /// edge do not show here.
    [[nodiscard]] std::span<const CoverageDefect> defects() const { return m_defects; }

private:
    friend class ArcBuilder;
    friend class Generaliser;
    std::size_t m_features = 0;
    std::vector<Point> m_points;
    std::vector<std::uint32_t> m_offsets{0};
    std::vector<std::uint32_t> m_left;
    std::vector<std::uint32_t> m_right;
    std::vector<std::uint32_t> m_first_node;
    std::vector<std::uint32_t> m_last_node;
    std::vector<CoverageDefect> m_defects;
};

/// Cuts polygons whose common borders share every vertex into arcs. Edges of no length are left
/// out.
[[nodiscard]] ArcSet build_arcs(const GeometryArray& polygons);

/// Two features with a common border.
struct Neighbours {
    std::uint32_t first = 0; ///< smaller feature index
    std::uint32_t second = 0;
    double length = 0; ///< of the common border, in the units of the plane

    friend bool operator==(const Neighbours&, const Neighbours&) = default;
};

/// Pairs of features that share an arc, in order of (first, second). A common corner alone makes no
/// neighbours.
[[nodiscard]] std::vector<Neighbours> neighbours(const ArcSet& arcs);

/// One polygon feature per group: the union of its features, made by cancelling the arcs inside it.
/// `group_of_feature[f]` is the group of feature f, or ArcSet::none to leave it out. Groups without
/// features are null. Every border vertex is kept; rings begin at their smallest vertex (x, then
/// y), parts and holes are in order of it. For a coverage without defects the result is valid by
/// the OGC rules, rings that touch themselves included.
[[nodiscard]] GeometryArray
dissolve(const ArcSet& arcs, std::span<const std::uint32_t> group_of_feature, std::size_t groups);

/// An arc that is a border at some level.
struct Border {
    std::uint32_t arc = 0;
    std::uint32_t left_group = 0; ///< ArcSet::none outside all groups
    std::uint32_t right_group = 0;

    friend bool operator==(const Border&, const Border&) = default;
};

/// Arcs with different groups on their two sides, each once, in order of arcs.
[[nodiscard]] std::vector<Border> borders(const ArcSet& arcs,
                                          std::span<const std::uint32_t> group_of_feature);

} // namespace maille::geom

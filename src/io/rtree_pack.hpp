// SPDX-License-Identifier: Apache-2.0
// Packs boxes into the nodes of an SQLite R*Tree at once, full nodes, instead of a million
// insertions. Tree: sort-tile-recursive (Leutenegger, Lopez, Edgington, ICDE 1997) on box centres,
// level by level. Node: SQLite's file format, https://www.sqlite.org/rtree.html and the head
// comment of its rtree.c.
#pragma once

#include "geom/geometry.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maille::io {

/// Coordinates are single precision, rounded outward.
struct RtreeBox {
    float min_x = 0;
    float max_x = 0;
    float min_y = 0;
    float max_y = 0;
    friend bool operator==(const RtreeBox&, const RtreeBox&) = default;
};

/// Rounds down for minima and up for maxima with SQLite's own formula, so that packing gives the
/// boxes that its insertions would give.
[[nodiscard]] RtreeBox outward(const geom::Box& box);

struct RtreeEntry {
    std::int64_t id = 0; ///< feature id
    RtreeBox box;
};

/// Nodes are numbered from 1, the root.
struct PackedRtree {
    std::size_t node_bytes = 0;
    std::string bytes;                 ///< node after node, each of node_bytes
    std::vector<std::uint32_t> parent; ///< parent of node i+1; 0 for the root
    std::vector<std::uint32_t> leaf;   ///< node that holds each entry, in the order given

    [[nodiscard]] std::size_t nodes() const { return parent.size(); }
    [[nodiscard]] std::string_view node(std::size_t number) const {
        return std::string_view(bytes).substr((number - 1) * node_bytes, node_bytes);
    }
};

/// Packs fewer than 2^32 entries into nodes of `node_bytes` (28 at least: 4 + 24 a cell). Ties are
/// broken by the order given; the result does not depend on `jobs`.
[[nodiscard]] PackedRtree pack_rtree(std::span<const RtreeEntry> entries, std::size_t node_bytes,
                                     unsigned jobs);

} // namespace maille::io

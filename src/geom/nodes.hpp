// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/arcs.hpp"
#include "geom/half_edges.hpp"

#include <cstdint>
#include <vector>

namespace maille::geom {

/// Number of the node at which each half-edge begins, or no_edge: vertices where other than two
/// edges meet or the sides change, numbered in order of (x, y). Rings without repeated points.
[[nodiscard]] std::vector<std::uint32_t> find_nodes(const Rings& rings,
                                                    const std::vector<std::uint32_t>& twins);

/// Pairs of features that use an edge on the same side; see ArcSet::defects.
[[nodiscard]] std::vector<CoverageDefect> find_defects(const Rings& rings,
                                                       const std::vector<std::uint32_t>& twins);

} // namespace maille::geom

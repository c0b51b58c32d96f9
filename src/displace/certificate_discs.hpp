// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/symbols.hpp"

#include <span>

namespace maille::displace {

/// Two discs nearer than their radii and the gap.
struct Overlap {
    std::uint32_t first = 0; ///< smaller index
    std::uint32_t second = 0;
    double depth_um = 0;
};

/// Pairs (i, j) for which |a_i - b_j| < r_i + s_j + gap, i < j when both sides are the same arrays,
/// in no stated order. Entries with `shown` 0 (when given) are left out.
[[nodiscard]] std::vector<Overlap> overlaps_of(std::span<const Position> places,
                                               std::span<const std::int64_t> radii_um,
                                               std::span<const std::uint8_t> shown,
                                               std::int64_t gap_um);

/// Whether disc i, with radius `own_um[i]`, meets any other disc with radius `others_um[j]`, all at
/// `places`.
[[nodiscard]] std::vector<std::uint8_t> in_contact(std::span<const Position> places,
                                                   std::span<const std::int64_t> own_um,
                                                   std::span<const std::int64_t> others_um,
                                                   std::int64_t gap_um);

} // namespace maille::displace

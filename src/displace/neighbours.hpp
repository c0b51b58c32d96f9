// SPDX-License-Identifier: Apache-2.0
// Symbols of different homes that come too near: only where homes overlap.
#pragma once

#include "displace/treatment.hpp"

namespace maille::displace {

/// 1 for each entry whose discs overlap discs of another entry.
[[nodiscard]] std::vector<std::uint8_t>
entries_that_overlap(const Stage& stage, std::span<const Decision> decisions, std::int64_t gap_um);

/// Discs that entry `entry` has to keep clear of: those of settled entries, and the pinned ones of
/// the others.
[[nodiscard]] std::vector<FixedDisc> discs_of_others(const Stage& stage,
                                                     std::span<const Decision> decisions,
                                                     std::span<const std::uint8_t> settled,
                                                     std::size_t entry);

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
// All symbols of one home at one size: a feasible start, then improvement.
#pragma once

#include "displace/packing.hpp"

namespace maille::displace {

/// How much improvement a symbol is worth; decided by the number of symbols alone, never by a
/// clock.
struct Effort {
    unsigned relax_rounds = 6;
    unsigned slide_rounds = 4;
    bool second_start = true; ///< also from a lattice, where the home is crowded
};
[[nodiscard]] Effort effort_for(std::size_t symbols);

/// The symbols of one home, in stable order.
struct Household {
    std::vector<Position> anchors;
    std::vector<std::int64_t> radii_um;
    std::vector<std::uint8_t> pinned;              ///< in conflict with nothing
    std::vector<std::optional<Position>> previous; ///< empty, or one each
    std::vector<FixedDisc> fixed;                  ///< what they keep clear of
};

struct Housed {
    std::vector<std::optional<Position>> places; ///< empty where no place was found
    std::size_t missing = 0;                     ///< number of these
};

/// Places for all, or for as many as fit when `partly`. With pins kept where possible; where all
/// find a place only without pins, pins are released. Nothing is improved when `improve` is false.
[[nodiscard]] Housed house(const Ground& ground, const Household& household, std::int64_t gap_um,
                           const Effort& effort, bool improve, bool partly);

} // namespace maille::displace

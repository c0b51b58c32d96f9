// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/home.hpp"
#include "displace/stage.hpp"

namespace maille::displace {

/// What was decided for the symbols of one home; entries follow Stage::members.
struct Decision {
    std::vector<std::optional<Position>> places; ///< empty: no place in this home
    std::vector<std::int64_t> radii_um;
    std::vector<State> states;
    std::vector<std::uint8_t> pinned;
    HomeReport report;
};

/// Solves one home, entry `entry` of the stage: at the size asked for, else by the policy. `others`
/// are discs to keep clear of besides the symbols without home. Throws base::ConstraintError with
/// policy `fail`.
[[nodiscard]] Decision decide(const Stage& stage, std::size_t entry, const Effort& effort,
                              std::span<const FixedDisc> others);

} // namespace maille::displace

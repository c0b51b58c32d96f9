// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/home.hpp"
#include "displace/stage.hpp"

namespace maille::displace {

/// Places for symbols on free ground: inside the frame (or, without one, up to 50 mm around the
/// homes), outside every home, clear of obstacles and of `fixed`. In stable order; empty where
/// there is none left.
[[nodiscard]] std::vector<std::optional<Position>>
place_outside(const Stage& stage, std::span<const std::uint32_t> symbols,
              std::span<const FixedDisc> fixed, const Effort& effort);

} // namespace maille::displace

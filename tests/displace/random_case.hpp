// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/made.hpp"

namespace made {

/// A page of six homes of a random kind (stars, with holes, thin, in parts, tiny, sharing borders)
/// with random symbols: heaps, scattered, on borders, of one size or several; by seed, the same on
/// every system.
[[nodiscard]] Case random_case(std::uint64_t seed);

} // namespace made

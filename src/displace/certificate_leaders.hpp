// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/certificate.hpp"

namespace maille::displace {

struct LeaderCounts {
    std::uint64_t crossings_equal = 0;
    std::uint64_t crossings_mixed = 0;
    std::uint64_t under = 0;
};

/// Counts for the leaders of shown symbols that moved, as Certificate defines them.
[[nodiscard]] LeaderCounts count_leaders(const Symbols& symbols, const Drawn& drawn);

} // namespace maille::displace

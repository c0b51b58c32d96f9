// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/territory.hpp"

namespace maille::displace {

/// Throws what displace_in_territories promises for input that cannot be used.
void check_input(const Symbols& symbols, const Homes& homes, const Surroundings& surroundings,
                 const Rules& rules);

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
// Names, populations and codes of the communes.
#pragma once
#include "demo/region.hpp"

#include <string>

namespace maille::demo {

/// Gives each commune a name, a population and a status; the towns of the land are the largest.
void settle(Region& region, const Land& land, const Options& options);

/// Order of the codes: département, then folded name.
std::string sort_key(const Commune& commune);

/// Codes "D1001", "D1002"... in the order of the communes; beyond 999 in a département the three
/// last characters count in base 36.
void give_codes(Region& region);

} // namespace maille::demo

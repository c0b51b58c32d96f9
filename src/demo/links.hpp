// SPDX-License-Identifier: Apache-2.0
// Which communes have a road between them.
#pragma once
#include "demo/region.hpp"

#include <set>
#include <utility>

namespace maille::demo {

using Links = std::set<std::pair<int, int>>; // indices of communes, the smaller first

/// From the seat of each EPCI to those of the EPCI next to it, where one of the two has a town.
Links national_links(const Region& region);

/// From every commune to the seat of its EPCI, within the EPCI.
Links departmental_links(const Region& region);

} // namespace maille::demo

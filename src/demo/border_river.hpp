// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "demo/waterways.hpp"

namespace maille::demo {

/// A line along the border of two EPCI, vertex for vertex, down to the first river it meets: the
/// longest of those between 9 and 40 km; empty when there is none.
Line border_river(const Region& region, const std::vector<River>& rivers);

} // namespace maille::demo

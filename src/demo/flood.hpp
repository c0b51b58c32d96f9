// SPDX-License-Identifier: Apache-2.0
// Flood zones around the larger rivers, in three nested scenarios.
#pragma once
#include "demo/waterways.hpp"

namespace maille::demo {

/// zones_inondables.geojson: each polygon is a feature with its scenario.
void add_flood_zones(std::map<std::string, std::string>& files, const Region& region,
                     const Waterways& waterways, const Options& options);

} // namespace maille::demo

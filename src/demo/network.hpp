// SPDX-License-Identifier: Apache-2.0
// Roads and railways.
#pragma once
#include "demo/region.hpp"

#include <map>

namespace maille::demo {

/// routes.geojson (motorways, national and departmental roads) and voies_ferrees.geojson.
void add_networks(std::map<std::string, std::string>& files, const Region& region, const Land& land,
                  const Options& options);

} // namespace maille::demo

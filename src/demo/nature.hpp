// SPDX-License-Identifier: Apache-2.0
// Natural areas, as a land-cover map shows them.
#pragma once
#include "demo/waterways.hpp"

namespace maille::demo {

/// espaces_naturels.geojson: connected areas of one CORINE class each, from the region to 15 km and
/// more around it; areas of two classes may share a border, none overlap.
void add_natural_areas(std::map<std::string, std::string>& files, const Land& land,
                       const Waterways& waterways, const Options& options);

} // namespace maille::demo

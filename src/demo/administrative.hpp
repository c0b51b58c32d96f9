// SPDX-License-Identifier: Apache-2.0
// Files about communes and the territories made of them.
#pragma once
#include "demo/files.hpp"
#include "demo/region.hpp"

namespace maille::demo {

/// communes.geojson, voisins.geojson, chefs_lieux.csv, crte.csv, parc.csv, pacte.csv and
/// indicateurs_epci.csv.
void add_administrative(Files& files, const Region& region, const Options& options);

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
// Which département, EPCI and CRTE each commune belongs to.
#pragma once
#include "demo/growth.hpp"
#include "demo/names.hpp"
#include "demo/region.hpp"

namespace maille::demo {

/// Département of each node, grown from the capitals.
std::vector<int> grow_departements(const Graph& graph, const std::vector<Point>& capitals);

/// EPCI of each node (`graph.block` is the département): four lie across a border of départements,
/// the first with as many communes on either side. Returns the number of EPCI through `count`.
std::vector<int> grow_epci(const Graph& graph, Random& random, int& count);

/// Groups EPCI into CRTE; the first is interdépartemental. Fills Epci::crte.
std::vector<Crte> group_crte(Region& region);

/// Names, SIREN and nature of the EPCI whose communes are known; fills Epci::departements and seat.
void name_epci(Region& region, Random& random);

/// Leaves about 23 % of the EPCI without any project, never a whole département nor an EPCI across.
void choose_mobilised(Region& region, Random& random);

} // namespace maille::demo

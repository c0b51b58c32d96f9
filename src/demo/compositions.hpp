// SPDX-License-Identifier: Apache-2.0
// Tables that say which territories are made of which.
#pragma once
#include "demo/region.hpp"

#include <string>

namespace maille::demo {

/// crte.csv, with the columns of the ANCT; a CRTE over two départements is listed under each.
std::string crte_file(const Region& region);

/// parc.csv: two parks as lists of communes, which overlap a little.
std::string parks_file(const Region& region);

/// pacte.csv: one pact as a list of EPCI in two départements.
std::string pact_file(const Region& region);

} // namespace maille::demo

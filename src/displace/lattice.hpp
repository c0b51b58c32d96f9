// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/packing.hpp"

namespace maille::displace {

/// Places every disc that is not placed yet on the sites of a hexagonal lattice as wide as the
/// largest of them, in the room left: several directions and offsets are tried, and the one with
/// the least total displacement by optimal assignment is taken. False, with nothing placed, when no
/// lattice has sites enough. The densest regular arrangement: for homes that are nearly full.
bool place_on_lattice(Packing& packing);

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/seek.hpp"

namespace maille::displace {

/// Places every disc that is not placed yet at its nearest free place: the least crowded first,
/// heaps (one true place, one radius) as a whole, about their place or on it, whichever is nearer
/// in total. Returns the number that found no place; they stay unplaced.
std::size_t insert_all(Packing& packing);

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "displace/seek.hpp"

namespace maille::displace {

/// Places every disc that is not placed yet at its nearest free place: the least crowded first,
/// heaps (one true place, one radius) as a whole, about their place or on it, whichever is nearer
/// in total. Returns whether all found a place; those that found none stay unplaced, and without
/// `as_many_as_fit` so do all after the first of them.
bool insert_all(Packing& packing, bool as_many_as_fit);

} // namespace maille::displace

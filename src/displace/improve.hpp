// SPDX-License-Identifier: Apache-2.0
// Moves that never make the total displacement larger. Pinned discs never move; every place taken
// is checked exactly. Discs without a place are left out.
#pragma once

#include "displace/seek.hpp"

namespace maille::displace {

enum class Exactness { pairs, exact };

/// Gives the places of movable discs of one radius to the discs they are nearest to in total:
/// exactly in clusters up to a few hundred discs, by exchanges of pairs in larger ones.
void reassign(Packing& packing, Exactness exactness);

/// Exchanges the places of two discs of one radius whose leaders cross, until none do.
void uncross(Packing& packing);

/// Moves each disc to a free place nearer to its true one, those that moved farthest first, for at
/// most `rounds` rounds. Returns whether any moved.
bool slide(Packing& packing, unsigned rounds);

/// Pulls all movable discs towards their true places at once, pushes them apart, makes the result
/// exact, and keeps it when its total is smaller; `rounds` times with smaller and smaller pulls.
/// Returns whether any was kept.
bool relax(Packing& packing, unsigned rounds);

/// Places all discs that are not pinned by pushing them apart from their true places; false when
/// one found no place.
bool settle(Packing& packing);

/// Places of the home's own discs, empty where not placed, and back.
[[nodiscard]] std::vector<std::optional<Position>> places_of(const Packing& packing);
void restore(Packing& packing, std::span<const std::optional<Position>> places);

} // namespace maille::displace

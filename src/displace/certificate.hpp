// SPDX-License-Identifier: Apache-2.0
// The certificate: what a set of drawn places keeps and breaks, measured by code that shares
// nothing with the solver. Distances are compared in whole micrometres without rounding. It works
// on any places, QGIS's too.
//   In:  what was to be displaced, and the places and radii drawn.
//   Out: Certificate: counts that must be zero, and how far symbols moved.
#pragma once

#include "displace/territory.hpp"

namespace maille::displace {

/// Places drawn, one entry for each symbol.
struct Drawn {
    std::vector<Position> places;
    std::vector<std::int64_t> radii_um;
    std::vector<std::uint8_t> shown; ///< 0: not drawn at all, left out of every count
};

/// What Displaced draws: counted symbols and those outside the frame are not shown.
[[nodiscard]] Drawn drawn(const Displaced& displaced);

struct Displacement {
    double mean_um = 0;
    double p95_um = 0; ///< linear interpolation between ranks
    double max_um = 0;
    double sum_um = 0;
};

struct Certificate {
    std::uint64_t symbols = 0; ///< shown
    std::uint64_t moved = 0;   ///< of them, elsewhere than at their true place
    std::uint64_t no_home = 0;
    // Pairs with at least one symbol that has a home, nearer than the sum of radii and the gap.
    std::uint64_t overlaps = 0;
    std::uint64_t overlapping_symbols = 0;
    double overlap_depth_um = 0;    ///< mean over these pairs
    std::uint64_t outside_home = 0; ///< discs (with margin) not wholly inside their home
    std::uint64_t centre_outside_home = 0;
    std::uint64_t outside_frame = 0; ///< discs (with margin) not wholly inside the frame
    std::uint64_t obstacles_hit = 0; ///< discs nearer to an obstacle than the gap
    std::uint64_t pins = 0;          ///< symbols in conflict with nothing at their true place
    std::uint64_t pins_moved = 0;    ///< of them, drawn elsewhere
    // Pairs of leaders of one home that cross in their interiors; leaders from one place do not.
    std::uint64_t crossings_equal = 0; ///< of symbols drawn at one size
    std::uint64_t crossings_mixed = 0; ///< of symbols of different sizes
    std::uint64_t leaders_under = 0;   ///< leaders that run under another symbol's disc
    Displacement displacement;         ///< over all shown symbols
};

/// Measures `drawn` against what was asked. Homes are the polygons rounded to whole micrometres.
/// `jobs` threads; the result does not depend on it. Throws base::InputError when the arrays are of
/// different lengths.
[[nodiscard]] Certificate certify(const Symbols& symbols, const Homes& homes,
                                  const Surroundings& surroundings, const Rules& rules,
                                  const Drawn& drawn, unsigned jobs);

/// How much of the picture is kept. Costs the square of the number of symbols.
struct Likeness {
    double inversions_share = 0; ///< pairs more than 0.5 mm apart whose order in x or y flips
    double neighbours_kept = 0;  ///< share of the 8 nearest symbols that stay among the 8 nearest
};
[[nodiscard]] Likeness likeness(const Symbols& symbols, const Drawn& drawn, unsigned jobs);

} // namespace maille::displace

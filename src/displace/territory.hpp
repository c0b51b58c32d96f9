// SPDX-License-Identifier: Apache-2.0
// Mode `territory`: discs are pulled apart, each inside its home.
//   In:  Symbols, Homes, Surroundings, Rules.
//   Out: Displaced: a drawn place and radius for each symbol, a report for each home.
//   Promises, checked in integers by certificate.hpp: no two discs overlap (with the gap asked
//   for), each lies whole inside its home and the frame and clear of obstacles, or its home is
//   listed as infeasible with the largest size that fits; symbols in conflict with nothing stay
//   exactly where they are (a pin is released, and counted, only in a home otherwise infeasible);
//   leaders of symbols of one size never cross inside a home; the result depends neither on the
//   order of rows nor on the number of threads. Least total movement as far as local search
//   reaches, with a lower bound.
#pragma once

#include "displace/symbols.hpp"

namespace maille::displace {

/// What happens to a home in which its symbols cannot all be placed at the size asked for.
enum class Policy {
    shrink, ///< all its symbols in one proportion, down to `minimum_size_um`; then as `count`
    count,  ///< one symbol stands for all
    margin, ///< as many as fit stay, the others go to free ground outside every home; then as
            ///< `count`
    fail    ///< base::ConstraintError that names the home
};

/// What happens to symbols without a home.
enum class OutsidePolicy {
    keep,  ///< they stay where they are and the others keep clear of them
    spread ///< placed last, on free ground outside every home, without overlaps
};

struct Rules {
    std::int64_t gap_um =
        0; ///< least distance between the edges of two discs, or disc and obstacle
    std::int64_t margin_um =
        0; ///< least distance from a disc's edge to its home's border and the frame
    Policy policy = Policy::shrink;
    OutsidePolicy outside = OutsidePolicy::keep;
    std::int64_t minimum_size_um =
        200; ///< diameter below which the largest symbol of a home does not shrink
};

/// What became of a symbol.
enum class State : std::uint8_t {
    pinned,        ///< in conflict with nothing: exactly at its true place
    placed,        ///< placed by the solver (perhaps at its true place)
    counted,       ///< not drawn: `stands_for_it` is drawn in its stead
    overflow,      ///< on free ground outside its home, with a leader (policy `margin`)
    homeless,      ///< in no territory
    outside_frame, ///< its home has no ground inside the frame: not drawn
    unplaced       ///< not even one symbol fits into its home: left at its true place
};

/// What was done in one home.
enum class Treatment : std::uint8_t { none, shrunk, counted, overflowed, unplaced, outside_frame };

struct HomeReport {
    std::uint32_t home = 0;    ///< index into Homes
    std::uint32_t symbols = 0; ///< that have this home
    std::uint32_t moved = 0;   ///< drawn elsewhere than at their true place
    std::uint32_t pins_released =
        0;                ///< symbols in conflict with nothing that had to move all the same
    bool feasible = true; ///< all symbols were placed at the size asked for
    Treatment treatment = Treatment::none;
    /// Diameter to 0.05 mm below which the home's largest symbol fits with all others shrunk in
    /// proportion; 0 where not even that is possible. Only searched for in infeasible homes.
    std::int64_t largest_size_um = 0;
    std::int64_t used_size_um = 0; ///< diameter of its largest symbol as drawn
    double sum_um = 0;             ///< total displacement
    double lower_bound_um = 0;     ///< no solution at the size used has a smaller total
};

/// One entry for each symbol, in the order given; reports in order of home index, homes without
/// symbols left out.
struct Displaced {
    std::vector<Position> places;
    std::vector<std::int64_t> radii_um; ///< as drawn
    std::vector<State> states;
    std::vector<std::uint8_t> leaders; ///< 1 where a leader joins true place and symbol
    std::vector<std::uint32_t>
        stands_for_it; ///< index of the symbol drawn; its own unless `counted`
    std::vector<std::uint32_t>
        counts; ///< how many symbols the drawn one stands for, 0 where not drawn
    std::vector<HomeReport> homes;
};

/// Throws base::InputError for radii that are not positive, arrays of different lengths, homes that
/// do not exist or have no geometry, coordinates beyond the limit, an empty frame or one that meets
/// neither home nor symbol; base::UsageError when there are no homes at all or a rule is negative;
/// base::ConstraintError with policy `fail`. `jobs` threads; the result does not depend on it.
[[nodiscard]] Displaced displace_in_territories(const Symbols& symbols, const Homes& homes,
                                                const Surroundings& surroundings,
                                                const Rules& rules, unsigned jobs);

} // namespace maille::displace

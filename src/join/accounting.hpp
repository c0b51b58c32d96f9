// SPDX-License-Identifier: Apache-2.0
// Accounting: every row in exactly one state, and at each level the identity
//   rows = in_one + in_several + in_none + not_at_this_level + not_placed,
// with territory counts that add to in_one + the memberships of in_several.
#pragma once

#include "join/placing.hpp"

#include "base/json.hpp"

#include <array>

namespace maille::join {

struct LevelAccount {
    std::string level;
    bool partition = true;
    std::uint64_t rows = 0;
    std::uint64_t in_one = 0;
    std::uint64_t in_several = 0;
    std::uint64_t in_none = 0;
    std::uint64_t not_at_this_level = 0;
    std::uint64_t not_placed = 0;
    std::uint64_t memberships_of_several = 0;
    std::vector<std::uint64_t> counts; ///< rows of each territory, in order of code

    [[nodiscard]] std::uint64_t counted() const { return in_one + in_several; }
    /// 100 x count / counted(); 0 when nothing is counted.
    [[nodiscard]] double percent(std::size_t territory) const;
};

struct Accounting {
    std::string source;
    std::uint64_t rows = 0;
    std::array<std::uint64_t, state_count> states{};
    std::vector<std::pair<std::string, std::uint64_t>>
        precisions; ///< "point", then levels, those met
    std::uint64_t conflict = 0;
    std::vector<LevelAccount> levels;

    [[nodiscard]] std::uint64_t state(State s) const { return states[static_cast<std::size_t>(s)]; }
};

[[nodiscard]] Accounting account(const Placing& placing, const territory::Territories& territories);

/// Throws ConstraintError (exit 5) when an identity is broken or a row lies in several territories
/// of a partition.
void check(const Accounting& accounting);

/// `{"schema": "maille/accounting/1", ...}` as one JSON value in `writer`.
void write_json(const Accounting& accounting, const territory::Territories& territories,
                base::JsonWriter& writer);

} // namespace maille::join

// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: one place for each of the names of equal priority.
#pragma once

#include "labels/wish.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace maille::labels {

/// Places a name could take; `overlaps`: others do not hinder it.
struct Choice {
    const std::vector<Candidate>* candidates = nullptr; ///< best first
    bool overlaps = false;
};

/// For each choice, in order of their weight (the first ones choose first), the candidate taken so
/// that none overlap; a name without a place gets one where moving one other name is enough.
[[nodiscard]] std::vector<std::optional<std::size_t>> solve(const std::vector<Choice>& choices,
                                                            const render::Rect& page);

/// Whether two placed candidates come nearer than the gap of names.
[[nodiscard]] bool meet(const Candidate& a, const Candidate& b);

} // namespace maille::labels

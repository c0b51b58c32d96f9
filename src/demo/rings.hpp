// SPDX-License-Identifier: Apache-2.0
// From border lines to rings.
#pragma once
#include "demo/plane.hpp"

#include <vector>

namespace maille::demo {

/// Directed use of a border line: the area it bounds lies on the left.
struct Side {
    const Line* line = nullptr;
    bool reversed = false;

    [[nodiscard]] Point start() const { return reversed ? line->back() : line->front(); }
    [[nodiscard]] Point end() const { return reversed ? line->front() : line->back(); }
    [[nodiscard]] Point second() const { return reversed ? (*line)[line->size() - 2] : (*line)[1]; }
    [[nodiscard]] Point before_end() const {
        return reversed ? (*line)[1] : (*line)[line->size() - 2];
    }
};

/// Chains the sides of one area into simple rings, the area on their left.
std::vector<Ring> chain(const std::vector<Side>& sides);

} // namespace maille::demo

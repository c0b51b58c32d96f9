// SPDX-License-Identifier: Apache-2.0
// Values of a field as categories: spellings that differ by case, accents or punctuation are one
// value.
#pragma once

#include "table/column.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maille::tables {

/// Each row's value as an index into `names`.
struct Values {
    std::vector<std::string>
        names; ///< in the declared order, then by count (largest first), then by name
    std::vector<std::uint32_t> of_row; ///< index of the row's value
};

/// `order` gives names (and their spelling) that come first, even when no row has them. Rows where
/// `counted` is 0 get an index but do not influence order, spelling or presence. Empty cells become
/// `empty_name`, placed last.
[[nodiscard]] Values values_of(const table::Column& column,
                               const std::vector<std::uint8_t>& counted,
                               const std::vector<std::string>& order,
                               const std::string& empty_name);

} // namespace maille::tables

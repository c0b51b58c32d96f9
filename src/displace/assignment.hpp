// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace maille::displace {

/// Costs of giving each row one column, rows one after the other.
struct CostTable {
    std::size_t rows = 0;
    std::size_t columns = 0; ///< at least as many as rows
    std::vector<double> costs;
};

/// The column of each row for the least total cost: shortest augmenting paths with potentials,
/// after Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
/// assignment problems", Computing 38, 1987. Time rows^2 * columns at worst.
[[nodiscard]] std::vector<std::uint32_t> least_cost_assignment(const CostTable& table);

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
// Parallel loops whose results do not depend on the number of threads: each index writes its own
// slot.
#pragma once

#include <cstddef>
#include <functional>

namespace maille::base {

/// Calls `body(index)` for every index in [0, count) on up to `jobs` threads, in no stated order.
/// Returns when all are done. If bodies throw, the exception of the smallest index is rethrown.
void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& body);

/// Cuts [0, count) into contiguous blocks of at most `block` and calls `body(begin, end)` for each,
/// in parallel.
void parallel_blocks(std::size_t count, std::size_t block, unsigned jobs,
                     const std::function<void(std::size_t, std::size_t)>& body);

/// Number of processors this process may use, at least 1.
[[nodiscard]] unsigned available_processors();

} // namespace maille::base

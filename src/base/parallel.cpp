// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace maille::base {

void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& body) {
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
    std::size_t failed_index = count;
    const auto work = [&] {
        for (std::size_t index = next++; index < count; index = next++) {
            try {
                body(index);
            } catch (...) {
                const std::lock_guard lock(mutex);
                if (index < failed_index) {
                    failed_index = index;
                    failure = std::current_exception();
                }
            }
        }
    };
    const std::size_t threads = std::min<std::size_t>(std::max(jobs, 1U), count);
    {
        std::vector<std::jthread> pool;
        for (std::size_t i = 1; i < threads; ++i) {
            pool.emplace_back(work);
        }
        work();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

void parallel_blocks(std::size_t count, std::size_t block, unsigned jobs,
                     const std::function<void(std::size_t, std::size_t)>& body) {
    const std::size_t step = std::max<std::size_t>(block, 1);
    parallel_for((count + step - 1) / step, jobs, [&](std::size_t index) {
        const std::size_t begin = index * step;
        body(begin, std::min(count, begin + step));
    });
}

unsigned available_processors() {
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace maille::base

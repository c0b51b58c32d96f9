// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace maille::base;

TEST_CASE("every index is visited once, for any number of jobs") {
    const unsigned jobs = GENERATE(0U, 1U, 2U, 7U);
    const std::size_t count = GENERATE(as<std::size_t>{}, 0, 1, 3, 1000);
    std::vector<std::atomic<int>> visits(count);
    std::vector<double> squares(count);
    parallel_for(count, jobs, [&](std::size_t i) {
        ++visits[i];
        squares[i] = static_cast<double>(i) * static_cast<double>(i);
    });
    for (std::size_t i = 0; i < count; ++i) {
        CHECK(visits[i] == 1);
        CHECK(squares[i] == static_cast<double>(i * i));
    }
}

TEST_CASE("the exception of the smallest index is thrown, after all are done") {
    const unsigned jobs = GENERATE(1U, 4U);
    for (int again = 0; again < 20; ++again) {
        std::atomic<int> done{0};
        std::string said;
        try {
            parallel_for(200, jobs, [&](std::size_t i) {
                ++done;
                if (i % 50 == 17) {
                    throw std::runtime_error(std::to_string(i));
                }
            });
        } catch (const std::runtime_error& error) {
            said = error.what();
        }
        CHECK(said == "17");
        CHECK(done == 200);
    }
}

TEST_CASE("blocks cover the range without gap or overlap") {
    const std::size_t block = GENERATE(as<std::size_t>{}, 0, 1, 7, 100, 1000);
    std::vector<std::atomic<int>> visits(100);
    std::atomic<std::size_t> longest{0};
    parallel_blocks(visits.size(), block, 3, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            ++visits[i];
        }
        std::size_t before = longest;
        while (before < end - begin && !longest.compare_exchange_weak(before, end - begin)) {
        }
    });
    CHECK(std::all_of(visits.begin(), visits.end(), [](const auto& n) { return n == 1; }));
    CHECK(longest <= std::max<std::size_t>(block, 1));
    bool called = false;
    parallel_blocks(0, block, 3, [&](std::size_t, std::size_t) { called = true; });
    CHECK_FALSE(called);
}

TEST_CASE("there is at least one processor") {
    CHECK(available_processors() >= 1);
}

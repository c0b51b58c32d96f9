// SPDX-License-Identifier: Apache-2.0
// Compiled once for all test programs: the Catch main takes seconds to build.
#if MAILLE_CATCH_VERSION >= 3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "support/paths.hpp"

#include <cstdlib>
#include <iostream>

namespace {

constexpr int skip_code = 77; // SKIP_RETURN_CODE of maille_test

/// CTest sets MAILLE_TEST_NEEDS_REAL for the label `real`: without the data these tests are
/// skipped, visibly.
bool real_data_missing() {
    if (std::getenv("MAILLE_TEST_NEEDS_REAL") == nullptr) {
        return false;
    }
    const auto folder = support::real_data();
    if (std::filesystem::is_directory(folder)) {
        return false;
    }
    std::cout << "no folder " << folder.string()
              << "; set MAILLE_REAL_DATA to that of the real data\n";
    return true;
}

} // namespace

int main(int argc, char* argv[]) {
    return real_data_missing() ? skip_code : Catch::Session().run(argc, argv);
}

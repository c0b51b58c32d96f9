// SPDX-License-Identifier: Apache-2.0
// The real campaign, run once for all tests of this program.
#pragma once

#include "real/database.hpp"
#include "support/paths.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace real {

/// Runs tests/real/hauts-de-france.toml into `out`. Throws std::runtime_error with what it said
/// when it does not end with 0. Returns what it said.
std::string run_campaign(const std::filesystem::path& out, const std::vector<std::string>& more);

/// The output folder of a run with two jobs, made by the first test that asks.
[[nodiscard]] const std::filesystem::path& outputs();

/// Its GeoPackage.
[[nodiscard]] Database geopackage();

/// The levels, from the finest, and the layers that hold them.
struct LevelName {
    std::string level;
    std::string layer;
};
[[nodiscard]] const std::vector<LevelName>& levels();

/// File of the real data.
[[nodiscard]] inline std::filesystem::path data(const std::string& name) {
    return support::real_data() / name;
}

} // namespace real

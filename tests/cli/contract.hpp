// SPDX-License-Identifier: Apache-2.0
// The worked example of tests/contract, run once and looked at by several tests.
#pragma once

#include "cli/layers.hpp"
#include "cli/process.hpp"
#include "support/paths.hpp"
#include "support/temp_folder.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cli {

inline std::filesystem::path contract_folder() {
    return support::source_dir() / "tests" / "contract";
}

/// Options to run in the folder of the worked example.
inline RunOptions in_contract(std::map<std::string, std::string> env = {}) {
    RunOptions options;
    options.env = std::move(env);
    options.folder = contract_folder();
    return options;
}

/// Columns of the expected CSV files that hold numbers; all others hold text.
inline const std::vector<std::string>& number_columns() {
    static const std::vector<std::string> columns{"incomplete", "n_projets", "part_pct", "area_m2",
                                                  "maille_conflict"};
    return columns;
}

/// Every file under `folder` by its path there, with its bytes.
[[nodiscard]] std::map<std::string, std::string> files_in(const std::filesystem::path& folder);

/// Names of files that differ or exist on one side only.
[[nodiscard]] std::vector<std::string>
different_files(const std::map<std::string, std::string>& one,
                const std::map<std::string, std::string>& other);

} // namespace cli

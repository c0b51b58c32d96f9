// SPDX-License-Identifier: Apache-2.0
// Runs a program the way a shell does and keeps everything it says.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cli {

struct RunOptions {
    std::map<std::string, std::string> env; ///< added to the environment of the test
    std::filesystem::path folder;           ///< working folder; empty: that of the test
    std::optional<std::uint64_t>
        largest_file; ///< bytes after which writing fails as on a full disk
    int timeout_s = 300;
};

struct Result {
    int exit_code = -1; ///< 128 + signal when killed
    std::string out;
    std::string err;
};

/// Runs `program` with `args` and waits for it. A write past `largest_file` fails with EFBIG in the
/// program (the signal that would kill it is ignored). Throws std::runtime_error when it cannot be
/// started or exceeds its time.
[[nodiscard]] Result run_program(const std::filesystem::path& program,
                                 const std::vector<std::string>& args,
                                 const RunOptions& options = {});

/// run_program for the `maille` that was built, with English messages unless `options.env` says
/// otherwise.
[[nodiscard]] Result maille(const std::vector<std::string>& args, const RunOptions& options = {});

} // namespace cli

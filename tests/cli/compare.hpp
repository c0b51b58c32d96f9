// SPDX-License-Identifier: Apache-2.0
// How an answer is held against the worked example (tests/contract/README.md, "How to compare").
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace cli {

/// Equal within 1e-9 relative (1e-9 absolute around zero).
[[nodiscard]] bool same_number(double expected, double actual);

/// What `actual` lacks or says otherwise, one line each with its place; empty when it agrees.
/// Texts, integers, booleans, nulls and the order of lists count exactly, other numbers to 1e-9;
/// further keys of objects are allowed.
[[nodiscard]] std::vector<std::string> differences(const nlohmann::json& expected,
                                                   const nlohmann::json& actual);

/// Parsed file. Throws std::runtime_error with the file's name.
[[nodiscard]] nlohmann::json read_json(const std::filesystem::path& file);

/// Whole file. Throws std::runtime_error with its name.
[[nodiscard]] std::string read_text(const std::filesystem::path& file);

/// Lines joined for a failing CHECK.
[[nodiscard]] std::string joined(const std::vector<std::string>& lines);

} // namespace cli

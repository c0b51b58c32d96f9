// SPDX-License-Identifier: Apache-2.0
// The only door to the TOML library: text to Node.
#pragma once

#include "campaign/node.hpp"

#include <filesystem>
#include <optional>

namespace maille::campaign {

/// The whole file as a table. Places carry the path as given. Throws ConfigError with file and line
/// when it is not TOML, InputError when it cannot be read.
[[nodiscard]] Node read_toml(const std::filesystem::path& file);

/// One TOML value ("[1, 2]", "true", "\"x\""); empty when `text` is not one.
[[nodiscard]] std::optional<Node> parse_value(const std::string& text);

} // namespace maille::campaign

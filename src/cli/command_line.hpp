// SPDX-License-Identifier: Apache-2.0
// Parses the command line. The one place that knows CLI11.
#pragma once

#include "cli/options.hpp"

#include <span>
#include <string>

namespace maille::cli {

/// Language of help and messages: --lang if given, else the environment's.
[[nodiscard]] base::Language language_of(std::span<const std::string> arguments);

/// `arguments` without the program name. Throws UsageError (unknown verb or option with the nearest
/// known one, missing or malformed value).
[[nodiscard]] CommandLine parse(std::span<const std::string> arguments, base::Language language);

} // namespace maille::cli

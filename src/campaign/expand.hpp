// SPDX-License-Identifier: Apache-2.0
// Environment variables in paths.
#pragma once

#include "campaign/plan.hpp"

#include <string>

namespace maille::campaign {

/// `${VAR}` and `${VAR:-default}` replaced by the environment; an empty variable counts as unset.
/// Any other "$" stays. Throws ConfigError at `place` for an unset variable without default and for
/// an unclosed "${".
[[nodiscard]] std::string expand_variables(const std::string& text, const Place& place);

/// The path of a campaign: variables expanded; a relative one starts at `folder`.
[[nodiscard]] std::filesystem::path
resolve_path(const std::string& text, const std::filesystem::path& folder, const Place& place);

} // namespace maille::campaign

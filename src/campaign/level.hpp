// SPDX-License-Identifier: Apache-2.0
// One [[territories]] table.
#pragma once

#include "campaign/sections.hpp"

namespace maille::campaign {

/// "communes", "departements", "regions"; otherwise the level's own name.
[[nodiscard]] std::string usual_layer_name(const std::string& level);

/// The level as declared, `from` as written. `bases` are the names that `from` may take. Throws
/// ConfigError.
[[nodiscard]] Level read_level(const Node& node, const Surroundings& around, const Names& bases);

} // namespace maille::campaign

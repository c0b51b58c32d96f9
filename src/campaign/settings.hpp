// SPDX-License-Identifier: Apache-2.0
// `a.b.c=value` overrides of --set, applied to the document before anything is checked.
#pragma once

#include "campaign/node.hpp"

#include <string>

namespace maille::campaign {

/// Sets one value. The path goes through tables by key (made when absent) and through lists of
/// tables by the entry's `name`, `level` or `source`, or its number from 1. The value is read as
/// TOML, else taken as text. Throws ConfigError when the setting has no "=" or its path meets no
/// such entry.
void apply_setting(Node& document, const std::string& setting);

} // namespace maille::campaign

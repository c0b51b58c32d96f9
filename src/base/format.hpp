// SPDX-License-Identifier: Apache-2.0
// The one header through which the project sees fmt; std::format replaces it once GCC 13 is the
// floor.
#pragma once

#include <fmt/format.h>

namespace maille::base {
using fmt::format;
using fmt::format_string;
} // namespace maille::base

// SPDX-License-Identifier: Apache-2.0
// Numbers as they are typed on the command line. All throw base::UsageError that names the option.
#pragma once

#include "geom/geometry.hpp"

#include <string>
#include <vector>

namespace maille::cli {

/// Says what is wanted instead.
[[noreturn]] void refuse(const char* option, const std::string& value, const char* wanted);

/// `count` numbers between `separator`; refused with what is `wanted`.
[[nodiscard]] std::vector<double> numbers(const char* option, const std::string& value,
                                          char separator, std::size_t count, const char* wanted);

/// "xmin,ymin,xmax,ymax", not empty.
[[nodiscard]] geom::Box extent_of(const char* option, const std::string& text);

/// "50000" or "1:50000".
[[nodiscard]] double scale_of(const std::string& text);

} // namespace maille::cli

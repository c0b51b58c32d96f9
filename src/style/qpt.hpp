// SPDX-License-Identifier: Apache-2.0
// QGIS page templates. In: a QPT file, as QGIS 3.16 to 3.40 save it. Out: a PrintLayout. What is
// not drawn is reported by name, file and line (kind "layout.unsupported"), unreadable values are
// "layout.value"; a file that is no template throws ConfigError.
#pragma once

#include "base/context.hpp"
#include "style/print_layout.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace maille::style {

/// `name` stands in messages.
[[nodiscard]] PrintLayout parse_qpt(std::string_view text, const std::string& name,
                                    base::Context& context);

/// Throws InputError when the file cannot be read.
[[nodiscard]] PrintLayout read_qpt(const std::filesystem::path& path, base::Context& context);

} // namespace maille::style

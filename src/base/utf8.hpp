// SPDX-License-Identifier: Apache-2.0
// Code points of UTF-8 text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maille::base {

/// Code point at `text[position]`; moves `position` past it. An ill-formed byte gives U+FFFD and
/// moves by one.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& position);

/// Appends a code point as UTF-8.
void append_utf8(std::string& text, char32_t code_point);

} // namespace maille::base

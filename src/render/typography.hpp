// SPDX-License-Identifier: Apache-2.0
// Text as it is printed: French spaces, capitals, numbers.
#pragma once

#include "base/message.hpp"

#include <string>
#include <string_view>

namespace maille::render {

/// In French, plain spaces before ":" and "%" become U+00A0, before ";", "?", "!" and inside « »
/// U+202F; spaces are never added. In English the text is returned as it is.
[[nodiscard]] std::string typeset(std::string_view text, base::Language language);

/// Capitals of Latin letters with their accents ("Île" -> "ÎLE").
[[nodiscard]] std::string capitals(std::string_view text);

/// "1 : 1 600 000" or "1:1,600,000".
[[nodiscard]] std::string scale_text(double denominator, base::Language language);

} // namespace maille::render

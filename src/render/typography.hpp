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

/// A number with a fixed count of decimals (0 to 9), halves away from zero: "1 234,5" with U+202F,
/// or "1,234.5". The minus is U+2212; no minus before zero. Beyond 1e9 or not finite: shortest
/// text.
[[nodiscard]] std::string number_text(double value, int decimals, base::Language language);

/// A percentage, 0 to 100: "79,5 %" with U+00A0, or "79.5%".
[[nodiscard]] std::string percent_text(double percent, int decimals, base::Language language);

/// "1 : 1 600 000" or "1:1,600,000".
[[nodiscard]] std::string scale_text(double denominator, base::Language language);

} // namespace maille::render

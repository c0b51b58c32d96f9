// SPDX-License-Identifier: Apache-2.0
// Text as the demo files need it: numbers, folding, Windows-1252.
#pragma once
#include "demo/plane.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maille::demo {

/// Decimetres as metres with one decimal: 6123456 -> "612345.6" (`mark` is the decimal mark).
std::string metres(std::int64_t decimetres, char mark = '.');

/// `value` / 10^decimals with exactly that many decimals: (1234, 2) -> "12,34".
std::string fixed(std::int64_t value, int decimals, char mark = ',');

/// `value` with at least `width` digits.
std::string padded(std::int64_t value, int width);

/// Lower-case ASCII letters and digits of French UTF-8 text: accents dropped, ligatures spelled
/// out, anything else becomes a single "-", none at the ends.
std::string folded(std::string_view text);

/// French UTF-8 text without accents, case kept.
std::string without_accents(std::string_view text);

/// Upper case, accented letters included.
std::string upper(std::string_view text);

/// Lower case, accented letters included.
std::string lower(std::string_view text);

/// UTF-8 to Windows-1252; throws std::invalid_argument for a character it has not.
std::string to_windows_1252(std::string_view text);

/// The code points of UTF-8 text.
std::vector<char32_t> code_points(std::string_view text);

/// One CSV cell: quoted when it holds the separator, a quote or a line end.
std::string cell(std::string_view text, char separator);

} // namespace maille::demo

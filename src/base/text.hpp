// SPDX-License-Identifier: Apache-2.0
// Small text helpers on UTF-8: trimming, splitting, folding for comparison, numbers, edit distance.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maille::base {

/// Without spaces, tabs, line ends and (narrow) no-break spaces at both ends. A view into `text`.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Parts between `separator`, trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// Key for comparing names: lower case, Latin letters without accents, œ -> oe, æ -> ae, every run
/// of other characters than letters and digits (spaces, dashes, apostrophes, punctuation) -> one
/// space, none at the ends. "L'Haÿ-les-Roses" -> "l hay les roses". Letters outside Latin are kept
/// as they are.
[[nodiscard]] std::string fold(std::string_view utf8);

/// True when `bytes` is well-formed UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Windows-1252 to UTF-8; the five undefined bytes become U+FFFD.
[[nodiscard]] std::string utf8_from_windows1252(std::string_view bytes);

/// A number written by people or programs: optional sign, digits with (no-break) spaces between
/// groups of three, decimal point or comma, exponent, then optionally "€" or "%". Empty when it is
/// anything else. "12 500,50 €" -> 12500.5; "70O500", "12 50" and "1.234,5" -> empty. Independent
/// of the locale.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// Shortest decimal text that reads back as the same double ("40", "58.333333333333336"); "nan",
/// "inf" as such.
[[nodiscard]] std::string shortest(double value);

/// Levenshtein distance in bytes.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, if near enough to be a slip of the keyboard.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::span<const std::string> candidates);

/// ASCII file name made of `text`: folded, spaces -> "-", "sans-nom" when nothing is left.
[[nodiscard]] std::string slug(std::string_view text);

/// Integer as people read it: thousands set apart by U+202F (French) or a comma (English).
[[nodiscard]] std::string grouped(long long value, bool french);

} // namespace maille::base

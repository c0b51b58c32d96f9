// SPDX-License-Identifier: Apache-2.0
// The words of an expression. Private to `expr`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maille::expr {

enum class TokenKind { number, text, field, word, variable, special, symbol, end };

/// `text`: digits of a number, content of a text, name of a field or variable, a word (NOT, nom,
/// coalesce), "$x" of a special, the characters of a symbol.
struct Token {
    TokenKind kind = TokenKind::end;
    std::string text;
    std::size_t column = 0; ///< of its first character, from 1
};

/// Throws ConfigError for a text or name without its end and for a character that means nothing.
[[nodiscard]] std::vector<Token> tokens_of(std::string_view text, const std::string& place);

} // namespace maille::expr

// SPDX-License-Identifier: Apache-2.0
#include "expr/token.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <array>
#include <cctype>

namespace maille::expr {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool starts_word(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80) != 0;
}

bool continues_word(char c) {
    return starts_word(c) || is_digit(c);
}

class Lexer {
public:
    Lexer(std::string_view text, const std::string& place) : m_text(text), m_place(place) {}

    std::vector<Token> run() {
        std::vector<Token> tokens;
        do {
            skip_blanks();
            tokens.push_back(next());
        } while (tokens.back().kind != TokenKind::end);
        return tokens;
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    /// Characters, not bytes: a column is counted as a reader counts.
    [[nodiscard]] std::size_t column_of(std::size_t at) const {
        std::size_t column = 1;
        for (std::size_t i = 0; i < at; ++column) {
            static_cast<void>(base::next_code_point(m_text, i));
        }
        return column;
    }

    [[noreturn]] void fail(std::size_t at, const base::Message& what) const {
        throw base::ConfigError(
            base::Message{m_place + " : expression, colonne " + std::to_string(column_of(at)) +
                              " : " + what.fr + " Expression : " + std::string(m_text),
                          m_place + ": expression, column " + std::to_string(column_of(at)) + ": " +
                              what.en + " Expression: " + std::string(m_text)});
    }

    void skip_blanks() {
        while (m_at < m_text.size()) {
            if (std::isspace(static_cast<unsigned char>(peek())) != 0) {
                ++m_at;
            } else if (peek() == '-' && peek(1) == '-') {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else if (peek() == '/' && peek(1) == '*') {
                const std::size_t end = m_text.find("*/", m_at + 2);
                if (end == std::string_view::npos) {
                    fail(m_at, base::msg("commentaire sans fin.", "comment without end."));
                }
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    Token next() {
        const std::size_t start = m_at;
        const char c = peek();
        if (m_at >= m_text.size()) {
            return {TokenKind::end, "", column_of(start)};
        }
        if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
            return {TokenKind::number, number(), column_of(start)};
        }
        if (c == '\'') {
            return {TokenKind::text, quoted(), column_of(start)};
        }
        if (c == '"') {
            return {TokenKind::field, quoted_name(), column_of(start)};
        }
        if (c == '@' || c == '$') {
            ++m_at;
            const std::string name = word();
            return {c == '@' ? TokenKind::variable : TokenKind::special,
                    c == '@' ? name : "$" + name, column_of(start)};
        }
        if (starts_word(c)) {
            return {TokenKind::word, word(), column_of(start)};
        }
        return {TokenKind::symbol, symbol(), column_of(start)};
    }

    std::string word() {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && continues_word(peek())) {
            ++m_at;
        }
        return std::string(m_text.substr(start, m_at - start));
    }

    std::string number() {
        const std::size_t start = m_at;
        while (is_digit(peek())) {
            ++m_at;
        }
        if (peek() == '.') {
            ++m_at;
            while (is_digit(peek())) {
                ++m_at;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
            if (is_digit(peek(sign))) {
                m_at += sign;
                while (is_digit(peek())) {
                    ++m_at;
                }
            }
        }
        return std::string(m_text.substr(start, m_at - start));
    }

    /// A quote is written twice or after a backslash; \n and \t are known, other escapes give "?"
    /// as in QGIS.
    std::string quoted() {
        const std::size_t start = m_at++;
        std::string text;
        for (;; ++m_at) {
            if (m_at >= m_text.size()) {
                fail(start,
                     base::msg("texte sans apostrophe finale.", "text without its closing quote."));
            }
            const char c = peek();
            if (c == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                text += escaped(peek());
            } else if (c != '\'') {
                text += c;
            } else if (peek(1) == '\'') {
                text += c;
                ++m_at;
            } else {
                ++m_at;
                return text;
            }
        }
    }

    static char escaped(char c) {
        switch (c) {
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case '\\':
        case '\'':
            return c;
        default:
            return '?';
        }
    }

    std::string quoted_name() {
        const std::size_t start = m_at++;
        std::string name;
        for (;; ++m_at) {
            if (m_at >= m_text.size()) {
                fail(start, base::msg("nom de champ sans guillemet final.",
                                      "field name without its closing quote."));
            }
            if (peek() != '"') {
                name += peek();
            } else if (peek(1) == '"') {
                name += '"';
                ++m_at;
            } else {
                ++m_at;
                return name;
            }
        }
    }

    std::string symbol() {
        static constexpr std::array<std::string_view, 7> two{"||", "<=", ">=", "<>",
                                                             "!=", "//", ":="};
        for (const std::string_view pair : two) {
            if (m_text.substr(m_at, 2) == pair) {
                m_at += 2;
                return std::string(pair);
            }
        }
        if (std::string_view("+-*/%^=<>~(),[]").find(peek()) == std::string_view::npos) {
            fail(m_at,
                 base::msg("caractère inattendu « {} ».", "unexpected character \"{}\".", peek()));
        }
        return std::string(1, m_text[m_at++]);
    }

    std::string_view m_text;
    const std::string& m_place;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Token> tokens_of(std::string_view text, const std::string& place) {
    return Lexer(text, place).run();
}

} // namespace maille::expr

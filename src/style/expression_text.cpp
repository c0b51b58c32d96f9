// SPDX-License-Identifier: Apache-2.0
#include "style/expression_text.hpp"

#include "base/text.hpp"

namespace maille::style {
namespace {

std::optional<std::string> unquoted(std::string_view text) {
    std::string name;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '"') {
            ++i; // a quote inside is doubled
            if (i + 1 >= text.size() || text[i] != '"') {
                return std::nullopt; // a second quoted name: an expression
            }
        }
        name += text[i];
    }
    return name;
}

} // namespace

std::optional<std::string> field_named(std::string_view text) {
    text = base::trim(text);
    if (text.size() > 2 && text.front() == '"' && text.back() == '"') {
        return unquoted(text);
    }
    if (text.empty() || text.find_first_of("()[]+-*/%^=<>|',\"$@:;") != std::string_view::npos ||
        base::parse_number(text)) {
        return std::nullopt;
    }
    return std::string(text);
}

std::string quoted(std::string_view name) {
    std::string result = "\"";
    for (const char letter : name) {
        result += letter;
        if (letter == '"') {
            result += letter;
        }
    }
    return result + '"';
}

} // namespace maille::style

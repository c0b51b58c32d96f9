// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"
#include "expr/functions.hpp"
#include "expr/regexp.hpp"

#include <array>

namespace maille::expr {
namespace {

std::string part(const std::string& text, std::pair<std::size_t, std::size_t> range) {
    return text.substr(range.first, range.second - range.first);
}

Value replace(const Arguments& a) {
    return Regexp(text_at(a, 1)).replace(text_at(a, 0), text_at(a, 2));
}

/// Character of the first match, from 1; 0 without a match.
Value match(const Arguments& a) {
    const std::string text = text_at(a, 0);
    const auto found = Regexp(text_at(a, 1)).match(text);
    if (!found) {
        return 0;
    }
    std::int64_t position = 1;
    for (std::size_t at = 0; at < found->groups.front().first; ++position) {
        static_cast<void>(base::next_code_point(text, at));
    }
    return position;
}

/// The first group of the first match, the match itself without groups.
Value substr(const Arguments& a) {
    const std::string text = text_at(a, 0);
    const auto found = Regexp(text_at(a, 1)).match(text);
    return found ? part(text, found->groups[found->groups.size() > 1 ? 1 : 0]) : std::string();
}

/// The groups of the first match; the third argument without a match.
Value matches(const Arguments& a) {
    const std::string text = text_at(a, 0);
    const auto found = Regexp(text_at(a, 1)).match(text);
    if (!found) {
        return a.size() > 2 && !a[2].is_null() ? Value(Value::List{a[2]}) : Value();
    }
    Value::List list;
    for (std::size_t i = 1; i < found->groups.size(); ++i) {
        list.emplace_back(part(text, found->groups[i]));
    }
    if (list.empty()) {
        list.emplace_back(part(text, found->groups.front()));
    }
    return list;
}

const std::array<Function, 4> functions{{
    {"regexp_replace", 3, 3, replace, nullptr, false, {"input_string", "regex", "replacement"}},
    {"regexp_match", 2, 2, match, nullptr, false, {"input_string", "regex"}},
    {"regexp_substr", 2, 2, substr, nullptr, false, {"input_string", "regex"}},
    {"regexp_matches", 2, 3, matches, nullptr, false, {"string", "regex", "empty_value"}},
}};

} // namespace

std::span<const Function> regexp_functions() {
    return functions;
}

} // namespace maille::expr

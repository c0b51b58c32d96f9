// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "expr/functions.hpp"

#include <algorithm>
#include <array>

namespace maille::expr {
namespace {

Value array(const Arguments& a) {
    return Value::List(a.begin(), a.end());
}

Value length(const Arguments& a) {
    return static_cast<std::int64_t>(list_at(a, 0).size());
}

bool holds(const Value::List& list, const Value& value) {
    return std::ranges::any_of(
        list, [&](const Value& one) { return equals(one, value).value_or(false); });
}

Value contains(const Arguments& a) {
    return holds(list_at(a, 0), a[1]);
}

/// From 0, from the end when negative; null outside.
Value get(const Arguments& a) {
    const auto& list = list_at(a, 0);
    const auto size = static_cast<std::int64_t>(list.size());
    std::int64_t at = whole_at(a, 1);
    at += at < 0 ? size : 0;
    return at < 0 || at >= size ? Value() : list[static_cast<std::size_t>(at)];
}

Value first(const Arguments& a) {
    return list_at(a, 0).empty() ? Value() : list_at(a, 0).front();
}

Value last(const Arguments& a) {
    return list_at(a, 0).empty() ? Value() : list_at(a, 0).back();
}

Value distinct(const Arguments& a) {
    Value::List result;
    for (const Value& value : list_at(a, 0)) {
        if (!holds(result, value)) {
            result.push_back(value);
        }
    }
    return result;
}

Value to_text(const Arguments& a) {
    const std::string delimiter = a.size() > 1 ? text_at(a, 1) : ",";
    const std::string empty = a.size() > 2 ? text_at(a, 2) : "";
    std::string text;
    for (const Value& value : list_at(a, 0)) {
        const std::string one = value.to_text();
        text += (&value == &list_at(a, 0).front() ? "" : delimiter) + (one.empty() ? empty : one);
    }
    return text;
}

Value from_text(const Arguments& a) {
    const std::string text = text_at(a, 0);
    const std::string delimiter = a.size() > 1 ? text_at(a, 1) : ",";
    Value::List list;
    if (text.empty()) {
        return list;
    }
    if (delimiter.empty()) {
        list.emplace_back(text);
        return list;
    }
    std::size_t at = 0;
    for (std::size_t end = 0; (end = text.find(delimiter, at)) != std::string::npos;
         at = end + delimiter.size()) {
        list.emplace_back(text.substr(at, end - at));
    }
    list.emplace_back(text.substr(at));
    return list;
}

const std::array<Function, 9> functions{{
    {"array", 0, any_number, array, nullptr, true},
    {"array_length", 1, 1, length, nullptr},
    {"array_contains", 2, 2, contains, nullptr, false, {"array", "value"}},
    {"array_get", 2, 2, get, nullptr, false, {"array", "pos"}},
    {"array_first", 1, 1, first, nullptr},
    {"array_last", 1, 1, last, nullptr},
    {"array_distinct", 1, 1, distinct, nullptr},
    {"array_to_string", 1, 3, to_text, nullptr, false, {"array", "delimiter", "empty_value"}},
    {"string_to_array", 1, 2, from_text, nullptr, false, {"string", "delimiter"}},
}};

} // namespace

std::span<const Function> list_functions() {
    return functions;
}

} // namespace maille::expr

// SPDX-License-Identifier: Apache-2.0
// Operators on values: integers stay integers but for / and ^, a text that is a number counts as
// one beside a number, null gives null.
#include "expr/functions.hpp"
#include "expr/regexp.hpp"

#include <cmath>
#include <limits>

namespace maille::expr {
namespace {

/// A number, or a text that is one. Booleans are none, as in QGIS.
std::optional<double> number_of(const Value& value) {
    return value.is_boolean() || value.is_list() ? std::nullopt : value.to_number();
}

/// True for integers and texts of integers.
bool is_whole(const Value& value) {
    if (value.is_integer()) {
        return true;
    }
    if (!value.is_text()) {
        return false;
    }
    const auto number = value.to_number();
    return number && std::abs(*number) <= std::numeric_limits<std::int32_t>::max() &&
           value.string()->find_first_of(".eE") == std::string::npos;
}

std::int64_t whole_of(const Value& value) {
    return static_cast<std::int64_t>(*value.to_number());
}

Value whole_arithmetic(Operator op, std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    switch (op) {
    case Operator::plus:
        return __builtin_add_overflow(a, b, &result) ? Value() : Value(result);
    case Operator::minus:
        return __builtin_sub_overflow(a, b, &result) ? Value() : Value(result);
    case Operator::times:
        return __builtin_mul_overflow(a, b, &result) ? Value() : Value(result);
    default:
        return b == 0 ? Value() : Value(a % b);
    }
}

Value real_arithmetic(Operator op, double a, double b) {
    switch (op) {
    case Operator::plus:
        return a + b;
    case Operator::minus:
        return a - b;
    case Operator::times:
        return a * b;
    case Operator::divide:
        return b == 0 ? Value() : Value(a / b);
    case Operator::divide_whole:
        return b == 0 ? Value() : Value(static_cast<std::int64_t>(std::floor(a / b)));
    case Operator::modulo:
        return b == 0 ? Value() : Value(std::fmod(a, b));
    default:
        return std::pow(a, b);
    }
}

Value arithmetic(Operator op, const Value& a, const Value& b) {
    if (op == Operator::plus && a.is_text() && b.is_text()) {
        return a.to_text() + b.to_text();
    }
    const auto left = number_of(a);
    const auto right = number_of(b);
    if (!left || !right) {
        refuse(left ? b : a, base::msg("un nombre", "a number"));
    }
    const bool stays_whole = op == Operator::plus || op == Operator::minus ||
                             op == Operator::times || op == Operator::modulo;
    return stays_whole && is_whole(a) && is_whole(b)
               ? whole_arithmetic(op, whole_of(a), whole_of(b))
               : real_arithmetic(op, *left, *right);
}

/// Below, equal or above zero; numbers as such unless both are texts.
double difference(const Value& a, const Value& b) {
    const auto left = number_of(a);
    const auto right = number_of(b);
    if (left && right && !(a.is_text() && b.is_text())) {
        return *left - *right;
    }
    return a.to_text().compare(b.to_text()); // UTF-8 sorts as code points do
}

Value comparison(Operator op, const Value& a, const Value& b) {
    const double sign = difference(a, b);
    switch (op) {
    case Operator::less:
        return sign < 0 ? 1 : 0;
    case Operator::less_equal:
        return sign <= 0 ? 1 : 0;
    case Operator::greater:
        return sign > 0 ? 1 : 0;
    case Operator::greater_equal:
        return sign >= 0 ? 1 : 0;
    case Operator::not_equal:
        return *equals(a, b) ? 0 : 1;
    default:
        return *equals(a, b) ? 1 : 0;
    }
}

Value matching(Operator op, const Value& a, const Value& b) {
    const std::string text = a.to_text();
    const std::string pattern = b.to_text();
    switch (op) {
    case Operator::regexp:
        return Regexp(pattern).search(text) ? 1 : 0;
    case Operator::like:
    case Operator::not_like:
        return Regexp(like_pattern(pattern), false).search(text) == (op == Operator::like) ? 1 : 0;
    default:
        return Regexp(like_pattern(pattern), true).search(text) == (op == Operator::ilike) ? 1 : 0;
    }
}

} // namespace

std::optional<bool> equals(const Value& a, const Value& b) {
    if (a.is_null() || b.is_null()) {
        return std::nullopt;
    }
    if (a.is_list() || b.is_list()) {
        return a == b;
    }
    return difference(a, b) == 0;
}

Value apply(Operator op, const Value& a, const Value& b) {
    if (op == Operator::is || op == Operator::is_not) {
        const bool same = a.is_null() || b.is_null() ? a.is_null() && b.is_null() : *equals(a, b);
        return same == (op == Operator::is) ? 1 : 0;
    }
    if (a.is_null() || b.is_null()) {
        return {};
    }
    switch (op) {
    case Operator::equal:
    case Operator::not_equal:
    case Operator::less:
    case Operator::less_equal:
    case Operator::greater:
    case Operator::greater_equal:
        return comparison(op, a, b);
    case Operator::like:
    case Operator::not_like:
    case Operator::ilike:
    case Operator::not_ilike:
    case Operator::regexp:
        return matching(op, a, b);
    case Operator::concat:
        return a.to_text() + b.to_text();
    default:
        return arithmetic(op, a, b);
    }
}

} // namespace maille::expr

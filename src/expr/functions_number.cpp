// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "expr/functions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace maille::expr {
namespace {

template <auto Call> Value real(const Arguments& a) {
    return Call(number_at(a, 0));
}

Value ln(const Arguments& a) {
    const double x = number_at(a, 0);
    return x <= 0 ? Value() : Value(std::log(x));
}

Value log10(const Arguments& a) {
    const double x = number_at(a, 0);
    return x <= 0 ? Value() : Value(std::log10(x));
}

Value log(const Arguments& a) {
    const double base = number_at(a, 0);
    const double x = number_at(a, 1);
    return x <= 0 || base <= 0 ? Value() : Value(std::log(x) / std::log(base));
}

Value atan2(const Arguments& a) {
    return std::atan2(number_at(a, 0), number_at(a, 1));
}

Value radians(const Arguments& a) {
    return std::numbers::pi * number_at(a, 0) / 180;
}

Value degrees(const Arguments& a) {
    return 180 * number_at(a, 0) / std::numbers::pi;
}

Value pi(const Arguments&) {
    return std::numbers::pi;
}

/// Halves away from zero; a whole number when no places are asked for.
Value round(const Arguments& a) {
    const double x = number_at(a, 0);
    if (a.size() < 2) {
        return static_cast<std::int64_t>(std::llround(x));
    }
    const double factor = std::pow(10.0, static_cast<double>(whole_at(a, 1)));
    return std::round(x * factor) / factor;
}

/// Null arguments do not count.
template <bool Largest> Value extreme(const Arguments& a) {
    Value best;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].is_null()) {
            continue;
        }
        const double x = number_at(a, i);
        if (best.is_null() || (Largest ? x > *best.to_number() : x < *best.to_number())) {
            best = x;
        }
    }
    return best;
}

Value clamp(const Arguments& a) {
    return std::max(number_at(a, 0), std::min(number_at(a, 2), number_at(a, 1)));
}

/// From [1, 2] to [3, 4], by a power; values outside go to the nearest end.
Value scaled(const Arguments& a, double exponent) {
    const double x = number_at(a, 0);
    const double low = number_at(a, 1);
    const double high = number_at(a, 2);
    const double from = number_at(a, 3);
    const double to = number_at(a, 4);
    if (x <= low) {
        return from;
    }
    return x >= high ? to : (to - from) * std::pow((x - low) / (high - low), exponent) + from;
}

Value scale_linear(const Arguments& a) {
    return scaled(a, 1);
}

Value scale_exp(const Arguments& a) {
    return scaled(a, number_at(a, 5));
}

Value to_int(const Arguments& a) {
    return whole_at(a, 0);
}

Value to_real(const Arguments& a) {
    return number_at(a, 0);
}

/// The language is an argument: a number must not depend on the machine it is written on.
Value format_number(const Arguments& a) {
    const double x = number_at(a, 0);
    const auto places = static_cast<int>(std::clamp<std::int64_t>(whole_at(a, 1), 0, 9));
    const bool french = text_at(a, 2).starts_with("fr");
    if (!french && !text_at(a, 2).starts_with("en")) {
        refuse(a[2], base::msg("la langue 'fr' ou 'en'", "the language 'fr' or 'en'"));
    }
    std::int64_t power = 1;
    for (int i = 0; i < places; ++i) {
        power *= 10;
    }
    const std::int64_t units = std::llround(std::abs(x) * static_cast<double>(power));
    std::string text = base::grouped(units / power, french);
    if (places > 0) {
        text += (french ? "," : ".") + std::to_string(power + units % power).substr(1);
    }
    return (x < 0 && units > 0 ? "-" : "") + text;
}

const std::vector<std::string_view> scale_names{"val",       "domain_min", "domain_max",
                                                "range_min", "range_max",  "exponent"};

const std::array<Function, 27> functions{{
    {"abs", 1, 1, real<[](double x) { return std::fabs(x); }>, nullptr},
    {"sqrt", 1, 1, real<[](double x) { return std::sqrt(x); }>, nullptr},
    {"exp", 1, 1, real<[](double x) { return std::exp(x); }>, nullptr},
    {"sin", 1, 1, real<[](double x) { return std::sin(x); }>, nullptr},
    {"cos", 1, 1, real<[](double x) { return std::cos(x); }>, nullptr},
    {"tan", 1, 1, real<[](double x) { return std::tan(x); }>, nullptr},
    {"asin", 1, 1, real<[](double x) { return std::asin(x); }>, nullptr},
    {"acos", 1, 1, real<[](double x) { return std::acos(x); }>, nullptr},
    {"atan", 1, 1, real<[](double x) { return std::atan(x); }>, nullptr},
    {"floor", 1, 1, real<[](double x) { return std::floor(x); }>, nullptr},
    {"ceil", 1, 1, real<[](double x) { return std::ceil(x); }>, nullptr},
    {"ln", 1, 1, ln, nullptr},
    {"log10", 1, 1, log10, nullptr},
    {"log", 2, 2, log, nullptr, false, {"base", "value"}},
    {"atan2", 2, 2, atan2, nullptr, false, {"dx", "dy"}},
    {"radians", 1, 1, radians, nullptr},
    {"degrees", 1, 1, degrees, nullptr},
    {"pi", 0, 0, pi, nullptr},
    {"round", 1, 2, round, nullptr, false, {"value", "places"}},
    {"min", 1, any_number, extreme<false>, nullptr, true},
    {"max", 1, any_number, extreme<true>, nullptr, true},
    {"clamp", 3, 3, clamp, nullptr, false, {"min", "value", "max"}},
    {"scale_linear", 5, 5, scale_linear, nullptr, false, scale_names},
    {"scale_exp", 6, 6, scale_exp, nullptr, false, scale_names},
    {"to_int", 1, 1, to_int, nullptr},
    {"to_real", 1, 1, to_real, nullptr},
    {"format_number", 3, 3, format_number, nullptr, false, {"number", "places", "language"}},
}};

} // namespace

std::span<const Function> number_functions() {
    return functions;
}

} // namespace maille::expr

// SPDX-License-Identifier: Apache-2.0
#include "expr/value.hpp"

#include "base/text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace maille::expr {
namespace {

/// Shortest digits that give the number back; with an exponent when that is shorter, as Qt writes
/// numbers.
std::string number_text(double value) {
    if (std::isnan(value)) {
        return "nan";
    }
    if (std::isinf(value)) {
        return value < 0 ? "-inf" : "inf";
    }
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific)
                         .ptr;
    const std::string text(buffer.data(), end);
    const std::size_t e = text.find('e');
    const int exponent = std::stoi(text.substr(e + 1));
    int digits = 0;
    for (std::size_t i = 0; i < e; ++i) {
        digits += text[i] >= '0' && text[i] <= '9' ? 1 : 0;
    }
    const int point = exponent + 1; // place of the decimal point among the digits
    if (point != digits && (point <= -4 || point > std::max(6, digits))) {
        return text;
    }
    const auto plain =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
            .ptr;
    return {buffer.data(), plain};
}

} // namespace

std::string Value::to_text() const {
    struct Writer {
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(bool value) const { return value ? "true" : "false"; }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(double value) const { return number_text(value); }
        std::string operator()(const std::string& value) const { return value; }
        std::string operator()(const List& list) const {
            std::string text;
            for (const Value& value : list) {
                text += (text.empty() ? "" : ",") + value.to_text();
            }
            return text;
        }
    };
    return std::visit(Writer{}, m_value);
}

std::optional<double> Value::to_number() const {
    struct Reader {
        std::optional<double> operator()(std::monostate) const { return std::nullopt; }
        std::optional<double> operator()(bool value) const { return value ? 1 : 0; }
        std::optional<double> operator()(std::int64_t value) const {
            return static_cast<double>(value);
        }
        std::optional<double> operator()(double value) const { return value; }
        std::optional<double> operator()(const std::string& text) const {
            const std::string_view trimmed = base::trim(text);
            const std::string_view digits =
                trimmed.starts_with('+') ? trimmed.substr(1) : trimmed; // from_chars takes none
            double value = 0;
            const auto [end, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), value);
            const bool whole = error == std::errc() && end == digits.data() + digits.size();
            return whole && !digits.empty() ? std::optional(value) : std::nullopt;
        }
        std::optional<double> operator()(const List&) const { return std::nullopt; }
    };
    return std::visit(Reader{}, m_value);
}

std::optional<bool> Value::to_truth() const {
    if (is_null()) {
        return std::nullopt;
    }
    return to_number().value_or(0) != 0;
}

} // namespace maille::expr

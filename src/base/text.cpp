// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace maille::base {

namespace {

constexpr std::array<std::string_view, 7> blanks{" ",        "\t",           "\n",          "\r",
                                                 "\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF"};

std::size_t blank_at_start(std::string_view text) {
    for (const auto blank : blanks) {
        if (text.starts_with(blank)) {
            return blank.size();
        }
    }
    return 0;
}

std::size_t blank_at_end(std::string_view text) {
    for (const auto blank : blanks) {
        if (text.ends_with(blank)) {
            return blank.size();
        }
    }
    return 0;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// First character of an unsigned number: keeps "nan", "inf" and a second sign out.
bool is_digit_or_separator(char c) {
    return is_digit(c) || c == '.' || c == ',';
}

/// A group of thousands: three digits and no fourth.
bool starts_with_three_digits(std::string_view text) {
    return text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, is_digit) &&
           (text.size() == 3 || !is_digit(text[3]));
}

} // namespace

std::string_view trim(std::string_view text) {
    while (const auto size = blank_at_start(text)) {
        text.remove_prefix(size);
    }
    while (const auto size = blank_at_end(text)) {
        text.remove_suffix(size);
    }
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        if (const auto part = trim(text.substr(0, end)); !part.empty()) {
            parts.push_back(part);
        }
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::optional<double> parse_number(std::string_view text) {
    text = trim(text);
    for (const std::string_view unit : {"\xE2\x82\xAC", "%"}) {
        if (text.ends_with(unit)) {
            text = trim(text.substr(0, text.size() - unit.size()));
        }
    }
    std::string digits;
    constexpr std::string_view minus = "\xE2\x88\x92"; // U+2212
    for (const std::string_view sign : {std::string_view("+"), std::string_view("-"), minus}) {
        if (text.starts_with(sign)) {
            digits = sign == "+" ? "" : "-";
            text = trim(text.substr(sign.size()));
            break;
        }
    }
    if (text.empty() || !is_digit_or_separator(text.front())) {
        return std::nullopt;
    }
    std::size_t separators = 0;
    while (!text.empty()) {
        if (const auto size = blank_at_start(text)) {
            text.remove_prefix(size);
            if (!is_digit(digits.back()) || !starts_with_three_digits(text)) {
                return std::nullopt;
            }
        }
        const char c = text.front();
        separators += c == ',' || c == '.' ? 1U : 0U;
        digits += c == ',' ? '.' : c;
        text.remove_prefix(1);
    }
    double value = 0;
    const char* last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, value);
    if (separators > 1 || error != std::errc{} || end != last) {
        return std::nullopt;
    }
    return value;
}

std::string shortest(double value) {
    std::array<char, 32> buffer{};
    // -0 reads as a different number in a table: it is printed as 0.
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value + 0.0);
    return {buffer.data(), result.ptr};
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    std::optional<std::string> best;
    std::size_t best_distance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        const auto distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string grouped(long long value, bool french) {
    const auto magnitude = static_cast<unsigned long long>(value);
    std::string digits = std::to_string(value < 0 ? 0 - magnitude : magnitude);
    const std::string_view separator = french ? "\xE2\x80\xAF" : ",";
    for (std::size_t end = digits.size(); end > 3; end -= 3) {
        digits.insert(end - 3, separator);
    }
    return value < 0 ? (french ? "\xE2\x88\x92" : "-") + digits : digits;
}

} // namespace maille::base

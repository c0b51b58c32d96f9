// SPDX-License-Identifier: Apache-2.0
// Dates are ISO 8601 texts. There is no clock: now() is refused, since a map must not change with
// the day it is printed.
#include "base/text.hpp"
#include "expr/functions.hpp"

#include <array>
#include <chrono>

namespace maille::expr {
namespace {

std::chrono::year_month_day date_at(const Arguments& a, std::size_t index) {
    const std::string text = text_at(a, index);
    const auto digits = [&](std::size_t at, std::size_t count) -> int {
        int number = 0;
        for (std::size_t i = at; i < at + count; ++i) {
            if (i >= text.size() || text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = 10 * number + (text[i] - '0');
        }
        return number;
    };
    const bool shaped = text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
                        (text.size() == 10 || text[10] == 'T' || text[10] == ' ');
    const std::chrono::year_month_day date{std::chrono::year(digits(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(digits(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(digits(8, 2)))};
    if (!shaped || !date.ok() || digits(0, 4) < 0) {
        refuse(a[index], base::msg("une date AAAA-MM-JJ", "a date YYYY-MM-DD"));
    }
    return date;
}

std::string padded(int number, std::size_t width) {
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

Value to_date(const Arguments& a) {
    const auto date = date_at(a, 0);
    return padded(static_cast<int>(date.year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

Value year(const Arguments& a) {
    return static_cast<int>(date_at(a, 0).year());
}

Value month(const Arguments& a) {
    return static_cast<int>(static_cast<unsigned>(date_at(a, 0).month()));
}

Value day(const Arguments& a) {
    return static_cast<int>(static_cast<unsigned>(date_at(a, 0).day()));
}

constexpr std::array<std::string_view, 12> french{"janvier",   "février", "mars",     "avril",
                                                  "mai",       "juin",    "juillet",  "août",
                                                  "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 12> english{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

/// d, dd, M, MM, MMMM, yy and yyyy; MMMM needs the language, 'fr' or 'en'.
Value format_date(const Arguments& a) {
    const auto date = date_at(a, 0);
    const int day_number = static_cast<int>(static_cast<unsigned>(date.day()));
    const int month_number = static_cast<int>(static_cast<unsigned>(date.month()));
    const int year_number = static_cast<int>(date.year());
    const std::string pattern = text_at(a, 1);
    const std::string language = a.size() > 2 ? text_at(a, 2) : "";
    std::string result;
    for (std::size_t i = 0; i < pattern.size();) {
        std::size_t count = 1;
        while (i + count < pattern.size() && pattern[i + count] == pattern[i]) {
            ++count;
        }
        const char c = pattern[i];
        if (c == 'd' && count <= 2) {
            result += padded(day_number, count);
        } else if (c == 'M' && count <= 2) {
            result += padded(month_number, count);
        } else if (c == 'M' && count == 4 && (language == "fr" || language == "en")) {
            result +=
                (language == "fr" ? french : english)[static_cast<std::size_t>(month_number - 1)];
        } else if (c == 'y' && (count == 2 || count == 4)) {
            result += padded(count == 2 ? year_number % 100 : year_number, count);
        } else if (std::string_view("dMyhHmsztAaP").find(c) != std::string_view::npos) {
            refuse(a[1],
                   base::msg("d, dd, M, MM, MMMM (avec la langue 'fr' ou 'en'), yy ou yyyy",
                             "d, dd, M, MM, MMMM (with the language 'fr' or 'en'), yy or yyyy"));
        } else {
            result.append(count, c);
        }
        i += count;
    }
    return result;
}

const std::array<Function, 5> functions{{
    {"to_date", 1, 1, to_date, nullptr},
    {"year", 1, 1, year, nullptr},
    {"month", 1, 1, month, nullptr},
    {"day", 1, 1, day, nullptr},
    {"format_date", 2, 3, format_date, nullptr, false, {"datetime", "format", "language"}},
}};

} // namespace

std::span<const Function> date_functions() {
    return functions;
}

} // namespace maille::expr

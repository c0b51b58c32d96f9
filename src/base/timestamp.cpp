// SPDX-License-Identifier: Apache-2.0
#include "base/timestamp.hpp"

#include "base/error.hpp"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <optional>

namespace maille::base {

namespace {

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const auto read = [&](std::size_t begin, std::size_t size, auto& value) {
        const char* first = text.data() + begin;
        const auto result = std::from_chars(first, first + size, value);
        return result.ec == std::errc{} && result.ptr == first + size;
    };
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || !read(0, 4, year) ||
        !read(5, 2, month) || !read(8, 2, day)) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace

std::int64_t reproducible_time(std::string_view iso_date) {
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (epoch != nullptr && *epoch != '\0') {
        const std::string_view text(epoch);
        std::int64_t seconds = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (result.ec != std::errc{} || result.ptr != text.data() + text.size() || seconds < 0) {
            throw UsageError(msg("SOURCE_DATE_EPOCH={} n'est pas un nombre de secondes",
                                 "SOURCE_DATE_EPOCH={} is not a number of seconds", text));
        }
        return seconds;
    }
    using namespace std::chrono;
    if (iso_date.empty()) {
        return sys_seconds(sys_days(year{1980} / January / 1)).time_since_epoch().count();
    }
    const auto date = parse_date(iso_date);
    if (!date) {
        throw ConfigError(msg("« {} » n'est pas une date (AAAA-MM-JJ)",
                              "'{}' is not a date (YYYY-MM-DD)", iso_date));
    }
    return sys_seconds(sys_days(*date)).time_since_epoch().count();
}

std::string iso_timestamp(std::int64_t seconds) {
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    return format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

std::string readable_date(std::string_view iso_date, bool french) {
    const auto date = parse_date(iso_date);
    if (!date || !french) {
        return std::string(iso_date);
    }
    return format("{:02}/{:02}/{:04}", static_cast<unsigned>(date->day()),
                  static_cast<unsigned>(date->month()), static_cast<int>(date->year()));
}

} // namespace maille::base

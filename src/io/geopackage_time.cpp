// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_time.hpp"

#include "base/format.hpp"

#include <chrono>

namespace maille::io {

namespace {

// Reads ahead in a text; every step may fail, and then `ok` stays false.
struct Reader {
    std::string_view rest;
    bool ok = true;

    bool take(char c) {
        if (rest.empty() || rest.front() != c) {
            return false;
        }
        rest.remove_prefix(1);
        return true;
    }
    void expect(char c) { ok = take(c) && ok; }
    int number(std::size_t digits) {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (rest.empty() || rest.front() < '0' || rest.front() > '9') {
                ok = false;
                return 0;
            }
            value = value * 10 + (rest.front() - '0');
            rest.remove_prefix(1);
        }
        return value;
    }
};

std::chrono::year_month_day read_day(Reader& in) {
    const int year = in.number(4);
    in.expect('-');
    const int month = in.number(2);
    in.expect('-');
    const int day = in.number(2);
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    in.ok = in.ok && date.ok();
    return date;
}

std::chrono::milliseconds read_clock(Reader& in) {
    const int hour = in.number(2);
    in.expect(':');
    const int minute = in.number(2);
    const int second = in.take(':') ? in.number(2) : 0;
    int thousandths = 0;
    if (in.ok && (in.take('.') || in.take(','))) {
        int unit = 100;
        while (!in.rest.empty() && in.rest.front() >= '0' && in.rest.front() <= '9') {
            thousandths += in.number(1) * unit;
            unit /= 10;
        }
    }
    in.ok = in.ok && hour < 24 && minute < 60 && second < 60;
    return std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second) +
           std::chrono::milliseconds(thousandths);
}

std::chrono::minutes read_zone(Reader& in) {
    if (in.rest.empty() || in.take('Z')) {
        return {};
    }
    const int sign = in.take('-') ? -1 : 1;
    if (sign > 0) {
        in.expect('+');
    }
    const int hours = in.number(2);
    in.take(':');
    const int minutes = in.rest.empty() ? 0 : in.number(2);
    in.ok = in.ok && hours < 24 && minutes < 60;
    return sign * (std::chrono::hours(hours) + std::chrono::minutes(minutes));
}

} // namespace

bool is_iso_date(std::string_view text) {
    Reader in{text};
    read_day(in);
    return in.ok && in.rest.empty();
}

std::optional<std::string> gpkg_datetime(std::string_view text) {
    Reader in{text};
    const std::chrono::year_month_day read = read_day(in);
    std::chrono::sys_time<std::chrono::milliseconds> time;
    if (!in.ok) {
        return std::nullopt;
    }
    time = std::chrono::sys_days(read);
    if (!in.rest.empty()) {
        if (!in.take('T')) {
            in.expect(' ');
        }
        time += read_clock(in);
        time -= read_zone(in);
    }
    if (!in.ok || !in.rest.empty()) {
        return std::nullopt;
    }
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss clock(time - midnight);
    return base::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(day.year()),
                        static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                        clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                        clock.subseconds().count());
}

} // namespace maille::io

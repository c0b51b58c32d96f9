// SPDX-License-Identifier: Apache-2.0
#include "cli/number_options.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace maille::cli {

using base::msg;

[[noreturn]] void refuse(const char* option, const std::string& value, const char* wanted) {
    throw base::UsageError(
        msg("{} {} : il faut {}", "{} {}: {} is wanted", option, value, std::string(wanted)));
}

/// `count` numbers between `separator`; refused with what is `wanted`.
std::vector<double> numbers(const char* option, const std::string& value, char separator,
                            std::size_t count, const char* wanted) {
    std::vector<double> result;
    const auto parts = base::split(value, separator);
    for (const auto part : parts) {
        const auto number = base::parse_number(part);
        if (!number || !std::isfinite(*number)) {
            refuse(option, value, wanted);
        }
        result.push_back(*number);
    }
    const auto separators = static_cast<std::size_t>(std::ranges::count(value, separator));
    if (result.size() != count || separators != count - 1) {
        refuse(option, value, wanted);
    }
    return result;
}

geom::Box extent_of(const char* option, const std::string& text) {
    const auto n = numbers(option, text, ',', 4, "xmin,ymin,xmax,ymax");
    const geom::Box box{n[0], n[1], n[2], n[3]};
    if (!(box.min_x < box.max_x && box.min_y < box.max_y)) {
        throw base::UsageError(
            msg("{} {} : étendue vide ou retournée", "{} {}: empty or reversed extent", option,
                text),
            msg("L'ordre est xmin,ymin,xmax,ymax.", "The order is xmin,ymin,xmax,ymax."));
    }
    return box;
}

double scale_of(const std::string& text) {
    const auto number = base::parse_number(text.starts_with("1:") ? text.substr(2) : text);
    if (!number || !(*number > 0 && *number <= 1e10)) {
        refuse("--scale", text, "50000, 1:50000");
    }
    return *number;
}

} // namespace maille::cli

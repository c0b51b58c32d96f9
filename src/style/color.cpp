// SPDX-License-Identifier: Apache-2.0
#include "style/color.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace maille::style {
namespace {

std::optional<std::uint8_t> byte(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value > 255) {
        return std::nullopt;
    }
    return static_cast<std::uint8_t>(value);
}

std::optional<Color> from_hex(std::string_view digits) {
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    const auto part = [&](unsigned shift) {
        return static_cast<std::uint8_t>(value >> shift & 0xFFU);
    };
    if (digits.size() == 6) {
        return Color{part(16), part(8), part(0), 255};
    }
    if (digits.size() == 8) {
        return Color{part(16), part(8), part(0), part(24)};
    }
    if (digits.size() == 3) {
        const auto twice = [&](unsigned shift) {
            return static_cast<std::uint8_t>((value >> shift & 0xFU) * 17U);
        };
        return Color{twice(8), twice(4), twice(0), 255};
    }
    return std::nullopt;
}

std::optional<Color> from_name(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 17> names{
        {{"black", 0x000000},
         {"white", 0xFFFFFF},
         {"red", 0xFF0000},
         {"green", 0x008000},
         {"blue", 0x0000FF},
         {"yellow", 0xFFFF00},
         {"cyan", 0x00FFFF},
         {"magenta", 0xFF00FF},
         {"gray", 0x808080},
         {"grey", 0x808080},
         {"silver", 0xC0C0C0},
         {"maroon", 0x800000},
         {"olive", 0x808000},
         {"purple", 0x800080},
         {"teal", 0x008080},
         {"navy", 0x000080},
         {"orange", 0xFFA500}}};
    if (name == "transparent") {
        return Color{0, 0, 0, 0};
    }
    for (const auto& [known, hex] : names) {
        if (known == name) {
            return rgb(hex);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Color> parse_color(std::string_view text) {
    const std::string_view trimmed = base::trim(text);
    if (trimmed.empty()) {
        return std::nullopt;
    }
    if (trimmed.front() == '#') {
        return from_hex(trimmed.substr(1));
    }
    const std::vector<std::string_view> parts = base::split(trimmed, ',');
    if (parts.size() < 3) {
        return from_name(trimmed);
    }
    std::array<std::uint8_t, 4> values{0, 0, 0, 255};
    for (std::size_t i = 0; i < std::min<std::size_t>(parts.size(), 4); ++i) {
        const auto value = byte(parts[i]);
        if (!value) {
            return std::nullopt;
        }
        values[i] = *value;
    }
    return Color{values[0], values[1], values[2], values[3]};
}

} // namespace maille::style

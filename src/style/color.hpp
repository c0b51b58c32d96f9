// SPDX-License-Identifier: Apache-2.0
// Colours as QGIS writes them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace maille::style {

/// sRGB with straight alpha, 0..255.
struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    friend bool operator==(const Color&, const Color&) = default;
};

/// "r,g,b", "r,g,b,a" (further parts as in "r,g,b,a,rgb:..." are left aside), "#rgb", "#rrggbb",
/// "#aarrggbb", or one of the basic names ("white"). Empty for anything else.
[[nodiscard]] std::optional<Color> parse_color(std::string_view text);

/// 0xRRGGBB, opaque.
[[nodiscard]] constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U & 0xFFU),
            static_cast<std::uint8_t>(hex >> 8U & 0xFFU), static_cast<std::uint8_t>(hex & 0xFFU),
            255};
}

} // namespace maille::style

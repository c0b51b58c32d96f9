// SPDX-License-Identifier: Apache-2.0
// House colours and text roles: what every page and chart is made with.
#pragma once

#include "render/text_style.hpp"

#include <string>

namespace maille::render::house {

constexpr render::Color ink = style::rgb(0x1E2B33);
constexpr render::Color ink_2 = style::rgb(0x4E5B64);
constexpr render::Color ink_3 = style::rgb(0x5C6870);
constexpr render::Color petrol = style::rgb(0x0F5C6E);
constexpr render::Color petrol_light = style::rgb(0x5E929E); ///< bars after the first
constexpr render::Color rule = style::rgb(0xC9CED1);
constexpr render::Color light_rule = style::rgb(0xE3E6E8); ///< grids
constexpr render::Color tag = style::rgb(0x9C3D14);
constexpr render::Color white = style::rgb(0xFFFFFF);

/// A text role: size in points, weight, colour.
[[nodiscard]] inline render::TextStyle text(double size_pt, render::Weight weight,
                                            render::Color color) {
    render::TextStyle style;
    style.size_pt = size_pt;
    style.weight = weight;
    style.color = color;
    return style;
}

[[nodiscard]] inline render::TextStyle regular(double size_pt, render::Color color = ink_2) {
    return text(size_pt, render::Weight::regular, color);
}
[[nodiscard]] inline render::TextStyle bold(double size_pt, render::Color color = ink) {
    return text(size_pt, render::Weight::bold, color);
}
[[nodiscard]] inline render::TextStyle black(double size_pt, render::Color color = ink) {
    return text(size_pt, render::Weight::black, color);
}
[[nodiscard]] inline render::TextStyle italic(double size_pt, render::Color color) {
    render::TextStyle style = regular(size_pt, color);
    style.italic = true;
    return style;
}

} // namespace maille::render::house

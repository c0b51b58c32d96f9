// SPDX-License-Identifier: Apache-2.0
// Colours are texts, "r,g,b" or "r,g,b,a".
#include "base/text.hpp"
#include "expr/functions.hpp"

#include <algorithm>
#include <array>

namespace maille::expr {
namespace {

std::int64_t channel(const Arguments& a, std::size_t index) {
    const std::int64_t value = whole_at(a, index);
    if (value < 0 || value > 255) {
        refuse(a[index], base::msg("une intensité de 0 à 255", "an intensity from 0 to 255"));
    }
    return value;
}

Value from_channels(const Arguments& a) {
    std::string text;
    for (std::size_t i = 0; i < a.size(); ++i) {
        text += (i == 0 ? "" : ",") + std::to_string(channel(a, i));
    }
    return text;
}

/// "red", "green", "blue" or "alpha" of a colour given as numbers.
Value set_part(const Arguments& a) {
    const std::string text = text_at(a, 0);
    const auto parts = base::split(text, ',');
    Value::List channels;
    for (const std::string_view part : parts) {
        channels.emplace_back(std::string(base::trim(part)));
    }
    if (channels.size() == 3) {
        channels.emplace_back(255);
    }
    static constexpr std::array<std::string_view, 4> names{"red", "green", "blue", "alpha"};
    const auto* const found = std::ranges::find(names, text_at(a, 1));
    if (channels.size() != 4 || found == names.end()) {
        refuse(channels.size() == 4 ? a[1] : a[0],
               base::msg("une couleur « r,v,b » et red, green, blue ou alpha",
                         "a colour \"r,g,b\" and red, green, blue or alpha"));
    }
    channels[static_cast<std::size_t>(found - names.begin())] = channel(a, 2);
    return from_channels(channels);
}

const std::array<Function, 3> functions{{
    {"color_rgb", 3, 3, from_channels, nullptr, false, {"red", "green", "blue"}},
    {"color_rgba", 4, 4, from_channels, nullptr, false, {"red", "green", "blue", "alpha"}},
    {"set_color_part", 3, 3, set_part, nullptr, false, {"color", "component", "value"}},
}};

} // namespace

std::span<const Function> color_functions() {
    return functions;
}

} // namespace maille::expr

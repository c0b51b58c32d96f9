// SPDX-License-Identifier: Apache-2.0
#include "render/typography.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

#include <cmath>

namespace maille::render {
namespace {

constexpr char32_t narrow_space = 0x202F;
constexpr char32_t no_break_space = 0xA0;
constexpr char32_t opening_quote = 0xAB;
constexpr char32_t closing_quote = 0xBB;

/// The space French wants before a sign; 0 for none.
char32_t space_before(char32_t sign) {
    if (sign == U':' || sign == U'%') {
        return no_break_space;
    }
    if (sign == U';' || sign == U'?' || sign == U'!' || sign == closing_quote) {
        return narrow_space;
    }
    return 0;
}

} // namespace

std::string typeset(std::string_view text, base::Language language) {
    if (language != base::Language::fr) {
        return std::string(text);
    }
    std::u32string points;
    for (std::size_t at = 0; at < text.size();) {
        points += base::next_code_point(text, at);
    }
    std::string result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        char32_t point = points[i];
        if (point == U' ' && i + 1 < points.size()) {
            if (const char32_t wanted = space_before(points[i + 1])) {
                point = wanted;
            } else if (i > 0 && points[i - 1] == opening_quote) {
                point = narrow_space;
            }
        }
        base::append_utf8(result, point);
    }
    return result;
}

std::string capitals(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        char32_t point = base::next_code_point(text, at);
        if ((point >= U'a' && point <= U'z') || (point >= 0xE0 && point <= 0xFE && point != 0xF7)) {
            point -= 0x20;
        } else if (point == 0xFF) {
            point = 0x178;
        } else if (point == 0x153) {
            point = 0x152;
        }
        base::append_utf8(result, point);
    }
    return result;
}

std::string number_text(double value, int decimals, base::Language language) {
    const bool french = language == base::Language::fr;
    if (!(std::abs(value) <= 1e9)) {
        return base::shortest(value);
    }
    long long power = 1;
    for (int i = 0; i < decimals && i < 9; ++i) {
        power *= 10;
    }
    const long long scaled = std::llround(std::abs(value) * static_cast<double>(power));
    std::string text = base::grouped(scaled / power, french);
    if (power > 1) {
        const std::string digits = std::to_string(power + scaled % power); // "1" and the decimals
        text += (french ? "," : ".") + digits.substr(1);
    }
    return (value < 0 && scaled > 0 ? "\u2212" : "") + text;
}

std::string percent_text(double percent, int decimals, base::Language language) {
    return number_text(percent, decimals, language) +
           (language == base::Language::fr ? "\u00A0%" : "%");
}

std::string scale_text(double denominator, base::Language language) {
    const bool french = language == base::Language::fr;
    const std::string number = base::grouped(std::llround(denominator), french);
    return french ? "1\u00A0:\u00A0" + number : "1:" + number;
}

} // namespace maille::render

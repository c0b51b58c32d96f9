// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "base/utf8.hpp"

#include <array>

namespace maille::base {

namespace {

// Base letters of U+00C0..U+017F in order; '*' = not a letter, digits 1..6 = two letters (see
// below).
constexpr std::string_view latin_base = "aaaaaa1ceeeeiiii"  // C0: Æ -> 1
                                        "2nooooo*ouuuuy34"  // D0: Ð -> 2, Þ -> 3, ß -> 4
                                        "aaaaaa1ceeeeiiii"  // E0
                                        "2nooooo*ouuuuy3y"  // F0
                                        "aaaaaaccccccccdd"  // 100
                                        "ddeeeeeeeeeegggg"  // 110
                                        "gggghhhhiiiiiiii"  // 120
                                        "ii55jjkkklllllll"  // 130
                                        "lllnnnnnnnnnoooo"  // 140
                                        "oo66rrrrrrssssss"  // 150
                                        "ssttttttuuuuuuuu"  // 160
                                        "uuuuwwyyyzzzzzzs"; // 170

std::string_view folded(char32_t code_point) {
    static constexpr std::array<std::string_view, 6> pairs{"ae", "d", "th", "ss", "ij", "oe"};
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    if (code_point < 0xC0 || code_point > 0x17F) {
        return {};
    }
    const char base = latin_base[code_point - 0xC0];
    if (base == '*') {
        return {};
    }
    if (base >= '1' && base <= '6') {
        return pairs[static_cast<std::size_t>(base - '1')];
    }
    return letters.substr(static_cast<std::size_t>(base - 'a'), 1);
}

bool is_combining(char32_t c) {
    return c >= 0x300 && c <= 0x36F;
}

/// Letters beyond Latin Extended-A are kept; punctuation and symbol blocks are not.
bool is_other_letter(char32_t c) {
    const bool symbol = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                        (c >= 0xFE00 && c <= 0xFEFF) || (c >= 0xFFF0 && c <= 0xFFFF);
    return c > 0x17F && !symbol;
}

} // namespace

std::string fold(std::string_view utf8) {
    std::string out;
    bool gap = false;
    const auto put = [&](std::string_view letters) {
        if (gap && !out.empty()) {
            out += ' ';
        }
        gap = false;
        out += letters;
    };
    for (std::size_t position = 0; position < utf8.size();) {
        const std::size_t begin = position;
        const char32_t c = next_code_point(utf8, position);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            put(utf8.substr(begin, 1));
        } else if (c >= 'A' && c <= 'Z') {
            const char lower = static_cast<char>(c - 'A' + 'a');
            put(std::string_view(&lower, 1));
        } else if (const auto base = folded(c); !base.empty()) {
            put(base);
        } else if (is_other_letter(c) && !is_combining(c)) {
            put(utf8.substr(begin, position - begin));
        } else if (!is_combining(c)) {
            gap = true;
        }
    }
    return out;
}

std::string slug(std::string_view text) {
    std::string out;
    for (const char c : fold(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        out += plain ? c : '-';
    }
    return out.empty() ? "sans-nom" : out;
}

} // namespace maille::base

// SPDX-License-Identifier: Apache-2.0
#include "demo/text.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace maille::demo {

namespace {

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6U));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | (c >> 12U));
        out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

// Latin-1 letters with a case differ by 0x20; the ligature oe stands alone.
char32_t change_case(char32_t c, bool to_upper) {
    const char32_t first = to_upper ? U'a' : U'A';
    const char32_t first_accented = to_upper ? 0xE0 : 0xC0;
    const bool letter =
        (c >= first && c <= first + 25) ||
        (c >= first_accented && c <= first_accented + 30 && c != first_accented + 23);
    if (letter) {
        return to_upper ? c - 0x20 : c + 0x20;
    }
    if (c == 0x152 || c == 0x153) {
        return to_upper ? 0x152 : 0x153;
    }
    return c;
}

// The letters that stand for an accented one; empty when there is none.
std::string_view base_letters(char32_t c) {
    static constexpr std::array<std::pair<char32_t, std::string_view>, 36> table{
        {{0xC0, "A"}, {0xC2, "A"}, {0xC4, "A"}, {0xC6, "AE"}, {0xC7, "C"},   {0xC8, "E"},
         {0xC9, "E"}, {0xCA, "E"}, {0xCB, "E"}, {0xCE, "I"},  {0xCF, "I"},   {0xD4, "O"},
         {0xD6, "O"}, {0xD9, "U"}, {0xDB, "U"}, {0xDC, "U"},  {0x152, "OE"}, {0x178, "Y"},
         {0xE0, "a"}, {0xE2, "a"}, {0xE4, "a"}, {0xE6, "ae"}, {0xE7, "c"},   {0xE8, "e"},
         {0xE9, "e"}, {0xEA, "e"}, {0xEB, "e"}, {0xEE, "i"},  {0xEF, "i"},   {0xF4, "o"},
         {0xF6, "o"}, {0xF9, "u"}, {0xFB, "u"}, {0xFC, "u"},  {0x153, "oe"}, {0xFF, "y"}}};
    const auto* const found = std::find_if(table.begin(), table.end(),
                                           [c](const auto& entry) { return entry.first == c; });
    return found == table.end() ? std::string_view{} : found->second;
}

std::string cased(std::string_view text, bool to_upper) {
    std::string out;
    for (const char32_t c : code_points(text)) {
        append(out, change_case(c, to_upper));
    }
    return out;
}

} // namespace

std::string fixed(std::int64_t value, int decimals, char mark) {
    std::string digits = padded(value < 0 ? -value : value, decimals + 1);
    if (decimals > 0) {
        digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, mark);
    }
    return value < 0 ? "-" + digits : digits;
}

std::string metres(std::int64_t decimetres, char mark) {
    return fixed(decimetres, 1, mark);
}

std::string padded(std::int64_t value, int width) {
    const std::string digits = std::to_string(value);
    const auto wanted = static_cast<std::size_t>(width);
    return digits.size() < wanted ? std::string(wanted - digits.size(), '0') + digits : digits;
}

std::vector<char32_t> code_points(std::string_view text) {
    std::vector<char32_t> points;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        static constexpr std::array<unsigned, 3> masks{0x7F, 0x1F, 0x0F};
        const std::size_t more = (byte >= 0x80 ? 1U : 0U) + (byte >= 0xE0 ? 1U : 0U);
        char32_t c = byte & masks[more];
        for (std::size_t k = 1; k <= more && i + k < text.size(); ++k) {
            c = (c << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        }
        points.push_back(c);
        i += more + 1;
    }
    return points;
}

std::string without_accents(std::string_view text) {
    std::string out;
    for (const char32_t c : code_points(text)) {
        if (const std::string_view base = base_letters(c); !base.empty()) {
            out += base;
        } else {
            append(out, c);
        }
    }
    return out;
}

std::string folded(std::string_view text) {
    std::string out;
    for (const char c : lower(without_accents(text))) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out += c;
        } else if (!out.empty() && out.back() != '-') {
            out += '-';
        }
    }
    if (!out.empty() && out.back() == '-') {
        out.pop_back();
    }
    return out;
}

std::string upper(std::string_view text) {
    return cased(text, true);
}

std::string lower(std::string_view text) {
    return cased(text, false);
}

std::string to_windows_1252(std::string_view text) {
    static constexpr std::array<std::pair<char32_t, unsigned char>, 8> special{{{0x20AC, 0x80},
                                                                                {0x152, 0x8C},
                                                                                {0x153, 0x9C},
                                                                                {0x178, 0x9F},
                                                                                {0x2013, 0x96},
                                                                                {0x2014, 0x97},
                                                                                {0x2019, 0x92},
                                                                                {0x2026, 0x85}}};
    std::string out;
    for (const char32_t c : code_points(text)) {
        const auto* const found = std::find_if(special.begin(), special.end(),
                                               [c](const auto& entry) { return entry.first == c; });
        if (found != special.end()) {
            out += static_cast<char>(found->second);
        } else if (c < 0x80 || (c >= 0xA0 && c < 0x100)) {
            out += static_cast<char>(c);
        } else {
            throw std::invalid_argument("demo: no Windows-1252 character for " + std::string(text));
        }
    }
    return out;
}

std::string cell(std::string_view text, char separator) {
    if (text.find_first_of(std::string{separator, '"', '\n', '\r'}) == std::string_view::npos) {
        return std::string(text);
    }
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += '"';
        }
    }
    return out + '"';
}

} // namespace maille::demo

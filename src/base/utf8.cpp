// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"

#include "base/text.hpp"

#include <array>

namespace maille::base {

namespace {

struct Lead {
    std::size_t length;
    char32_t bits;
    char32_t smallest;
};

Lead lead_of(unsigned char byte) {
    if (byte < 0x80) {
        return {1, byte, 0};
    }
    if (byte >= 0xC2 && byte < 0xE0) {
        return {2, static_cast<char32_t>(byte & 0x1FU), 0x80};
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return {3, static_cast<char32_t>(byte & 0x0FU), 0x800};
    }
    if (byte >= 0xF0 && byte < 0xF5) {
        return {4, static_cast<char32_t>(byte & 0x07U), 0x10000};
    }
    return {0, 0, 0};
}

/// Decodes one sequence; length 0 when it is ill-formed.
Lead decode(std::string_view text, std::size_t position) {
    Lead lead = lead_of(static_cast<unsigned char>(text[position]));
    if (lead.length == 0 || position + lead.length > text.size()) {
        return {0, 0xFFFD, 0};
    }
    for (std::size_t i = 1; i < lead.length; ++i) {
        const auto byte = static_cast<unsigned char>(text[position + i]);
        if ((byte & 0xC0U) != 0x80) {
            return {0, 0xFFFD, 0};
        }
        lead.bits = (lead.bits << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = lead.bits >= 0xD800 && lead.bits <= 0xDFFF;
    if (lead.bits < lead.smallest || lead.bits > 0x10FFFF || surrogate) {
        return {0, 0xFFFD, 0};
    }
    return lead;
}

// Windows-1252 differs from Latin-1 only here; 0 marks an undefined byte.
constexpr std::array<char32_t, 32> windows1252_high{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

} // namespace

char32_t next_code_point(std::string_view text, std::size_t& position) {
    const Lead lead = decode(text, position);
    position += lead.length == 0 ? 1 : lead.length;
    return lead.bits;
}

void append_utf8(std::string& text, char32_t code_point) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0U | (code_point >> 6U));
        put(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        put(0xE0U | (code_point >> 12U));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    } else {
        put(0xF0U | (code_point >> 18U));
        put(0x80U | ((code_point >> 12U) & 0x3FU));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    }
}

bool is_utf8(std::string_view bytes) {
    for (std::size_t position = 0; position < bytes.size();) {
        const Lead lead = decode(bytes, position);
        if (lead.length == 0) {
            return false;
        }
        position += lead.length;
    }
    return true;
}

std::string utf8_from_windows1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        char32_t code_point = byte;
        if (byte >= 0x80 && byte < 0xA0) {
            code_point = windows1252_high[byte - 0x80U];
            code_point = code_point == 0 ? 0xFFFD : code_point;
        }
        append_utf8(out, code_point);
    }
    return out;
}

} // namespace maille::base

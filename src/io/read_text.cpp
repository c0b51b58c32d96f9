// SPDX-License-Identifier: Apache-2.0
#include "io/read_text.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace maille::io {

namespace {

/// U+0080..U+009F are no letters: they are bytes of Windows-1252 that someone read as Latin-1 ("œ"
/// of "Sœurs").
bool has_c1_controls(std::string_view utf8) {
    for (std::size_t at = 0; at + 1 < utf8.size(); ++at) {
        at = utf8.find('\xC2', at);
        if (at == std::string_view::npos || at + 1 == utf8.size()) {
            return false;
        }
        const auto next = static_cast<unsigned char>(utf8[at + 1]);
        if (next >= 0x80 && next <= 0x9F) {
            return true;
        }
    }
    return false;
}

std::string without_c1_controls(std::string_view utf8) {
    std::string result;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = base::next_code_point(utf8, at);
        if (c >= 0x80 && c <= 0x9F) {
            const char byte = static_cast<char>(static_cast<unsigned char>(c));
            result += base::utf8_from_windows1252(std::string_view(&byte, 1));
        } else {
            base::append_utf8(result, c);
        }
    }
    return result;
}

} // namespace

Encoding encoding_from(std::string_view name) {
    std::string key;
    for (const char c : base::fold(name)) {
        key += c == ' ' ? "" : std::string(1, c);
    }
    if (key.empty()) {
        return Encoding::detect;
    }
    if (key == "utf8" || key == "utf8sig" || key == "utf8bom") {
        return Encoding::utf8;
    }
    // Every Latin-1 text is the same in Windows-1252; Latin-9 is not (euro sign).
    constexpr std::array<std::string_view, 7> western{
        "windows1252", "cp1252", "latin1", "iso88591", "ansi", "win1252", "1252"};
    if (std::find(western.begin(), western.end(), key) != western.end()) {
        return Encoding::windows1252;
    }
    throw base::UsageError(
        base::msg("encodage inconnu : « {0} »", "unknown encoding: '{0}'", name),
        base::msg("Donnez UTF-8 ou windows-1252.", "Give UTF-8 or windows-1252."));
}

bool is_ascii(std::string_view text) {
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & 0x8080808080808080ULL) != 0) {
            return false;
        }
    }
    for (; at < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) > 127) {
            return false;
        }
    }
    return true;
}

std::string_view TextMender::mend(std::string_view bytes, std::uint64_t row) {
    if (is_ascii(bytes)) {
        return bytes;
    }
    const bool utf8 = m_encoding != Encoding::windows1252 && base::is_utf8(bytes);
    if (utf8 && !has_c1_controls(bytes)) {
        return bytes;
    }
    m_buffer = utf8 ? without_c1_controls(bytes) : base::utf8_from_windows1252(bytes);
    m_rows.add_once(row);
    return m_buffer;
}

std::string utf8_from_utf16(std::string_view bytes) {
    const bool little = bytes.starts_with("\xFF\xFE");
    if (!little && !bytes.starts_with("\xFE\xFF")) {
        return {};
    }
    std::string result;
    char32_t high = 0;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        const auto unit = static_cast<char32_t>(little ? first | second << 8 : first << 8 | second);
        if (unit >= 0xD800 && unit < 0xDC00) {
            high = unit;
            continue;
        }
        char32_t letter = unit;
        if (unit >= 0xDC00 && unit < 0xE000) {
            letter = high != 0 ? 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00) : 0xFFFD;
        }
        base::append_utf8(result, letter);
        high = 0;
    }
    return result;
}

} // namespace maille::io

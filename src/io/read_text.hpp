// SPDX-License-Identifier: Apache-2.0
// Private to reading: bytes of unknown encoding to UTF-8, cell by cell.
#pragma once

#include "io/read_report.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace maille::io {

enum class Encoding { detect, utf8, windows1252 };

/// From a user's word ("UTF-8", "latin1", "cp1252", "ISO-8859-15"...); empty -> detect. Throws
/// UsageError.
[[nodiscard]] Encoding encoding_from(std::string_view name);

/// Makes every text valid UTF-8 and counts what it had to change. A text that is no UTF-8 is taken
/// as Windows-1252, by itself: files put together from two sources keep both halves right.
class TextMender {
public:
    explicit TextMender(Encoding encoding) : m_encoding(encoding) {}

    /// The text itself, or its conversion (valid until the next call). `row` counts from 1, 0 is
    /// the header.
    [[nodiscard]] std::string_view mend(std::string_view bytes, std::uint64_t row);

    /// Rows in which a text was converted.
    [[nodiscard]] const RowList& converted() const { return m_rows; }

private:
    Encoding m_encoding;
    std::string m_buffer;
    RowList m_rows;
};

/// True for text without any byte above 127.
[[nodiscard]] bool is_ascii(std::string_view text);

/// UTF-16 with a byte order mark to UTF-8; empty when `bytes` has no such mark.
[[nodiscard]] std::string utf8_from_utf16(std::string_view bytes);

} // namespace maille::io

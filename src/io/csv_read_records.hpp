// SPDX-License-Identifier: Apache-2.0
// Private to reading: the cells of delimited text (RFC 4180 and what spreadsheets make of it).
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace maille::io {

/// The delimiter that occurs most often outside quotes in the first line among ; tab , | (first
/// wins). ',' when none does.
[[nodiscard]] char detect_delimiter(std::string_view text);

/// Reads record after record. Line ends: LF, CRLF or CR. A quoted cell may hold delimiters, line
/// ends and doubled quotes; a quote inside a cell that does not begin with one is an ordinary
/// character.
class RecordReader {
public:
    RecordReader(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// Fills `cells` with the next record; false at the end. Views are valid until the next call.
    bool next(std::vector<std::string_view>& cells);

    /// True once a quoted cell ran to the end of the text without its closing quote.
    [[nodiscard]] bool unterminated() const { return m_unterminated; }

private:
    [[nodiscard]] std::string_view plain_cell();
    [[nodiscard]] std::string_view quoted_cell();
    void skip_line_end();

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    bool m_unterminated = false;
    std::deque<std::string> m_unquoted; ///< cells that are not a piece of the text as it is
};

} // namespace maille::io

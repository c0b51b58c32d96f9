// SPDX-License-Identifier: Apache-2.0
// Tables as CSV text (RFC 4180): UTF-8, line end "\n", null as an empty cell.
#pragma once

#include "table/table.hpp"

#include <string>

namespace maille::io {

struct CsvStyle {
    char separator = ',';         ///< ',' or ';'
    char decimal = '.';           ///< '.' or ','
    bool header = true;           ///< first line: column names
    bool guard_formulas = true;   ///< text that a spreadsheet would run (= + - @ tab CR first) gets
                                  ///< an apostrophe before
    bool byte_order_mark = false; ///< U+FEFF first, by which older spreadsheets know UTF-8
};

/// French spreadsheets: `;`, decimal comma, byte order mark.
[[nodiscard]] CsvStyle french_csv();

/// The whole table. Cells are quoted only where needed; an empty text (not null) is written `""`.
/// Numbers are the shortest that read back the same, not-a-number is empty, booleans are 1 and 0.
/// Text that reads as a number ("-3",
/// "+33") is not guarded against formulas.
[[nodiscard]] std::string to_csv(const table::Table& table, const CsvStyle& style = {});

} // namespace maille::io

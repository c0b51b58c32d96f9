// SPDX-License-Identifier: Apache-2.0
// Private to reading: a file that cannot be read is refused in the user's words before any driver
// sees it.
#pragma once

#include <filesystem>
#include <string>

namespace maille::io {

/// Throws InputError when there is no such file (naming the nearest one of its folder), when it is
/// a folder (other than a File Geodatabase) or empty.
void check_file(const std::filesystem::path& file);

/// Extension in lower case, with its dot.
[[nodiscard]] std::string extension_of(const std::filesystem::path& file);

/// True for the text tables that csv_read takes: .csv, .tsv, .txt.
[[nodiscard]] bool is_text_table(const std::filesystem::path& file);

/// True for .xlsx, .xlsm, .ods.
[[nodiscard]] bool is_workbook(const std::filesystem::path& file);

} // namespace maille::io

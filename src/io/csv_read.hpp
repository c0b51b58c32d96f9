// SPDX-License-Identifier: Apache-2.0
// Private to reading: delimited text to a table of text columns.
#pragma once

#include "base/context.hpp"
#include "io/source.hpp"
#include "table/table.hpp"

#include <filesystem>
#include <string>

namespace maille::io {

/// A whole delimited text file. Every column is text; a cell without characters, quoted or not, is
/// null. Blank lines are no rows; rows without any value at the end of the file are left out
/// (noted), elsewhere kept. Too many or too few cells are reported with their rows. Encoding and
/// delimiter as in SourceSpec, else detected. A first line `sep=;` is obeyed. OGR's own driver is
/// not used: it neither reports ragged rows nor knows Windows-1252. Throws InputError.
[[nodiscard]] table::Table read_csv(const std::filesystem::path& file, const SourceSpec& spec,
                                    const std::string& origin, base::ProblemSink& problems);

} // namespace maille::io

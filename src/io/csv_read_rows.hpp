// SPDX-License-Identifier: Apache-2.0
// Private to reading: the records of a text file, below its header, into columns.
#pragma once

#include "base/context.hpp"
#include "io/csv_read_records.hpp"
#include "io/read_text.hpp"
#include "table/table.hpp"

#include <string>
#include <vector>

namespace maille::io {

/// Reads all records left. `chosen` has one entry a header cell; `table` one text column for each
/// that is true. Reports ragged rows, an open quote and the rows without values at the end.
void read_csv_rows(RecordReader& records, const std::vector<bool>& chosen, table::Table& table,
                   TextMender& mender, const std::string& origin, base::ProblemSink& problems);

} // namespace maille::io

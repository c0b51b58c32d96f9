// SPDX-License-Identifier: Apache-2.0
// Cells of one column on their way into a GeoPackage.
#pragma once

#include "base/problem.hpp"
#include "io/sqlite_rows.hpp"
#include "table/column.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maille::io {

/// Type of a column as GeoPackage declares it; whole numbers are of 64 bits.
[[nodiscard]] const char* declared_type(table::Type type);

/// Writes the cells of one column; remembers dates and times that are not as the format wants them.
class CellWriter {
public:
    explicit CellWriter(const table::Column& column) : m_column(&column) {}

    void write(std::size_t row, CellSink& sink);
    /// Tells of the odd dates, if any.
    void report(const std::string& origin, base::ProblemSink& problems) const;

private:
    void note(bool good, std::size_t row);
    void write_datetime(std::size_t row, CellSink& sink);

    const table::Column* m_column;
    std::string m_text; // lives until the row is written
    std::uint64_t m_odd = 0;
    std::vector<std::string> m_examples;
};

} // namespace maille::io

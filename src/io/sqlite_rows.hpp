// SPDX-License-Identifier: Apache-2.0
// Many rows into a table with one statement: SQLite pulls the cells out of a source (an eponymous
// virtual table), with no binding and restarting for each row. Twice as fast, and AUTOINCREMENT is
// settled once.
#pragma once

#include "io/sqlite_database.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3_context;

namespace maille::io {

/// Takes the value of one cell; a cell that is given none is NULL. Texts and blobs must live until
/// the next row.
class CellSink {
public:
    explicit CellSink(sqlite3_context* context) : m_context(context) {}
    void integer(std::int64_t value);
    void real(double value); ///< not-a-number is stored as NULL
    void text(std::string_view value);
    void blob(std::string_view bytes);

private:
    sqlite3_context* m_context;
};

/// Rows asked for one after another, cells of a row in order.
class RowSource {
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual std::size_t rows() const = 0;
    [[nodiscard]] virtual std::size_t columns() const = 0;
    virtual void cell(std::size_t row, std::size_t column, CellSink& sink) = 0;
};

/// Inserts all rows of `source` into `table`, whose columns it fills in order. What `source` throws
/// is passed on.
void insert_rows(Database& database, const std::string& table, RowSource& source);

} // namespace maille::io

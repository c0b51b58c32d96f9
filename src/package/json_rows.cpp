// SPDX-License-Identifier: Apache-2.0
#include "package/json_rows.hpp"

namespace maille::package {

namespace {

void write_cell(const table::Column& column, std::size_t row, base::JsonWriter& writer) {
    if (column.is_null(row)) {
        writer.null();
    } else if (column.holds_text()) {
        writer.value(column.text(row));
    } else if (column.type() == table::Type::real) {
        writer.value(column.real(row));
    } else if (column.type() == table::Type::boolean) {
        writer.value(column.integer(row) != 0);
    } else {
        writer.value(column.integer(row));
    }
}

} // namespace

void write_rows(const table::Table& table, base::JsonWriter& writer) {
    writer.begin_array();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        writer.begin_object(true);
        for (const auto& column : table.columns()) {
            writer.key(column.name());
            write_cell(column, row, writer);
        }
        writer.end_object();
    }
    writer.end_array();
}

} // namespace maille::package

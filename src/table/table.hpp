// SPDX-License-Identifier: Apache-2.0
// A table: columns of equal length, found by name.
#pragma once

#include "table/column.hpp"

#include <deque>
#include <string_view>

namespace maille::table {

class Table {
public:
    /// Adds an empty column; references to columns stay valid when others are added.
    Column& add(std::string name, Type type);
    Column& add(Column column);

    [[nodiscard]] std::size_t rows() const {
        return m_columns.empty() ? 0 : m_columns.front().size();
    }
    [[nodiscard]] const std::deque<Column>& columns() const { return m_columns; }
    [[nodiscard]] std::deque<Column>& columns() { return m_columns; }

    /// Column of exactly that name, else the only one whose name differs by case alone; null when
    /// absent.
    [[nodiscard]] const Column* find(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::deque<Column> m_columns;
};

} // namespace maille::table

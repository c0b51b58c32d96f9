// SPDX-License-Identifier: Apache-2.0
#include "table/table.hpp"

#include <algorithm>

namespace maille::table {

namespace {

bool same_but_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

Column& Table::add(std::string name, Type type) {
    return m_columns.emplace_back(std::move(name), type);
}

Column& Table::add(Column column) {
    return m_columns.emplace_back(std::move(column));
}

const Column* Table::find(std::string_view name) const {
    const Column* near = nullptr;
    bool several = false;
    for (const auto& column : m_columns) {
        if (column.name() == name) {
            return &column;
        }
        if (same_but_case(column.name(), name)) {
            several = near != nullptr;
            near = &column;
        }
    }
    return several ? nullptr : near;
}

std::vector<std::string> Table::names() const {
    std::vector<std::string> names;
    names.reserve(m_columns.size());
    for (const auto& column : m_columns) {
        names.push_back(column.name());
    }
    return names;
}

} // namespace maille::table

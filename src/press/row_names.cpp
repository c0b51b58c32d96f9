// SPDX-License-Identifier: Apache-2.0
#include "press/row_names.hpp"

#include <algorithm>
#include <cstddef>

namespace maille::press {

RowNames::RowNames(const table::Table& table, const table::Column* id) {
    if (id != nullptr) {
        m_fields.push_back(id);
    }
    const auto first = static_cast<std::ptrdiff_t>(m_fields.size());
    for (const auto& column : table.columns()) {
        m_fields.push_back(&column);
    }
    std::sort(m_fields.begin() + first, m_fields.end(),
              [](const auto* a, const auto* b) { return a->name() < b->name(); });
}

std::string RowNames::of(std::size_t row) const {
    constexpr char unit_separator = '\x1f';
    std::string name;
    for (const auto* field : m_fields) {
        name += field->to_text(row);
        name += unit_separator;
    }
    return name;
}

} // namespace maille::press

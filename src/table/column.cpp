// SPDX-License-Identifier: Apache-2.0
#include "table/column.hpp"

#include "base/text.hpp"

#include <cmath>

namespace maille::table {

Column::Column(std::string name, Type type) : m_name(std::move(name)), m_type(type) {}

bool Column::holds_text() const {
    return m_type == Type::text || m_type == Type::date || m_type == Type::datetime;
}

std::string_view Column::text(std::size_t row) const {
    const std::uint64_t begin = row == 0 ? 0 : m_ends[row - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[row] - begin);
}

std::string Column::to_text(std::size_t row) const {
    if (is_null(row)) {
        return {};
    }
    if (holds_text()) {
        return std::string(text(row));
    }
    return m_type == Type::real ? base::shortest(real(row)) : std::to_string(integer(row));
}

std::optional<double> Column::to_number(std::size_t row) const {
    if (is_null(row)) {
        return std::nullopt;
    }
    if (holds_text()) {
        return base::parse_number(text(row));
    }
    return m_type == Type::real ? real(row) : static_cast<double>(integer(row));
}

void Column::append_null() {
    m_present.push_back(0);
    if (holds_text()) {
        m_ends.push_back(m_bytes.size());
    } else if (m_type == Type::real) {
        m_reals.push_back(0);
    } else {
        m_integers.push_back(0);
    }
}

void Column::append_text(std::string_view value) {
    m_present.push_back(1);
    m_bytes += value;
    m_ends.push_back(m_bytes.size());
}

void Column::append_integer(std::int64_t value) {
    m_present.push_back(1);
    m_integers.push_back(value);
}

void Column::append_real(double value) {
    m_present.push_back(1);
    m_reals.push_back(value);
}

void Column::append_from(const Column& other, std::size_t row) {
    if (other.is_null(row)) {
        append_null();
    } else if (holds_text()) {
        append_text(other.holds_text() ? std::string(other.text(row)) : other.to_text(row));
    } else if (const auto number = other.to_number(row); !number) {
        append_null();
    } else if (m_type == Type::real) {
        append_real(*number);
    } else if (!other.holds_text() && other.m_type != Type::real) {
        append_integer(other.integer(row));
    } else if (std::trunc(*number) == *number && std::abs(*number) < 9e15) {
        append_integer(static_cast<std::int64_t>(*number));
    } else {
        append_null();
    }
}

void Column::reserve(std::size_t rows) {
    m_present.reserve(rows);
    if (holds_text()) {
        m_ends.reserve(rows);
    } else if (m_type == Type::real) {
        m_reals.reserve(rows);
    } else {
        m_integers.reserve(rows);
    }
}

Column Column::select(const std::vector<std::size_t>& rows) const {
    Column result(m_name, m_type);
    result.reserve(rows.size());
    for (const std::size_t row : rows) {
        result.append_from(*this, row);
    }
    return result;
}

} // namespace maille::table

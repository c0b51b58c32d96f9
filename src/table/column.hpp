// SPDX-License-Identifier: Apache-2.0
// Typed columns. In: values row by row or in bulk. Out: flat arrays, one bit of absence a row.
// Codes (INSEE, SIREN) are text, always: leading zeros and 2A/2B survive.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maille::table {

/// `date` and `datetime` are kept as ISO 8601 text.
enum class Type { text, integer, real, boolean, date, datetime };

/// One column: a name, a type, its values. Text lies in one buffer with offsets (no string per
/// cell).
class Column {
public:
    Column(std::string name, Type type);

    [[nodiscard]] const std::string& name() const { return m_name; }
    void rename(std::string name) { m_name = std::move(name); }
    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool holds_text() const;
    [[nodiscard]] std::size_t size() const { return m_present.size(); }
    [[nodiscard]] bool is_null(std::size_t row) const { return m_present[row] == 0; }

    /// Value of a text, date or datetime cell; empty for null.
    [[nodiscard]] std::string_view text(std::size_t row) const;
    /// Value of an integer or boolean cell; 0 for null.
    [[nodiscard]] std::int64_t integer(std::size_t row) const { return m_integers[row]; }
    /// Value of a real cell; 0 for null.
    [[nodiscard]] double real(std::size_t row) const { return m_reals[row]; }

    /// Any cell as text, numbers in their shortest form; empty for null.
    [[nodiscard]] std::string to_text(std::size_t row) const;
    /// Any cell as a number: integers and reals as they are, text by base::parse_number. Empty when
    /// null or no number.
    [[nodiscard]] std::optional<double> to_number(std::size_t row) const;

    void append_null();
    void append_text(std::string_view value);
    void append_integer(std::int64_t value);
    void append_real(double value);
    /// Appends a cell of another column of any type, converted to this column's type (null where it
    /// cannot be).
    void append_from(const Column& other, std::size_t row);
    void reserve(std::size_t rows);

    /// Cells at `rows`, in that order.
    [[nodiscard]] Column select(const std::vector<std::size_t>& rows) const;

private:
    std::string m_name;
    Type m_type;
    std::vector<std::uint8_t> m_present;
    std::vector<std::uint64_t> m_ends; ///< end of each text in m_bytes
    std::string m_bytes;
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_reals;
};

} // namespace maille::table

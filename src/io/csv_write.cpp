// SPDX-License-Identifier: Apache-2.0
#include "io/csv_write.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::io {

namespace {

constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

// What spreadsheets take for the beginning of a formula.
bool starts_formula(std::string_view text) {
    return !text.empty() &&
           std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

void append_cell(std::string& out, std::string_view text, const CsvStyle& style) {
    const std::array<char, 4> special = {style.separator, '"', '\n', '\r'};
    if (text.find_first_of(special.data(), 0, special.size()) == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    out += '"';
}

void append_text(std::string& out, std::string_view text, const CsvStyle& style) {
    if (text.empty()) {
        out += "\"\""; // an empty text is not a null
        return;
    }
    if (style.guard_formulas && starts_formula(text) && !base::parse_number(text)) {
        append_cell(out, "'" + std::string(text), style);
        return;
    }
    append_cell(out, text, style);
}

void append_real(std::string& out, double value, const CsvStyle& style) {
    if (!std::isfinite(value)) {
        return;
    }
    std::string number = base::shortest(value);
    std::replace(number.begin(), number.end(), '.', style.decimal);
    append_cell(out, number, style);
}

void append_value(std::string& out, const table::Column& column, std::size_t row,
                  const CsvStyle& style) {
    if (column.is_null(row)) {
        return;
    }
    if (column.holds_text()) {
        append_text(out, column.text(row), style);
    } else if (column.type() == table::Type::real) {
        append_real(out, column.real(row), style);
    } else {
        out += std::to_string(column.integer(row));
    }
}

} // namespace

CsvStyle french_csv() {
    CsvStyle style;
    style.separator = ';';
    style.decimal = ',';
    style.byte_order_mark = true;
    return style;
}

std::string to_csv(const table::Table& table, const CsvStyle& style) {
    std::string out = style.byte_order_mark ? byte_order_mark : "";
    if (style.header) {
        bool first = true;
        for (const table::Column& column : table.columns()) {
            if (!first) {
                out += style.separator;
            }
            first = false;
            append_text(out, column.name(), style);
        }
        out += '\n';
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        bool first = true;
        for (const table::Column& column : table.columns()) {
            if (!first) {
                out += style.separator;
            }
            first = false;
            append_value(out, column, row, style);
        }
        out += '\n';
    }
    return out;
}

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
// Crosstabs of projects: a field against a level of territories or another field. In: a layer, its
// placing, what to count. Out: rows, columns, counts and shares with the denominator stated. Only
// rows that are counted appear.
#pragma once

#include "join/placing.hpp"

#include "base/json.hpp"

#include <string>
#include <vector>

namespace maille::tables {

struct CrosstabSpec {
    std::string name;
    std::string rows; ///< field of the layer; its empty cells make the row "Non renseigné"
    std::vector<std::string> order; ///< row values first, in this order (0 included); the others
                                    ///< follow by count, then name
    std::string columns;            ///< level or field; empty: one column of totals
};

/// Counts with row and column totals.
struct Crosstab {
    std::string name;
    std::string rows_field;
    std::vector<std::string> row_values; ///< without the total
    std::vector<std::string>
        column_values; ///< codes of territories (zeros included) or values of the field
    std::vector<std::vector<std::uint64_t>> counts; ///< [row][column]
    std::vector<std::uint64_t> row_totals;
    std::vector<std::uint64_t> column_totals;
    std::uint64_t denominator = 0;    ///< rows counted
    std::vector<base::Message> notes; ///< what the denominator is made of
};

/// Values of the layer's `rows` field are compared folded: with `order` first, else with each
/// other; a value is shown as `order` has it, else as its most frequent spelling. Against a level,
/// a row counts in each of its territories and once in the total. Throws InputError for a missing
/// field.
[[nodiscard]] Crosstab crosstab(const layer::Layer& layer, const join::Placing& placing,
                                const territory::Territories& territories,
                                const CrosstabSpec& spec);

/// As a table with the columns of the JSON answer: row value, counts, "total", then the same with
/// suffix "_percent".
[[nodiscard]] table::Table to_table(const Crosstab& crosstab);

/// `{"schema": "maille/stats/1", "table", "columns", "rows", "denominator", "notes"}`.
void write_json(const Crosstab& crosstab, base::Language language, base::JsonWriter& writer);

} // namespace maille::tables

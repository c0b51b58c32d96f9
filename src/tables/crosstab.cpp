// SPDX-License-Identifier: Apache-2.0
#include "tables/crosstab.hpp"

#include "base/text.hpp"
#include "layer/columns.hpp"
#include "tables/values.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace maille::tables {

namespace {

using base::msg;

/// Column indices of each row of the layer; empty where the row is not counted.
struct Columns {
    std::vector<std::string> names;
    std::vector<std::vector<std::uint32_t>> of_row;
};

std::vector<std::uint8_t> placed_rows(const join::Placing& placing) {
    std::vector<std::uint8_t> placed(placing.rows());
    for (std::size_t row = 0; row < placed.size(); ++row) {
        placed[row] = placing.placed(row) ? 1 : 0;
    }
    return placed;
}

Columns level_columns(const join::Placing& placing, const territory::Level& level,
                      std::size_t index) {
    Columns columns;
    for (const auto& territory : level.territories()) {
        columns.names.push_back(territory.code);
    }
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        const auto in = placing.levels[index][row].in(level);
        columns.of_row.emplace_back(in.begin(), in.end());
    }
    return columns;
}

Columns field_columns(const layer::Layer& layer, const join::Placing& placing,
                      const std::string& field) {
    const auto placed = placed_rows(placing);
    auto values = values_of(layer::column(layer, field), placed, {}, "Non renseigné");
    Columns columns{std::move(values.names), {}};
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        columns.of_row.emplace_back();
        if (placed[row] != 0) {
            columns.of_row.back().push_back(values.of_row[row]);
        }
    }
    return columns;
}

/// "18 lignes : 12 comptées par département, 1 non rattachable à ce niveau, 5 non localisées"
base::Message level_note(const join::Placing& placing, std::size_t index,
                         const territory::Level& level, std::uint64_t counted) {
    std::uint64_t not_placed = 0;
    std::uint64_t undecided = 0;
    std::uint64_t in_none = 0;
    for (const auto& membership : placing.levels[index]) {
        not_placed += membership.is_not_placed() ? 1U : 0U;
        undecided += !membership.decided() && !membership.is_not_placed() ? 1U : 0U;
        in_none += membership.decided() && membership.in(level).empty() ? 1U : 0U;
    }
    const std::string none_fr =
        in_none == 0 ? "" : base::format(", {} dans aucun territoire", in_none);
    const std::string none_en = in_none == 0 ? "" : base::format(", {} in no territory", in_none);
    const std::string name = level.name() == "departement" ? "département" : level.name();
    return {base::format("{} ligne{} : {} comptée{} par {}, {} non rattachable{} à ce niveau{}, {} "
                         "non localisée{}",
                         placing.rows(), placing.rows() < 2 ? "" : "s", counted,
                         counted < 2 ? "" : "s", name, undecided, undecided < 2 ? "" : "s", none_fr,
                         not_placed, not_placed < 2 ? "" : "s"),
            base::format("{} rows: {} counted by {}, {} not at this level{}, {} not placed",
                         placing.rows(), counted, name, undecided, none_en, not_placed)};
}

void count(const Values& values, const Columns& columns, const layer::Layer& layer,
           Crosstab& result) {
    result.counts.assign(values.names.size(), std::vector<std::uint64_t>(columns.names.size(), 0));
    result.row_totals.assign(values.names.size(), 0);
    result.column_totals.assign(columns.names.size(), 0);
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        if (columns.of_row[row].empty()) {
            continue;
        }
        const auto value = values.of_row[row];
        ++result.row_totals[value];
        ++result.denominator;
        for (const auto column : columns.of_row[row]) {
            ++result.counts[value][column];
            ++result.column_totals[column];
        }
    }
}

double percent(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Crosstab crosstab(const layer::Layer& layer, const join::Placing& placing,
                  const territory::Territories& territories, const CrosstabSpec& spec) {
    Crosstab result;
    result.name = spec.name;
    result.rows_field = spec.rows;
    Columns columns;
    const auto level = territories.index_of(spec.columns);
    if (level) {
        columns = level_columns(placing, territories.levels()[*level], *level);
    } else if (!spec.columns.empty()) {
        columns = field_columns(layer, placing, spec.columns);
    } else {
        columns = field_columns(layer, placing, spec.rows);
    }
    std::vector<std::uint8_t> counted(layer.rows());
    for (std::size_t row = 0; row < counted.size(); ++row) {
        counted[row] = columns.of_row[row].empty() ? 0 : 1;
    }
    const Values values =
        values_of(layer::column(layer, spec.rows), counted, spec.order, "Non renseigné");
    count(values, columns, layer, result);
    result.row_values = values.names;
    if (spec.columns.empty()) {
        result.counts.assign(values.names.size(), {});
        result.column_totals.clear();
    } else {
        result.column_values = columns.names;
    }
    if (level) {
        result.notes.push_back(
            level_note(placing, *level, territories.levels()[*level], result.denominator));
    } else {
        const auto left = layer.rows() - result.denominator;
        result.notes.push_back(msg("{} lignes : {} comptées, {} non localisées",
                                   "{} rows: {} counted, {} not placed", layer.rows(),
                                   result.denominator, left));
    }
    return result;
}

table::Table to_table(const Crosstab& crosstab) {
    table::Table result;
    const std::size_t columns = crosstab.column_values.size();
    auto& names = result.add(crosstab.rows_field, table::Type::text);
    for (const auto& value : crosstab.row_values) {
        names.append_text(value);
    }
    names.append_text("total");
    for (const bool percents : {false, true}) {
        for (std::size_t c = 0; c <= columns; ++c) {
            const std::string name = c < columns ? crosstab.column_values[c] : "total";
            auto& column = result.add(percents ? name + "_percent" : name,
                                      percents ? table::Type::real : table::Type::integer);
            const std::uint64_t whole =
                c < columns ? crosstab.column_totals[c] : crosstab.denominator;
            for (std::size_t r = 0; r <= crosstab.row_values.size(); ++r) {
                std::uint64_t value = whole;
                if (r < crosstab.row_values.size()) {
                    value = c < columns ? crosstab.counts[r][c] : crosstab.row_totals[r];
                }
                if (percents) {
                    column.append_real(percent(value, whole));
                } else {
                    column.append_integer(static_cast<std::int64_t>(value));
                }
            }
        }
    }
    return result;
}

void write_json(const Crosstab& crosstab, base::Language language, base::JsonWriter& writer) {
    const auto table = to_table(crosstab);
    writer.begin_object().key("schema").value("maille/stats/1");
    writer.key("table").value(crosstab.name).key("columns").begin_array(true);
    for (const auto& column : table.columns()) {
        writer.value(column.name());
    }
    writer.end_array().key("rows").begin_array();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        writer.begin_array(true);
        for (const auto& column : table.columns()) {
            if (column.holds_text()) {
                writer.value(column.text(row));
            } else if (column.type() == table::Type::integer) {
                writer.value(column.integer(row));
            } else {
                writer.value(column.real(row));
            }
        }
        writer.end_array();
    }
    writer.end_array().key("denominator").value(crosstab.denominator).key("notes").begin_array();
    for (const auto& note : crosstab.notes) {
        writer.value(note.in(language));
    }
    writer.end_array().end_object();
}

} // namespace maille::tables

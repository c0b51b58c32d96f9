// SPDX-License-Identifier: Apache-2.0
// Private to reading: which OGR fields become which columns, and their values.
#pragma once

#include "base/context.hpp"
#include "io/read_text.hpp"
#include "io/source.hpp"
#include "table/table.hpp"

#include <cstdint>
#include <string>
#include <vector>

class OGRFeature;
class OGRLayer;

namespace maille::io {

/// How the value of a field is taken from OGR.
enum class FieldSource { text, integer, real, date_time, structured };

struct FieldPlan {
    int index = 0;    ///< of the OGR field
    std::string name; ///< OGR's name of it
    FieldSource source = FieldSource::text;
    table::Column* column = nullptr; ///< column of type text takes any source
};

/// Adds a column for each field that is wanted and can be read (binary ones are reported), tells
/// OGR to leave out the others, and says how to fill them. Names are cleaned where `workbook`.
[[nodiscard]] std::vector<FieldPlan> plan_fields(OGRLayer& layer, const SourceSpec& spec,
                                                 bool workbook, const std::string& origin,
                                                 table::Table& table, base::ProblemSink& problems);

/// Appends one feature's values, a cell to each column. `row` counts from 1.
void append_values(const OGRFeature& feature, const std::vector<FieldPlan>& plan,
                   TextMender& mender, std::uint64_t row);

/// Appends a number: to a text column in its shortest form, whole numbers without ".0" or exponent.
void append_number(table::Column& column, double value);
void append_number(table::Column& column, std::int64_t value);

} // namespace maille::io

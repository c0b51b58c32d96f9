// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_cells.hpp"

#include "base/format.hpp"
#include "io/geopackage_time.hpp"

namespace maille::io {

const char* declared_type(table::Type type) {
    switch (type) {
    case table::Type::text:
        return "TEXT";
    case table::Type::integer:
        return "INTEGER";
    case table::Type::real:
        return "REAL";
    case table::Type::boolean:
        return "BOOLEAN";
    case table::Type::date:
        return "DATE";
    case table::Type::datetime:
        return "DATETIME";
    }
    return "TEXT";
}

void CellWriter::write(std::size_t row, CellSink& sink) {
    if (m_column->is_null(row)) {
        return;
    }
    switch (m_column->type()) {
    case table::Type::text:
        sink.text(m_column->text(row));
        break;
    case table::Type::integer:
    case table::Type::boolean:
        sink.integer(m_column->integer(row));
        break;
    case table::Type::real:
        sink.real(m_column->real(row));
        break;
    case table::Type::date:
        sink.text(m_column->text(row));
        note(is_iso_date(m_column->text(row)), row);
        break;
    case table::Type::datetime:
        write_datetime(row, sink);
        break;
    }
}

void CellWriter::report(const std::string& origin, base::ProblemSink& problems) const {
    if (m_odd == 0) {
        return;
    }
    base::Problem problem;
    problem.kind = "geopackage.date";
    problem.place = base::format("{}, {}", origin, m_column->name());
    problem.message =
        base::msg("dates qui ne sont pas au format ISO 8601 (2024-12-10), écrites telles "
                  "quelles ; déclarez le champ comme texte ou corrigez-les",
                  "dates that are not ISO 8601 (2024-12-10), written as they are; declare the "
                  "field as text or correct them");
    problem.examples = m_examples;
    problem.count = m_odd;
    problems.report(std::move(problem));
}

void CellWriter::note(bool good, std::size_t row) {
    if (good) {
        return;
    }
    ++m_odd;
    if (m_examples.size() < base::ProblemSink::examples_kept) {
        m_examples.emplace_back(m_column->text(row));
    }
}

void CellWriter::write_datetime(std::size_t row, CellSink& sink) {
    const std::optional<std::string> time = gpkg_datetime(m_column->text(row));
    note(time.has_value(), row);
    m_text = time.value_or(std::string(m_column->text(row)));
    sink.text(m_text);
}

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_table.hpp"

#include "io/geopackage_time.hpp"

namespace maille::io {

namespace {

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

// Writes the cells of one column; remembers what was not as the format wants it.
class CellWriter {
public:
    CellWriter(const table::Column& column, int index) : m_column(&column), m_index(index) {}

    void bind(Statement& insert, std::size_t row) {
        if (m_column->is_null(row)) {
            insert.bind_null(m_index);
            return;
        }
        switch (m_column->type()) {
        case table::Type::text:
            insert.bind_text(m_index, m_column->text(row));
            break;
        case table::Type::integer:
        case table::Type::boolean:
            insert.bind_integer(m_index, m_column->integer(row));
            break;
        case table::Type::real:
            insert.bind_real(m_index, m_column->real(row));
            break;
        case table::Type::date:
            insert.bind_text(m_index, m_column->text(row));
            note(is_iso_date(m_column->text(row)), row);
            break;
        case table::Type::datetime:
            bind_datetime(insert, row);
            break;
        }
    }

    void report(const std::string& origin, base::ProblemSink& problems) const {
        if (m_odd == 0) {
            return;
        }
        base::Problem problem;
        problem.kind = "geopackage.date";
        problem.place = base::msg("{}, {}", "{}, {}", origin, m_column->name()).en;
        problem.message =
            base::msg("dates qui ne sont pas au format ISO 8601 (2024-12-10), écrites telles "
                      "quelles ; déclarez le champ comme texte ou corrigez-les",
                      "dates that are not ISO 8601 (2024-12-10), written as they are; declare the "
                      "field as text or correct them");
        problem.examples = m_examples;
        problem.count = m_odd;
        problems.report(std::move(problem));
    }

private:
    void note(bool good, std::size_t row) {
        if (good) {
            return;
        }
        ++m_odd;
        if (m_examples.size() < base::ProblemSink::examples_kept) {
            m_examples.emplace_back(m_column->text(row));
        }
    }

    void bind_datetime(Statement& insert, std::size_t row) {
        const std::optional<std::string> time = gpkg_datetime(m_column->text(row));
        note(time.has_value(), row);
        m_text = time.value_or(std::string(m_column->text(row)));
        insert.bind_text(m_index, m_text);
    }

    const table::Column* m_column;
    int m_index;
    std::string m_text; // lives until the row is written
    std::uint64_t m_odd = 0;
    std::vector<std::string> m_examples;
};

std::string insert_sql(const TableSpec& spec) {
    const std::size_t values = 1 + (spec.geometry_column.empty() ? 0U : 1U) + spec.columns.size();
    std::string sql = "INSERT INTO " + quote_name(spec.table) + " VALUES(?";
    for (std::size_t i = 1; i < values; ++i) {
        sql += ",?";
    }
    return sql + ")";
}

} // namespace

void create_table(Database& database, const TableSpec& spec, const table::Table& columns) {
    std::string sql = "CREATE TABLE " + quote_name(spec.table) + " ( " + quote_name(spec.key) +
                      " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL";
    if (!spec.geometry_column.empty()) {
        sql += ", " + quote_name(spec.geometry_column) + " " + spec.geometry_type;
    }
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        sql +=
            ", " + quote_name(spec.columns[i]) + " " + declared_type(columns.columns()[i].type());
    }
    database.execute(sql + ")");
}

void fill_table(Database& database, const TableSpec& spec, const layer::Layer& layer,
                const GeometryFacts& facts, base::ProblemSink& problems) {
    Statement insert = database.prepare(insert_sql(spec));
    const bool single = spec.geometry_type == "POINT";
    int index = layer.geometry ? 3 : 2;
    std::vector<CellWriter> cells;
    for (const table::Column& column : layer.columns.columns()) {
        cells.emplace_back(column, index++);
    }
    std::string blob;
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        insert.bind_integer(1, static_cast<std::int64_t>(row) + 1);
        if (layer.geometry && !facts.boxes[row].empty()) {
            blob.clear();
            append_blob(blob, *layer.geometry, row, spec.srs_id, facts.boxes[row], single);
            insert.bind_blob(2, blob);
        } else if (layer.geometry) {
            insert.bind_null(2);
        }
        for (CellWriter& cell : cells) {
            cell.bind(insert, row);
        }
        insert.run();
    }
    for (const CellWriter& cell : cells) {
        cell.report(layer.origin, problems);
    }
}

} // namespace maille::io

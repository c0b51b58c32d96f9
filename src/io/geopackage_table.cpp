// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_table.hpp"

#include "io/geopackage_cells.hpp"
#include "io/sqlite_rows.hpp"

namespace maille::io {

namespace {

// Rows as they lie in the table: key, geometry if there is one, columns.
class LayerRows final : public RowSource {
public:
    LayerRows(const TableSpec& spec, const layer::Layer& layer, const GeometryFacts& facts)
        : m_spec(&spec), m_layer(&layer), m_facts(&facts),
          m_single_points(spec.geometry_type == "POINT"), m_first(layer.geometry ? 2 : 1) {
        for (const table::Column& column : layer.columns.columns()) {
            m_cells.emplace_back(column);
        }
    }
    [[nodiscard]] std::size_t rows() const override { return m_layer->rows(); }
    [[nodiscard]] std::size_t columns() const override { return m_first + m_cells.size(); }
    void cell(std::size_t row, std::size_t column, CellSink& sink) override {
        if (column == 0) {
            sink.integer(static_cast<std::int64_t>(row) + 1);
        } else if (column < m_first) {
            write_geometry(row, sink);
        } else {
            m_cells[column - m_first].write(row, sink);
        }
    }
    void report(base::ProblemSink& problems) const {
        for (const CellWriter& cell : m_cells) {
            cell.report(m_layer->origin, problems);
        }
    }

private:
    void write_geometry(std::size_t row, CellSink& sink) {
        const geom::Box& box = m_facts->boxes[row];
        if (!box.empty()) {
            m_blob.clear();
            append_blob(m_blob, *m_layer->geometry, row, m_spec->srs_id, box, m_single_points);
            sink.blob(m_blob);
        }
    }

    const TableSpec* m_spec;
    const layer::Layer* m_layer;
    const GeometryFacts* m_facts;
    bool m_single_points;
    std::size_t m_first; // columns before those of the layer
    std::vector<CellWriter> m_cells;
    std::string m_blob; // lives until the row is written
};

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
    LayerRows source(spec, layer, facts);
    insert_rows(database, spec.table, source);
    source.report(problems);
}

} // namespace maille::io

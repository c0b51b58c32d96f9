// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage.hpp"

#include "base/error.hpp"
#include "io/geopackage_schema.hpp"
#include "io/geopackage_state.hpp"
#include "io/geopackage_styles.hpp"
#include "io/geopackage_time.hpp"
#include "io/sqlite_sync.hpp"

#include <algorithm>

namespace maille::io {

namespace {

void report_not_finite(base::ProblemSink& problems, const std::string& origin,
                       const std::vector<std::size_t>& rows) {
    base::Problem problem;
    problem.kind = "geopackage.not_finite";
    problem.place = origin;
    problem.message =
        base::msg("géométries dont une coordonnée n'est pas un nombre, écrites sans géométrie",
                  "geometries with a coordinate that is not a number, written without geometry");
    problem.count = rows.size();
    for (const std::size_t row : rows) {
        if (problem.examples.size() == base::ProblemSink::examples_kept) {
            break;
        }
        problem.examples.push_back("fid " + std::to_string(row + 1));
    }
    problems.report(std::move(problem));
}

} // namespace

GeoPackageWriter::GeoPackageWriter(std::filesystem::path pending_path,
                                   const std::string& timestamp) {
    const std::optional<std::string> time = gpkg_datetime(timestamp);
    if (!time) {
        throw base::OutputError(base::msg("{} : date de production illisible : {}",
                                          "{}: production date cannot be read: {}",
                                          pending_path.string(), timestamp));
    }
    if (std::filesystem::exists(pending_path)) {
        throw base::OutputError(
            base::msg("{} existe déjà", "{} already exists", pending_path.string()));
    }
    m_state = std::make_unique<State>(std::move(pending_path), *time);
    set_up_file(m_state->database);
    m_state->database.execute("BEGIN");
    create_schema(m_state->database);
}

GeoPackageWriter::GeoPackageWriter(GeoPackageWriter&&) noexcept = default;
GeoPackageWriter& GeoPackageWriter::operator=(GeoPackageWriter&&) noexcept = default;

GeoPackageWriter::~GeoPackageWriter() = default;

WrittenLayer GeoPackageWriter::add_layer(const layer::Layer& layer, const std::string& table_name,
                                         const std::string& identifier,
                                         const std::string& description, base::Context& context) {
    State& state = *m_state;
    for (const table::Column& column : layer.columns.columns()) {
        if (column.size() != layer.rows()) {
            throw base::EngineError(base::msg("{} : le champ {} n'a pas une valeur par ligne",
                                              "{}: column {} has not one value a row", layer.origin,
                                              column.name()));
        }
    }
    const TableSpec spec = state.spec(layer, table_name, context.problems);
    GeometryFacts facts;
    if (layer.geometry) {
        facts = examine(*layer.geometry, context.jobs);
        if (!facts.not_finite.empty()) {
            report_not_finite(context.problems, layer.origin, facts.not_finite);
        }
    }
    create_table(state.database, spec, layer.columns);
    register_contents(state.database, {spec.table, layer.geometry ? "features" : "attributes",
                                       state.identifier(identifier, spec.table), description,
                                       state.timestamp, facts.bounds, spec.srs_id});
    if (layer.geometry) {
        register_geometry(state.database, spec.table, spec.geometry_column, spec.geometry_type,
                          spec.srs_id);
    }
    state.write_rows(spec, layer, facts, context);
    state.tables.push_back({spec.table, spec.geometry_column, layer.rows()});
    return {spec.table, spec.geometry_column, spec.columns};
}

void GeoPackageWriter::add_styles(std::span<const StyleEntry> styles) {
    State& state = *m_state;
    if (state.styles == 0 && !styles.empty()) {
        create_style_table(state.database);
        register_contents(
            state.database,
            {"layer_styles", "attributes", "layer_styles", "", state.timestamp, {}, 0});
    }
    for (const StyleEntry& style : styles) {
        const auto table =
            std::find_if(state.tables.begin(), state.tables.end(),
                         [&](const State::Table& t) { return t.name == style.layer; });
        if (table == state.tables.end()) {
            throw base::OutputError(base::msg("{} : style {} pour une table absente : {}",
                                              "{}: style {} for a table that is not there: {}",
                                              state.path.string(), style.name, style.layer));
        }
        const bool is_default = style.is_default && state.styled.insert(style.layer).second;
        insert_style(state.database, {table->name, table->geometry_column, style.name, style.qml,
                                      style.description, state.timestamp, is_default});
        ++state.styles;
    }
}

void GeoPackageWriter::add_project(std::string_view name, std::string_view qgz) {
    insert_project(m_state->database, name, qgz, m_state->timestamp);
}

void GeoPackageWriter::finish() {
    State& state = *m_state;
    for (const State::Table& table : state.tables) {
        register_count(state.database, table.name, table.rows);
    }
    if (state.styles > 0) {
        register_count(state.database, "layer_styles", state.styles);
    }
    state.database.execute("COMMIT");
    state.database.close();
    sync_file(state.path);
    state.finished = true;
}

} // namespace maille::io

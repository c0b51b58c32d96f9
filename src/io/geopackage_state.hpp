// SPDX-License-Identifier: Apache-2.0
// What a GeoPackageWriter holds between calls; included by its own sources alone.
#pragma once

#include "io/geopackage.hpp"
#include "io/geopackage_table.hpp"
#include "io/sqlite_database.hpp"

#include <map>
#include <optional>
#include <set>

namespace maille::io {

/// The file in the making. Unless finished, its destructor removes it: nothing that looks complete
/// may stay.
struct GeoPackageWriter::State {
    struct Table {
        std::string name;
        std::string geometry_column;
        std::size_t rows = 0;
    };

    State(std::filesystem::path file, std::string time)
        : path(std::move(file)), timestamp(std::move(time)), database(path) {}
    ~State() {
        if (!finished) {
            std::error_code ignored;
            std::filesystem::remove(path, ignored);
        }
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    State(State&&) = delete;
    State& operator=(State&&) = delete;

    std::filesystem::path path;
    std::string timestamp;
    Database database;
    bool finished = false;
    std::vector<Table> tables;
    std::set<std::string> identifiers = {"layer_styles"};
    std::map<std::string, std::int32_t> srs_ids; // by text of the CRS
    std::int32_t next_private_srs = 100000;      // where OGR begins, too
    std::set<std::string> styled;                // tables that have their default style
    std::size_t styles = 0;

    std::int32_t srs_id(const layer::Layer& layer, base::ProblemSink& problems);
    std::string identifier(const std::string& wanted, const std::string& table);
    TableSpec spec(const layer::Layer& layer, const std::string& wanted,
                   base::ProblemSink& problems);
    void write_rows(const TableSpec& spec, const layer::Layer& layer, const GeometryFacts& facts,
                    base::Context& context);
};

} // namespace maille::io

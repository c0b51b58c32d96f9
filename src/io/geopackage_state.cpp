// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_state.hpp"

#include "base/parallel.hpp"
#include "io/geopackage_names.hpp"
#include "io/geopackage_schema.hpp"
#include "io/rtree_write.hpp"

namespace maille::io {

namespace {

constexpr const char* key_name = "fid";
constexpr const char* geometry_name = "geom";
constexpr std::int32_t undefined_cartesian = -1;

void report_rename(base::ProblemSink& problems, const std::string& origin, const std::string& from,
                   const std::string& to) {
    base::Problem problem;
    problem.severity = base::Severity::note;
    problem.kind = "geopackage.renamed";
    problem.place = origin;
    problem.message =
        base::msg("noms qu'un GeoPackage ne peut pas porter, écrits sous un autre nom",
                  "names that a GeoPackage cannot hold, written under another name");
    problem.examples = {from + " → " + to};
    problems.report(std::move(problem));
}

std::vector<RtreeEntry> entries_of(const GeometryFacts& facts) {
    std::vector<RtreeEntry> entries;
    entries.reserve(facts.boxes.size());
    for (std::size_t f = 0; f < facts.boxes.size(); ++f) {
        if (!facts.boxes[f].empty()) {
            entries.push_back({static_cast<std::int64_t>(f) + 1, outward(facts.boxes[f])});
        }
    }
    return entries;
}

} // namespace

std::int32_t GeoPackageWriter::State::srs_id(const layer::Layer& layer,
                                             base::ProblemSink& problems) {
    if (layer.crs.empty()) {
        base::Problem problem;
        problem.kind = "geopackage.no_crs";
        problem.place = layer.origin;
        problem.message = base::msg("système de coordonnées inconnu : couche écrite sans",
                                    "no coordinate reference system: layer written without one");
        problems.report(std::move(problem));
        return undefined_cartesian;
    }
    const auto known = srs_ids.find(layer.crs);
    if (known != srs_ids.end()) {
        return known->second;
    }
    const SpatialReference reference = describe_crs(layer.crs, layer.origin);
    const bool epsg = reference.organization == "EPSG" && reference.organization_id;
    const std::int32_t id = epsg ? *reference.organization_id : next_private_srs++;
    register_srs(database, id, reference);
    srs_ids.emplace(layer.crs, id);
    return id;
}

std::string GeoPackageWriter::State::identifier(const std::string& wanted,
                                                const std::string& table) {
    std::string chosen = wanted.empty() ? table : wanted;
    for (int number = 2; !identifiers.insert(chosen).second; ++number) {
        chosen = (wanted.empty() ? table : wanted) + " (" + std::to_string(number) + ")";
    }
    return chosen;
}

TableSpec GeoPackageWriter::State::spec(const layer::Layer& layer, const std::string& wanted,
                                        base::ProblemSink& problems) {
    std::vector<std::string> taken;
    taken.reserve(tables.size());
    for (const Table& table : tables) {
        taken.push_back(table.name);
    }
    TableSpec spec;
    spec.table = usable_table(wanted, taken);
    spec.key = key_name;
    std::vector<std::string> reserved = {key_name};
    if (layer.geometry) {
        spec.geometry_column = geometry_name;
        spec.geometry_type = geometry_type(*layer.geometry);
        spec.srs_id = srs_id(layer, problems);
        reserved.emplace_back(geometry_name);
    }
    const std::vector<std::string> names = layer.columns.names();
    spec.columns = usable_columns(names, reserved);
    if (spec.table != wanted) {
        report_rename(problems, layer.origin, wanted, spec.table);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] != spec.columns[i]) {
            report_rename(problems, layer.origin, names[i], spec.columns[i]);
        }
    }
    return spec;
}

// The tree is packed on one thread while the rows go to the file on another.
void GeoPackageWriter::State::write_rows(const TableSpec& spec, const layer::Layer& layer,
                                         const GeometryFacts& facts, base::Context& context) {
    if (!layer.geometry) {
        fill_table(database, spec, layer, facts, context.problems);
        return;
    }
    const std::string rtree = rtree_name(spec.table, spec.geometry_column);
    const std::size_t node_bytes = create_rtree(database, rtree);
    std::vector<RtreeEntry> entries;
    PackedRtree tree;
    base::parallel_for(2, context.jobs, [&](std::size_t task) {
        if (task == 0) {
            fill_table(database, spec, layer, facts, context.problems);
        } else {
            entries = entries_of(facts);
            tree = pack_rtree(entries, node_bytes, 1);
        }
    });
    if (database.shadow_tables_writable()) {
        write_packed(database, rtree, entries, tree);
    } else {
        write_inserted(database, rtree, entries);
    }
    create_rtree_triggers(database, spec.table, spec.geometry_column, spec.key);
}

} // namespace maille::io

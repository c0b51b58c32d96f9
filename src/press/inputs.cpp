// SPDX-License-Identifier: Apache-2.0
#include "press/inputs.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/read.hpp"
#include "layer/columns.hpp"
#include "press/fields.hpp"

#include <algorithm>

namespace maille::press {

namespace {

using base::msg;
using campaign::Plan;
using campaign::Source;

/// The layer to read: declared, or the one the catalogue knows in files that hold several.
std::string layer_of(const Source& source) {
    if (!source.layer.empty() || source.usual_layers.empty()) {
        return source.layer;
    }
    const auto present = io::list_layers(source.path.string());
    for (const auto& usual : source.usual_layers) {
        if (present.size() > 1 && std::ranges::find(present, usual) != present.end()) {
            return usual;
        }
    }
    return {};
}

io::SourceSpec spec_of(const Source& source, const Plan& plan) {
    io::SourceSpec spec;
    spec.path = source.path.string();
    spec.layer = layer_of(source);
    spec.declared_crs = source.crs;
    spec.target_crs = plan.crs;
    spec.encoding = source.encoding;
    spec.delimiter = source.delimiter;
    spec.text_fields = text_fields(source);
    return spec;
}

/// Reads projects or seats: points, or a table whose coordinate fields (declared, or known by the
/// catalogue) are used.
io::ReadResult read_points(const Source& source, const Plan& plan, base::Context& context) {
    auto spec = spec_of(source, plan);
    const auto declared = [&](const char* role) {
        const auto found = source.field_declared.find(role);
        return found != source.field_declared.end() && found->second;
    };
    if (declared("x") != declared("y")) {
        throw base::ConfigError(msg("{} : source {} : x et y se déclarent ensemble",
                                    "{}: source {}: x and y are declared together",
                                    source.place.text(), source.name));
    }
    if (declared("x")) {
        spec.x_field = source.fields.at("x").front();
        spec.y_field = source.fields.at("y").front();
        return io::read(spec, context);
    }
    // The fields must be seen before their roles are known: what this look finds is reported only
    // if it is the reading that stays.
    base::ProblemSink found;
    base::Context look{found, context.progress, context.jobs, context.language, nullptr};
    auto result = io::read(spec, look);
    if (result.layer.geometry && result.layer.geometry->kind() != geom::Kind::point) {
        spec.geometry_kind = geom::Kind::point;
        return io::read(spec, context); // says what was found and what is expected
    }
    const auto x = field_of(source, "x", result.layer);
    const auto y = field_of(source, "y", result.layer);
    const bool coordinates = !result.layer.geometry && !x.empty() && !y.empty();
    if (coordinates && !source.crs.empty()) {
        spec.x_field = x;
        spec.y_field = y;
        return io::read(spec, context);
    }
    if (coordinates) {
        context.problems.report(
            {base::Severity::warning,
             "projects.crs",
             result.layer.origin,
             msg("les champs {0} et {1} ressemblent à des coordonnées mais ne sont pas lus : "
                 "déclarez "
                 "crs dans la source {2} ({3})",
                 "fields {0} and {1} look like coordinates but are not read: declare crs in source "
                 "{2} ({3})",
                 x, y, source.name, source.place.text()),
             {}});
    }
    for (auto& problem : found.sorted()) {
        context.problems.report(std::move(problem));
    }
    return result;
}

join::PlacingSpec placing_spec(const Source& source, const layer::Layer& layer,
                               const territory::Territories& territories) {
    join::PlacingSpec spec;
    spec.source = source.name;
    spec.replace = source.replace_codes;
    spec.refine = source.refine;
    spec.unique = source.unique;
    spec.required = source.required;
    spec.region_field = source.region_field;
    spec.region_values = source.region_values;
    if (const auto field = field_of(source, "code", layer); !field.empty()) {
        spec.codes.push_back({field, "", false});
    }
    for (const auto& level : territories.levels()) {
        if (const auto field = field_of(source, level.name(), layer); !field.empty()) {
            const bool fallback =
                std::ranges::find(source.fallback, level.name()) != source.fallback.end();
            spec.codes.push_back({field, level.name(), fallback});
        }
        if (const auto field = field_of(source, level.name() + "_name", layer); !field.empty()) {
            spec.names.push_back({field, level.name(), false});
        }
    }
    return spec;
}

/// Population of each commune, in the order of the level; left empty without such a field.
void read_population(const layer::Layer& communes, const std::string& field, Inputs& inputs) {
    if (field.empty()) {
        return;
    }
    const auto& column = layer::column(communes, field);
    for (const std::size_t row : inputs.territories->commune_rows()) {
        inputs.population.push_back(column.to_number(row));
    }
}

void read_territories(const Plan& plan, Inputs& inputs, std::deque<layer::Layer>& tables,
                      base::Context& context) {
    const auto source = std::ranges::find(plan.sources, "communes", &Source::role);
    auto spec = spec_of(*source, plan);
    spec.geometry_kind = geom::Kind::polygon;
    std::vector<territory::LevelSpec> levels;
    for (const auto& level : plan.levels) {
        if (!level.field.empty()) {
            spec.text_fields.push_back(level.field);
        }
    }
    auto& communes = tables.emplace_back(io::read(spec, context).layer);
    territory::CommuneSpec commune_spec;
    commune_spec.layer = &communes;
    commune_spec.code = required_field(*source, "code", communes);
    commune_spec.name = field_of(*source, "name", communes);
    commune_spec.former = field_of(*source, "former", communes);
    commune_spec.level_name = plan.levels.front().level;
    commune_spec.layer_name = plan.levels.front().layer_name;
    for (const auto& level : std::span(plan.levels).subspan(1)) {
        territory::LevelSpec made{level.level,      level.layer_name, level.from, level.field,
                                  level.name_field, nullptr,          {},         {},
                                  level.all,        level.code,       level.name, level.partition,
                                  level.names};
        if (level.table) {
            auto table_spec = spec_of(level.table->table, plan);
            table_spec.target_crs.clear();
            table_spec.text_fields = {level.table->key, level.table->member};
            made.composition = &tables.emplace_back(io::read(table_spec, context).layer);
            made.key = level.table->key;
            made.member = level.table->member;
            made.name = level.table->name;
        }
        levels.push_back(std::move(made));
    }
    inputs.territories = std::make_unique<territory::Territories>(commune_spec, levels, context);
    read_population(communes, field_of(*source, "population", communes), inputs);
}

join::Seats read_seats(const Plan& plan, const Inputs& inputs, base::Context& context) {
    join::Seats seats(inputs.territories->communes().territories().size());
    for (const auto& source : plan.sources) {
        if (source.role != "seats") {
            continue;
        }
        const auto points = read_points(source, plan, context);
        const auto& codes =
            layer::column(points.layer, required_field(source, "code", points.layer));
        for (std::size_t row = 0; row < points.layer.rows(); ++row) {
            const std::string code = codes.to_text(row);
            const auto commune = inputs.territories->communes().find(base::trim(code));
            if (commune && points.coordinates[row] == layer::CoordinateState::present) {
                seats[*commune] = points.layer.geometry->points_of(row).front();
            } else {
                context.problems.report(
                    {base::Severity::note,
                     "seats.unused",
                     points.layer.origin,
                     msg("chefs-lieux sans point ou dont la commune n'est pas dans la couche des "
                         "communes : laissés de côté",
                         "seats without a point, or whose commune is not in the layer of communes: "
                         "left aside"),
                     {std::to_string(row + 1) + ": " + code}});
            }
        }
    }
    return seats;
}

void read_projects(const Source& source, const Plan& plan, const join::Seats& seats, Inputs& inputs,
                   base::Context& context) {
    auto read = read_points(source, plan, context);
    auto& projects = inputs.projects.emplace_back();
    projects.source = &source;
    projects.layer = std::move(read.layer);
    blank_nulls(projects.layer, source.nulls);
    for (const auto& [field, canonical] : source.values) {
        if (const auto changed = canonicalise(projects.layer, field, canonical); changed > 0) {
            context.problems.report({base::Severity::note,
                                     "projects.spelling",
                                     projects.layer.origin + ", " + field,
                                     msg("valeurs ramenées à leur orthographe déclarée",
                                         "values brought to their declared spelling"),
                                     {},
                                     changed});
        }
    }
    projects.placing = join::place(projects.layer, read.coordinates,
                                   placing_spec(source, projects.layer, *inputs.territories),
                                   *inputs.territories, seats, context);
    projects.accounting = join::account(projects.placing, *inputs.territories);
    join::check(projects.accounting);
}

void list_files(const Plan& plan, Inputs& inputs) {
    inputs.files.push_back(plan.file);
    for (const auto& source : plan.sources) {
        inputs.files.push_back(source.path);
    }
    for (const auto& level : plan.levels) {
        if (level.table) {
            inputs.files.push_back(level.table->table.path);
        }
    }
}

/// House styles label the field `nom`: where another field is declared as the name, it is there
/// under that name too.
void add_name(const Source& source, layer::Layer& layer) {
    const auto declared = source.fields.find("name");
    if (declared == source.fields.end() || declared->second.empty() ||
        layer.columns.find("nom") != nullptr) {
        return;
    }
    if (const auto* names = layer.columns.find(declared->second.front())) {
        auto& nom = layer.columns.add("nom", table::Type::text);
        for (std::size_t row = 0; row < names->size(); ++row) {
            nom.append_from(*names, row);
        }
    }
}

} // namespace

const Projects* Inputs::projects_of(std::string_view source) const {
    const auto found =
        std::ranges::find_if(projects, [&](const Projects& p) { return p.source->name == source; });
    return found == projects.end() ? nullptr : &*found;
}

const Background* Inputs::background_of(std::string_view source) const {
    const auto found = std::ranges::find_if(
        backgrounds, [&](const Background& b) { return b.source->name == source; });
    return found == backgrounds.end() ? nullptr : &*found;
}

Inputs read_inputs(const Plan& plan, base::Context& context) {
    Inputs inputs;
    std::deque<layer::Layer> tables;
    context.progress.start(msg("lecture", "reading"), plan.sources.size() + 1);
    list_files(plan, inputs);
    {
        const base::TimedStep step(context.timings, "territories");
        read_territories(plan, inputs, tables, context);
    }
    const base::TimedStep step(context.timings, "read");
    const auto seats = read_seats(plan, inputs, context);
    context.progress.advance(1);
    for (const auto& source : plan.sources) {
        if (source.role == "projects") {
            read_projects(source, plan, seats, inputs, context);
        } else if (source.role == "background" || source.role == "table") {
            // Towns and place names come as points or as a table with coordinates.
            auto layer = source.fields.contains("x")
                             ? read_points(source, plan, context).layer
                             : io::read(spec_of(source, plan), context).layer;
            layer.name = source.name;
            add_name(source, layer);
            inputs.backgrounds.push_back({&source, selected_rows(std::move(layer), source)});
        }
        context.progress.advance(1);
    }
    context.progress.finish();
    return inputs;
}

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
// `maille join`: the territory of each point.
#include "base/file.hpp"
#include "cli/json_answer.hpp"
#include "cli/verb.hpp"
#include "cli/write_layer.hpp"
#include "io/read.hpp"
#include "join/accounting.hpp"
#include "layer/columns.hpp"
#include "package/project_layer.hpp"

#include <filesystem>

namespace maille::cli {

namespace {

using base::msg;

/// Points and territories in the territories' CRS.
struct Inputs {
    io::ReadResult territories;
    io::ReadResult points;
};

Inputs read_inputs(const JoinOptions& options, base::Context& context) {
    const base::TimedStep step(context.timings, "read");
    io::SourceSpec polygons;
    polygons.path = options.territories;
    polygons.geometry_kind = geom::Kind::polygon;
    polygons.text_fields = {options.key};
    Inputs inputs;
    inputs.territories = io::read(polygons, context);
    io::SourceSpec points;
    points.path = options.points;
    points.x_field = options.x;
    points.y_field = options.y;
    points.declared_crs = options.crs;
    points.target_crs = inputs.territories.layer.crs;
    points.geometry_kind = geom::Kind::point;
    if (!options.code.empty()) {
        points.text_fields = {options.code};
    }
    inputs.points = io::read(points, context);
    if (!inputs.points.layer.geometry) {
        throw base::InputError(msg("{} : cette table n'a pas de géométrie",
                                   "{}: this table has no geometry", inputs.points.layer.origin),
                               msg("Donnez les champs des coordonnées avec --x, --y et --crs.",
                                   "Give the coordinate fields with --x, --y and --crs."));
    }
    return inputs;
}

std::string answer(const join::Accounting& accounting, const territory::Level& level,
                   const base::Timings* timings) {
    base::JsonWriter writer;
    writer.begin_object().key("schema").value("maille/join/1").key("rows").value(accounting.rows);
    for (std::size_t i = 0; i < join::state_count; ++i) {
        const auto state = static_cast<join::State>(i);
        writer.key(join::text_of(state)).value(accounting.state(state));
    }
    writer.key("conflict").value(accounting.conflict).key("territories").begin_array();
    const auto& counts = accounting.levels.front().counts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        writer.begin_object(true).key("key").value(level.territories()[i].code);
        writer.key("count").value(counts[i]).end_object();
    }
    writer.end_array();
    write_timings(timings, writer);
    writer.end_object();
    return writer.take();
}

/// The territories' own fields plus `n_projets`, in order of code.
layer::Layer counted_territories(const layer::Layer& layer,
                                 const territory::Territories& territories,
                                 const join::LevelAccount& account) {
    layer::Layer result;
    result.name = "territories";
    result.origin = layer.origin;
    result.crs = layer.crs;
    const std::vector<std::size_t> rows(territories.commune_rows().begin(),
                                        territories.commune_rows().end());
    for (const auto& column : layer.columns.columns()) {
        result.columns.add(column.select(rows));
    }
    auto& count = result.columns.add("n_projets", table::Type::integer);
    for (const auto n : account.counts) {
        count.append_integer(static_cast<std::int64_t>(n));
    }
    result.geometry = territories.commune_polygons();
    return result;
}

layer::Layer joined_points(layer::Layer points, const join::Placing& placing,
                           const territory::Territories& territories, const std::string& id) {
    auto added = package::placing_columns(placing, territories, true);
    if (!id.empty()) {
        table::Column ids("maille_id", table::Type::text);
        const auto* field = points.columns.find(id);
        for (std::size_t row = 0; row < points.rows(); ++row) {
            ids.append_text(field->to_text(row));
        }
        added.columns().front() = std::move(ids);
    }
    for (auto& column : added.columns()) {
        points.columns.add(std::move(column));
    }
    points.geometry = placing.places;
    points.crs = territories.crs();
    points.name = "projets";
    return points;
}

void say_summary(const join::Accounting& accounting, const Console& console) {
    const auto placed = accounting.state(join::State::placed);
    const auto tie = accounting.state(join::State::tie);
    console.info(msg(
        "{} lignes : {} placées, {} sur une limite, {} hors des territoires, {} sans coordonnées, "
        "{} au code inconnu, {} invalides",
        "{} rows: {} placed, {} on a border, {} outside, {} without coordinates, {} with an "
        "unknown "
        "code, {} invalid",
        accounting.rows, placed, tie, accounting.state(join::State::outside),
        accounting.state(join::State::no_coordinates), accounting.state(join::State::unknown_code),
        accounting.state(join::State::invalid)));
}

} // namespace

base::ExitCode run_join(const JoinOptions& options, Session& session) {
    auto& context = session.context;
    require_output(session.options);
    refuse_existing(session.options);
    auto inputs = read_inputs(options, context);
    if (!options.id.empty()) {
        (void)layer::column(inputs.points.layer, options.id);
    }
    territory::CommuneSpec communes;
    communes.layer = &inputs.territories.layer;
    communes.code = options.key;
    communes.level_name = "territory";
    communes.layer_name = "territories";
    const territory::Territories territories(communes, {}, context);
    join::PlacingSpec spec;
    spec.source = std::filesystem::path(io::split_source_name(options.points).file).stem().string();
    if (!options.code.empty()) {
        spec.codes.push_back({options.code, "territory"});
    }
    const auto placing =
        join::place(inputs.points.layer, inputs.points.coordinates, spec, territories, {}, context);
    const auto accounting = join::account(placing, territories);
    join::check(accounting);
    if (!session.options.output.empty()) {
        const base::TimedStep step(context.timings, "write");
        write_layer(options.counts ? counted_territories(inputs.territories.layer, territories,
                                                         accounting.levels.front())
                                   : joined_points(std::move(inputs.points.layer), placing,
                                                   territories, options.id),
                    session);
    }
    if (session.options.json) {
        session.out = answer(accounting, territories.communes(), context.timings);
    } else {
        say_summary(accounting, session.console);
        say_timings(context.timings, session.console);
    }
    return base::ExitCode::done;
}

} // namespace maille::cli

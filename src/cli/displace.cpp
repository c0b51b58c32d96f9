// SPDX-License-Identifier: Apache-2.0
// `maille displace`: symbols of points pulled apart for one scale.
#include "base/text.hpp"
#include "cli/json_answer.hpp"
#include "cli/number_options.hpp"
#include "cli/verb.hpp"
#include "cli/write_layer.hpp"
#include "crs/crs.hpp"
#include "io/read.hpp"
#include "join/placing.hpp"
#include "press/displace_points.hpp"

#include <cmath>
#include <filesystem>

namespace maille::cli {

namespace {

using base::msg;

constexpr const char* lambert_93 = "EPSG:2154";

/// Points and territories in one CRS in metres.
struct Inputs {
    layer::Layer points;
    std::vector<layer::CoordinateState> coordinates;
    std::optional<layer::Layer> territories;
};

void check(const DisplaceOptions& options, const SharedOptions& shared) {
    const auto positive = [](const char* option, double value, bool zero) {
        if (!std::isfinite(value) || value < 0 || (value == 0 && !zero)) {
            throw base::UsageError(zero ? msg("{} {} : il faut une longueur en millimètres",
                                              "{} {}: a length in millimetres is wanted", option,
                                              base::shortest(value))
                                        : msg("{} {} : il faut une longueur en millimètres, plus "
                                              "grande que zéro",
                                              "{} {}: a length in millimetres above zero is wanted",
                                              option, base::shortest(value)));
        }
    };
    positive("--size-mm", options.size_mm, false);
    positive("--gap-mm", options.gap_mm, true);
    positive("--margin-mm", options.margin_mm, true);
    positive("--tolerance-mm", options.tolerance_mm, true);
    positive("--centre-mm", options.centre_mm, true);
    if (options.mode == "territory" && options.territories.empty()) {
        throw base::UsageError(
            msg("le mode territory demande --territories et --key",
                "mode territory needs --territories and --key"),
            msg("Donnez la source des territoires, ou un mode de QGIS : ring, concentric, grid.",
                "Give the source of the territories, or one of QGIS's modes: ring, concentric, "
                "grid."));
    }
    if (options.territories.empty() != options.key.empty()) {
        throw base::UsageError(
            msg("--territories et --key vont ensemble", "--territories and --key go together"));
    }
    if (!shared.output.empty() && std::filesystem::path(shared.output).extension() != ".gpkg") {
        throw base::UsageError(
            msg("{} : format de sortie inconnu", "{}: unknown output format", shared.output),
            msg("Deux couches sont écrites : il faut un .gpkg.",
                "Two layers are written: a .gpkg is needed."));
    }
}

io::ReadResult read_points(const DisplaceOptions& options, const std::string& target,
                           base::Context& context) {
    io::SourceSpec points;
    points.path = options.points;
    points.x_field = options.x;
    points.y_field = options.y;
    points.declared_crs = options.crs;
    points.target_crs = target;
    points.geometry_kind = geom::Kind::point;
    auto read = io::read(points, context);
    if (!read.layer.geometry) {
        throw base::InputError(msg("{} : cette table n'a pas de géométrie",
                                   "{}: this table has no geometry", read.layer.origin),
                               msg("Donnez les champs des coordonnées avec --x, --y et --crs.",
                                   "Give the coordinate fields with --x, --y and --crs."));
    }
    return read;
}

bool in_metres(const layer::Layer& layer) {
    return crs::Crs::parse(layer.crs).unit_is_metre();
}

Inputs read_inputs(const DisplaceOptions& options, base::Context& context) {
    const base::TimedStep step(context.timings, "read");
    Inputs inputs;
    std::string target;
    if (!options.territories.empty()) {
        io::SourceSpec polygons;
        polygons.path = options.territories;
        polygons.geometry_kind = geom::Kind::polygon;
        polygons.text_fields = {options.key};
        inputs.territories = io::read(polygons, context).layer;
        if (inputs.territories->geometry && !in_metres(*inputs.territories)) {
            polygons.target_crs = lambert_93;
            inputs.territories = io::read(polygons, context).layer;
        }
        target = inputs.territories->crs;
    }
    auto points = read_points(options, target, context);
    if (target.empty() && !in_metres(points.layer)) {
        points = read_points(options, lambert_93, context);
    }
    inputs.points = std::move(points.layer);
    inputs.coordinates = std::move(points.coordinates);
    return inputs;
}

press::PointsRequest request_of(const DisplaceOptions& options) {
    press::PointsRequest request;
    if (options.mode != "territory") {
        request.qgis_mode = options.mode == "ring"         ? displace::Placement::ring
                            : options.mode == "concentric" ? displace::Placement::concentric
                                                           : displace::Placement::grid;
    }
    request.size_mm = options.size_mm;
    request.scale_denominator = scale_of(options.scale);
    request.gap_mm = options.gap_mm;
    request.margin_mm = options.margin_mm;
    request.tolerance_mm = options.tolerance_mm;
    request.centre_mm = options.centre_mm;
    request.policy = options.policy == "shrink"   ? displace::Policy::shrink
                     : options.policy == "count"  ? displace::Policy::count
                     : options.policy == "margin" ? displace::Policy::margin
                                                  : displace::Policy::fail;
    if (!options.frame.empty()) {
        request.frame = extent_of("--frame", options.frame);
    }
    request.id = options.id;
    return request;
}

/// The territory of each point, by geometry alone.
std::vector<std::uint32_t> homes_of(const Inputs& inputs, const territory::Territories& territories,
                                    base::Context& context) {
    const base::TimedStep step(context.timings, "match");
    const auto placing =
        join::place(inputs.points, inputs.coordinates, {}, territories, {}, context);
    const auto& level = territories.communes();
    std::vector<std::uint32_t> homes;
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        const auto in = placing.levels.front()[row].in(level);
        homes.push_back(in.empty() ? displace::no_home : in.front());
    }
    return homes;
}

double mm(double um) {
    return um / 1000;
}

std::string answer(const press::PointsDisplaced& result, const base::Timings* timings) {
    const auto& certificate = result.certificate;
    base::JsonWriter writer;
    writer.begin_object().key("schema").value("maille/displace/1");
    writer.key("symbols").value(static_cast<std::uint64_t>(result.rows.size()));
    writer.key("moved").value(certificate.moved);
    writer.key("no_territory").value(certificate.no_home);
    writer.key("overlaps").value(certificate.overlaps);
    writer.key("outside_territory").value(certificate.outside_home);
    writer.key("outside_frame").value(certificate.outside_frame);
    writer.key("displacement_mm").begin_object(true);
    writer.key("mean").value(mm(certificate.displacement.mean_um));
    writer.key("p95").value(mm(certificate.displacement.p95_um));
    writer.key("max").value(mm(certificate.displacement.max_um)).end_object();
    writer.key("sum_mm").value(mm(certificate.displacement.sum_um));
    writer.key("lower_bound_mm").value(result.lower_bound_mm);
    writer.key("leader_crossings").value(certificate.crossings_equal + certificate.crossings_mixed);
    writer.key("infeasible").begin_array();
    for (const auto& home : result.infeasible) {
        writer.begin_object(true).key("key").value(result.home_codes[home.home]);
        writer.key("symbols").value(static_cast<std::uint64_t>(home.symbols));
        writer.key("largest_size_mm").value(mm(static_cast<double>(home.largest_size_um)));
        writer.end_object();
    }
    writer.end_array();
    write_timings(timings, writer);
    writer.end_object();
    return writer.take();
}

void say_summary(const press::PointsDisplaced& result, const Console& console) {
    const auto& certificate = result.certificate;
    const auto tenths = [](double um) { return base::shortest(std::round(um / 10) / 100); };
    console.info(msg("{} symboles, {} déplacés de {} mm en moyenne, {} mm au plus ; {} "
                     "recouvrements, {} hors de leur territoire, {} sans territoire",
                     "{} symbols, {} moved by {} mm on average, {} mm at most; {} overlaps, {} "
                     "outside their territory, {} without territory",
                     result.rows.size(), certificate.moved,
                     tenths(certificate.displacement.mean_um),
                     tenths(certificate.displacement.max_um), certificate.overlaps,
                     certificate.outside_home, certificate.no_home));
    for (const auto& home : result.infeasible) {
        console.info(msg("{} : {} symboles n'y tiennent pas à cette taille ; {} mm au plus",
                         "{}: {} symbols do not fit at this size; {} mm at most",
                         result.home_codes[home.home], home.symbols,
                         base::shortest(mm(static_cast<double>(home.largest_size_um)))));
    }
}

} // namespace

base::ExitCode run_displace(const DisplaceOptions& options, Session& session) {
    auto& context = session.context;
    require_output(session.options);
    check(options, session.options);
    const auto request = request_of(options);
    refuse_existing(session.options);
    const auto inputs = read_inputs(options, context);
    std::optional<territory::Territories> territories;
    std::vector<std::uint32_t> homes;
    if (inputs.territories) {
        territory::CommuneSpec communes;
        communes.layer = &*inputs.territories;
        communes.code = options.key;
        communes.level_name = "territory";
        communes.layer_name = "territories";
        territories.emplace(communes, std::vector<territory::LevelSpec>{}, context);
        homes = homes_of(inputs, *territories, context);
    }
    const auto result = press::displace_points(request, inputs.points, homes,
                                               territories ? &*territories : nullptr, context);
    if (!session.options.output.empty()) {
        const base::TimedStep step(context.timings, "write");
        write_layers({&result.displaced, &result.leaders}, session);
    }
    if (session.options.json) {
        session.out = answer(result, context.timings);
    } else {
        say_summary(result, session.console);
        say_timings(context.timings, session.console);
    }
    return result.infeasible.empty() ? base::ExitCode::done : base::ExitCode::constraint;
}

} // namespace maille::cli

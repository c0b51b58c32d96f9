// SPDX-License-Identifier: Apache-2.0
// `maille map`: one map frame.
#include "base/file.hpp"
#include "base/text.hpp"
#include "campaign/load.hpp"
#include "cli/json_answer.hpp"
#include "cli/map_options.hpp"
#include "cli/verb.hpp"
#include "cli/write_layer.hpp"

#include <cmath>

namespace maille::cli {

namespace {

using base::msg;

/// Without the last digits, which are noise of the arithmetic: 12 are left.
double tidy(double value) {
    if (value == 0 || !std::isfinite(value)) {
        return value;
    }
    const double factor = std::pow(10.0, 11 - std::floor(std::log10(std::abs(value))));
    return factor >= 1 ? std::round(value * factor) / factor : value;
}

void write_layer_report(const press::ViewLayerReport& layer, base::JsonWriter& writer) {
    writer.begin_object().key("source").value(layer.source).key("style").value(layer.style);
    writer.key("features").value(static_cast<std::uint64_t>(layer.features));
    writer.key("drawn").value(static_cast<std::uint64_t>(layer.drawn));
    writer.key("classes").begin_array();
    for (const auto& each : layer.classes) {
        writer.begin_object(true).key("label").value(each.label);
        writer.key("count").value(static_cast<std::uint64_t>(each.count)).end_object();
    }
    writer.end_array().end_object();
}

std::string answer(const press::ViewReport& report, double dpi, const base::Timings* timings) {
    base::JsonWriter writer;
    writer.begin_object().key("schema").value("maille/map/1").key("crs").value(report.crs);
    const auto& box = report.frame.box;
    writer.key("extent").begin_array(true);
    writer.value(tidy(box.min_x))
        .value(tidy(box.min_y))
        .value(tidy(box.max_x))
        .value(tidy(box.max_y))
        .end_array();
    writer.key("scale_denominator").value(tidy(report.frame.scale_denominator));
    writer.key("size_mm").begin_array(true);
    writer.value(tidy(report.frame.page.w)).value(tidy(report.frame.page.h)).end_array();
    writer.key("size_px").begin_array(true);
    writer.value(static_cast<std::uint64_t>(report.width_px));
    writer.value(static_cast<std::uint64_t>(report.height_px)).end_array();
    writer.key("dpi").value(dpi).key("layers").begin_array();
    for (const auto& layer : report.layers) {
        write_layer_report(layer, writer);
    }
    writer.end_array();
    write_timings(timings, writer);
    writer.end_object();
    return writer.take();
}

void say_summary(const press::ViewReport& report, const Console& console) {
    const bool fr = console.language() == base::Language::fr;
    const auto denominator = std::llround(report.frame.scale_denominator);
    console.info(msg("1:{} en {}", "1:{} in {}", base::grouped(denominator, fr), report.crs));
    for (const auto& layer : report.layers) {
        console.info(msg("{} : {} entités dessinées sur {}", "{}: {} features drawn of {}",
                         layer.source, layer.drawn, layer.features));
    }
}

} // namespace

base::ExitCode run_map(const MapOptions& options, Session& session) {
    auto& context = session.context;
    const auto& output = session.options.output;
    if (output.empty() && !session.options.json) {
        throw base::UsageError(msg("il faut une sortie", "an output is needed"),
                               msg("Donnez -o FICHIER.png (ou .pdf, .svg), ou --json.",
                                   "Give -o FILE.png (or .pdf, .svg), or --json."));
    }
    const auto view = view_of(options, output);
    refuse_existing(session.options);
    const auto report = press::draw_view(view, campaign::find_library().styles, context);
    if (!output.empty()) {
        const base::TimedStep step(context.timings, "write");
        base::PendingFile pending(output, session.options.overwrite);
        base::write_file(pending.path(), report.bytes);
        pending.commit();
    }
    if (session.options.json) {
        session.out = answer(report, view.dpi, context.timings);
    } else {
        say_summary(report, session.console);
        say_timings(context.timings, session.console);
    }
    return base::ExitCode::done;
}

} // namespace maille::cli

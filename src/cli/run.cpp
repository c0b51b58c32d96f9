// SPDX-License-Identifier: Apache-2.0
// `maille run` and `maille stats`: a campaign.
#include "press/run.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/json_answer.hpp"
#include "cli/verb.hpp"
#include "io/csv_write.hpp"
#include "press/tables.hpp"

#include <algorithm>
#include <filesystem>

namespace maille::cli {

namespace {

using base::msg;

campaign::Plan load_plan(const std::string& file, const campaign::Library& library,
                         const std::vector<std::string>& set, Session& session) {
    auto plan = campaign::load(file, library, set);
    session.context.language =
        base::language_from(session.options.language)
            .value_or(base::language_from(plan.language).value_or(base::Language::fr));
    return plan;
}

std::filesystem::path output_folder(const SharedOptions& options, const campaign::Plan& plan) {
    if (!options.output.empty()) {
        return options.output;
    }
    return plan.file.parent_path() / "sorties";
}

void say_result(const press::RunReport& report, const std::filesystem::path& folder,
                const Console& console) {
    for (const auto& [source, accounting] : report.accountings) {
        const auto placed =
            accounting.state(join::State::placed) + accounting.state(join::State::tie);
        console.info(msg("{} : {} lignes, {} placées, {} non placées",
                         "{}: {} rows, {} placed, {} not placed", source, accounting.rows, placed,
                         accounting.rows - placed));
    }
    console.info(
        msg("{} fichiers dans {}", "{} files in {}", report.files.size(), folder.string()));
}

const campaign::TableSpec& table_named(const campaign::Plan& plan, const std::string& name) {
    const auto found = std::ranges::find(plan.tables, name, &campaign::TableSpec::name);
    if (found != plan.tables.end()) {
        return *found;
    }
    std::vector<std::string> names;
    names.reserve(plan.tables.size());
    for (const auto& table : plan.tables) {
        names.push_back(table.name);
    }
    std::string list;
    for (const auto& each : names) {
        list += (list.empty() ? "" : ", ") + each;
    }
    const auto near = base::nearest(name, names);
    throw base::UsageError(msg("la campagne ne déclare pas de table « {} »",
                               "the campaign declares no table '{}'", name),
                           near ? msg("Vouliez-vous dire {} ? Tables : {}.",
                                      "Did you mean {}? Tables: {}.", *near, list)
                                : msg("Tables : {}.", "Tables: {}.", list));
}

} // namespace

base::ExitCode run_run(const RunOptions& options, Session& session) {
    const auto library = campaign::find_library();
    const auto plan = load_plan(options.campaign, library, options.set, session);
    press::RunSettings settings;
    settings.output = output_folder(session.options, plan);
    settings.dry_run = session.options.dry_run;
    const auto wants = [&](const char* what) {
        return options.only.empty() || std::ranges::find(options.only, what) != options.only.end();
    };
    settings.maps = wants("maps");
    settings.tables = wants("tables");
    settings.package = wants("package");
    const auto report = press::run(plan, library, settings, session.context);
    if (session.options.json) {
        session.out = report.accounting_json;
    } else if (settings.dry_run) {
        for (const auto& file : report.files) {
            session.out += file + "\n";
        }
    }
    if (!settings.dry_run) {
        say_result(report, settings.output, session.console);
        say_timings(session.context.timings, session.console);
    }
    return report.code;
}

base::ExitCode run_stats(const StatsOptions& options, Session& session) {
    const auto library = campaign::find_library();
    const auto plan = load_plan(options.campaign, library, options.set, session);
    if (!options.table.empty()) {
        (void)table_named(plan, options.table);
    }
    if (plan.tables.empty()) {
        throw base::ConfigError(
            msg("{} ne déclare aucune table", "{} declares no table", plan.file.string()),
            msg("Ajoutez une section [[tables]].", "Add a [[tables]] section."));
    }
    std::vector<const campaign::TableSpec*> wanted;
    for (const auto& table : plan.tables) {
        if (options.table.empty() || table.name == options.table) {
            wanted.push_back(&table);
        }
    }
    press::Inputs inputs;
    if (session.options.output.empty()) {
        inputs = press::read_inputs(plan, session.context);
    } else {
        press::RunSettings settings;
        settings.output = session.options.output;
        settings.maps = false;
        settings.package = false;
        auto report = press::run(plan, library, settings, session.context);
        if (!session.options.json) {
            say_result(report, settings.output, session.console);
            return report.code;
        }
        inputs = std::move(report.inputs);
    }
    base::JsonWriter writer;
    if (wanted.size() > 1) {
        writer.begin_array();
    }
    for (const auto* spec : wanted) {
        const auto crosstab = press::make_table(*spec, inputs);
        if (session.options.json) {
            tables::write_json(crosstab, session.context.language, writer);
        } else {
            session.out += io::to_csv(tables::to_table(crosstab));
        }
    }
    if (wanted.size() > 1) {
        writer.end_array();
    }
    if (session.options.json) {
        session.out = writer.take();
    }
    return base::ExitCode::done;
}

} // namespace maille::cli

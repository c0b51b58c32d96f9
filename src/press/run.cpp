// SPDX-License-Identifier: Apache-2.0
#include "press/run.hpp"

#include "base/file.hpp"
#include "base/sha256.hpp"
#include "press/draw_pages.hpp"
#include "press/geopackage.hpp"
#include "press/outputs.hpp"
#include "press/tables.hpp"

#include <algorithm>

namespace maille::press {

namespace {

namespace fs = std::filesystem;

std::string package_path(const campaign::Plan& plan) {
    return plan.stem + ".gpkg";
}

/// Relative to the campaign's folder, so that the manifest does not depend on where the campaign
/// lies.
std::vector<ManifestEntry> input_entries(const Inputs& inputs, const campaign::Plan& plan) {
    std::vector<ManifestEntry> entries;
    const fs::path folder = fs::absolute(plan.file).parent_path();
    for (const auto& file : inputs.files) {
        if (!fs::is_regular_file(file)) {
            continue; // a folder or a database of OGR's
        }
        const auto name = fs::absolute(file).lexically_relative(folder).generic_string();
        if (std::ranges::find(entries, name, &ManifestEntry::path) == entries.end()) {
            entries.push_back({name, base::sha256_of_file(file), fs::file_size(file)});
        }
    }
    return entries;
}

std::vector<std::string> planned_files(const campaign::Plan& plan, const std::vector<Page>& pages,
                                       const RunSettings& settings) {
    std::vector<std::string> files{"accounting.json", "manifest.json"};
    if (settings.tables) {
        const auto tables = table_paths(plan);
        files.insert(files.end(), tables.begin(), tables.end());
    }
    if (settings.package) {
        files.push_back(package_path(plan));
    }
    if (settings.maps) {
        for (const auto& page : pages) {
            for (const auto& format : page.map->formats) {
                files.push_back(page.stem + "." + format);
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// `files` are sorted. Two tables, or a table and a level, may come to the same name.
void require_different(const std::vector<std::string>& files, const campaign::Plan& plan) {
    const auto twice = std::ranges::adjacent_find(files);
    if (twice != files.end()) {
        throw base::ConfigError(base::msg("{} : deux sorties s'appelleraient {}",
                                          "{}: two outputs would be called {}", plan.file.string(),
                                          *twice),
                                base::msg("Changez le nom de la table ou de la carte.",
                                          "Change the name of the table or the map."));
    }
}

std::vector<std::string> remade_prefixes(const campaign::Plan& plan, const RunSettings& settings) {
    if (settings.maps && settings.tables && settings.package) {
        return {""};
    }
    std::vector<std::string> prefixes;
    if (settings.maps) {
        prefixes.emplace_back("maps/");
    }
    if (settings.tables) {
        prefixes.emplace_back("tables/");
    }
    if (settings.package) {
        prefixes.push_back(package_path(plan));
    }
    return prefixes;
}

/// The GeoPackage and the pages: both show where symbols were displaced to.
base::ExitCode print(const campaign::Plan& plan, const campaign::Library& library,
                     const Inputs& inputs, const std::vector<Page>& pages,
                     const RunSettings& settings, OutputFolder& output, base::Context& context) {
    std::optional<MapShelf> shelf;
    DisplacedPages displaced(pages.size());
    if (settings.maps || settings.package) {
        const base::TimedStep step(context.timings, "displacement");
        shelf.emplace(pages, inputs, library, context);
        displaced = displace_pages(pages, *shelf, plan, inputs, context);
    }
    if (settings.package) {
        const base::TimedStep step(context.timings, "package");
        write_geopackage(plan, inputs, pages, displaced, library.styles,
                         output.stage(package_path(plan)), context);
    }
    if (!settings.maps || pages.empty()) {
        return base::ExitCode::done;
    }
    const base::TimedStep step(context.timings, "maps");
    const auto failed = draw_pages(pages, *shelf, displaced, plan, inputs, output, context);
    return failed > 0 ? base::ExitCode::some_pages_failed : base::ExitCode::done;
}

} // namespace

RunReport run(const campaign::Plan& plan, const campaign::Library& library,
              const RunSettings& settings, base::Context& context) {
    RunReport report;
    // The folder is judged before the work: a refusal should not take minutes.
    std::optional<OutputFolder> output;
    if (!settings.dry_run) {
        output.emplace(settings.output);
    }
    report.inputs = read_inputs(plan, context);
    const Inputs& inputs = report.inputs;
    const auto pages = plan_pages(plan, inputs);
    for (const auto& projects : inputs.projects) {
        report.accountings.emplace_back(projects.source->name, projects.accounting);
    }
    const auto accounting = accounting_file(inputs);
    report.accounting_json = accounting.text;
    report.files = planned_files(plan, pages, settings);
    require_different(report.files, plan);
    if (settings.dry_run) {
        return report;
    }
    base::write_file(output->stage(accounting.path), accounting.text);
    if (settings.tables) {
        const base::TimedStep step(context.timings, "tables");
        for (const auto& file : table_files(plan, inputs, context.language)) {
            base::write_file(output->stage(file.path), file.text);
        }
    }
    report.code = print(plan, library, inputs, pages, settings, *output, context);
    output->commit(input_entries(inputs, plan), plan.title, remade_prefixes(plan, settings));
    report.files.clear();
    for (const auto& entry : output->outputs()) {
        report.files.push_back(entry.path);
    }
    return report;
}

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
#include "press/tables.hpp"

#include "base/text.hpp"
#include "io/csv_write.hpp"
#include "package/json_rows.hpp"
#include "package/level_layer.hpp"

#include <algorithm>

namespace maille::press {

namespace {

std::size_t project_sources(const campaign::Plan& plan) {
    return static_cast<std::size_t>(
        std::ranges::count(plan.sources, "projects", &campaign::Source::role));
}

std::string level_path(const campaign::Plan& plan, const std::string& source,
                       const std::string& layer) {
    return "tables/" + (project_sources(plan) > 1 ? base::slug(source) + "-" : std::string()) +
           base::slug(layer);
}

std::string level_json(const table::Table& table, const join::Accounting& accounting,
                       std::size_t level) {
    const auto& account = accounting.levels[level];
    base::JsonWriter writer;
    writer.begin_object()
        .key("schema")
        .value("maille/level/1")
        .key("source")
        .value(accounting.source);
    writer.key("level").value(account.level).key("partition").value(account.partition);
    writer.key("rows").value(account.rows).key("denominator").value(account.counted());
    writer.key("territories");
    package::write_rows(table, writer);
    return writer.end_object().take();
}

} // namespace

tables::Crosstab make_table(const campaign::TableSpec& spec, const Inputs& inputs) {
    const auto& projects = *inputs.projects_of(spec.source);
    return tables::crosstab(projects.layer, projects.placing, *inputs.territories,
                            {spec.name, spec.rows, spec.order, spec.columns});
}

TextFile accounting_file(const Inputs& inputs) {
    base::JsonWriter writer;
    const bool list = inputs.projects.size() != 1;
    if (list) {
        writer.begin_array();
    }
    for (const auto& projects : inputs.projects) {
        join::write_json(projects.accounting, *inputs.territories, writer);
    }
    if (list) {
        writer.end_array();
    }
    return {"accounting.json", writer.take()};
}

std::vector<TextFile> table_files(const campaign::Plan& plan, const Inputs& inputs,
                                  base::Language language) {
    std::vector<TextFile> files;
    for (const auto& projects : inputs.projects) {
        for (std::size_t level = 0; level < inputs.territories->levels().size(); ++level) {
            const auto table =
                package::level_table(*inputs.territories, level, projects.accounting.levels[level]);
            const auto path = level_path(plan, projects.source->name,
                                         inputs.territories->levels()[level].layer_name());
            files.push_back({path + ".csv", io::to_csv(table)});
            files.push_back({path + ".json", level_json(table, projects.accounting, level)});
        }
    }
    for (const auto& spec : plan.tables) {
        const auto crosstab = make_table(spec, inputs);
        base::JsonWriter writer;
        tables::write_json(crosstab, language, writer);
        files.push_back(
            {"tables/" + base::slug(spec.name) + ".csv", io::to_csv(tables::to_table(crosstab))});
        files.push_back({"tables/" + base::slug(spec.name) + ".json", writer.take()});
    }
    return files;
}

std::vector<std::string> table_paths(const campaign::Plan& plan) {
    std::vector<std::string> paths;
    const auto add = [&](const std::string& stem) {
        paths.push_back(stem + ".csv");
        paths.push_back(stem + ".json");
    };
    for (const auto& source : plan.sources) {
        for (const auto& level : plan.levels) {
            if (source.role == "projects") {
                add(level_path(plan, source.name, level.layer_name));
            }
        }
    }
    for (const auto& table : plan.tables) {
        add("tables/" + base::slug(table.name));
    }
    return paths;
}

} // namespace maille::press

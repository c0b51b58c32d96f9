// SPDX-License-Identifier: Apache-2.0
#include "io/read_fields.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "io/read_report.hpp"
#include "layer/columns.hpp"

#include <algorithm>
#include <set>

namespace maille::io {

std::vector<std::string> clean_headers(std::vector<std::string> names, const std::string& origin,
                                       base::ProblemSink& problems) {
    std::set<std::string> taken;
    for (auto& name : names) {
        name = std::string(base::trim(name));
        taken.insert(name);
    }
    std::set<std::string> used;
    std::vector<std::string> renamed;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool empty = names[i].empty();
        std::string name = empty ? "field_" + std::to_string(i + 1) : names[i];
        const std::string stem = name;
        for (int n = 2; used.contains(name) || ((empty || n > 2) && taken.contains(name)); ++n) {
            name = stem + "_" + std::to_string(n);
        }
        used.insert(name);
        if (name != names[i]) {
            renamed.push_back(base::format("{}: {}", i + 1, name));
            names[i] = name;
        }
    }
    report_names(problems, base::Severity::warning, "csv.header", origin,
                 base::msg("{0} : noms de colonne vides ou répétés, renommés (colonne : nom donné)",
                           "{0}: empty or repeated column names, renamed (column: name given)",
                           origin),
                 renamed);
    return names;
}

std::vector<bool> chosen_fields(const SourceSpec& spec, const std::string& origin,
                                const std::vector<std::string>& names) {
    layer::Layer header;
    header.origin = origin;
    for (const auto& name : names) {
        header.columns.add(name, table::Type::text);
    }
    std::vector<std::string> wanted = spec.fields;
    for (const auto& field : {spec.x_field, spec.y_field}) {
        if (!field.empty()) {
            wanted.push_back(field);
        }
    }
    std::vector<bool> chosen(names.size(), spec.fields.empty());
    for (const auto& field : wanted) {
        const auto& found = layer::column(header, field).name();
        const auto at = std::find(names.begin(), names.end(), found) - names.begin();
        chosen[static_cast<std::size_t>(at)] = true;
    }
    return chosen;
}

bool is_listed(const std::vector<std::string>& list, const std::string& name) {
    table::Table table;
    for (const auto& each : list) {
        table.add(each, table::Type::text);
    }
    return table.find(name) != nullptr;
}

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
#include "press/level_names.hpp"

#include "expr/expression.hpp"

#include <algorithm>

namespace maille::press {

namespace {

/// The text of the first label of the level's layers that needs nothing but the name and the code.
std::optional<expr::Expression> label_of(std::size_t level, const MapData& data) {
    for (const DrawnLayer& drawn : data.layers) {
        if (drawn.level != level || !drawn.style->labeling) {
            continue;
        }
        for (const style::LabelRule& rule : drawn.style->labeling->rules) {
            if (!rule.settings) {
                continue;
            }
            auto text = expr::Expression::parse(rule.settings->expression.text,
                                                rule.settings->expression.place);
            const auto& fields = text.fields();
            const bool names = std::ranges::all_of(
                fields, [](const std::string& field) { return field == "nom" || field == "code"; });
            if (names && !fields.empty()) {
                return text;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> short_names(const territory::Territories& territories, std::size_t level,
                                     const MapData& data) {
    const auto label = label_of(level, data);
    table::Table columns;
    auto& codes = columns.add("code", table::Type::text);
    auto& full = columns.add("nom", table::Type::text);
    std::vector<std::string> names;
    expr::Scope scope;
    scope.columns = &columns;
    for (const auto& territory : territories.levels()[level].territories()) {
        codes.append_text(territory.code);
        full.append_text(territory.name);
        scope.row = names.size();
        std::string name = label ? label->evaluate(scope).to_text() : territory.name;
        std::ranges::replace(name, '\n', ' ');
        names.push_back(name.empty() ? territory.name : name);
    }
    return names;
}

} // namespace maille::press

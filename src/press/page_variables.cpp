// SPDX-License-Identifier: Apache-2.0
#include "press/page_variables.hpp"

#include "base/timestamp.hpp"
#include "expr/expression.hpp"
#include "expr/known.hpp"

#include <cmath>

namespace maille::press {
namespace {

using expr::Value;

Value whole(std::uint64_t number) {
    return {static_cast<std::int64_t>(number)};
}

/// Null when the population of one of the communes is not known: half a sum would be false.
Value population_of(const territory::Territory& territory, const Inputs& inputs) {
    double sum = 0;
    for (const auto commune : territory.communes) {
        if (commune >= inputs.population.size() || !inputs.population[commune]) {
            return {};
        }
        sum += *inputs.population[commune];
    }
    return {static_cast<std::int64_t>(std::llround(sum))};
}

void add_coverage(const Coverage& coverage, expr::Variables& variables) {
    variables["maille_covered"] = whole(coverage.covered);
    variables["maille_not_covered"] = whole(coverage.all - coverage.covered);
    variables["maille_covered_of"] = whole(coverage.all);
    variables["maille_covered_percent"] =
        coverage.all == 0 ? Value()
                          : Value(100.0 * static_cast<double>(coverage.covered) /
                                  static_cast<double>(coverage.all));
}

} // namespace

expr::Variables page_variables(const Page& page, const campaign::Plan& plan, const Inputs& inputs,
                               const PageNumbers& numbers, base::Language language) {
    const auto& level = inputs.territories->levels()[page.level];
    const auto& territory = level.territories()[page.territory];
    expr::Variables variables;
    variables["maille_campaign"] = plan.title;
    variables["maille_date"] = base::readable_date(plan.date, language == base::Language::fr);
    variables["maille_level"] = level.name();
    variables["maille_territory"] = territory.name;
    variables["maille_code"] = territory.code;
    variables["maille_communes"] = whole(territory.communes.size());
    variables["maille_population"] = population_of(territory, inputs);
    variables["maille_count"] = whole(numbers.counted);
    variables["maille_page"] = whole(page.number);
    variables["maille_pages"] = whole(page.count);
    variables["atlas_pagename"] = territory.name;
    variables["atlas_featurenumber"] = whole(page.number);
    variables["atlas_totalfeatures"] = whole(page.count);
    if (numbers.coverage) {
        add_coverage(*numbers.coverage, variables);
    }
    return variables;
}

std::string filled(const std::string& text, const campaign::Map& map, const char* key,
                   const expr::Variables& variables) {
    if (text.find("[%") == std::string::npos) {
        return text;
    }
    const std::string place = map.place.text() + ", " + map.name + ", " + key;
    const auto parsed = expr::TextTemplate::parse(text, place);
    expr::require_known(variables, parsed.variables(), place);
    expr::Scope scope;
    scope.variables = &variables;
    return parsed.fill(scope);
}

} // namespace maille::press

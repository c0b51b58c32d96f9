// SPDX-License-Identifier: Apache-2.0
// Aggregates over all rows of the layer, within a filter and the group of the row. Computed once a
// group where the scope has a cache.
#include "expr/functions.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maille::expr {
namespace {

enum Part : std::size_t { expression, group_by, filter, concatenator, order_by };

const Node* part(const Node& call, Part which) {
    return which < call.children.size() ? call.children[which].get() : nullptr;
}

/// Values of the rows in the same group as the scope's row, nulls included.
std::vector<Value> values_of(const Node& call, Environment& environment, const Value& group) {
    std::vector<Value> values;
    const table::Table* columns = environment.scope.columns;
    for (std::size_t row = 0; columns != nullptr && row < columns->rows(); ++row) {
        Scope scope = environment.scope;
        scope.row = row;
        Environment inner{scope, environment.locals};
        if (const Node* by = part(call, group_by)) {
            if (evaluate(*by, inner) != group) {
                continue;
            }
        }
        if (const Node* wanted = part(call, filter)) {
            if (!truth_of(evaluate(*wanted, inner)).value_or(false)) {
                continue;
            }
        }
        values.push_back(evaluate(*part(call, expression), inner));
    }
    return values;
}

Value aggregate(const Node& call, Environment& environment,
                Value (*sum_up)(const std::vector<Value>&)) {
    const Node* by = part(call, group_by);
    const Value group = by != nullptr ? evaluate(*by, environment) : Value();
    AggregateCache* cache = environment.locals.empty() ? environment.scope.aggregates : nullptr;
    const std::pair<const void*, std::string> key{&call,
                                                  group.is_null() ? "" : "=" + group.to_text()};
    if (cache != nullptr) {
        if (const auto known = cache->find(key); known != cache->end()) {
            return known->second;
        }
    }
    Value result = sum_up(values_of(call, environment, group));
    if (cache != nullptr) {
        cache->emplace(key, result);
    }
    return result;
}

std::vector<double> numbers(const std::vector<Value>& values) {
    std::vector<double> result;
    for (const Value& value : values) {
        if (const auto number = value.to_number()) {
            result.push_back(*number);
        }
    }
    return result;
}

bool are_texts(const std::vector<Value>& values) {
    return std::ranges::any_of(values, [](const Value& value) { return value.is_text(); });
}

template <bool Largest> Value extreme(const std::vector<Value>& values) {
    if (are_texts(values)) {
        Value best;
        for (const Value& value : values) {
            const bool better = best.is_null() || (Largest ? value.to_text() > best.to_text()
                                                           : value.to_text() < best.to_text());
            best = !value.is_null() && better ? value : best;
        }
        return best;
    }
    const auto all = numbers(values);
    if (all.empty()) {
        return {};
    }
    return Largest ? *std::ranges::max_element(all) : *std::ranges::min_element(all);
}

double total(const std::vector<double>& all) {
    double sum = 0;
    for (const double value : all) {
        sum += value;
    }
    return sum;
}

Value sum(const std::vector<Value>& values) {
    return total(numbers(values));
}

Value mean(const std::vector<Value>& values) {
    const auto all = numbers(values);
    return all.empty() ? Value() : Value(total(all) / static_cast<double>(all.size()));
}

/// Of texts all rows, of numbers those that are one: as QGIS has it.
Value count(const std::vector<Value>& values) {
    return are_texts(values) ? Value(static_cast<std::int64_t>(values.size()))
                             : Value(static_cast<double>(numbers(values).size()));
}

/// A null among texts is a value of its own, among numbers it is none: as QGIS has it.
Value count_distinct(const std::vector<Value>& values) {
    std::set<std::string> texts;
    const bool nulls = are_texts(values);
    for (const Value& value : values) {
        if (nulls || !value.is_null()) {
            texts.insert(value.to_text());
        }
    }
    return static_cast<std::int64_t>(texts.size());
}

template <Value (*SumUp)(const std::vector<Value>&)>
Value over_rows(const Node& call, Environment& environment) {
    return aggregate(call, environment, SumUp);
}

Value concatenate(const Node& call, Environment& environment) {
    const Node* by = part(call, group_by);
    const Node* between = part(call, concatenator);
    const std::string delimiter =
        between != nullptr ? evaluate(*between, environment).to_text() : "";
    std::string text;
    bool first = true;
    for (const Value& value :
         values_of(call, environment, by != nullptr ? evaluate(*by, environment) : Value())) {
        text += (first ? "" : delimiter) + value.to_text();
        first = false;
    }
    return text;
}

const std::vector<std::string_view> names{"expression", "group_by", "filter", "concatenator",
                                          "order_by"};

const std::array<Function, 7> functions{{
    {"maximum", 1, 3, nullptr, over_rows<extreme<true>>, true, names},
    {"minimum", 1, 3, nullptr, over_rows<extreme<false>>, true, names},
    {"sum", 1, 3, nullptr, over_rows<sum>, true, names},
    {"mean", 1, 3, nullptr, over_rows<mean>, true, names},
    {"count", 1, 3, nullptr, over_rows<count>, true, names},
    {"count_distinct", 1, 3, nullptr, over_rows<count_distinct>, true, names},
    {"concatenate", 1, 4, nullptr, concatenate, true, names},
}};

} // namespace

std::span<const Function> aggregate_functions() {
    return functions;
}

} // namespace maille::expr

// SPDX-License-Identifier: Apache-2.0
#include "expr/functions.hpp"

#include <array>

namespace maille::expr {
namespace {

Value argument(const Node& call, std::size_t index, Environment& environment) {
    return index < call.children.size() && call.children[index]
               ? evaluate(*call.children[index], environment)
               : Value();
}

Value if_(const Node& call, Environment& environment) {
    const bool yes = truth_of(argument(call, 0, environment)).value_or(false);
    return argument(call, yes ? 1 : 2, environment);
}

Value coalesce(const Node& call, Environment& environment) {
    for (std::size_t i = 0; i < call.children.size(); ++i) {
        Value value = argument(call, i, environment);
        if (!value.is_null()) {
            return value;
        }
    }
    return {};
}

Value try_(const Node& call, Environment& environment) {
    try {
        return argument(call, 0, environment);
    } catch (const EvaluationError&) {
        return argument(call, 1, environment);
    }
}

Value with_variable(const Node& call, Environment& environment) {
    const std::string name = argument(call, 0, environment).to_text();
    environment.locals.emplace_back(name, argument(call, 1, environment));
    try {
        Value value = argument(call, 2, environment);
        environment.locals.pop_back();
        return value;
    } catch (...) {
        environment.locals.pop_back();
        throw;
    }
}

Value attribute(const Node& call, Environment& environment) {
    Node field;
    field.kind = NodeKind::field;
    field.name = argument(call, 0, environment).to_text();
    return evaluate(field, environment);
}

Value nullif(const Arguments& arguments) {
    return equals(arguments[0], arguments[1]).value_or(false) ? Value() : arguments[0];
}

const std::array<Function, 6> functions{{
    {"if", 3, 3, nullptr, if_, true, {"condition", "result_when_true", "result_when_false"}},
    {"coalesce", 1, any_number, nullptr, coalesce, true},
    {"try", 1, 2, nullptr, try_, true, {"expression", "alternative"}},
    {"with_variable", 3, 3, nullptr, with_variable, true, {"name", "value", "expression"}},
    {"attribute", 1, 1, nullptr, attribute, true},
    {"nullif", 2, 2, nullif, nullptr, true, {"value1", "value2"}},
}};

} // namespace

std::span<const Function> logic_functions() {
    return functions;
}

} // namespace maille::expr

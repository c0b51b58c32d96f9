// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "base/text.hpp"
#include "expr/functions.hpp"

#include <algorithm>

namespace maille::expr {
namespace {

Value field_value(const std::string& name, const Scope& scope) {
    const table::Column* column = scope.columns != nullptr ? scope.columns->find(name) : nullptr;
    if (column == nullptr) {
        const auto names =
            scope.columns != nullptr ? scope.columns->names() : std::vector<std::string>{};
        std::string list;
        for (const std::string& one : names) {
            list += (list.empty() ? "" : ", ") + one;
        }
        const auto near = base::nearest(name, names);
        const base::Message guess =
            near ? base::msg(" Vouliez-vous « {} » ?", " Did you mean \"{}\"?", *near)
                 : base::Message{};
        throw EvaluationError{{"le champ « " + name + " » est absent des données." + guess.fr +
                                   " Champs présents : " + list,
                               "the field \"" + name + "\" is not in the data." + guess.en +
                                   " Fields present: " + list}};
    }
    if (scope.row >= column->size() || column->is_null(scope.row)) {
        return {};
    }
    switch (column->type()) {
    case table::Type::integer:
        return column->integer(scope.row);
    case table::Type::boolean:
        return column->integer(scope.row) != 0;
    case table::Type::real:
        return column->real(scope.row);
    default:
        return std::string(column->text(scope.row));
    }
}

Value logic(const Node& node, Environment& environment) {
    const bool disjunction = node.op == Operator::disjunction;
    const auto left = truth_of(evaluate(*node.children[0], environment));
    if (left && *left == disjunction) {
        return disjunction ? 1 : 0;
    }
    const auto right = truth_of(evaluate(*node.children[1], environment));
    if (right && *right == disjunction) {
        return disjunction ? 1 : 0;
    }
    return left && right ? Value(disjunction ? 0 : 1) : Value();
}

Value unary(const Node& node, Environment& environment) {
    const Value value = evaluate(*node.children[0], environment);
    if (value.is_null()) {
        return {};
    }
    if (node.op == Operator::negation) {
        return *truth_of(value) ? 0 : 1;
    }
    return apply(Operator::minus, std::int64_t{0}, value);
}

Value in_list(const Node& node, Environment& environment) {
    const Value value = evaluate(*node.children[0], environment);
    if (value.is_null()) {
        return {};
    }
    bool unknown = false;
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        const auto same = equals(value, evaluate(*node.children[i], environment));
        if (same.value_or(false)) {
            return node.kind == NodeKind::in_list ? 1 : 0;
        }
        unknown = unknown || !same;
    }
    return unknown ? Value() : Value(node.kind == NodeKind::in_list ? 0 : 1);
}

Value choice(const Node& node, Environment& environment) {
    const std::size_t pairs = node.children.size() / 2;
    for (std::size_t i = 0; i < pairs; ++i) {
        if (truth_of(evaluate(*node.children[2 * i], environment)).value_or(false)) {
            return evaluate(*node.children[2 * i + 1], environment);
        }
    }
    return node.has_else ? evaluate(*node.children.back(), environment) : Value();
}

Value call(const Node& node, Environment& environment) {
    const Function& function = *node.function;
    if (function.lazy != nullptr) {
        return function.lazy(node, environment);
    }
    Arguments arguments;
    arguments.reserve(node.children.size());
    for (const auto& child : node.children) {
        arguments.push_back(child ? evaluate(*child, environment) : Value());
        if (arguments.back().is_null() && !function.nulls) {
            return {};
        }
    }
    return function.eager(arguments);
}

Value indexed(const Node& node, Environment& environment) {
    const Value value = evaluate(*node.children[0], environment);
    const Value index = evaluate(*node.children[1], environment);
    if (value.is_null() || index.is_null()) {
        return {};
    }
    if (!value.is_list()) {
        refuse(value, base::msg("une liste", "a list"));
    }
    const Arguments arguments{index};
    std::int64_t at = whole_at(arguments, 0);
    const auto size = static_cast<std::int64_t>(value.list()->size());
    at += at < 0 ? size : 0;
    return at < 0 || at >= size ? Value() : (*value.list())[static_cast<std::size_t>(at)];
}

} // namespace

Value Environment::variable(std::string_view name) const {
    for (auto local = locals.rbegin(); local != locals.rend(); ++local) {
        if (local->first == name) {
            return local->second;
        }
    }
    if (scope.variables != nullptr) {
        if (const auto found = scope.variables->find(name); found != scope.variables->end()) {
            return found->second;
        }
    }
    return {};
}

std::optional<bool> truth_of(const Value& value) {
    if (value.is_null()) {
        return std::nullopt;
    }
    const auto number = value.to_number();
    if (!number) {
        refuse(value, base::msg("vrai ou faux", "true or false"));
    }
    return *number != 0;
}

void refuse(const Value& value, const base::Message& wanted) {
    throw EvaluationError{{"« " + value.to_text() + " » au lieu de " + wanted.fr,
                           "\"" + value.to_text() + "\" instead of " + wanted.en}};
}

Value evaluate(const Node& node, Environment& environment) {
    switch (node.kind) {
    case NodeKind::literal:
        return node.value;
    case NodeKind::field:
        return field_value(node.name, environment.scope);
    case NodeKind::variable:
        return environment.variable(node.name);
    case NodeKind::unary:
        return unary(node, environment);
    case NodeKind::binary:
        if (node.op == Operator::disjunction || node.op == Operator::conjunction) {
            return logic(node, environment);
        }
        return apply(node.op, evaluate(*node.children[0], environment),
                     evaluate(*node.children[1], environment));
    case NodeKind::call:
        return call(node, environment);
    case NodeKind::in_list:
    case NodeKind::not_in_list:
        return in_list(node, environment);
    case NodeKind::choice:
        return choice(node, environment);
    case NodeKind::index:
        return indexed(node, environment);
    }
    return {};
}

} // namespace maille::expr

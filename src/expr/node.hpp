// SPDX-License-Identifier: Apache-2.0
// The tree of a parsed expression, and what evaluating it needs. Private to `expr`.
#pragma once

#include "base/message.hpp"
#include "expr/scope.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maille::expr {

enum class Operator {
    disjunction,
    conjunction,
    equal,
    not_equal,
    less,
    less_equal,
    greater,
    greater_equal,
    is,
    is_not,
    like,
    not_like,
    ilike,
    not_ilike,
    regexp,
    plus,
    minus,
    times,
    divide,
    divide_whole,
    modulo,
    power,
    concat,
    negate,
    negation
};

enum class NodeKind {
    literal,
    field,
    variable,
    unary,
    binary,
    call,
    in_list,
    not_in_list,
    choice,
    index
};

struct Function;

/// children: operands; arguments; value then list (in_list); condition, value, ..., else (choice,
/// `has_else`).
struct Node {
    NodeKind kind = NodeKind::literal;
    Value value;      ///< literal
    std::string name; ///< field, variable
    Operator op = Operator::disjunction;
    const Function* function = nullptr;
    bool has_else = false;
    std::vector<std::unique_ptr<Node>> children; ///< a null pointer: an argument left out
};

/// What a subexpression may see while it is evaluated.
struct Environment {
    const Scope& scope;
    std::vector<std::pair<std::string, Value>> locals{}; ///< of with_variable, innermost last

    /// A variable's value; null when nobody knows it, as in QGIS.
    [[nodiscard]] Value variable(std::string_view name) const;
};

/// Thrown while evaluating and turned into an InputError that names the place.
struct EvaluationError {
    base::Message message;
};

[[nodiscard]] Value evaluate(const Node& node, Environment& environment);

/// Three-valued truth; throws EvaluationError for a text that is no number, and for a list.
[[nodiscard]] std::optional<bool> truth_of(const Value& value);

/// The nodes of an expression. Throws ConfigError, naming `place` and the column.
[[nodiscard]] std::unique_ptr<Node> parse_nodes(std::string_view text, const std::string& place);

} // namespace maille::expr

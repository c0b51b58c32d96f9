// SPDX-License-Identifier: Apache-2.0
// The functions of expressions. Private to `expr`.
#pragma once

#include "expr/node.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace maille::expr {

using Arguments = std::vector<Value>;

constexpr std::size_t any_number = 1000;

/// `eager` gets values: with `nulls` false any null argument gives null without a call, as QGIS
/// does. `lazy` gets the call's node and evaluates what it needs. Exactly one of them is set.
struct Function {
    std::string_view name;
    std::size_t least = 0; ///< arguments
    std::size_t most = 0;
    Value (*eager)(const Arguments&) = nullptr;
    Value (*lazy)(const Node&, Environment&) = nullptr;
    bool nulls = false;
    std::vector<std::string_view> names{}; ///< of the arguments, for name := value
};

[[nodiscard]] std::span<const Function> logic_functions();
[[nodiscard]] std::span<const Function> text_functions();
[[nodiscard]] std::span<const Function> regexp_functions();
[[nodiscard]] std::span<const Function> number_functions();
[[nodiscard]] std::span<const Function> list_functions();
[[nodiscard]] std::span<const Function> color_functions();
[[nodiscard]] std::span<const Function> date_functions();
[[nodiscard]] std::span<const Function> aggregate_functions();

/// Case does not matter. Null when it is not one of ours.
[[nodiscard]] const Function* find_function(std::string_view name);
/// True for a function that QGIS 3.22 has and Maille has not.
[[nodiscard]] bool known_to_qgis(std::string_view name);
[[nodiscard]] std::vector<std::string> function_names();

// Arguments as a function wants them; EvaluationError says what was given instead.
[[nodiscard]] double number_at(const Arguments& arguments, std::size_t index);
[[nodiscard]] std::int64_t whole_at(const Arguments& arguments, std::size_t index);
[[nodiscard]] std::string text_at(const Arguments& arguments, std::size_t index);
[[nodiscard]] const Value::List& list_at(const Arguments& arguments, std::size_t index);
[[noreturn]] void refuse(const Value& value, const base::Message& wanted);

/// Equality of the operators = and IN; empty when one side is null.
[[nodiscard]] std::optional<bool> equals(const Value& a, const Value& b);
[[nodiscard]] Value apply(Operator op, const Value& a, const Value& b);

} // namespace maille::expr

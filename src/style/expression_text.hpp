// SPDX-License-Identifier: Apache-2.0
// An expression as it stands in a style. `style` does not read it: `render` compiles and evaluates
// it, and names its place when it cannot.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maille::style {

struct ExpressionText {
    std::string text;  ///< QGIS expression; the bare name of a field is one too
    std::string place; ///< "file:line", for messages
    [[nodiscard]] bool empty() const { return text.empty(); }
    friend bool operator==(const ExpressionText&, const ExpressionText&) = default;
};

/// The field that `text` names when it is nothing else: a bare name ("classe d'âge" counts only
/// in quotes), or one in double quotes. Empty for an expression.
[[nodiscard]] std::optional<std::string> field_named(std::string_view text);

/// `name` in double quotes, as a field stands in an expression.
[[nodiscard]] std::string quoted(std::string_view name);

} // namespace maille::style

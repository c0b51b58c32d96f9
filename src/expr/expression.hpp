// SPDX-License-Identifier: Apache-2.0
// QGIS expressions. In: the text of an expression, as it stands in a style, a filter or a label.
// Out: a value for each row. Promise: the same value as QGIS (3.22) gives, or an error that names
// the place; nothing is evaluated halfway.
#pragma once

#include "expr/scope.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maille::expr {

/// A parsed expression: immutable, cheap to copy, may be evaluated by several threads.
class Expression {
public:
    /// `place` ("style.qml:12, filter") stands in messages. Throws ConfigError for a syntax error
    /// (with its column) and for a function that is unknown or not supported.
    [[nodiscard]] static Expression parse(std::string_view text, std::string place);

    /// Throws InputError for a field that `scope.columns` lacks (with the nearest name and the
    /// names there are) and where QGIS has an evaluation error (wrong kind of argument); both name
    /// the place. An unknown variable is null, as in QGIS: `variables()` lets a caller be stricter.
    [[nodiscard]] Value evaluate(const Scope& scope) const;

    [[nodiscard]] const std::string& text() const;
    /// Fields and variables named, each once, in order of appearance.
    [[nodiscard]] const std::vector<std::string>& fields() const;
    [[nodiscard]] const std::vector<std::string>& variables() const;
    /// The field when the expression is nothing but one ("nom", nom); else empty.
    [[nodiscard]] std::string only_field() const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// A text with [% expression %] parts, as in labels of print layouts.
class TextTemplate {
public:
    /// Throws as Expression::parse.
    [[nodiscard]] static TextTemplate parse(std::string_view text, const std::string& place);
    /// The text with each part replaced by its value; null gives nothing. Throws as
    /// Expression::evaluate.
    [[nodiscard]] std::string fill(const Scope& scope) const;
    [[nodiscard]] std::vector<std::string> variables() const;

private:
    struct Part {
        std::string text;                   ///< before the expression
        std::vector<Expression> expression; ///< none at the end
    };
    std::vector<Part> m_parts;
};

} // namespace maille::expr

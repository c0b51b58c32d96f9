// SPDX-License-Identifier: Apache-2.0
// A value of an expression, as QGIS has them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace maille::expr {

/// Null, boolean, integer, real, text or a list. Dates travel as ISO 8601 text.
class Value {
public:
    using List = std::vector<Value>;

    Value() = default;
    Value(bool value) : m_value(value) {}
    Value(std::int64_t value) : m_value(value) {}
    Value(int value) : m_value(static_cast<std::int64_t>(value)) {}
    Value(double value) : m_value(value) {}
    Value(std::string value) : m_value(std::move(value)) {}
    Value(const char* value) : m_value(std::string(value)) {}
    Value(List value) : m_value(std::move(value)) {}

    [[nodiscard]] bool is_null() const { return m_value.index() == 0; }
    [[nodiscard]] bool is_boolean() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool is_integer() const { return std::holds_alternative<std::int64_t>(m_value); }
    [[nodiscard]] bool is_real() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool is_text() const { return std::holds_alternative<std::string>(m_value); }
    [[nodiscard]] bool is_list() const { return std::holds_alternative<List>(m_value); }

    [[nodiscard]] const List* list() const { return std::get_if<List>(&m_value); }
    [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&m_value); }

    /// As QGIS shows it: integers and the shortest form of reals, true and false as such, null as
    /// "".
    [[nodiscard]] std::string to_text() const;
    /// Numbers as they are, booleans as 0 and 1, text that is a number as QGIS reads one ("5", " 5
    /// ", "1e3"); empty for anything else.
    [[nodiscard]] std::optional<double> to_number() const;
    /// What a filter makes of it: null is neither; a text counts when it is a number other than 0.
    [[nodiscard]] std::optional<bool> to_truth() const;

    friend bool operator==(const Value&, const Value&) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List> m_value;
};

} // namespace maille::expr

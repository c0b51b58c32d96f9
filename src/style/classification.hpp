// SPDX-License-Identifier: Apache-2.0
// How a style finds the classes of a feature. Classes are named by their place in
// Style::categories.
#pragma once

#include "style/expression_text.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace maille::style {

/// Scales at which something is drawn, by denominators: near <= scale < far (measured on QGIS
/// 3.22). 0: no limit.
struct ScaleRange {
    double near = 0; ///< smallest denominator
    double far = 0;  ///< largest denominator
    [[nodiscard]] bool holds(double denominator) const {
        return (near <= 0 || denominator >= near) && (far <= 0 || denominator < far);
    }
    friend bool operator==(const ScaleRange&, const ScaleRange&) = default;
};

/// Every feature has the first class; none where the style has no class (nullSymbol).
struct SingleSymbol {};

/// The value of an attribute (a field or an expression) is looked up among Category::values.
struct Categorized {
    ExpressionText attribute;
};

/// Both bounds belong to the range; of several that hold a value the first counts.
struct Range {
    double lower = 0;
    double upper = 0;
};

/// One range for each class. Null, what is no number and what no range holds has no class.
struct Graduated {
    ExpressionText attribute;
    std::vector<Range> ranges;
};

/// One rule; children are tried where the rule itself holds.
struct Rule {
    ExpressionText filter;  ///< empty: always
    bool otherwise = false; ///< ELSE: where no other rule of the same parent draws anything
    bool active = true;
    ScaleRange scales;
    std::optional<std::size_t> category; ///< absent for a group
    std::vector<Rule> children;
};

/// A feature has the class of each rule that holds.
struct Rules {
    std::vector<Rule> rules;
};

using Classification = std::variant<SingleSymbol, Categorized, Graduated, Rules>;

/// Categories by a field.
[[nodiscard]] inline Categorized by_field(std::string_view name) {
    return {{quoted(name), {}}};
}

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
// What a QML style says of a layer: which symbols for which feature.
#pragma once

#include "style/classification.hpp"
#include "style/labeling.hpp"
#include "style/symbol.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maille::style {

/// One class of a style: a category, a range, a rule with a symbol, or the only symbol.
struct Category {
    std::vector<std::string> values; ///< of Categorized; empty for the "all other values" class
    std::string label;
    Symbol symbol;
    bool visible =
        true; ///< false: features of this class are not drawn (nor by "all other values")
};

/// One clause of the drawing order wanted by the style (`enableorderby`).
struct OrderBy {
    ExpressionText expression;
    bool ascending = true;
    bool nulls_first = false;
};

struct Style {
    std::string origin; ///< file or name, for messages
    std::string qml;    ///< the text as it was read, to be stored beside the data
    Classification classification;
    std::vector<Category> categories; ///< in the order of the legend
    std::vector<OrderBy> order;
    double opacity = 1;                                   ///< of the whole layer, 0..1
    ScaleRange scales;                                    ///< at which the layer is drawn
    bool symbol_levels = false;                           ///< symbol layers by pass across features
    std::map<std::string, std::string> custom_properties; ///< of the layer
    std::optional<Labeling> labeling;                     ///< absent: the layer has no labels

    [[nodiscard]] bool is_single() const {
        return std::holds_alternative<SingleSymbol>(classification);
    }
    /// The field that categories or ranges go by; empty for anything else.
    [[nodiscard]] std::optional<std::string> field() const;
    /// True for the class of "all other values" of a categorised style and of ELSE rules.
    [[nodiscard]] bool is_other(std::size_t category) const;

    /// Category of a value, null as "". First a class holding the value, else "all other values",
    /// else empty.
    [[nodiscard]] std::optional<std::size_t> category_of(std::string_view value) const;
    /// Class of a number in a graduated style; empty where no range holds it.
    [[nodiscard]] std::optional<std::size_t> range_of(double value) const;
};

} // namespace maille::style

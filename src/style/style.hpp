// SPDX-License-Identifier: Apache-2.0
// What a QML style says of a layer: which symbol for which feature.
#pragma once

#include "style/symbol.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maille::style {

/// One class of a categorised style; the only class of a single symbol style.
struct Category {
    std::vector<std::string> values; ///< empty for the "all other values" class
    std::string label;
    Symbol symbol;
    bool visible =
        true; ///< false: features of this class are not drawn (nor by "all other values")
};

/// Drawing order wanted by the style (`enableorderby`), by a field.
struct OrderBy {
    std::string field;
    bool ascending = true;
    bool nulls_first = false;
};

struct Style {
    std::string origin;               ///< file or name, for messages
    std::string qml;                  ///< the text as it was read, to be stored beside the data
    std::optional<std::string> field; ///< field of the categories; absent for a single symbol
    std::vector<Category> categories;
    std::vector<OrderBy> order;
    double opacity = 1; ///< of the whole layer, 0..1

    /// Class of a value, null as "". First a class holding the value, else "all other values", else
    /// empty.
    [[nodiscard]] std::optional<std::size_t> category_of(std::string_view value) const;
};

} // namespace maille::style

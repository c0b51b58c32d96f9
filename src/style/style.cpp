// SPDX-License-Identifier: Apache-2.0
#include "style/style.hpp"

#include <algorithm>

namespace maille::style {

std::optional<std::size_t> Style::category_of(std::string_view value) const {
    std::optional<std::size_t> other;
    for (std::size_t i = categories.size(); i-- > 0;) {
        const auto& values = categories[i].values;
        if (values.empty()) {
            other = other ? other : i;
        } else if (std::find(values.begin(), values.end(), value) != values.end()) {
            return i;
        }
    }
    return other;
}

} // namespace maille::style

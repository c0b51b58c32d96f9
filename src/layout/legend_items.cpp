// SPDX-License-Identifier: Apache-2.0
#include "layout/plain_page.hpp"

namespace maille::layout {

std::vector<LegendItem> legend_items(const style::Style& style,
                                     const std::vector<std::size_t>& counts) {
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < style.categories.size(); ++i) {
        const style::Category& category = style.categories[i];
        const bool counted = i < counts.size();
        // "All other values" is a net for what the classes miss: shown when it caught something.
        if (!category.visible ||
            (style.is_other(i) && counted && counts[i] == 0)) {
            continue;
        }
        LegendItem item{category.symbol, category.label, std::nullopt, false};
        if (counted) {
            item.count = static_cast<std::int64_t>(counts[i]);
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace maille::layout

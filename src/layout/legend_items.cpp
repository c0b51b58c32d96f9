// SPDX-License-Identifier: Apache-2.0
#include "layout/page_content.hpp"

namespace maille::layout {

std::vector<charts::LegendItem> legend_items(const style::Style& style,
                                             const std::vector<std::size_t>& counts) {
    std::vector<charts::LegendItem> items;
    for (std::size_t i = 0; i < style.categories.size(); ++i) {
        const style::Category& category = style.categories[i];
        const bool counted = i < counts.size();
        // "All other values" is a net for what the classes miss: shown when it caught something.
        if (!category.visible || (style.is_other(i) && counted && counts[i] == 0)) {
            continue;
        }
        charts::LegendItem item{category.symbol, category.label, std::nullopt, false, {}};
        if (counted) {
            item.count = static_cast<std::int64_t>(counts[i]);
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace maille::layout

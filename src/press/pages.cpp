// SPDX-License-Identifier: Apache-2.0
#include "press/pages.hpp"

#include "base/text.hpp"

namespace maille::press {

std::vector<Page> plan_pages(const campaign::Plan& plan, const Inputs& inputs) {
    std::vector<Page> pages;
    for (const auto& map : plan.maps) {
        const std::size_t first = pages.size();
        for (const auto& name : map.pages) {
            const auto level = inputs.territories->index_of(name).value_or(0);
            const auto territories = inputs.territories->levels()[level].territories();
            for (std::uint32_t i = 0; i < territories.size(); ++i) {
                Page page{&map, level, i, pages.size() - first + 1, 0, {}};
                page.stem = "maps/" + base::slug(map.name) + "/" + base::slug(name) + "-" +
                            base::slug(territories[i].code);
                pages.push_back(std::move(page));
            }
        }
        for (std::size_t i = first; i < pages.size(); ++i) {
            pages[i].count = pages.size() - first;
        }
    }
    return pages;
}

} // namespace maille::press

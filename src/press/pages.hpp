// SPDX-License-Identifier: Apache-2.0
// The pages of a run: which there are.
#pragma once

#include "campaign/load.hpp"
#include "press/inputs.hpp"

namespace maille::press {

/// One page: a map and its subject.
struct Page {
    const campaign::Map* map = nullptr;
    std::size_t level = 0;       ///< level of the subject
    std::uint32_t territory = 0; ///< the subject
    std::size_t number = 1;      ///< among the pages of its map
    std::size_t count = 1;
    std::string stem; ///< "maps/vivier-crte/departement-02"
};

/// All pages in the order of the campaign.
[[nodiscard]] std::vector<Page> plan_pages(const campaign::Plan& plan, const Inputs& inputs);

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
// The pages of a run: which there are, what each shows, and drawing them in parallel.
#pragma once

#include "campaign/load.hpp"
#include "press/inputs.hpp"
#include "press/outputs.hpp"

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

/// Draws every page in every format of its map. A page that fails is reported and does not stop the
/// others. Returns the number of pages that failed. Throws for a style that cannot be read.
[[nodiscard]] std::size_t draw_pages(const std::vector<Page>& pages, const campaign::Plan& plan,
                                     const Inputs& inputs, const campaign::Library& library,
                                     OutputFolder& output, base::Context& context);

} // namespace maille::press

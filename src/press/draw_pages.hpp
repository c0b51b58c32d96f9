// SPDX-License-Identifier: Apache-2.0
// All pages of a run drawn in parallel.
#pragma once

#include "press/displaced_pages.hpp"
#include "press/outputs.hpp"

namespace maille::press {

/// Draws every page in every format of its map. A page that fails is reported and does not stop the
/// others. Returns the number of pages that failed.
[[nodiscard]] std::size_t draw_pages(const std::vector<Page>& pages, const MapShelf& shelf,
                                     const DisplacedPages& displaced, const campaign::Plan& plan,
                                     const Inputs& inputs, OutputFolder& output,
                                     base::Context& context);

} // namespace maille::press

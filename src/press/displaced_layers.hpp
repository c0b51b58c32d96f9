// SPDX-License-Identifier: Apache-2.0
// Displaced symbols as layers of the GeoPackage: one row for each project and page.
#pragma once

#include "press/displaced_pages.hpp"

namespace maille::press {

struct DisplacedLayers {
    /// Points where the symbols are drawn: the columns of `projets`, `maille_map`, `maille_page`
    /// and those of ShiftColumns. One outside the frame has no geometry.
    layer::Layer displaced;
    /// From the true place to the symbol, for those that moved: `maille_id` and the same columns.
    layer::Layer leaders;
};

/// Empty when no page displaces symbols.
[[nodiscard]] std::optional<DisplacedLayers> displaced_layers(const std::vector<Page>& pages,
                                                              const DisplacedPages& displaced,
                                                              const Inputs& inputs);

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
// Words of the pages that depend on levels and credits.
#pragma once

#include "layout/page_content.hpp"
#include "press/map_data.hpp"

namespace maille::press {

/// "Limite de CRTE", "Limite de département", "EPCI boundary".
[[nodiscard]] std::string border_label(std::string_view level, base::Language language);

/// The credits in their house order; data and base maps fall back on the attributions of the
/// sources drawn.
[[nodiscard]] std::vector<layout::Credit> credits_of(const campaign::Plan& plan,
                                                     const MapData& data, const Inputs& inputs,
                                                     base::Language language);

} // namespace maille::press

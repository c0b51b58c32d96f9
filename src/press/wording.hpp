// SPDX-License-Identifier: Apache-2.0
// Words of the pages that depend on levels and credits.
#pragma once

#include "layout/page_content.hpp"
#include "press/map_data.hpp"

namespace maille::press {

/// A level as people name it: "EPCI", "CRTE", "département", "parc".
[[nodiscard]] std::string readable_level(std::string_view level, base::Language language);

/// The same in the plural: "départements"; abbreviations do not change.
[[nodiscard]] std::string readable_levels(std::string_view level, base::Language language);

/// "Limite de CRTE", "Limite de département", "EPCI boundary".
[[nodiscard]] std::string border_label(std::string_view level, base::Language language);

/// The credits in their house order; data and base maps fall back on the attributions of the
/// sources drawn.
[[nodiscard]] std::vector<layout::Credit> credits_of(const campaign::Plan& plan,
                                                     const MapData& data, const Inputs& inputs,
                                                     base::Language language);

} // namespace maille::press

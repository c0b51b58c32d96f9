// SPDX-License-Identifier: Apache-2.0
// Names of territories as the maps write them.
#pragma once

#include "press/map_data.hpp"

#include <string>
#include <vector>

namespace maille::press {

/// Name of each territory of a level, in order of code: what the label of the level's layer says
/// ("Pays de Bray" for "CC du Pays de Bray") where the map draws the level with labels of one
/// expression, else the full name. A label broken into lines becomes one line.
[[nodiscard]] std::vector<std::string> short_names(const territory::Territories& territories,
                                                   std::size_t level, const MapData& data);

} // namespace maille::press

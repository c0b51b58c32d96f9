// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/context.hpp"
#include "geom/arcs.hpp"
#include "territory/level.hpp"

namespace maille::territory {

/// Warns of communes whose borders overlap (an edge used twice on the same side).
void report_defects(const geom::ArcSet& arcs, const Level& communes, const std::string& origin,
                    base::Context& context);

/// Notes territories of a partition that lie across several départements.
void report_straddling(std::span<const Level> levels, base::Context& context);

} // namespace maille::territory

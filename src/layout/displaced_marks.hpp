// SPDX-License-Identifier: Apache-2.0
// What displaced symbols leave on a page beside themselves. Millimetres on the page.
#pragma once

#include "labels/labels.hpp"

#include <cstdint>
#include <vector>

namespace maille::layout {

/// Joins the true place, where it has a foot, with the symbol drawn elsewhere.
struct Leader {
    geom::Point from;
    geom::Point to;
};

/// One symbol that stands for several.
struct CountMark {
    geom::Point at;
    double radius = 0;
    std::uint32_t count = 0;
};

struct DisplacedMarks {
    std::size_t layer = 0;       ///< of PageContent::layers; leaders lie below its symbols
    std::vector<Leader> leaders; ///< from north to south
    std::vector<CountMark> counts;
    const labels::Placed* names = nullptr; ///< placed before the symbols: they stay
};

} // namespace maille::layout

// SPDX-License-Identifier: Apache-2.0
// Dot histogram: one dot a territory, coloured by its class, with reference values.
#pragma once

#include "charts/section.hpp"

#include <vector>

namespace maille::charts {

struct Dot {
    double value = 0; ///< finite, not negative
    style::Color color;
};

struct Reference {
    std::string label; ///< "Région 10,5"
    double value = 0;
    bool dashed = false;
};

/// A logarithmic axis when all values are positive and the largest exceeds fifty times the
/// smallest.
struct Histogram {
    Heading heading;
    std::vector<Dot> dots;
    std::vector<Reference> references;
};

[[nodiscard]] Sketch sketch_of(const Histogram& histogram, render::Canvas& canvas,
                               const Room& room);

} // namespace maille::charts

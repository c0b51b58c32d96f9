// SPDX-License-Identifier: Apache-2.0
// The legend of a map: classes with their symbols and counts; circles of a proportional symbol.
#pragma once

#include "charts/section.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace maille::charts {

struct LegendItem {
    style::Symbol symbol;
    std::string label;
    std::optional<std::int64_t> count;
    bool secondary = false; ///< smaller line, for borders and grounds
    std::string reference;  ///< name of a value that is the limit to the next item ("moyenne")
};

/// One section of the legend. Note: "Un symbole = un projet", before the secondary lines.
struct ClassLegend {
    Heading heading;
    std::vector<LegendItem> items;
    std::string note;
    bool stacked = false; ///< swatches of 8 x 5.2 mm on one another: classes of a choropleth
};

/// Circles of one symbol, area proportional to the value, standing on one baseline.
struct NestedCircles {
    Heading heading;
    style::Symbol symbol; ///< its first marker gives fill and rim
    double max_value = 0; ///< above 0
    double max_diameter_mm = 12.4;
    std::string note; ///< beside the circles
};

/// The maximum and at most three round values below it, descending: 1, 2, 4, 5 or 10 times a power
/// of ten near two fifths, one sixth and one twenty-fifth of it, whole numbers only.
[[nodiscard]] std::vector<double> circle_values(double max_value);

/// Items from `first` on, as many as fit; `Sketch::shown` says how many.
[[nodiscard]] Sketch sketch_of(const ClassLegend& legend, render::Canvas& canvas, const Room& room);
[[nodiscard]] Sketch sketch_of(const NestedCircles& circles, render::Canvas& canvas,
                               const Room& room);

} // namespace maille::charts

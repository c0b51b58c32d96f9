// SPDX-License-Identifier: Apache-2.0
// Bars: categories stacked by territory, a ranking, shares beside a key figure.
#pragma once

#include "charts/section.hpp"

#include <optional>
#include <vector>

namespace maille::charts {

struct BarCategory {
    std::string label;
    style::Color color;
};

struct BarRow {
    std::string label;
    std::vector<double> values; ///< one per category
    bool whole = false;         ///< the sum of the others: last, set apart by a rule
};

/// One stacked bar a row, in the order given, wholes last. Values stand inside where they fit.
struct StackedBars {
    Heading heading;
    std::vector<BarCategory> categories;
    std::vector<BarRow> rows;
    bool shares = false; ///< all bars have the same length, values are percentages of the row
};

struct RankedRow {
    std::string label;
    double value = 0;
};

/// Horizontal bars from the highest to the lowest with competition ranks ("3=" for ties); equal
/// values go by label. Remainder rows ("Autres", "Non renseigné") stand below a rule without bar.
struct Ranking {
    Heading heading;
    std::vector<RankedRow> rows;
    std::vector<RankedRow> remainder;
    std::optional<double> denominator; ///< shares in percent on the right
};

struct Fraction {
    std::string label;
    double part = 0;
    double whole = 0; ///< at least `part`
};

/// "64 %" in large figures, its sentence beside it, and the same share by territory as bars.
struct Figure {
    Heading heading;
    std::string value;
    std::string sentence;
    std::vector<Fraction> fractions;
};

[[nodiscard]] Sketch sketch_of(const StackedBars& bars, render::Canvas& canvas, const Room& room);
[[nodiscard]] Sketch sketch_of(const Ranking& ranking, render::Canvas& canvas, const Room& room);
[[nodiscard]] Sketch sketch_of(const Figure& figure, render::Canvas& canvas, const Room& room);

} // namespace maille::charts

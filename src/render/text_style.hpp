// SPDX-License-Identifier: Apache-2.0
// How a text looks, and how much room it takes.
#pragma once

#include "render/pen.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace maille::render {

enum class Weight { regular = 400, bold = 700, black = 900 };
enum class Align { left, center, right };

struct TextStyle {
    double size_pt = 7;
    Weight weight = Weight::regular;
    bool italic = false;
    Color color;
    double tracking = 0;       ///< added to each letter, in em
    double word_spacing = 0;   ///< added to each space, in em
    double line_height = 1.25; ///< in em
    double halo = 0;           ///< width round the letters in mm; 0 for none
    Color halo_color{255, 255, 255, 235};
    bool halo_only = false;      ///< the letters come in a later call
    std::string family = "Lato"; ///< falls back to Open Sans, then DejaVu Sans (reported once)
};

/// A piece of text in one style; a paragraph is a list of them.
struct Run {
    std::string text;
    TextStyle style;
};
using Paragraph = std::vector<Run>;

/// Room of a paragraph, mm.
struct TextSize {
    double width = 0;       ///< of the widest line
    double height = 0;      ///< lines times line height
    double line_height = 0; ///< from baseline to baseline
    std::size_t lines = 0;
    Rect ink; ///< of the letters of the first line, from the left end of its baseline
};

/// What a font says of its lines, mm.
struct FontMetrics {
    double ascent = 0;  ///< from the top of a line to its baseline
    double descent = 0; ///< from the baseline to the bottom
    double gap = 0;     ///< between the bottom of a line and the top of the next
    [[nodiscard]] double pitch() const { return ascent + descent + gap; }
};

} // namespace maille::render

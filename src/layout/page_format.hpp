// SPDX-License-Identifier: Apache-2.0
// The house pages: places of the panel, columns and baselines, in millimetres from the top left.
#pragma once

#include "render/pen.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace maille::layout {

struct PageFormat {
    std::string name;  ///< "a4-paysage"
    std::string paper; ///< "A4"
    bool landscape = true;
    double width = 297;
    double height = 210;
    double margin = 10;
    double header = 1;      ///< factor on the sizes of the header
    double kicker_y = 16.6; ///< baselines
    double title_y = 23.2;
    double subtitle_y = 28.6;
    double folio_y = 20.4;
    render::Rect panel; ///< the map
    std::vector<render::Rect>
        columns; ///< one side column (landscape) or the cells of the bottom band (portrait)
};

/// "a4-paysage", "a4-portrait", "a3-paysage", "a3-portrait". Throws ConfigError naming them for
/// anything else.
[[nodiscard]] PageFormat page_format(std::string_view name);

/// The names above, in that order.
[[nodiscard]] std::vector<std::string> page_format_names();

} // namespace maille::layout

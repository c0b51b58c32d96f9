// SPDX-License-Identifier: Apache-2.0
// The legend of a page: classes of projects with their counts, classes and circles of territories,
// then borders and grounds.
#pragma once

#include "charts/chart.hpp"
#include "expr/scope.hpp"
#include "press/map_data.hpp"
#include "render/map_layer.hpp"

#include <vector>

namespace maille::press {

/// A layer of the map with what this page made of it.
struct LegendLayer {
    const DrawnLayer* drawn = nullptr;
    render::MapLayer layer;              ///< as it is drawn: columns, rows, variables
    std::vector<std::size_t> population; ///< level: its territories on the page
    std::uint64_t largest = 0;           ///< level: largest count of the series
};

/// Sections from top to bottom. Territories are counted by class where a style has several classes.
/// Borders and grounds are secondary lines of the last section. `texts` fills headings.
[[nodiscard]] std::vector<charts::Chart>
legend_of(const std::vector<LegendLayer>& layers, const territory::Territories& territories,
          const campaign::Map& map, const expr::Variables& variables, base::Language language);

/// The outlines of a polygon symbol as a line symbol.
[[nodiscard]] style::Symbol border_symbol(const style::Symbol& symbol);

/// The colour a class is known by: that of its first filled layer, else of its first line.
[[nodiscard]] style::Color class_color(const style::Symbol& symbol);

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
// What all pages of a map share: styles read once, tables of the levels drawn, the wording of the
// legend.
#pragma once

#include "campaign/load.hpp"
#include "press/inputs.hpp"
#include "press/page_arcs.hpp"
#include "style/print_layout.hpp"
#include "style/qml.hpp"

#include <map>

namespace maille::press {

/// One layer of a map, resolved.
struct DrawnLayer {
    const campaign::MapLayer* layer = nullptr;
    const Projects* projects = nullptr; ///< one of these three
    const Background* background = nullptr;
    std::optional<std::size_t> level;
    const style::Style* style = nullptr;
    style::Style outline; ///< level: the style's first class alone, for the borders
    std::map<std::size_t, std::uint64_t>
        largest; ///< level: its largest count on one page, by the level of the pages
};

struct MapData {
    const campaign::Map* map = nullptr;
    const style::PrintLayout* paper = nullptr;
    const style::Style* rest_style = nullptr; ///< paints the rest of the region; may be null
    PageArcs* arcs = nullptr;                 ///< of all maps
    std::deque<DrawnLayer> layers;
    const DrawnLayer* displaced = nullptr; ///< whose symbols are pulled apart; may be null
    std::size_t shown = 0;                 ///< level that holds the symbols
    const Projects* projects = nullptr; ///< counted: as declared, else the first source of projects
                                        ///< drawn, else the first; null without any
};

/// Styles by path, read once for all maps.
class StyleShelf {
public:
    [[nodiscard]] const style::Style* get(const std::filesystem::path& path,
                                          base::Context& context);

private:
    std::map<std::filesystem::path, style::Style> m_styles;
};

/// Throws ConfigError for a style that cannot be read and for a second displaced layer. Reports
/// modes of displacement that are not drawn yet.
[[nodiscard]] MapData map_data(const campaign::Map& map, const Inputs& inputs, StyleShelf& styles,
                               base::Context& context);

} // namespace maille::press

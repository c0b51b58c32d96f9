// SPDX-License-Identifier: Apache-2.0
// What the pages of a run share: maps resolved, styles and templates read once, arcs.
#pragma once

#include "press/map_data.hpp"
#include "press/pages.hpp"

namespace maille::press {

class MapShelf {
public:
    /// Throws ConfigError for a style or template that cannot be read. What they hold that is not
    /// drawn is reported once.
    MapShelf(const std::vector<Page>& pages, const Inputs& inputs, const campaign::Library& library,
             base::Context& context);
    MapShelf(const MapShelf&) = delete;
    MapShelf& operator=(const MapShelf&) = delete;
    ~MapShelf() = default;

    [[nodiscard]] const MapData& of(const campaign::Map& map) const { return m_maps.at(&map); }

private:
    StyleShelf m_styles;
    PageArcs m_arcs;
    std::map<std::filesystem::path, style::PrintLayout> m_papers;
    std::map<const campaign::Map*, MapData> m_maps;
};

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
#include "press/map_shelf.hpp"

#include "style/qpt.hpp"

namespace maille::press {

MapShelf::MapShelf(const std::vector<Page>& pages, const Inputs& inputs,
                   const campaign::Library& library, base::Context& context)
    : m_arcs(inputs) {
    const auto rest_path = library.styles / "reste-region.qml";
    const auto* rest_style =
        std::filesystem::exists(rest_path) ? m_styles.get(rest_path, context) : nullptr;
    for (const auto& page : pages) {
        const auto& path = page.map->template_path;
        if (!m_papers.contains(path)) {
            m_papers.emplace(path, style::read_qpt(path, context));
        }
        if (!m_maps.contains(page.map)) {
            auto& data = m_maps.emplace(page.map, map_data(*page.map, inputs, m_styles, context))
                             .first->second;
            data.paper = &m_papers.at(path);
            data.rest_style = rest_style;
            data.arcs = &m_arcs;
        }
    }
}

} // namespace maille::press

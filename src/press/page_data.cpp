// SPDX-License-Identifier: Apache-2.0
#include "press/page_data.hpp"

#include <algorithm>

namespace maille::press {

using territory::Level;
using territory::Territories;

std::vector<std::uint8_t> communes_of_subject(const Page& page, const Territories& territories) {
    std::vector<std::uint8_t> flags(territories.communes().territories().size(), 0);
    for (const auto commune :
         territories.levels()[page.level].territories()[page.territory].communes) {
        flags[commune] = 1;
    }
    return flags;
}

LevelView view_of_level(const Territories& territories, const geom::ArcSet& arcs, std::size_t level,
                        const std::vector<std::uint8_t>& in_subject) {
    auto groups = territories.groups(level);
    for (std::size_t commune = 0; commune < groups.size(); ++commune) {
        if (in_subject[commune] == 0) {
            groups[commune] = Level::none;
        }
    }
    LevelView view;
    view.polygons = geom::dissolve(arcs, groups, territories.levels()[level].territories().size());
    for (const auto& border : geom::borders(arcs, groups)) {
        view.borders.begin_part();
        for (const auto point : arcs.points(border.arc)) {
            view.borders.add_point(point);
        }
        view.borders.end_feature();
    }
    return view;
}

geom::GeometryArray rest_of_region(const geom::ArcSet& arcs,
                                   const std::vector<std::uint8_t>& in_subject) {
    std::vector<std::uint32_t> groups(in_subject.size(), Level::none);
    for (std::size_t commune = 0; commune < groups.size(); ++commune) {
        groups[commune] = in_subject[commune] != 0 ? Level::none : 0;
    }
    return geom::dissolve(arcs, groups, 1);
}

geom::Box box_of_subject(const Territories& territories,
                         const std::vector<std::uint8_t>& in_subject) {
    geom::Box box;
    for (std::size_t commune = 0; commune < in_subject.size(); ++commune) {
        if (in_subject[commune] != 0 && !territories.commune_polygons().is_null(commune)) {
            box.add(territories.commune_polygons().box_of(commune));
        }
    }
    return box;
}

std::vector<std::size_t> rows_on_page(const join::Placing& placing, const Territories& territories,
                                      const Page& page, std::size_t shown_level) {
    const auto& subject = territories.levels()[page.level];
    const auto& shown = territories.levels()[shown_level];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < placing.rows(); ++row) {
        const bool counted =
            std::ranges::binary_search(placing.levels[page.level][row].in(subject), page.territory);
        if (counted && !placing.levels[shown_level][row].in(shown).empty() &&
            !placing.places.is_null(row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::size_t shown_level(const campaign::Map& map, const Territories& territories) {
    std::size_t lowest = 0;
    int lowest_rank = 99;
    for (const auto& layer : map.layers) {
        if (!layer.within.empty()) {
            return territories.index_of(layer.within).value_or(0);
        }
        const auto level = layer.level.empty() ? std::nullopt : territories.index_of(layer.level);
        if (level && territories.levels()[*level].rank() < lowest_rank) {
            lowest = *level;
            lowest_rank = territories.levels()[*level].rank();
        }
    }
    return lowest;
}

} // namespace maille::press

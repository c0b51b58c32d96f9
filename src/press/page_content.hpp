// SPDX-License-Identifier: Apache-2.0
// The content of one page, ready to draw; it borrows from the data of its map.
#pragma once

#include "expr/scope.hpp"
#include "layout/page_content.hpp"
#include "press/map_data.hpp"
#include "press/page_data.hpp"

namespace maille::press {

/// Content and the geometry made for it. Not copyable: the content points into it.
struct PageBuild {
    PageBuild() = default;
    PageBuild(const PageBuild&) = delete;
    PageBuild& operator=(const PageBuild&) = delete;
    ~PageBuild() = default;

    LevelView subject;
    std::deque<LevelView> views;
    std::deque<table::Table> columns;      ///< of each level drawn: counts of the page
    std::deque<expr::Variables> variables; ///< of each layer
    geom::GeometryArray inset_ground{geom::Kind::polygon};
    geom::GeometryArray rest{geom::Kind::polygon};
    layout::PageContent content;
    std::vector<std::optional<std::size_t>> level_of_layer; ///< of each layer of the content
    std::optional<std::size_t> displaced; ///< layer of the content whose symbols are pulled apart
};

void build_page(const Page& page, const MapData& data, const campaign::Plan& plan,
                const Inputs& inputs, base::Language language, PageBuild& build);

} // namespace maille::press

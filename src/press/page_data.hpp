// SPDX-License-Identifier: Apache-2.0
// Geometry of one page: the part of each level that lies in the page's subject.
#pragma once

#include "press/pages.hpp"
#include "render/map_layer.hpp"

namespace maille::press {

/// A level of territories as one page shows it: the parts inside the subject, and their borders,
/// each once.
struct LevelView {
    geom::GeometryArray polygons{
        geom::Kind::polygon}; ///< one feature a territory, null outside the subject
    geom::GeometryArray borders{geom::Kind::line}; ///< one feature an arc
};

/// Communes of the page's subject, as flags.
[[nodiscard]] std::vector<std::uint8_t>
communes_of_subject(const Page& page, const territory::Territories& territories);

/// `arcs` are those of the communes, or fewer points of them.
[[nodiscard]] LevelView view_of_level(const territory::Territories& territories,
                                      const geom::ArcSet& arcs, std::size_t level,
                                      const std::vector<std::uint8_t>& in_subject);

/// The communes outside the subject as one feature; null when there are none.
[[nodiscard]] geom::GeometryArray rest_of_region(const geom::ArcSet& arcs,
                                                 const std::vector<std::uint8_t>& in_subject);

/// Bounds of the subject's communes.
[[nodiscard]] geom::Box box_of_subject(const territory::Territories& territories,
                                       const std::vector<std::uint8_t>& in_subject);

/// Rows drawn on the page: counted in the subject and in a territory of the level shown.
[[nodiscard]] std::vector<std::size_t> rows_on_page(const join::Placing& placing,
                                                    const territory::Territories& territories,
                                                    const Page& page, std::size_t shown_level);

/// The level whose territories hold the symbols of a map: declared with `within`, else the lowest
/// level drawn, else the communes.
[[nodiscard]] std::size_t shown_level(const campaign::Map& map,
                                      const territory::Territories& territories);

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
// Private to `render`: where the markers of a centroid fill stand.
#pragma once

#include "geom/geometry.hpp"
#include "style/symbol.hpp"

#include <cstddef>
#include <vector>

namespace maille::render {

struct CentroidPlace {
    geom::Point at; ///< in the plane
    std::size_t part = 0;
};

/// In each part of a polygon, or in the largest alone: the centroid of its outer ring, or a point
/// inside. Of a line the middle vertex, of points the first. None for null and for parts without
/// area. Where QGIS cuts a polygon at the frame first, Maille takes the whole: the same place on
/// every page.
[[nodiscard]] std::vector<CentroidPlace> centroid_places(const geom::GeometryArray& geometry,
                                                         std::size_t feature,
                                                         const style::CentroidFill& fill);

} // namespace maille::render

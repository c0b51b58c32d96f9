// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geom/geometry.hpp"

#include <optional>

namespace maille::geom {

/// A point strictly inside polygon feature `feature`, always the same for the same polygon; nothing
/// for a null feature or one without area.
[[nodiscard]] std::optional<Point> point_on_surface(const GeometryArray& polygons,
                                                    std::size_t feature);

/// The same of one part of a feature.
[[nodiscard]] std::optional<Point> point_on_surface_of_part(const GeometryArray& polygons,
                                                            std::size_t part);

} // namespace maille::geom

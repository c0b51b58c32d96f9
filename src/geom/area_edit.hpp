// SPDX-License-Identifier: Apache-2.0
// Polygons grown or eroded, clipped and cut, by GEOS. Each function appends one feature (null when
// nothing with an area is left), returns whether it has any polygon, and throws base::EngineError
// when GEOS fails.
#pragma once

#include "geom/geometry.hpp"

namespace maille::geom {

/// The feature grown by `distance` (eroded when negative), round corners of `quadrant_segments`
/// chords a quadrant. The input need not be valid.
bool append_offset(const GeometryArray& polygons, std::size_t feature, double distance,
                   int quadrant_segments, GeometryArray& into);

/// The part of a valid feature inside a box.
bool append_clipped(const GeometryArray& polygons, std::size_t feature, const Box& box,
                    GeometryArray& into);

/// A valid feature without all valid features of `cuts`.
bool append_difference(const GeometryArray& polygons, std::size_t feature,
                       const GeometryArray& cuts, GeometryArray& into);

} // namespace maille::geom

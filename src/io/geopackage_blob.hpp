// SPDX-License-Identifier: Apache-2.0
// Geometry column of a GeoPackage: declared type, binary header, bounds.
#pragma once

#include "geom/geometry.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maille::io {

/// "POINT", "MULTIPOINT", "MULTILINESTRING" or "MULTIPOLYGON": the narrowest that holds every
/// feature; lines and polygons are always multi.
[[nodiscard]] std::string geometry_type(const geom::GeometryArray& geometry);

/// Appends the standard GeoPackage binary of a feature that is not null: 'GP', version 0, little
/// endian, `srs_id`, the envelope `box` (left out for single points, as the standard recommends),
/// WKB.
void append_blob(std::string& out, const geom::GeometryArray& geometry, std::size_t feature,
                 std::int32_t srs_id, const geom::Box& box, bool single_points);

/// What a table needs to know of its geometries.
struct GeometryFacts {
    std::vector<geom::Box> boxes; ///< of each feature; empty: to be written as NULL
    geom::Box bounds;             ///< of all
    std::vector<std::size_t>
        not_finite; ///< features with a coordinate that is not a number, also NULL
};

[[nodiscard]] GeometryFacts examine(const geom::GeometryArray& geometry, unsigned jobs);

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
// Well-known binary in and out of geometry arrays. In: any dialect (ISO, EWKB, old "25D"), any byte
// order. Out: little endian, two dimensions, always multi-geometries.
#pragma once

#include "geom/geometry.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace maille::geom {

/// Appends feature `feature` as WKB to `out`: MultiPoint, MultiLineString or MultiPolygon. With
/// `single_points` a feature of exactly one point becomes a plain Point. A null feature becomes an
/// empty multi-geometry: a caller that wants no geometry at all asks is_null() first.
void append_wkb(std::string& out, const GeometryArray& geometry, std::size_t feature,
                bool single_points = false);

/// What parse_wkb made of the bytes. Only `ok` and `empty` append a feature.
enum class ParsedKind {
    ok,          ///< one feature appended
    empty,       ///< an empty geometry (POINT EMPTY, no bytes at all...): a null feature appended
    wrong_kind,  ///< well formed, but of another kind than the array (a polygon in a column of
                 ///< points)
    unsupported, ///< curves, surfaces, triangles: types without straight parts
    malformed,   ///< truncated, trailing bytes, unknown type, a coordinate that is not finite
};

/// Appends exactly one feature read from `bytes` to `into`, or leaves it untouched. Single and
/// multi-geometries, and collections whose members are all of the array's kind; Z and M are
/// dropped. Rings are closed where they are open, exteriors turned counter-clockwise and holes
/// clockwise; points keep their bits and order.
[[nodiscard]] ParsedKind parse_wkb(std::string_view bytes, GeometryArray& into);

/// Kind of the geometry (that of a collection's first member that has one); nothing when the bytes
/// tell none.
[[nodiscard]] std::optional<Kind> wkb_kind(std::string_view bytes);

} // namespace maille::geom

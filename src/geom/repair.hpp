// SPDX-License-Identifier: Apache-2.0
// Polygons that are not valid by the OGC rules (self-crossing rings, holes outside...) and their
// repair by GEOS.
#pragma once

#include "geom/geometry.hpp"

#include <string>
#include <vector>

namespace maille::geom {

/// One polygon feature that was not valid.
struct Repaired {
    std::size_t feature = 0;
    std::string reason;   ///< in GEOS's words: "Self-intersection"
    Point place;          ///< where, in the layer's CRS
    bool emptied = false; ///< nothing with an area was left: the feature is null now

    friend bool operator==(const Repaired&, const Repaired&) = default;
};

/// Features that are not valid, in order, without changing them (`emptied` is false throughout).
[[nodiscard]] std::vector<Repaired> invalid_features(const GeometryArray& polygons, unsigned jobs);

/// Replaces each feature that is not valid by GEOS's structural repair of it (area kept where rings
/// are nested as meant), polygons only, oriented as GeometryArray promises. Valid features keep
/// every bit; when all are valid nothing is rebuilt. The list is in order of features. Throws
/// base::EngineError when GEOS fails.
std::vector<Repaired> repair(GeometryArray& polygons, unsigned jobs);

} // namespace maille::geom

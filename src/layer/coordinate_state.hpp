// SPDX-License-Identifier: Apache-2.0
// Whether a row came with usable coordinates; known only when it was read.
#pragma once

#include <cstdint>

namespace maille::layer {

/// `present`: one finite position (lines and polygons: a geometry). `missing`: no geometry, or both
/// coordinate cells empty. `invalid`: a coordinate that is no number or not finite, one of the two
/// given alone, several points in one row of points, or a position that the working CRS cannot
/// express.
enum class CoordinateState : std::uint8_t { present, missing, invalid };

} // namespace maille::layer

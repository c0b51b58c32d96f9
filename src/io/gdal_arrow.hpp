// SPDX-License-Identifier: Apache-2.0
// Private to reading: a layer through OGR's Arrow stream, batch by batch instead of feature by
// feature.
#pragma once

#include "io/gdal_fields.hpp"
#include "io/read_geometry.hpp"

#include <string>

class OGRLayer;

namespace maille::io {

/// True when the driver's stream is faster than features, and every field planned has a plain form
/// in it (texts, integers, reals, booleans).
[[nodiscard]] bool has_fast_stream(OGRLayer& layer, const std::vector<FieldPlan>& plan);

/// Reads all rows. Throws InputError with the stream's own words.
void read_arrow(OGRLayer& layer, const std::vector<FieldPlan>& plan, GeometryCollector* geometry,
                TextMender& mender, const std::string& origin);

} // namespace maille::io

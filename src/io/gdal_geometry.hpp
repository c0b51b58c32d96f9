// SPDX-License-Identifier: Apache-2.0
// Private to reading: OGR geometries into the collector; the rare ones (curves, surfaces, mixed
// collections) through OGR's own conversions.
#pragma once

#include "io/read_geometry.hpp"

#include <string>
#include <string_view>

class OGRGeometry;

namespace maille::io {

/// Adds one row's geometry (null: none). `buffer` is working space kept between calls. Does not end
/// the row.
void add_geometry(GeometryCollector& collector, const OGRGeometry* geometry, std::string& buffer);

/// Adds one row's geometry given as WKB.
void add_wkb_geometry(GeometryCollector& collector, std::string_view wkb, std::string& buffer);

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
// Rows of gpkg_spatial_ref_sys.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace maille::io {

/// A CRS as the register of a GeoPackage wants it.
struct SpatialReference {
    std::string name;
    std::string organization; ///< "EPSG", another authority in capitals, or "NONE"
    std::optional<std::int32_t> organization_id; ///< number there; absent when the CRS has none
    std::string definition;                      ///< WKT1 (WKT2 where WKT1 cannot say it)
};

/// From the text of layer::Layer::crs ("EPSG:2154" or WKT). WKT without authority is looked up in
/// PROJ's registers. Throws base::InputError naming `origin` when it is no CRS.
[[nodiscard]] SpatialReference describe_crs(const std::string& crs, const std::string& origin);

} // namespace maille::io

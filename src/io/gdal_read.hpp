// SPDX-License-Identifier: Apache-2.0
// Private to reading: one layer of any OGR source to columns and gathered geometries, as the source
// has them.
#pragma once

#include "base/context.hpp"
#include "io/read_geometry.hpp"
#include "io/source.hpp"
#include "table/table.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace maille::io {

struct GdalLayer {
    std::string name;
    std::string origin; ///< the file, with "|layername=" where it has several layers
    std::string crs;
    table::Table columns;
    std::optional<GeometryCollector> geometry; ///< absent: the layer has no geometry column
    geom::Kind declared = geom::Kind::point;   ///< kind to take when no row has a geometry
    std::uint64_t rows = 0;
};

/// Throws InputError (layer, field, damaged file). GDAL's warnings go to the problem sink.
[[nodiscard]] GdalLayer read_with_gdal(const std::filesystem::path& file, const SourceSpec& spec,
                                       base::ProblemSink& problems);

} // namespace maille::io

// SPDX-License-Identifier: Apache-2.0
// Private to reading: opening a data set with OGR and finding the layer in it.
#pragma once

#include "base/context.hpp"
#include "geom/geometry.hpp"
#include "io/source.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class GDALDataset;
class OGRLayer;

namespace maille::io {

class GdalMessages;

struct DatasetCloser {
    void operator()(GDALDataset* dataset) const;
};
using DatasetPointer = std::unique_ptr<GDALDataset, DatasetCloser>;

/// Throws InputError with GDAL's own words when no driver reads the file.
[[nodiscard]] DatasetPointer open_dataset(const std::filesystem::path& file, const SourceSpec& spec,
                                          const GdalMessages& messages);

[[nodiscard]] std::vector<std::string> layer_names(GDALDataset& dataset);

/// The layer named in the spec; else the only one, the only one with a geometry, or a workbook's
/// first sheet (noted). Throws InputError listing the layers when there is no such layer or the
/// choice is open.
[[nodiscard]] OGRLayer& find_layer(GDALDataset& dataset, const SourceSpec& spec,
                                   const std::filesystem::path& file, base::ProblemSink& problems);

/// "EPSG:2154", else WKT, else empty ("undefined" systems included).
[[nodiscard]] std::string crs_of(OGRLayer& layer);

/// Kind that the layer declares; nothing when it declares none or any.
[[nodiscard]] std::optional<geom::Kind> declared_kind(OGRLayer& layer);

} // namespace maille::io

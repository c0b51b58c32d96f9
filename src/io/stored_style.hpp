// SPDX-License-Identifier: Apache-2.0
// The style that QGIS would give a layer of a GeoPackage: the table layer_styles, read as QGIS
// reads it.
#pragma once

#include "base/context.hpp"
#include "io/source.hpp"

#include <optional>
#include <string>

namespace maille::io {

struct StoredStyle {
    std::string name; ///< styleName
    std::string qml;
};

/// The default style of a layer: of the rows for exactly this table and geometry column, with a
/// schema '' and a time, the one marked as default, else the newest. Empty when the source is no
/// GeoPackage or holds none. Throws InputError as `read` does (file, layer); what GDAL says of a
/// table layer_styles of another make goes to the problem sink (kind "gdal").
[[nodiscard]] std::optional<StoredStyle> stored_style(const SourceSpec& spec,
                                                      base::Context& context);

} // namespace maille::io

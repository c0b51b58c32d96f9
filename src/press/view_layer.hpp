// SPDX-License-Identifier: Apache-2.0
// One layer of `maille map`: a source and the style to draw it with.
#pragma once

#include "layer/layer.hpp"
#include "style/style.hpp"

#include "base/context.hpp"

#include <filesystem>
#include <string>

namespace maille::press {

struct ViewLayerSpec {
    std::string source; ///< any OGR source, `path[|layername=L]`
    std::string style; ///< file, name of a house style, "default" (the one stored in a GeoPackage);
                       ///< empty: the stored one
};

struct ViewLayer {
    layer::Layer layer; ///< in the CRS of the map
    style::Style style;
};

/// Reads source and style. `crs` is the CRS to transform to, empty for the source's own.
/// Throws InputError (source, no geometry), ConfigError (no style, style that cannot be read or is
/// for another kind of geometry).
[[nodiscard]] ViewLayer read_view_layer(const ViewLayerSpec& spec, const std::string& crs,
                                        const std::filesystem::path& styles,
                                        base::Context& context);

} // namespace maille::press

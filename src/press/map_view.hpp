// SPDX-License-Identifier: Apache-2.0
// One map frame without a page, as `maille map` draws it. In: sources, styles, what to show and how
// large. Out: the bytes of a PNG, PDF or SVG and what they show.
#pragma once

#include "press/view_layer.hpp"
#include "render/canvas.hpp"
#include "render/map_frame.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maille::press {

struct View {
    std::vector<ViewLayerSpec> layers; ///< from below to above, at least one
    std::string crs;                   ///< of the map; empty: the first layer's
    std::optional<geom::Box> extent;   ///< in the CRS of the map; absent: all layers and 5 %
    double scale_denominator = 0;      ///< above 0: this scale instead of an extent
    std::optional<geom::Point> center; ///< of a map at a scale; absent: the layers' centre
    double width_mm = 180;
    double height_mm = 180;
    double dpi = 300;
    std::optional<render::Format> format; ///< absent: nothing is drawn, only reported
    std::optional<style::Color> background = style::Color{255, 255, 255, 255}; ///< absent: none
    std::string title;
};

/// Features of one class that meet the frame.
struct ViewClass {
    std::string label;
    std::size_t count = 0;
};

struct ViewLayerReport {
    std::string source;
    std::string style;        ///< file, or the name of the style stored beside the layer
    std::size_t features = 0; ///< rows of the source
    std::size_t drawn = 0;    ///< with a symbol, meeting the frame
    std::vector<ViewClass> classes;
};

struct ViewReport {
    std::string crs;
    render::MapFrame frame;   ///< `page` is the whole picture
    std::size_t width_px = 0; ///< of a PNG at the resolution asked for
    std::size_t height_px = 0;
    std::vector<ViewLayerReport> layers;
    std::string bytes; ///< of the file; empty without a format
};

/// Reads, draws and reports. The frame is the extent grown about its centre to the aspect of the
/// picture, as QGIS does; a PNG counts in whole pixels. A CRS in degrees is drawn in degrees, its
/// scale is that along the parallel in the middle. `styles` is where house styles are found by
/// name. Throws InputError (source, layer, field, empty extent), ConfigError (style), UsageError
/// (CRS in other units than metres and degrees).
[[nodiscard]] ViewReport draw_view(const View& view, const std::filesystem::path& styles,
                                   base::Context& context);

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
// A small map to draw on, and what to put on it.
#pragma once

#include "render/image.hpp"
#include "render/map_layer.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maps {

using namespace maille;
using namespace maille::render;

struct Map {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    style::Style style;
    table::Table columns;
    MapLayer layer;
    geom::Box extent{0, 0, 100, 100};

    /// 100 x 100 pixels of one metre.
    Image draw() {
        layer.style = &style;
        Canvas canvas(Format::png, {25.4, 25.4, 100, "", "", "", "", 0}, context);
        draw_layer(canvas, frame_of({0, 0, 25.4, 25.4}, extent), layer);
        return decode_png(canvas.finish());
    }

    style::Symbol& add_class(const std::vector<std::string>& values,
                             style::SymbolLayer symbol_layer) {
        style::Category category;
        category.values = values;
        category.symbol.layers.push_back(std::move(symbol_layer));
        style.categories.push_back(category);
        return style.categories.back().symbol;
    }
};

inline void add_square(geom::GeometryArray& polygons, double x, double y, double size) {
    polygons.begin_part();
    polygons.begin_ring();
    for (const geom::Point& p :
         {geom::Point{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}) {
        polygons.add_point(p);
    }
    polygons.end_feature();
}

inline style::SimpleFill plain(std::uint32_t hex, style::PenStyle outline = style::PenStyle::none) {
    style::SimpleFill fill;
    fill.color = style::rgb(hex);
    fill.outline_style = outline;
    return fill;
}

inline style::SimpleMarker disc(std::uint32_t hex, double size_mm) {
    style::SimpleMarker marker;
    marker.color = style::rgb(hex);
    marker.size.value = size_mm;
    marker.outline_style = style::PenStyle::none;
    return marker;
}

inline std::uint32_t at(const Image& image, std::size_t x, std::size_t y) {
    const std::uint8_t* p = image.pixel(x, y);
    return static_cast<std::uint32_t>(p[0]) << 16U | static_cast<std::uint32_t>(p[1]) << 8U | p[2];
}

} // namespace maps

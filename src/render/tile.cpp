// SPDX-License-Identifier: Apache-2.0
#include "render/tile.hpp"

#include "render/canvas_handle.hpp"

#include <cmath>
#include <cstdint>

namespace maille::render {
namespace {

struct PatternClose {
    void operator()(cairo_pattern_t* pattern) const { cairo_pattern_destroy(pattern); }
};
using Pattern = std::unique_ptr<cairo_pattern_t, PatternClose>;

/// The colour as Cairo wants it: 0xAARRGGBB, multiplied by its opacity.
std::uint32_t premultiplied(const Color& color) {
    const auto part = [&](std::uint8_t value) {
        return static_cast<std::uint32_t>(std::lround(value * color.a / 255.0));
    };
    return std::uint32_t{color.a} << 24U | part(color.r) << 16U | part(color.g) << 8U |
           part(color.b);
}

Surface surface_of(const Tile& tile, const Color& color) {
    const int side = static_cast<int>(tile.size());
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side));
    check(cairo_surface_status(surface.get()));
    cairo_surface_flush(surface.get());
    unsigned char* row = cairo_image_surface_get_data(surface.get());
    for (const std::string_view dots : tile) {
        auto* pixel = reinterpret_cast<std::uint32_t*>(row); // Cairo's rows are aligned for that
        for (const char dot : dots) {
            *pixel++ = dot == '#' ? premultiplied(color) : 0;
        }
        row += cairo_image_surface_get_stride(surface.get());
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

} // namespace

void fill_with_tile(const Canvas& canvas, const Tile& tile, const Color& color, FillRule rule) {
    cairo_t* cairo = CanvasAccess::cairo(canvas);
    const Surface surface = surface_of(tile, color);
    const Pattern pattern(cairo_pattern_create_for_surface(surface.get()));
    cairo_pattern_set_extend(pattern.get(), CAIRO_EXTEND_REPEAT);
    cairo_pattern_set_filter(pattern.get(), CAIRO_FILTER_NEAREST);
    cairo_matrix_t pixels;
    cairo_matrix_init_scale(&pixels, 1 / canvas.pixel_mm(), 1 / canvas.pixel_mm());
    cairo_pattern_set_matrix(pattern.get(), &pixels);
    cairo_set_source(cairo, pattern.get());
    cairo_set_fill_rule(cairo, rule == FillRule::winding ? CAIRO_FILL_RULE_WINDING
                                                         : CAIRO_FILL_RULE_EVEN_ODD);
    cairo_fill(cairo);
}

} // namespace maille::render

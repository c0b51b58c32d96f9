// SPDX-License-Identifier: Apache-2.0
#include "cli/picture.hpp"

#include "cli/compare.hpp"

#include <cairo.h>
#include <memory>
#include <stdexcept>

namespace cli {

namespace {

std::uint32_t big_endian(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes.at(at + i));
    }
    return value;
}

/// Pixels per metre, equal in x and y and in metres, of the chunk before the pixels.
std::uint32_t resolution(const std::string& bytes) {
    const auto at = bytes.find("pHYs");
    if (at == std::string::npos || at > bytes.find("IDAT") || bytes.at(at + 12) != 1 ||
        big_endian(bytes, at + 4) != big_endian(bytes, at + 8)) {
        return 0;
    }
    return big_endian(bytes, at + 4);
}

Pixel pixel_of(std::uint32_t value, bool opaque) {
    const int alpha = opaque ? 255 : static_cast<int>(value >> 24U);
    const auto channel = [&](unsigned shift) {
        const int premultiplied = static_cast<int>(value >> shift & 0xFFU);
        return alpha == 0 ? 0 : (premultiplied * 255 + alpha / 2) / alpha;
    };
    return {channel(16), channel(8), channel(0), alpha};
}

} // namespace

Picture read_png(const std::filesystem::path& file) {
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_image_surface_create_from_png(file.c_str()), &cairo_surface_destroy);
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        throw std::runtime_error(file.string() + ": no PNG");
    }
    Picture picture;
    picture.width = static_cast<std::size_t>(cairo_image_surface_get_width(surface.get()));
    picture.height = static_cast<std::size_t>(cairo_image_surface_get_height(surface.get()));
    const bool opaque = cairo_image_surface_get_format(surface.get()) == CAIRO_FORMAT_RGB24;
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get())) / 4;
    const auto* values =
        reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface.get()));
    for (std::size_t y = 0; y < picture.height; ++y) {
        for (std::size_t x = 0; x < picture.width; ++x) {
            picture.pixels.push_back(pixel_of(values[y * stride + x], opaque));
        }
    }
    picture.per_metre = resolution(read_text(file));
    return picture;
}

} // namespace cli

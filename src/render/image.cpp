// SPDX-License-Identifier: Apache-2.0
#include "render/image.hpp"

#include "render/cairo_handle.hpp"
#include "render/stream_handle.hpp"

#include <array>
#include <cmath>
#include <cstring>

namespace maille::render {
namespace {

/// CRC-32 of PNG chunks (ISO 3309, PNG specification annex D).
std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
        }
    }
    return crc ^ 0xFFFFFFFFU;
}

std::string big_endian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>(value >> shift & 0xFFU);
    }
    return bytes;
}

struct Source {
    std::string_view bytes;
    std::size_t done = 0;
};

cairo_status_t read_bytes(void* closure, unsigned char* data, unsigned length) {
    auto& source = *static_cast<Source*>(closure);
    if (source.bytes.size() - source.done < length) {
        return CAIRO_STATUS_READ_ERROR;
    }
    std::memcpy(data, source.bytes.data() + source.done, length);
    source.done += length;
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

std::string with_resolution(std::string_view png, double dpi) {
    constexpr std::size_t after_header = 8 + 4 + 4 + 13 + 4; // signature and IHDR chunk
    if (png.size() < after_header) {
        return std::string(png);
    }
    const auto per_metre = static_cast<std::uint32_t>(std::lround(dpi / 0.0254));
    const std::string body = "pHYs" + big_endian(per_metre) + big_endian(per_metre) + '\x01';
    std::string result(png.substr(0, after_header));
    result += big_endian(9) + body + big_endian(crc32(body));
    std::string_view rest = png.substr(after_header);
    if (rest.substr(4, 4) == "pHYs") {
        rest.remove_prefix(21);
    }
    return result.append(rest);
}

Image decode_png(std::string_view bytes) {
    Source source{bytes};
    const Surface surface(cairo_image_surface_create_from_png_stream(read_bytes, &source));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        throw base::InputError(
            base::msg("Image PNG illisible ({}).", "Unreadable PNG picture ({}).",
                      std::string(cairo_status_to_string(cairo_surface_status(surface.get())))));
    }
    Image image;
    image.width = static_cast<std::size_t>(cairo_image_surface_get_width(surface.get()));
    image.height = static_cast<std::size_t>(cairo_image_surface_get_height(surface.get()));
    const bool alpha = cairo_image_surface_get_format(surface.get()) == CAIRO_FORMAT_ARGB32;
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()));
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    image.rgb.reserve(image.width * image.height * 3);
    for (std::size_t y = 0; y < image.height; ++y) {
        for (std::size_t x = 0; x < image.width; ++x) {
            std::uint32_t value = 0;
            std::memcpy(&value, data + y * stride + 4 * x, 4);
            // Premultiplied: white shines through by what alpha leaves.
            const std::uint32_t white = alpha ? 255U - (value >> 24U) : 0U;
            for (const unsigned shift : {16U, 8U, 0U}) {
                image.rgb.push_back(static_cast<std::uint8_t>((value >> shift & 0xFFU) + white));
            }
        }
    }
    return image;
}

std::string encode_png(const Image& image, double dpi) {
    const Surface surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(image.width), static_cast<int>(image.height)));
    check(cairo_surface_status(surface.get()));
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()));
    unsigned char* data = cairo_image_surface_get_data(surface.get());
    cairo_surface_flush(surface.get());
    for (std::size_t y = 0; y < image.height; ++y) {
        for (std::size_t x = 0; x < image.width; ++x) {
            const std::uint8_t* p = image.pixel(x, y);
            const std::uint32_t value = 0xFF000000U | static_cast<std::uint32_t>(p[0]) << 16U |
                                        static_cast<std::uint32_t>(p[1]) << 8U | p[2];
            std::memcpy(data + y * stride + 4 * x, &value, 4);
        }
    }
    cairo_surface_mark_dirty(surface.get());
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes));
    return with_resolution(bytes, dpi);
}

} // namespace maille::render

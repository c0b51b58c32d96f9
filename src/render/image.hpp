// SPDX-License-Identifier: Apache-2.0
// Pictures as plain pixels, and PNG bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maille::render {

/// Opaque picture: rows from the top, three bytes (red, green, blue) a pixel.
struct Image {
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<std::uint8_t> rgb;

    [[nodiscard]] const std::uint8_t* pixel(std::size_t x, std::size_t y) const {
        return rgb.data() + 3 * (y * width + x);
    }
};

/// Decodes PNG bytes; transparency is laid on white. Throws InputError.
[[nodiscard]] Image decode_png(std::string_view bytes);

/// Encodes as PNG with its resolution (pHYs). Throws OutputError.
[[nodiscard]] std::string encode_png(const Image& image, double dpi);

/// Adds or replaces the pHYs chunk of PNG bytes.
[[nodiscard]] std::string with_resolution(std::string_view png, double dpi);

} // namespace maille::render

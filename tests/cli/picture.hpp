// SPDX-License-Identifier: Apache-2.0
// Pixels of a PNG file, read without the code under test.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace cli {

using Pixel = std::array<int, 4>; ///< red, green, blue, alpha; 0..255, not premultiplied

struct Picture {
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<Pixel> pixels;   ///< rows from the top
    std::uint32_t per_metre = 0; ///< of the chunk pHYs, 0 when there is none

    [[nodiscard]] const Pixel& at(std::size_t x, std::size_t y) const {
        return pixels.at(y * width + x);
    }
};

/// Throws std::runtime_error when it is no PNG.
[[nodiscard]] Picture read_png(const std::filesystem::path& file);

} // namespace cli

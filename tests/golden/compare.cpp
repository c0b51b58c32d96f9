// SPDX-License-Identifier: Apache-2.0
#include "compare.hpp"

#include "base/file.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>

namespace golden {
namespace {

using maille::render::Image;

int distance(const std::uint8_t* a, const std::uint8_t* b) {
    int largest = 0;
    for (int i = 0; i < 3; ++i) {
        largest = std::max(largest, std::abs(static_cast<int>(a[i]) - static_cast<int>(b[i])));
    }
    return largest;
}

bool on_edge(const Image& image, std::size_t x, std::size_t y) {
    for (std::size_t j = y > 0 ? y - 1 : 0; j <= std::min(y + 1, image.height - 1); ++j) {
        for (std::size_t i = x > 0 ? x - 1 : 0; i <= std::min(x + 1, image.width - 1); ++i) {
            if (distance(image.pixel(x, y), image.pixel(i, j)) > 8) {
                return true;
            }
        }
    }
    return false;
}

double darkness(const Image& image) {
    double sum = 0;
    for (const std::uint8_t value : image.rgb) {
        sum += 255 - value;
    }
    return sum;
}

void paint(Image& image, std::size_t x, std::size_t y, std::uint8_t r, std::uint8_t g,
           std::uint8_t b) {
    const std::size_t at = 3 * (y * image.width + x);
    image.rgb[at] = r;
    image.rgb[at + 1] = g;
    image.rgb[at + 2] = b;
}

} // namespace

Difference compare(const Image& drawn, const Image& reference) {
    Difference result;
    result.same_size = drawn.width == reference.width && drawn.height == reference.height;
    result.picture = reference;
    if (!result.same_size) {
        return result;
    }
    for (std::size_t y = 0; y < drawn.height; ++y) {
        for (std::size_t x = 0; x < drawn.width; ++x) {
            const int differs = distance(drawn.pixel(x, y), reference.pixel(x, y));
            const std::uint8_t* p = reference.pixel(x, y);
            const auto grey = static_cast<std::uint8_t>(128 + (p[0] + p[1] + p[2]) / 6);
            paint(result.picture, x, y, grey, grey, grey);
            const bool edge = on_edge(reference, x, y) || on_edge(drawn, x, y);
            result.edge_pixels += edge ? 1 : 0;
            if (!edge && differs > 16) {
                ++result.inner_wrong;
                paint(result.picture, x, y, 220, 0, 0);
            } else if (differs > 96) {
                ++result.edge_wrong;
                paint(result.picture, x, y, 240, 140, 0);
            }
        }
    }
    result.ink = darkness(drawn) / darkness(reference);
    return result;
}

std::string keep(const std::string& name, const Image& drawn, const Difference& difference) {
    const char* bin = std::getenv("MAILLE_BIN_DIR");
    const auto folder =
        std::filesystem::path(bin != nullptr ? bin : ".").parent_path() / "golden-differences";
    std::filesystem::create_directories(folder);
    maille::base::write_file(folder / (name + ".drawn.png"), maille::render::encode_png(drawn, 96));
    maille::base::write_file(folder / (name + ".difference.png"),
                             maille::render::encode_png(difference.picture, 96));
    return (folder / (name + ".difference.png")).string();
}

} // namespace golden

// SPDX-License-Identifier: Apache-2.0
#include "charts/contrast.hpp"

#include "render/house.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace maille::charts {
namespace {

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const style::Color& color) {
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

} // namespace

double contrast_ratio(const style::Color& a, const style::Color& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

double lightness(const style::Color& color) {
    const double y = luminance(color);
    const double root = y > 216.0 / 24389 ? std::cbrt(y) : (24389.0 / 27 * y + 16) / 116;
    return 116 * root - 16;
}

style::Color text_on(const style::Color& fill) {
    namespace house = render::house;
    return contrast_ratio(house::white, fill) >= contrast_ratio(house::ink, fill) ? house::white
                                                                                  : house::ink;
}

} // namespace maille::charts

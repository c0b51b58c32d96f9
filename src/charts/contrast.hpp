// SPDX-License-Identifier: Apache-2.0
// What can be read on what.
#pragma once

#include "style/color.hpp"

namespace maille::charts {

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio": relative luminances).
[[nodiscard]] double contrast_ratio(const style::Color& a, const style::Color& b);

/// CIELAB lightness L* of an opaque sRGB colour, 0 to 100 (D65 white): its grey in print.
[[nodiscard]] double lightness(const style::Color& color);

/// Ink or white, whichever reads better on `fill`.
[[nodiscard]] style::Color text_on(const style::Color& fill);

} // namespace maille::charts

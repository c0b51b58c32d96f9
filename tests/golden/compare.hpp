// SPDX-License-Identifier: Apache-2.0
// Two pictures of one scene by different programs: the same up to antialiased edges.
#pragma once

#include "render/image.hpp"

#include <cstddef>
#include <string>

namespace golden {

struct Difference {
    bool same_size = false;
    std::size_t edge_pixels =
        0; ///< with another colour within one pixel, in the reference or in the picture
    std::size_t inner_wrong = 0; ///< other pixels that differ by more than 16 of 255
    std::size_t edge_wrong = 0;  ///< edge pixels that differ by more than 96 of 255
    double ink = 0;              ///< sum of darkness, drawn / reference
    maille::render::Image
        picture; ///< reference in grey, wrong inner pixels red, wrong edges orange
};

[[nodiscard]] Difference compare(const maille::render::Image& drawn,
                                 const maille::render::Image& reference);

/// Writes drawn and difference pictures below the build folder; returns the difference's path.
std::string keep(const std::string& name, const maille::render::Image& drawn,
                 const Difference& difference);

} // namespace golden

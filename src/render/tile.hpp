// SPDX-License-Identifier: Apache-2.0
// Private to `render`: fills dotted pixel by pixel.
#pragma once

#include "render/canvas.hpp"

#include <array>
#include <string_view>

namespace maille::render {

/// Eight rows of eight device pixels; '#' is inked.
using Tile = std::array<std::string_view, 8>;

/// Fills the current path, dropping it, with the tile repeated from the page's corner.
void fill_with_tile(const Canvas& canvas, const Tile& tile, const Color& color, FillRule rule);

} // namespace maille::render

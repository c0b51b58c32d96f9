// SPDX-License-Identifier: Apache-2.0
// Private to `render`: the Cairo context behind a canvas, in millimetres.
#pragma once

#include "render/cairo_handle.hpp"
#include "render/canvas.hpp"

namespace maille::render {

struct CanvasAccess {
    [[nodiscard]] static cairo_t* cairo(const Canvas& canvas);
};

} // namespace maille::render

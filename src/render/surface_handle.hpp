// SPDX-License-Identifier: Apache-2.0
// Private to `render`: the surface of a document.
#pragma once

#include "render/cairo_handle.hpp"
#include "render/canvas.hpp"

namespace maille::render {

/// An image of the document's pixels, or a PDF or SVG page that writes to `bytes` until it is
/// finished. The PDF carries the document's metadata. Throws OutputError for an impossible number
/// of pixels; the surface's status is not checked.
[[nodiscard]] Surface new_surface(Format format, const Document& document, std::string& bytes);

} // namespace maille::render

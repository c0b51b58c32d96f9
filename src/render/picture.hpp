// SPDX-License-Identifier: Apache-2.0
// Pictures on a page: SVG, drawn as vectors, or PNG. In: the bytes of a file. Out: drawn in a
// rectangle of the page.
#pragma once

#include "render/canvas.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace maille::render {

class Picture {
public:
    /// SVG or PNG bytes, told apart by their content. Throws InputError naming `place` when they
    /// are neither, or damaged.
    Picture(std::string_view bytes, const std::string& place);
    ~Picture();
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    Picture(Picture&&) noexcept;
    Picture& operator=(Picture&&) noexcept;

    /// Natural width over height.
    [[nodiscard]] double aspect() const;
    /// Stretched to `rect` (mm).
    void draw(Canvas& canvas, const Rect& rect) const;

private:
    struct Content;
    std::unique_ptr<Content> m_content;
};

/// The colours and the stroke width that QGIS sets in an SVG that asks for them: "param(fill)",
/// "param(outline)", "param(outline-width)" and their opacities, with or without a default.
struct SvgParameters {
    Color fill;
    Color outline;
    double outline_width = 0.2;
};
[[nodiscard]] std::string with_parameters(std::string_view svg, const SvgParameters& parameters);

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
// Private to `render`: paragraphs shaped by Pango. Sizes inside are in points, results in
// millimetres.
#pragma once

#include "base/context.hpp"
#include "render/cairo_handle.hpp"
#include "render/text_style.hpp"

#include <map>
#include <string>

namespace maille::render {

class TextShaper {
public:
    /// `cairo` has millimetres as its user space; the font map belongs to this shaper alone.
    TextShaper(cairo_t* cairo, base::Context& context);

    [[nodiscard]] TextSize measure(const Paragraph& text, double width_mm);
    TextSize draw(const Paragraph& text, double x, double y, double width_mm, Align align);

    [[nodiscard]] FontMetrics metrics(const TextStyle& style);

private:
    struct Shaped {
        Owned<PangoLayout> layout;
        TextSize size;
    };
    [[nodiscard]] Shaped shape(const Paragraph& text, double width_mm);
    [[nodiscard]] Owned<PangoFontDescription> font(const TextStyle& style);
    [[nodiscard]] const std::string& family(const std::string& wanted);
    [[nodiscard]] std::string with_drawable_spaces(const std::string& text, const TextStyle& style);
    void draw_line(PangoLayoutLine* line, const TextStyle& style, bool as_outlines);

    cairo_t* m_cairo;
    base::Context& m_context;
    Owned<PangoFontMap> m_fonts;
    Owned<PangoContext> m_pango;
    std::map<std::string, std::string> m_families; ///< asked for -> used
    std::map<std::string, bool> m_narrow_space;    ///< family -> has U+202F
};

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
#include "render/text_handle.hpp"

#include <algorithm>
#include <cmath>

namespace maille::render {
namespace {

constexpr double mm_per_point = 25.4 / 72;

int to_pango(double points) {
    return static_cast<int>(std::lround(points * PANGO_SCALE));
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t begin, std::size_t end) {
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute); // takes it over
}

/// Adds the spacing of letters and words from `begin` on.
void space_out(PangoAttrList* list, const std::string& text, const TextStyle& style,
               std::size_t begin) {
    const auto spacing = [&](double em, std::size_t from, std::size_t to) {
        add(list, pango_attr_letter_spacing_new(to_pango(em * style.size_pt)), from, to);
    };
    if (style.tracking != 0) {
        spacing(style.tracking, begin, text.size());
    }
    for (std::size_t at = text.find(' ', begin); style.word_spacing != 0 && at != std::string::npos;
         at = text.find(' ', at + 1)) {
        spacing(style.tracking + style.word_spacing, at, at + 1);
    }
}

guint16 channel(std::uint8_t value) {
    return static_cast<guint16>(value * 257);
}

double to_mm(int pango) {
    return static_cast<double>(pango) / PANGO_SCALE * mm_per_point;
}

/// Mm from the left end of the baseline.
Rect ink_of(PangoLayoutLine* line) {
    PangoRectangle ink;
    pango_layout_line_get_extents(line, &ink, nullptr);
    return {to_mm(ink.x), to_mm(ink.y), to_mm(ink.width), to_mm(ink.height)};
}

} // namespace

TextShaper::TextShaper(cairo_t* cairo, base::Context& context)
    : m_cairo(cairo), m_context(context), m_fonts(pango_cairo_font_map_new()),
      m_pango(pango_font_map_create_context(m_fonts.get())) {
    // Hinting would make advances depend on the resolution: one layout for PNG, PDF and SVG.
    const FontOptions options(cairo_font_options_create());
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_pango.get(), options.get());
    pango_cairo_context_set_resolution(m_pango.get(), 72);
    pango_context_set_round_glyph_positions(m_pango.get(), FALSE);
    pango_context_set_base_dir(m_pango.get(), PANGO_DIRECTION_LTR);
    pango_context_set_language(
        m_pango.get(),
        pango_language_from_string(context.language == base::Language::fr ? "fr" : "en"));
    cairo_save(m_cairo);
    cairo_scale(m_cairo, mm_per_point, mm_per_point);
    pango_cairo_update_context(m_cairo, m_pango.get());
    cairo_restore(m_cairo);
}

TextShaper::Shaped TextShaper::shape(const Paragraph& text, double width_mm) {
    Shaped shaped;
    shaped.layout.reset(pango_layout_new(m_pango.get()));
    const Owned<PangoAttrList> attributes(pango_attr_list_new());
    std::string all;
    double line_height = 0;
    for (const Run& run : text) {
        const TextStyle& style = run.style;
        const std::size_t begin = all.size();
        all += with_drawable_spaces(run.text, style);
        PangoAttrList* list = attributes.get();
        add(list, pango_attr_font_desc_new(font(style).get()), begin, all.size());
        add(list,
            pango_attr_foreground_new(channel(style.color.r), channel(style.color.g),
                                      channel(style.color.b)),
            begin, all.size());
        if (style.color.a != 255) {
            add(list, pango_attr_foreground_alpha_new(std::max<guint16>(channel(style.color.a), 1)),
                begin, all.size());
        }
        space_out(list, all, style, begin);
        line_height = std::max(line_height, style.line_height * style.size_pt * mm_per_point);
    }
    PangoLayout* layout = shaped.layout.get();
    pango_layout_set_text(layout, all.c_str(), static_cast<int>(all.size()));
    pango_layout_set_attributes(layout, attributes.get());
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    if (width_mm > 0) {
        pango_layout_set_width(layout, to_pango(width_mm / mm_per_point));
    }
    int width = 0;
    pango_layout_get_size(layout, &width, nullptr);
    shaped.size.width = static_cast<double>(width) / PANGO_SCALE * mm_per_point;
    shaped.size.lines = static_cast<std::size_t>(pango_layout_get_line_count(layout));
    shaped.size.line_height = line_height;
    shaped.size.height = line_height * static_cast<double>(shaped.size.lines);
    shaped.size.ink = ink_of(pango_layout_get_line_readonly(layout, 0));
    return shaped;
}

TextSize TextShaper::measure(const Paragraph& text, double width_mm) {
    return shape(text, width_mm).size;
}

void TextShaper::draw_line(PangoLayoutLine* line, const TextStyle& style, bool as_outlines) {
    if (style.halo > 0) {
        double x = 0;
        double y = 0;
        cairo_get_current_point(m_cairo, &x, &y);
        pango_cairo_layout_line_path(m_cairo, line);
        const Color& halo = style.halo_color;
        cairo_set_source_rgba(m_cairo, halo.r / 255.0, halo.g / 255.0, halo.b / 255.0,
                              halo.a / 255.0);
        cairo_set_line_width(m_cairo, 2 * style.halo / mm_per_point);
        cairo_set_line_join(m_cairo, CAIRO_LINE_JOIN_ROUND);
        cairo_set_dash(m_cairo, nullptr, 0, 0);
        cairo_stroke(m_cairo);
        cairo_move_to(m_cairo, x, y);
    }
    if (style.halo_only) {
        cairo_new_path(m_cairo);
        return;
    }
    if (as_outlines) {
        pango_cairo_layout_line_path(m_cairo, line);
        const Color& color = style.color;
        cairo_set_source_rgba(m_cairo, color.r / 255.0, color.g / 255.0, color.b / 255.0,
                              color.a / 255.0);
        cairo_set_fill_rule(m_cairo, CAIRO_FILL_RULE_WINDING);
        cairo_fill(m_cairo);
    } else {
        pango_cairo_show_layout_line(m_cairo, line);
    }
    cairo_new_path(m_cairo);
}

TextSize TextShaper::draw(const Paragraph& text, double x, double y, double width_mm, Align align) {
    if (text.empty()) {
        return {};
    }
    const Shaped shaped = shape(text, width_mm);
    // Cairo sets the glyphs of a picture at whole pixels: outlines keep their true places. PDF and
    // SVG need no help.
    const bool picture =
        cairo_surface_get_type(cairo_get_target(m_cairo)) == CAIRO_SURFACE_TYPE_IMAGE;
    const bool one_color = std::all_of(text.begin(), text.end(), [&](const Run& run) {
        return run.style.color == text.front().style.color;
    });
    cairo_save(m_cairo);
    cairo_scale(m_cairo, mm_per_point, mm_per_point);
    for (std::size_t i = 0; i < shaped.size.lines; ++i) {
        PangoLayoutLine* line =
            pango_layout_get_line_readonly(shaped.layout.get(), static_cast<int>(i));
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        const double width = static_cast<double>(logical.width) / PANGO_SCALE;
        double shift = 0;
        if (align != Align::left) {
            shift = align == Align::center ? width / 2 : width;
        }
        cairo_move_to(m_cairo, x / mm_per_point - shift,
                      (y + static_cast<double>(i) * shaped.size.line_height) / mm_per_point);
        draw_line(line, text.front().style, picture && one_color);
    }
    cairo_restore(m_cairo);
    check(cairo_status(m_cairo));
    return shaped.size;
}

} // namespace maille::render

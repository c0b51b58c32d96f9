// SPDX-License-Identifier: Apache-2.0
// Families and what stands in for a missing one.
#include "render/text_handle.hpp"

#include <algorithm>

namespace maille::render {
namespace {

constexpr std::string_view narrow_space = "\u202F";
constexpr std::string_view plain_no_break_space = "\u00A0";

bool has_family(PangoFontMap* fonts, const std::string& wanted) {
    PangoFontFamily** families = nullptr;
    int count = 0;
    pango_font_map_list_families(fonts, &families, &count);
    const bool found = std::any_of(families, families + count, [&](PangoFontFamily* family) {
        return g_ascii_strcasecmp(pango_font_family_get_name(family), wanted.c_str()) == 0;
    });
    g_free(static_cast<void*>(families));
    return found;
}

} // namespace

const std::string& TextShaper::family(const std::string& wanted) {
    const auto known = m_families.find(wanted);
    if (known != m_families.end()) {
        return known->second;
    }
    std::string used = wanted;
    if (!has_family(m_fonts.get(), wanted)) {
        for (const char* fallback : {"Open Sans", "DejaVu Sans"}) {
            if (used == wanted && has_family(m_fonts.get(), fallback)) {
                used = fallback;
            }
        }
        m_context.problems.report(
            {base::Severity::warning,
             "font.missing",
             wanted,
             base::msg("La police « {} » n'est pas installée, « {} » la remplace (Lato : paquet "
                       "fonts-lato).",
                       "The font \"{}\" is not installed, \"{}\" replaces it (Lato: package "
                       "fonts-lato).",
                       wanted, used == wanted ? std::string("sans") : used),
             {},
             1});
    }
    return m_families.emplace(wanted, used).first->second;
}

Owned<PangoFontDescription> TextShaper::font(const TextStyle& style) {
    Owned<PangoFontDescription> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), family(style.family).c_str());
    pango_font_description_set_absolute_size(font.get(), style.size_pt * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
    pango_font_description_set_style(font.get(),
                                     style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

FontMetrics TextShaper::metrics(const TextStyle& style) {
    constexpr double mm = 25.4 / 72 / PANGO_SCALE;
    const auto wanted = font(style);
    const Owned<PangoLayout> layout(pango_layout_new(m_pango.get()));
    pango_layout_set_font_description(layout.get(), wanted.get());
    pango_layout_set_text(layout.get(), "x", -1);
    PangoRectangle line;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), 0), nullptr, &line);
    // The metrics of the context are in units of the device: only their proportions serve.
    const FontMetricsHandle all(pango_context_get_metrics(m_pango.get(), wanted.get(), nullptr));
    const double glyphs = pango_font_metrics_get_ascent(all.get()) +
                          static_cast<double>(pango_font_metrics_get_descent(all.get()));
    const double pitch = glyphs > 0 ? pango_font_metrics_get_height(all.get()) / glyphs : 1;
    return {-mm * line.y, mm * (line.height + line.y), mm * line.height * std::max(0.0, pitch - 1)};
}

std::string TextShaper::with_drawable_spaces(const std::string& text, const TextStyle& style) {
    if (text.find(narrow_space) == std::string::npos) {
        return text;
    }
    auto known = m_narrow_space.find(style.family);
    if (known == m_narrow_space.end()) {
        const Owned<PangoFont> loaded(
            pango_font_map_load_font(m_fonts.get(), m_pango.get(), font(style).get()));
        known = m_narrow_space
                    .emplace(style.family, loaded && pango_font_has_char(loaded.get(), 0x202F) != 0)
                    .first;
    }
    std::string result = text;
    if (!known->second) {
        for (std::size_t at = result.find(narrow_space); at != std::string::npos;
             at = result.find(narrow_space, at)) {
            result.replace(at, narrow_space.size(), plain_no_break_space);
        }
    }
    return result;
}

} // namespace maille::render

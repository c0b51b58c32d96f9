// SPDX-License-Identifier: Apache-2.0
// Labels: text in its font, made to fit its rectangle.
#include "base/text.hpp"
#include "layout/sheet_handle.hpp"

#include <algorithm>
#include <cmath>

namespace maille::layout {
namespace {

constexpr double mm_per_point = 25.4 / 72;
constexpr double smallest_pt = 6;
// House rule: a title of 17 pt may be set in 15 pt, below that it is too long.
constexpr double plain_shrink = 0.88;
constexpr double least_shrink = 0.7;

/// Field names of the credits, up to the first colon of a line, in bold.
render::Paragraph with_bold_fields(const std::string& text, const render::TextStyle& style) {
    render::TextStyle bold = style;
    bold.weight = render::Weight::bold;
    render::Paragraph paragraph;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        const std::string line = text.substr(begin, end - begin);
        const std::size_t colon = line.find(':');
        const std::size_t field = colon == std::string::npos ? 0 : colon + 1;
        if (field > 0) {
            paragraph.push_back({line.substr(0, field), bold});
        }
        paragraph.push_back({line.substr(field), style});
        begin = end;
    }
    return paragraph;
}

double inner_width(const Placed& placed, const style::LabelItem& label) {
    return std::max(placed.rect.w - 2 * label.margin_x, 1.0);
}

bool fits(const SetText& set, double width, double height) {
    // One line stands even where the box is a little low, as in QGIS.
    return set.width <= width + 0.05 && (set.lines <= 1 || set.height <= height + 0.3);
}

void cut(const Sheet& sheet, Placed& placed, double width, double height, double factor) {
    std::string kept = placed.text;
    while (!kept.empty() && !fits(placed.set, width, height)) {
        const std::size_t space = kept.find_last_of(" \n");
        kept.resize(space == std::string::npos ? 0 : space);
        placed.set = set_text(sheet, *placed.item, kept + "…", width, factor);
    }
}

} // namespace

bool in_group(const Sheet& sheet, const style::LayoutItem& item, const char* id) {
    const style::LayoutItem* group = sheet.layout.find(id);
    return group != nullptr && !group->uuid.empty() && item.group == group->uuid;
}

render::TextStyle text_style(const style::LayoutFont& font) {
    render::TextStyle style;
    style.family = font.family;
    style.size_pt = font.size_pt;
    style.weight = font.weight >= 600 ? render::Weight::bold : render::Weight::regular;
    if (font.weight >= 800) {
        style.weight = render::Weight::black;
    }
    style.italic = font.italic;
    style.color = font.color;
    style.tracking = font.tracking;
    style.halo = font.halo_mm;
    style.halo_color = font.halo_color;
    return style;
}

SetText set_text(const Sheet& sheet, const style::LayoutItem& item, const std::string& text,
                 double width, double factor) {
    render::TextStyle style = text_style(std::get<style::LabelItem>(item.content).font);
    style.size_pt = std::max(style.size_pt * factor, std::min(style.size_pt, smallest_pt));
    if (style.halo == 0 && in_group(sheet, item, "maille:furniture")) {
        style.halo = 0.5;
        style.halo_color = furniture_halo;
    }
    SetText set;
    set.metrics = sheet.canvas.metrics(style);
    style.line_height = set.metrics.pitch() / (style.size_pt * mm_per_point);
    if (base::trim(text).empty()) {
        return set;
    }
    set.paragraph = item.id == "maille:credits" ? with_bold_fields(text, style)
                                                : render::Paragraph{{text, style}};
    const render::TextSize size = sheet.canvas.measure(set.paragraph, width);
    set.width = size.width;
    set.lines = size.lines;
    set.height = static_cast<double>(size.lines) * set.metrics.pitch() - set.metrics.gap;
    return set;
}

void fit_label(const Sheet& sheet, Placed& placed) {
    const auto& label = std::get<style::LabelItem>(placed.item->content);
    const double width = inner_width(placed, label);
    const double height = placed.rect.h - 2 * label.margin_y;
    placed.set = set_text(sheet, *placed.item, placed.text, width);
    const bool stacked = in_group(sheet, *placed.item, "maille:foot") ||
                         in_group(sheet, *placed.item, "maille:column");
    if (stacked || fits(placed.set, width, height)) {
        return;
    }
    double factor = 1;
    while (factor > least_shrink && !fits(placed.set, width, height)) {
        factor -= 0.02;
        placed.set = set_text(sheet, *placed.item, placed.text, width, factor);
    }
    const bool complete = fits(placed.set, width, height);
    if (complete && factor >= plain_shrink) {
        return;
    }
    const std::string name = placed.item->id.empty() ? placed.item->place : placed.item->id;
    sheet.overflow(name,
                   base::msg("« {0} » ne tient pas dans {2:.0f} × {3:.0f} mm ; {1}",
                             "\"{0}\" does not fit {2:.0f} × {3:.0f} mm; {1}", placed.text,
                             sheet.context.language == base::Language::fr ? "raccourcissez-le."
                                                                          : "shorten it.",
                             placed.rect.w, placed.rect.h));
    cut(sheet, placed, width, height, factor);
}

void draw_label(const Sheet& sheet, const Placed& placed, const style::LabelItem& label) {
    const SetText& set = placed.set;
    if (set.lines == 0) {
        return;
    }
    const render::Rect& rect = placed.rect;
    double top = rect.y + label.margin_y;
    if (label.valign == style::VAlign::center) {
        top = rect.center_y() - set.height / 2;
    } else if (label.valign == style::VAlign::bottom) {
        top = rect.bottom() - label.margin_y - set.height;
    }
    double x = rect.x + label.margin_x;
    render::Align align = render::Align::left;
    if (label.halign == style::HAlign::center) {
        x = rect.center_x();
        align = render::Align::center;
    } else if (label.halign == style::HAlign::right) {
        x = rect.right() - label.margin_x;
        align = render::Align::right;
    }
    sheet.canvas.draw_text(set.paragraph, x, top + set.metrics.ascent, inner_width(placed, label),
                           align);
}

} // namespace maille::layout

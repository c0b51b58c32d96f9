// SPDX-License-Identifier: Apache-2.0
// A page from a QGIS template. In: the template and what the page shows. Out: the bytes of a PNG,
// PDF or SVG file, made of the items of the template:
// - labels, with their [% expressions %] filled (`variables_of`);
// - maps, driven by the page's subject where the template says "atlas";
// - scale bars, pictures, shapes, lines;
// - slots: items whose id is maille:legend, bars, keys, figure, histogram, ranking or reading (and
//   any legend) hold the charts of the page, maille:inset the location map.
// Inside the group maille:column slots stack from the top and flow from one column to the next;
// the group maille:foot is stacked upon its bottom; maille:furniture (scale bar, arrow) takes the
// bottom corner of the map where it hides less. What finds no room is reported, kind
// "page.overflow"; content without a slot, kind "layout.no_slot".
#pragma once

#include "base/context.hpp"
#include "layout/page_content.hpp"
#include "render/canvas.hpp"
#include "style/print_layout.hpp"

#include <string>

namespace maille::layout {

/// Names of the slots that hold charts.
[[nodiscard]] const std::vector<std::string>& slot_names();

[[nodiscard]] bool has_map(const style::PrintLayout& layout);

/// Frame of the page's map: the item "maille:map", else the largest map. Throws ConfigError when
/// the template has no map.
[[nodiscard]] render::MapFrame page_frame(const style::PrintLayout& layout,
                                          const PageContent& content);

/// How far from its true place the page's map may draw a border, mm. Throws as page_frame.
[[nodiscard]] double page_tolerance_mm(const style::PrintLayout& layout);

/// Diameters that the page's map has for displaced symbols. Throws as page_frame.
[[nodiscard]] const style::SymbolSizes& page_symbols(const style::PrintLayout& layout);

/// `maille_title, maille_subtitle, maille_kicker, maille_service, maille_folio, maille_tag,
/// maille_n, maille_accounting, maille_displacement, maille_notes, maille_credits, maille_scale,
/// maille_page, maille_pages`, QGIS's `map_scale, layout_name, layout_dpi, layout_page,
/// layout_numpages, layout_pagewidth, layout_pageheight, atlas_*`, and those of the content, which
/// win.
[[nodiscard]] expr::Variables variables_of(const style::PrintLayout& layout,
                                           const PageContent& content, base::Language language);

/// Draws the page. `document` gives metadata and dpi; its size is that of the template, its title,
/// subject and keywords are title, subtitle and kicker of the page when empty. Throws ConfigError
/// for an expression that cannot be evaluated (an unknown variable), naming template and item.
[[nodiscard]] std::string draw_page(const style::PrintLayout& layout, const PageContent& content,
                                    render::Format format, render::Document document,
                                    base::Context& context);

/// Where an item of the template stands on the page, mm; for checks.
struct ItemPlace {
    std::string id;
    render::Rect rect;
};
[[nodiscard]] std::vector<ItemPlace>
item_places(const style::PrintLayout& layout, const PageContent& content, base::Context& context);

} // namespace maille::layout

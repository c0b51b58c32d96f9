// SPDX-License-Identifier: Apache-2.0
// A plain page: header, map panel, legend, accounting, credits, scale bar, north arrow. In: what to
// show. Out: a page drawn on a canvas. Templates take over the make-up later; the content stays.
#pragma once

#include "base/context.hpp"
#include "layout/page_format.hpp"
#include "render/canvas.hpp"
#include "render/map_frame.hpp"
#include "render/map_layer.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maille::layout {

struct LegendItem {
    style::Symbol symbol;
    std::string label;
    std::optional<std::int64_t> count;
    bool secondary = false; ///< smaller line, for borders and grounds
};

struct LegendSection {
    std::string heading;
    std::string unit; ///< of the counts, on the right of the heading
    std::vector<LegendItem> items;
    std::string note; ///< small line below, "Un symbole = un projet"
};

/// A line of the credits: "Conception" and its text. Empty texts are left out.
struct Credit {
    std::string label;
    std::string text;
};

/// Everything on a page. Map layers borrow their data: it must outlive the drawing.
struct PageContent {
    std::string format = "a4-paysage";
    std::string kicker;   ///< series and theme; shown in capitals
    std::string title;    ///< the finding, at most 60 characters
    std::string subtitle; ///< subject, unit, place, date
    std::string service;
    std::string folio;                    ///< "Planche 1/6"
    std::string tag;                      ///< "DONNÉES PROVISOIRES"; empty for none
    std::vector<render::MapLayer> layers; ///< bottom to top
    geom::Box subject;                    ///< what the frame must show
    const geom::GeometryArray* keep_clear =
        nullptr; ///< scale bar and arrow stand where they hide least of it
    std::optional<double> scale_denominator;     ///< fixed scale; absent: the largest round one
    render::Color ground = style::rgb(0xEEECE6); ///< of the panel where nothing is drawn
    std::vector<LegendSection> legend;
    std::string accounting;                    ///< "n = 1 243 projets"
    std::vector<std::string> accounting_lines; ///< "dont 7 non localisés"
    std::vector<std::string> notes;            ///< small italic lines below
    std::vector<Credit> credits;
};

/// The legend of a style: one item per visible category, with its count when counts (per category)
/// are given.
[[nodiscard]] std::vector<LegendItem> legend_items(const style::Style& style,
                                                   const std::vector<std::size_t>& counts = {});

/// Frame of the page's map.
[[nodiscard]] render::MapFrame page_frame(const PageContent& page);

/// Draws the page and returns the file's bytes. `document` gives metadata and dpi; its size is set
/// from the format, its title and subject from the page when empty. What does not fit (title,
/// legend) is reported, kind "page.overflow".
[[nodiscard]] std::string draw_plain_page(const PageContent& page, render::Format format,
                                          render::Document document, base::Context& context);

} // namespace maille::layout

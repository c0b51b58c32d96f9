// SPDX-License-Identifier: Apache-2.0
#include "layout/plain_page.hpp"

#include "layout/page_parts.hpp"
#include "render/symbols.hpp"

namespace maille::layout {

render::MapFrame page_frame(const PageContent& page) {
    const render::Rect panel = page_format(page.format).panel;
    if (page.scale_denominator) {
        return render::frame_at(panel,
                                {(page.subject.min_x + page.subject.max_x) / 2,
                                 (page.subject.min_y + page.subject.max_y) / 2},
                                *page.scale_denominator);
    }
    return render::frame_round(panel, page.subject);
}

std::string draw_plain_page(const PageContent& page, render::Format format,
                            render::Document document, base::Context& context) {
    const PageFormat place = page_format(page.format);
    const render::MapFrame frame = page_frame(page);
    document.width_mm = place.width;
    document.height_mm = place.height;
    if (document.title.empty()) {
        document.title = page.title;
    }
    if (document.subject.empty()) {
        document.subject = page.subtitle;
    }
    render::Canvas canvas(format, std::move(document), context);
    const Sheet sheet{canvas, page, place, context};
    draw_header(sheet);
    draw_panel(sheet, frame);
    std::vector<render::Rect> columns = place.columns;
    const double foot = draw_foot(sheet, columns.back());
    if (place.landscape) {
        columns.back().h = foot - 2 - columns.back().y;
    } else {
        columns.pop_back();
    }
    draw_legend(sheet, columns, {canvas.pixel_mm(), frame.mm_per_unit()});
    return canvas.finish();
}

} // namespace maille::layout

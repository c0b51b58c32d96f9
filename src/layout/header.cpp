// SPDX-License-Identifier: Apache-2.0
#include "layout/page_parts.hpp"

#include <algorithm>

namespace maille::layout {
namespace {

using render::Align;
using render::Paragraph;

double width_of(const Sheet& sheet, const render::Run& run) {
    return run.text.empty() ? 0 : sheet.canvas.measure({run}).width;
}

void draw_rule(const Sheet& sheet) {
    const PageFormat& f = sheet.format;
    sheet.canvas.move_to(f.margin, f.margin);
    sheet.canvas.line_to(f.width - f.margin, f.margin);
    sheet.canvas.stroke({house::ink, 0.25 * f.header, style::Cap::flat, style::Join::miter, {}, 0});
    sheet.canvas.rectangle({f.margin, f.margin, 22 * f.header, 1.5 * f.header});
    sheet.canvas.fill(house::petrol);
}

/// One line at 17 or 15 points, else two lines, reported. Returns where the subtitle goes.
double draw_title(const Sheet& sheet, double width) {
    const PageFormat& f = sheet.format;
    const double full = f.paper == "A3" ? 22 : 17;
    render::Run run{sheet.typeset(sheet.content.title), house::black(full)};
    for (const double size : {full, full * 15 / 17}) {
        run.style.size_pt = size;
        if (width_of(sheet, run) <= width) {
            sheet.canvas.draw_text({run}, f.margin, f.title_y);
            return f.subtitle_y;
        }
    }
    run.style.size_pt = full * 13 / 17;
    run.style.line_height = 1;
    while (sheet.canvas.measure({run}, width).lines > 2 && run.style.size_pt > 8) {
        run.style.size_pt -= 0.5;
    }
    const render::TextSize size =
        sheet.canvas.draw_text({run}, f.margin, f.title_y - 1.4 * f.header, width);
    sheet.overflow("title",
                   base::msg("le titre ne tient pas sur une ligne de {} mm ; raccourcissez-le à "
                             "60 caractères.",
                             "the title does not fit on one line of {} mm; shorten it to 60 "
                             "characters.",
                             static_cast<int>(width)));
    return f.title_y - 1.4 * f.header + size.line_height + 4.2 * f.header;
}

void draw_tag(const Sheet& sheet, double x, double baseline) {
    if (sheet.content.tag.empty()) {
        return;
    }
    const render::Run run{capitals(sheet.typeset(sheet.content.tag)), house::bold(6.5, house::tag)};
    const double width = width_of(sheet, run);
    sheet.canvas.rectangle({x, baseline - 3.1, width + 3, 4});
    sheet.canvas.stroke({house::tag, 0.25, style::Cap::flat, style::Join::miter, {}, 0});
    sheet.canvas.draw_text({run}, x + 1.5, baseline - 0.3);
}

} // namespace

std::string Sheet::typeset(const std::string& text) const {
    return layout::typeset(text, context.language);
}

void Sheet::overflow(const std::string& part, const base::Message& what) const {
    context.problems.report({base::Severity::warning,
                             "page.overflow",
                             (content.title.empty() ? content.format : content.title) + ", " + part,
                             what,
                             {},
                             1});
}

render::Run fitted(const Sheet& sheet, const std::string& part, render::Run run, double width,
                   double min_pt) {
    while (width_of(sheet, run) > width && run.style.size_pt > min_pt) {
        run.style.size_pt = std::max(min_pt, run.style.size_pt - 0.25);
    }
    if (width_of(sheet, run) <= width) {
        return run;
    }
    sheet.overflow(part, base::msg("« {} » est trop long et a été coupé.",
                                   "\"{}\" is too long and was cut.", run.text));
    std::string kept = run.text;
    while (!kept.empty() && width_of(sheet, run) > width) {
        const std::size_t space = kept.find_last_of(' ');
        kept.resize(space == std::string::npos ? 0 : space);
        run.text = kept + "…";
    }
    return run;
}

void draw_header(const Sheet& sheet) {
    const PageFormat& f = sheet.format;
    const PageContent& page = sheet.content;
    const bool large = f.paper == "A3";
    const double full = f.width - 2 * f.margin;
    draw_rule(sheet);
    const render::Run service =
        fitted(sheet, "service", {sheet.typeset(page.service), house::bold(large ? 9.6 : 7.5)},
               full / 3, 6);
    const render::Run folio = fitted(
        sheet, "folio", {sheet.typeset(page.folio), house::regular(large ? 9 : 7, house::ink_3)},
        full / 3, 6);
    const double right = f.width - f.margin;
    const double taken = std::max(width_of(sheet, service), width_of(sheet, folio)) + 6;
    render::TextStyle kicker = house::bold(large ? 9.6 : 7.5, house::petrol);
    kicker.tracking = 0.03;
    if (!page.service.empty()) {
        sheet.canvas.draw_text({service}, right, f.kicker_y, 0, Align::right);
    }
    if (!page.folio.empty()) {
        sheet.canvas.draw_text({folio}, right, f.folio_y, 0, Align::right);
    }
    if (!page.kicker.empty()) {
        sheet.canvas.draw_text(
            {fitted(sheet, "kicker", {capitals(sheet.typeset(page.kicker)), kicker}, full - taken,
                    6)},
            f.margin, f.kicker_y);
    }
    const double subtitle_y = page.title.empty() ? f.subtitle_y : draw_title(sheet, full - taken);
    const double tag_room = page.tag.empty() ? 0 : 45;
    double tag_x = f.margin;
    if (!page.subtitle.empty()) {
        const render::Run subtitle = fitted(
            sheet, "subtitle", {sheet.typeset(page.subtitle), house::regular(large ? 12 : 9.5)},
            full - tag_room, 7);
        tag_x += sheet.canvas.draw_text({subtitle}, f.margin, subtitle_y).width + 3;
    }
    draw_tag(sheet, tag_x, subtitle_y);
}

} // namespace maille::layout

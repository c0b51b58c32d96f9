// SPDX-License-Identifier: Apache-2.0
#include "press/draw_pages.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "base/timestamp.hpp"
#include "layout/page.hpp"
#include "press/page_content.hpp"

#include <atomic>

namespace maille::press {

namespace {

using base::msg;

render::Document document_of(const Page& page, const campaign::Plan& plan) {
    render::Document document;
    document.dpi = page.map->dpi;
    document.author = plan.credits.contains("conception") ? plan.credits.at("conception") : "";
    document.created = base::reproducible_time(plan.date);
    return document;
}

void draw_page(const Page& page, const MapData& data, const std::optional<DisplacedPage>& displaced,
               const campaign::Plan& plan, const Inputs& inputs, OutputFolder& output,
               base::Context& context) {
    PageBuild build;
    build_page(page, data, plan, inputs, context.language, build);
    layout::DisplacedDrawing drawing;
    if (displaced) {
        layout::show_displaced(displaced->symbols, build.content, drawing);
        build.content.displacement = displacement_note(*displaced, context.language);
    }
    // What is to be said of a page is said once, not once a format.
    base::ProblemSink said_before;
    base::Context again{said_before, context.progress, context.jobs, context.language, nullptr};
    for (const auto& format : page.map->formats) {
        const bool first = format == page.map->formats.front();
        const auto bytes =
            layout::draw_page(*data.paper, build.content, *render::format_from(format),
                              document_of(page, plan), first ? context : again);
        base::write_file(output.stage(page.stem + "." + format), bytes);
    }
}

} // namespace

std::size_t draw_pages(const std::vector<Page>& pages, const MapShelf& shelf,
                       const DisplacedPages& displaced, const campaign::Plan& plan,
                       const Inputs& inputs, OutputFolder& output, base::Context& context) {
    std::atomic<std::size_t> failed{0};
    context.progress.start(msg("pages", "pages"), pages.size());
    base::parallel_for(pages.size(), context.jobs, [&](std::size_t index) {
        const Page& page = pages[index];
        try {
            draw_page(page, shelf.of(*page.map), displaced[index], plan, inputs, output, context);
        } catch (const base::OutputError&) {
            throw; // a full disk will not get better with the next page
        } catch (const base::Error& error) {
            ++failed;
            context.problems.report({base::Severity::warning,
                                     "page.failed",
                                     page.stem,
                                     msg("page non faite : {}", "page not made: {}",
                                         error.message().in(context.language)),
                                     {}});
        }
        context.progress.advance(1);
    });
    context.progress.finish();
    return failed;
}

} // namespace maille::press

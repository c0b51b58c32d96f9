// SPDX-License-Identifier: Apache-2.0
#include "press/pages.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "base/timestamp.hpp"
#include "layout/page.hpp"
#include "press/page_content.hpp"
#include "style/qpt.hpp"

#include <algorithm>
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

void draw_page(const Page& page, const MapData& data, const campaign::Plan& plan,
               const Inputs& inputs, OutputFolder& output, base::Context& context) {
    PageBuild build;
    build_page(page, data, plan, inputs, context.language, build);
    for (const auto& format : page.map->formats) {
        const auto bytes =
            layout::draw_page(*data.paper, build.content, *render::format_from(format),
                              document_of(page, plan), context);
        base::write_file(output.stage(page.stem + "." + format), bytes);
    }
}

} // namespace

std::vector<Page> plan_pages(const campaign::Plan& plan, const Inputs& inputs) {
    std::vector<Page> pages;
    for (const auto& map : plan.maps) {
        const std::size_t first = pages.size();
        for (const auto& name : map.pages) {
            const auto level = inputs.territories->index_of(name).value_or(0);
            const auto territories = inputs.territories->levels()[level].territories();
            for (std::uint32_t i = 0; i < territories.size(); ++i) {
                Page page{&map, level, i, pages.size() - first + 1, 0, {}};
                page.stem = "maps/" + base::slug(map.name) + "/" + base::slug(name) + "-" +
                            base::slug(territories[i].code);
                pages.push_back(std::move(page));
            }
        }
        for (std::size_t i = first; i < pages.size(); ++i) {
            pages[i].count = pages.size() - first;
        }
    }
    return pages;
}

std::size_t draw_pages(const std::vector<Page>& pages, const campaign::Plan& plan,
                       const Inputs& inputs, const campaign::Library& library, OutputFolder& output,
                       base::Context& context) {
    StyleShelf styles;
    PageArcs arcs(inputs);
    std::map<const campaign::Map*, MapData> maps;
    std::map<std::filesystem::path, style::PrintLayout> papers; // each read, and reported, once
    const auto rest_path = library.styles / "reste-region.qml";
    const auto* rest_style =
        std::filesystem::exists(rest_path) ? styles.get(rest_path, context) : nullptr;
    for (const auto& page : pages) {
        const auto& path = page.map->template_path;
        if (!papers.contains(path)) {
            papers.emplace(path, style::read_qpt(path, context));
        }
        if (!maps.contains(page.map)) {
            auto& data =
                maps.emplace(page.map, map_data(*page.map, inputs, styles, context)).first->second;
            data.paper = &papers.at(path);
            data.rest_style = rest_style;
            data.arcs = &arcs;
        }
    }
    std::atomic<std::size_t> failed{0};
    context.progress.start(msg("pages", "pages"), pages.size());
    base::parallel_for(pages.size(), context.jobs, [&](std::size_t index) {
        const Page& page = pages[index];
        try {
            draw_page(page, maps.at(page.map), plan, inputs, output, context);
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

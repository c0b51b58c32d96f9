// SPDX-License-Identifier: Apache-2.0
// A small page on a house template.
#pragma once

#include "layout/page.hpp"
#include "render/image.hpp"
#include "style/qpt.hpp"
#include "support/paths.hpp"

#include <map>
#include <string>

namespace layout_test {

using namespace maille;

struct Fixture {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    style::PrintLayout paper;
    layout::PageContent page;

    explicit Fixture(const std::string& name = "a4-paysage")
        : paper(style::read_qpt(support::source_dir() / "styles" / (name + ".qpt"), context)) {
        page.title = "Les projets des communes";
        page.subtitle = "Vivier de projets";
        page.kicker = "Planification";
        page.folio = "Planche 1/2";
        page.subject = {600000, 6900000, 700000, 7000000};
        page.accounting = "n = 3 projets";
        page.accounting_lines = {"dont 1 non localisé"};
        page.credits = {{"Conception", "Service"}, {"Réf.", ""}};
        page.slots["legend"] = {legend(1)};
    }

    static charts::ClassLegend legend(int items) {
        charts::ClassLegend legend;
        legend.heading.text = "Catégories";
        for (int i = 0; i < items; ++i) {
            charts::LegendItem item;
            item.symbol.layers.emplace_back(style::SimpleMarker{});
            item.label = "Une catégorie " + std::to_string(i);
            item.count = 12;
            legend.items.push_back(item);
        }
        return legend;
    }

    render::Image draw() {
        render::Document document;
        document.dpi = 50;
        return render::decode_png(
            layout::draw_page(paper, page, render::Format::png, document, context));
    }

    std::map<std::string, render::Rect> places() {
        std::map<std::string, render::Rect> found;
        for (const layout::ItemPlace& place : layout::item_places(paper, page, context)) {
            found.emplace(place.id, place.rect);
        }
        return found;
    }

    [[nodiscard]] std::size_t count(const std::string& kind) const {
        std::size_t found = 0;
        for (const base::Problem& problem : problems.sorted()) {
            found += problem.kind == kind ? 1U : 0U;
        }
        return found;
    }
};

} // namespace layout_test

// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "base/error.hpp"
#include "layout/plain_page.hpp"
#include "render/image.hpp"

#include <string>

using namespace maille;
using namespace maille::layout;

namespace {

struct Fixture {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    PageContent page;

    Fixture() {
        page.title = "Les projets des communes";
        page.subtitle = "Vivier de projets";
        page.kicker = "Planification";
        page.subject = {600000, 6900000, 700000, 7000000};
        page.accounting = "n = 3 projets";
        page.accounting_lines = {"dont 1 non localisé"};
        page.credits = {{"Conception", "Service"}, {"Réf.", ""}};
        LegendSection section;
        section.heading = "Catégories";
        section.items.push_back(item("Une catégorie"));
        page.legend = {section};
    }

    static LegendItem item(const std::string& label) {
        LegendItem item;
        item.symbol.layers.emplace_back(style::SimpleMarker{});
        item.label = label;
        item.count = 12;
        return item;
    }

    render::Image draw() {
        render::Document document;
        document.dpi = 50;
        return render::decode_png(draw_plain_page(page, render::Format::png, document, context));
    }
    [[nodiscard]] std::size_t overflows() const {
        std::size_t found = 0;
        for (const base::Problem& problem : problems.sorted()) {
            found += problem.kind == "page.overflow" ? 1U : 0U;
        }
        return found;
    }
};

/// True when every pixel outside the margins is white.
bool margins_are_white(const render::Image& image, double margin_mm) {
    const auto margin = static_cast<std::size_t>(margin_mm * 50 / 25.4) - 1;
    for (std::size_t y = 0; y < image.height; ++y) {
        for (std::size_t x = 0; x < image.width; ++x) {
            const bool inside = x > margin && y > margin && x + margin < image.width - 1 &&
                                y + margin < image.height - 1;
            const std::uint8_t* p = image.pixel(x, y);
            if (!inside && (p[0] != 255 || p[1] != 255 || p[2] != 255)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("the four formats have their size and nothing outside the margins") {
    for (const std::string& name : page_format_names()) {
        INFO(name);
        Fixture fixture;
        fixture.page.format = name;
        const render::Image image = fixture.draw();
        const PageFormat format = page_format(name);
        CHECK(image.width == static_cast<std::size_t>(format.width * 50 / 25.4 + 0.5));
        CHECK(image.height == static_cast<std::size_t>(format.height * 50 / 25.4 + 0.5));
        CHECK(margins_are_white(image, format.margin));
        CHECK(fixture.overflows() == 0);
        CHECK(format.panel.right() <= format.width - format.margin);
        CHECK(format.columns.back().bottom() <= format.height - format.margin);
    }
    CHECK_THROWS_AS(page_format("a5"), base::ConfigError);
}

TEST_CASE("the frame takes the largest round scale, or the one given") {
    Fixture fixture;
    // 100 km on 165 mm need 1:606 061 at least.
    CHECK(page_frame(fixture.page).scale_denominator == 700000);
    fixture.page.scale_denominator = 1000000;
    CHECK(page_frame(fixture.page).scale_denominator == 1000000);
    CHECK(page_frame(fixture.page).to_page({650000, 6950000}).x == Approx(113));
}

TEST_CASE("a title of 60 characters fits, a longer one is reported") {
    Fixture fixture;
    fixture.page.title = "Les projets des communes et des EPCI soutenus par l'État, 20";
    fixture.draw();
    CHECK(fixture.overflows() == 0);
    fixture.page.title +=
        " et un grand nombre d'autres choses encore que le titre ne devrait pas dire ici";
    fixture.page.title += " ni ailleurs";
    fixture.draw();
    CHECK(fixture.overflows() == 1);
}

TEST_CASE("a legend longer than the page is reported with what was left out") {
    Fixture fixture;
    for (int i = 0; i < 60; ++i) {
        fixture.page.legend[0].items.push_back(Fixture::item(
            "Une catégorie au libellé si long qu'il passe à la ligne " + std::to_string(i)));
    }
    CHECK(margins_are_white(fixture.draw(), 10));
    CHECK(fixture.overflows() == 1);
}

TEST_CASE("legend items come from the visible classes, with their counts") {
    style::Style style;
    style.classification = style::by_field("c");
    for (const char* name : {"a", "b", ""}) {
        style::Category category;
        if (*name != '\0') {
            category.values = {name};
        }
        category.label = name;
        style.categories.push_back(category);
    }
    CHECK(legend_items(style).size() == 3);
    const auto items = legend_items(style, {4, 0, 0});
    REQUIRE(items.size() == 2); // a class without features stays, an empty net does not
    CHECK(items[0].count == 4);
    CHECK(items[1].count == 0);
    CHECK(legend_items(style, {4, 0, 2}).size() == 3);
    style.categories[0].visible = false;
    CHECK(legend_items(style, {4, 0, 2}).size() == 2);
}

TEST_CASE("a page is the same twice, in each format") {
    for (const render::Format format :
         {render::Format::png, render::Format::pdf, render::Format::svg}) {
        Fixture fixture;
        render::Document document;
        document.dpi = 50;
        const std::string first = draw_plain_page(fixture.page, format, document, fixture.context);
        CHECK(first == draw_plain_page(fixture.page, format, document, fixture.context));
    }
}

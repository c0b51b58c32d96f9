// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "layout/page_fixture.hpp"

#include "base/error.hpp"
#include "render/image.hpp"

#include <algorithm>
#include <string>

using namespace maille;
using namespace maille::layout;
using layout_test::Fixture;

namespace {

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
    // Sizes and margins of the table of the house pages.
    struct Sheet {
        const char* name;
        double width, height, margin;
    };
    for (const Sheet& sheet :
         {Sheet{"a4-paysage", 297, 210, 10}, Sheet{"a4-portrait", 210, 297, 10},
          Sheet{"a3-paysage", 420, 297, 12}, Sheet{"a3-portrait", 297, 420, 12}}) {
        INFO(sheet.name);
        Fixture fixture(sheet.name);
        const render::Image image = fixture.draw();
        CHECK(image.width == static_cast<std::size_t>(sheet.width * 50 / 25.4 + 0.5));
        CHECK(image.height == static_cast<std::size_t>(sheet.height * 50 / 25.4 + 0.5));
        CHECK(margins_are_white(image, sheet.margin));
        CHECK(fixture.count("page.overflow") == 0);
        CHECK(fixture.problems.sorted().empty());
    }
}

TEST_CASE("the frame takes the largest round scale, or the one given") {
    Fixture fixture;
    // 100 km on 165 mm need 1:606 061 at least.
    CHECK(page_frame(fixture.paper, fixture.page).scale_denominator == 700000);
    fixture.page.scale_denominator = 1000000;
    CHECK(page_frame(fixture.paper, fixture.page).scale_denominator == 1000000);
    CHECK(page_frame(fixture.paper, fixture.page).to_page({650000, 6950000}).x == Approx(113));
}

TEST_CASE("a title of 60 characters fits, a longer one is reported") {
    Fixture fixture;
    fixture.page.title = "Les projets des communes et des EPCI soutenus par l'État, 20";
    fixture.draw();
    CHECK(fixture.count("page.overflow") == 0);
    fixture.page.title +=
        " et un grand nombre d'autres choses encore que le titre ne devrait pas dire ici";
    fixture.page.title += " ni ailleurs";
    CHECK(margins_are_white(fixture.draw(), 10));
    CHECK(fixture.count("page.overflow") == 1);
}

TEST_CASE("a legend of twenty categories fits the side column of an A4 page") {
    Fixture fixture;
    fixture.page.slots["legend"] = {fixture.legend(20)};
    fixture.draw();
    CHECK(fixture.count("page.overflow") == 0);
}

TEST_CASE("a legend longer than the page is reported with what was left out") {
    Fixture fixture;
    fixture.page.slots["legend"] = {fixture.legend(60)};
    CHECK(margins_are_white(fixture.draw(), 10));
    CHECK(fixture.count("page.overflow") == 1);
}

TEST_CASE("a page too small for its content is reported and stays sound") {
    Fixture fixture;
    for (auto& item : fixture.paper.items) {
        item.y = std::min(item.y, 60.0);
    }
    fixture.paper.height = 105;
    fixture.page.slots["legend"] = {fixture.legend(30)};
    const render::Image image = fixture.draw();
    CHECK(image.height == 207);
    CHECK(fixture.count("page.overflow") >= 1);
}

TEST_CASE("charts without a slot in the template are reported by name") {
    Fixture fixture;
    fixture.paper.items.erase(
        std::remove_if(fixture.paper.items.begin(), fixture.paper.items.end(),
                       [](const auto& item) { return item.id == "maille:bars"; }),
        fixture.paper.items.end());
    charts::StackedBars bars;
    bars.categories = {{"a", style::rgb(0x1F4B82)}};
    bars.rows = {{"un", {3}, false}};
    fixture.page.slots["bars"] = {bars};
    fixture.draw();
    REQUIRE(fixture.count("layout.no_slot") == 1);
}

TEST_CASE("the foot stands on the bottom, the column ends above it, a tag follows the subtitle") {
    Fixture fixture;
    fixture.page.tag = "Provisoire";
    const auto before = fixture.places();
    // Column of the A4 page: 221 to 287 mm, its bottom at 200 mm.
    CHECK(before.at("maille:credits").bottom() == Approx(200).margin(0.01));
    CHECK(before.at("maille:tag").x > before.at("maille:subtitle").x + 20);
    CHECK(before.at("maille:tag").x < 80);
    fixture.page.credits.push_back({"Méthode", "Une ligne de plus"});
    const auto after = fixture.places();
    CHECK(after.at("maille:credits").bottom() == Approx(200).margin(0.01));
    // A line of 6 pt Lato: 1.2 em.
    CHECK(before.at("maille:credits").y - after.at("maille:credits").y ==
          Approx(1.2 * 6 * 25.4 / 72).margin(0.03));
}

TEST_CASE("scale bar and arrow go to the corner where they hide less") {
    Fixture fixture;
    geom::GeometryArray left(geom::Kind::polygon);
    left.begin_part();
    left.begin_ring();
    for (const geom::Point p : {geom::Point{590000, 6900000}, geom::Point{620000, 6900000},
                                geom::Point{600000, 6901000}, geom::Point{590000, 6900000}}) {
        left.add_point(p);
    }
    left.end_feature();
    CHECK(fixture.places().at("maille:scale").x < 30);
    fixture.page.keep_clear = &left;
    CHECK(fixture.places().at("maille:scale").x > 150);
    CHECK(fixture.places().at("maille:north").right() == Approx(216 - 4).margin(0.01));
}

TEST_CASE("an unknown variable names the template and the item") {
    Fixture fixture;
    for (auto& item : fixture.paper.items) {
        if (item.id == "maille:folio") {
            std::get<style::LabelItem>(item.content).text = "[% @maille_folo %]";
        }
    }
    try {
        fixture.draw();
        FAIL("no error");
    } catch (const base::ConfigError& error) {
        CHECK(error.message().en.find("a4-paysage.qpt:") != std::string::npos);
        CHECK(error.message().en.find("maille:folio") != std::string::npos);
        CHECK(error.message().en.find("maille_folo") != std::string::npos);
    }
}

TEST_CASE("a font that is not there is reported and replaced") {
    Fixture fixture;
    for (auto& item : fixture.paper.items) {
        if (auto* label = std::get_if<style::LabelItem>(&item.content)) {
            label->font.family = "No Such Font";
        }
    }
    fixture.draw();
    CHECK(fixture.count("font.missing") == 1);
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
        const auto draw = [&] {
            return draw_page(fixture.paper, fixture.page, format, document, fixture.context);
        };
        const std::string first = draw();
        CHECK(first == draw());
    }
}

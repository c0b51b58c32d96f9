// SPDX-License-Identifier: Apache-2.0
// Names on the page's map, their number keys in the column, the location map in the foot.
#include "support/catch.hpp"

#include "layout/page_fixture.hpp"

using namespace maille;
using layout_test::Fixture;

namespace {

/// Two squares in the frame (1:700 000): 60 mm wide and 3 mm wide.
struct Territories {
    geom::GeometryArray polygons{geom::Kind::polygon};
    table::Table columns;
    style::Style style;

    Territories() {
        auto& names = columns.add("nom", table::Type::text);
        square({610000, 6940000}, 42000);
        names.append_text("Grand");
        square({680000, 6940000}, 2100);
        names.append_text("Territoire au nom bien long");
        style::SimpleFill fill;
        fill.color = {255, 255, 255, 255};
        fill.outline_style = style::PenStyle::none;
        style::Symbol& symbol = style.categories.emplace_back().symbol;
        symbol.type = style::SymbolType::fill;
        symbol.layers.emplace_back(fill);
        style.custom_properties["maille/label-fallback"] = "number";
        style::LabelRule rule;
        rule.settings.emplace();
        rule.settings->expression = {"\"nom\"", "test:1"};
        rule.settings->text.size = {7, style::Unit::point};
        rule.settings->placement = style::LabelPlacement::horizontal;
        style.labeling.emplace().rules.push_back(rule);
    }

    void square(geom::Point corner, double side) {
        polygons.begin_part();
        polygons.begin_ring();
        for (const geom::Point p : {corner, geom::Point{corner.x + side, corner.y},
                                    geom::Point{corner.x + side, corner.y + side},
                                    geom::Point{corner.x, corner.y + side}, corner}) {
            polygons.add_point(p);
        }
        polygons.end_feature();
    }
};

/// Dark pixels in a part of the page drawn at 50 dpi.
std::size_t ink(const render::Image& image, const render::Rect& part) {
    std::size_t count = 0;
    const double mm = 25.4 / 50;
    for (std::size_t y = 0; y < image.height; ++y) {
        for (std::size_t x = 0; x < image.width; ++x) {
            const double px = static_cast<double>(x) * mm;
            const double py = static_cast<double>(y) * mm;
            const bool inside =
                px >= part.x && px < part.right() && py >= part.y && py < part.bottom();
            count += inside && image.pixel(x, y)[1] < 160 ? 1U : 0U;
        }
    }
    return count;
}

} // namespace

TEST_CASE("names stand on the map, those without room get a number listed in the column") {
    Fixture fixture;
    Territories territories;
    render::MapLayer layer;
    layer.geometry = &territories.polygons;
    layer.style = &territories.style;
    layer.columns = &territories.columns;
    fixture.page.layers = {layer};
    const auto frame = layout::page_frame(fixture.paper, fixture.page);
    const geom::Point middle = frame.to_page({631000, 6961000});
    // Below the legend of one line (221 mm from the left, some 12 mm high).
    const render::Rect below{221, 46, 66, 20};
    const auto named = fixture.draw();
    CHECK(ink(named, {middle.x - 30, middle.y - 30, 60, 60}) > 10);
    CHECK(ink(named, below) > 30);
    territories.style.labeling.reset();
    const auto bare = fixture.draw();
    CHECK(ink(bare, {middle.x - 30, middle.y - 30, 60, 60}) == 0);
    CHECK(ink(bare, below) == 0);
}

TEST_CASE("the location map stands at the right of the accounting, or leaves it its room") {
    Fixture fixture;
    const Territories territories;
    const auto without = fixture.places();
    CHECK(without.find("maille:inset") == without.end());
    CHECK(without.at("maille:n").right() == Approx(287).margin(0.01));
    fixture.page.inset = layout::Inset{&territories.polygons, nullptr};
    const auto with = fixture.places();
    // 17 x 17 mm in the A4 column, whose right edge is at 287 mm.
    CHECK(with.at("maille:inset").right() == Approx(287).margin(0.01));
    CHECK(with.at("maille:inset").w == 17);
    CHECK(with.at("maille:n").right() < with.at("maille:inset").x);
    fixture.page.inset = layout::Inset{nullptr, &territories.polygons};
    const render::Rect place = with.at("maille:inset");
    CHECK(ink(fixture.draw(), place) > 100); // petrol
}

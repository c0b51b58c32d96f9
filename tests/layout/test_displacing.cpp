// SPDX-License-Identifier: Apache-2.0
// Symbols of a page pulled apart, and the names that give way to them.
#include "layout/displacing.hpp"

#include "layout/page_fixture.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace maille;
using layout_test::Fixture;

namespace {

/// At 1:700 000 (the fixture's scale) homes of 60 mm and 3 mm, and projects drawn as discs of 2 mm.
class Scene : public Fixture {
public:
    geom::GeometryArray homes{geom::Kind::polygon};
    table::Table home_columns;
    style::Style home_style;
    geom::GeometryArray points{geom::Kind::point};
    style::Style point_style;
    layout::Displacing displacing;

    Scene() {
        square({610000, 6940000}, 42000);
        square({680000, 6940000}, 2100);
        auto& names = home_columns.add("nom", table::Type::text);
        names.append_text("Grand");
        names.append_text("Territoire au nom bien long");
        style::SimpleFill fill;
        fill.outline_style = style::PenStyle::none;
        auto& area = home_style.categories.emplace_back().symbol;
        area.type = style::SymbolType::fill;
        area.layers.emplace_back(fill);
        home_style.custom_properties["maille/label-fallback"] = "number";
        style::LabelRule rule;
        rule.settings.emplace();
        rule.settings->expression = {"\"nom\"", "test:1"};
        rule.settings->text.size = {7, style::Unit::point};
        rule.settings->placement = style::LabelPlacement::horizontal;
        home_style.labeling.emplace().rules.push_back(rule);
        style::SimpleMarker marker;
        marker.size = {1.8, style::Unit::mm};
        marker.outline_width = {0.2, style::Unit::mm};
        auto& symbol = point_style.categories.emplace_back().symbol;
        symbol.type = style::SymbolType::marker;
        symbol.layers.emplace_back(marker);
    }

    /// `count` projects at one place, in a home.
    void add(geom::Point at, std::uint32_t home, int count = 1) {
        for (int i = 0; i < count; ++i) {
            displacing.rows.push_back(points.size());
            displacing.home_of.push_back(home);
            displacing.keys.push_back(std::to_string(points.size()));
            points.add_point(at);
            points.end_feature();
        }
    }

    layout::DisplacedSymbols displace(const layout::SymbolSize& size) {
        render::MapLayer areas;
        areas.geometry = &homes;
        areas.style = &home_style;
        areas.columns = &home_columns;
        areas.draw = render::Draw::fills;
        render::MapLayer projects;
        projects.geometry = &points;
        projects.style = &point_style;
        page.layers = {areas, projects};
        displacing.layer = 1;
        displacing.names = 0;
        displacing.homes = &homes;
        displacing.home_keys = {"a", "b"};
        return layout::displace_symbols(paper, page, displacing, size, context);
    }

private:
    void square(geom::Point corner, double side) {
        homes.begin_part();
        homes.begin_ring();
        for (const geom::Point p : {corner, geom::Point{corner.x + side, corner.y},
                                    geom::Point{corner.x + side, corner.y + side},
                                    geom::Point{corner.x, corner.y + side}, corner}) {
            homes.add_point(p);
        }
        homes.end_feature();
    }
};

double apart_mm(geom::Point a, geom::Point b) {
    return std::hypot(b.x - a.x, b.y - a.y) / 700;
}

bool names_home(const layout::DisplacedSymbols& displaced, std::size_t home) {
    return std::ranges::any_of(displaced.names.labels,
                               [&](const auto& label) { return label.row == home; });
}

} // namespace

TEST_CASE("displaced symbols: a heap opens, a lone symbol stays, all keep inside") {
    Scene scene;
    const geom::Point heap{620000, 6950000}; // away from the name
    const geom::Point alone{643000, 6950000};
    const geom::Point corner{610000, 6940000};
    scene.add(heap, 0, 7);
    scene.add(alone, 0);
    scene.add(corner, 0);
    const auto displaced = scene.displace({});
    CHECK(displaced.certificate.overlaps == 0);
    CHECK(displaced.certificate.outside_home == 0);
    layout::DisplacedDrawing drawing;
    layout::show_displaced(displaced, scene.page, drawing);
    std::vector<geom::Point> drawn(drawing.places.points().begin(), drawing.places.points().end());
    REQUIRE(drawn.size() == 9);
    double total = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        total += i < 7 ? apart_mm(heap, drawn[i]) : 0;
        for (std::size_t k = 0; k < i; ++k) {
            CHECK(apart_mm(drawn[i], drawn[k]) > 2 - 0.002);
        }
    }
    // The best heap of seven discs of 2 mm: one in the middle, six 2 mm away.
    CHECK(total == Approx(12).epsilon(0.05));
    CHECK(apart_mm(alone, drawn[7]) < 0.002);
    CHECK(apart_mm(corner, drawn[8]) == Approx(std::sqrt(2.0)).margin(0.01));
    // Leaders join what moved further than 0.75 diameters.
    REQUIRE(scene.page.displaced);
    CHECK(scene.page.displaced->leaders.size() == 6);
    CHECK(names_home(displaced, 0));
    CHECK_FALSE(scene.draw().rgb.empty());
}

TEST_CASE("displaced symbols: a name gives way where its territory has no other room") {
    Scene scene;
    scene.add({681000, 6941000}, 1);
    const auto displaced = scene.displace({});
    // A disc of 2 mm and a figure do not fit into 3 mm, the disc alone does.
    REQUIRE(displaced.done.homes.size() == 1);
    CHECK(displaced.done.homes.front().feasible);
    CHECK(displaced.certificate.outside_home == 0);
    CHECK_FALSE(names_home(displaced, 1));
    REQUIRE(displaced.names.dropped.size() == 1);
    CHECK(displaced.names.dropped.front().text == "Territoire au nom bien long");
    CHECK(names_home(displaced, 0));
}

TEST_CASE("displaced symbols: one disc counts those of a territory without room") {
    Scene scene;
    scene.add({681000, 6941000}, 1, 12);
    layout::SymbolSize size;
    size.policy = displace::Policy::count;
    const auto displaced = scene.displace(size);
    layout::DisplacedDrawing drawing;
    layout::show_displaced(displaced, scene.page, drawing);
    REQUIRE(scene.page.displaced->counts.size() == 1);
    CHECK(scene.page.displaced->counts.front().count == 12);
    CHECK(scene.page.layers[1].rows->empty());
    CHECK_FALSE(scene.draw().rgb.empty());
}

TEST_CASE("displaced symbols: the factor makes them smaller, and their discs") {
    Scene scene;
    scene.add({631000, 6961000}, 0, 2);
    layout::SymbolSize size;
    size.factor = 0.5;
    size.gap_mm = 0.1;
    const auto displaced = scene.displace(size);
    layout::DisplacedDrawing drawing;
    layout::show_displaced(displaced, scene.page, drawing);
    const auto drawn = drawing.places.points();
    // Discs of 0.9 + 0.1 mm: 1 mm and the gap.
    CHECK(apart_mm(drawn[0], drawn[1]) == Approx(1.1).margin(0.005));
    CHECK(drawing.factors == std::vector<double>{0.5, 0.5});
}

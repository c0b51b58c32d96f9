// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "charts/chart_fixture.hpp"
#include "charts/contrast.hpp"

#include "base/error.hpp"

#include <cmath>

using namespace maille;
using namespace maille::charts;

namespace {

style::Symbol disc(std::uint32_t hex) {
    style::SimpleMarker marker;
    marker.color = style::rgb(hex);
    style::Symbol symbol;
    symbol.layers.emplace_back(marker);
    return symbol;
}

StackedBars two_departements() {
    StackedBars bars;
    bars.heading = {"Par département", "projets"};
    bars.categories = {{"A", style::rgb(0x1F4B82)}, {"B", style::rgb(0xF2A71B)}};
    bars.rows = {{"Aisne", {30, 10}, false}, {"Oise", {5, 15}, false}};
    return bars;
}

ClassLegend classes(std::size_t count) {
    ClassLegend legend;
    legend.heading = {"Catégories", "nombre"};
    for (std::size_t i = 0; i < count; ++i) {
        legend.items.push_back({disc(0x1F4B82), "Classe " + std::to_string(i + 1),
                                static_cast<std::int64_t>(i), false, ""});
    }
    return legend;
}

} // namespace

TEST_CASE("contrast as WCAG defines it, lightness as CIE does") {
    // White on black is 21:1, a colour on itself 1:1; the figures of the house palette are
    // published with it: petrol 7.6 and tag 6.8 on white.
    CHECK(contrast_ratio(style::rgb(0xFFFFFF), style::rgb(0)) == Approx(21));
    CHECK(contrast_ratio(style::rgb(0x123456), style::rgb(0x123456)) == Approx(1));
    CHECK(contrast_ratio(style::rgb(0x0F5C6E), style::rgb(0xFFFFFF)) == Approx(7.6).margin(0.05));
    CHECK(contrast_ratio(style::rgb(0x9C3D14), style::rgb(0xFFFFFF)) == Approx(6.8).margin(0.05));
    CHECK(lightness(style::rgb(0xFFFFFF)) == Approx(100));
    CHECK(lightness(style::rgb(0x777777)) == Approx(50).margin(0.1));
    CHECK(text_on(style::rgb(0x1F4B82)) == render::house::white);
    CHECK(text_on(style::rgb(0xF2A71B)) == render::house::ink);
}

TEST_CASE("stacked bars: lengths are the counts, the longest fills the room, totals are written") {
    Easel easel;
    const Sketch sketch = sketch_of(two_departements(), easel.canvas, {66, 100});
    const auto boxes = marks_of<BoxMark>(sketch);
    REQUIRE(boxes.size() == 4);
    const double aisne = boxes[1].rect.right() - boxes[0].rect.x;
    const double oise = boxes[3].rect.right() - boxes[2].rect.x;
    CHECK(oise / aisne == Approx(0.5));                  // 20 projects against 40
    CHECK(boxes[0].rect.w / aisne == Approx(30.0 / 40)); // 30 of 40
    CHECK(boxes[1].rect.x - boxes[0].rect.right() == Approx(0.35));
    CHECK(has_text(sketch, "40"));
    CHECK(has_text(sketch, "20"));
    CHECK(sketch.shown == sketch.items);
    CHECK(sketch.height > 0);
}

TEST_CASE("stacked shares: percentages of the row, region last and set apart") {
    StackedBars bars = two_departements();
    bars.rows.insert(bars.rows.begin(), {"Région", {35, 25}, true});
    bars.shares = true;
    Easel easel;
    const Sketch sketch = sketch_of(bars, easel.canvas, {120, 100});
    CHECK(has_text(sketch, "75,0"));
    CHECK(has_text(sketch, "58,3")); // 35 of 60
    const auto texts = texts_of(sketch);
    const auto region = std::find(texts.begin(), texts.end(), "Région");
    const auto oise = std::find(texts.begin(), texts.end(), "Oise");
    CHECK(oise < region);
}

TEST_CASE("a value that is too wide for its segment is not written") {
    StackedBars bars = two_departements();
    bars.rows = {{"Nord", {999, 1}, false}};
    bars.shares = true;
    Easel easel;
    const Sketch sketch = sketch_of(bars, easel.canvas, {66, 100});
    CHECK(has_text(sketch, "99,9"));
    CHECK_FALSE(has_text(sketch, "0,1"));
}

TEST_CASE("rows whose names take two lines stand further apart where there is the height") {
    StackedBars bars = two_departements();
    bars.rows[0].label = "Aire Cantilienne, des Pays d'Oise et d'Halatte";
    bars.rows[1].label = "Béthune-Bruay, Artois-Lys Romane et alentours";
    Easel easel;
    const auto apart = [&](double height) {
        std::vector<double> totals; // 40 and 20
        for (const TextMark& mark :
             marks_of<TextMark>(sketch_of(bars, easel.canvas, {66, height}))) {
            if (text_of(mark) == "40" || text_of(mark) == "20") {
                totals.push_back(mark.y);
            }
        }
        REQUIRE(totals.size() == 2);
        return totals[1] - totals[0];
    };
    CHECK(apart(100) == Approx(5.2));
    // As high as two rows of 4.3 mm need it and no higher.
    const double least = sketch_of(two_departements(), easel.canvas, {66, 100}).height;
    CHECK(apart(least + 0.1) == Approx(4.3));
}

TEST_CASE("charts refuse negative and missing numbers, naming the row") {
    StackedBars bars = two_departements();
    bars.rows[1].values[0] = -1;
    Easel easel;
    CHECK_THROWS_AS(sketch_of(bars, easel.canvas, {66, 100}), base::InputError);
    Ranking ranking;
    ranking.rows = {{"Vélo", std::nan("")}};
    CHECK_THROWS_AS(sketch_of(ranking, easel.canvas, {66, 100}), base::InputError);
    Figure figure;
    figure.fractions = {{"Aisne", 3, 2}};
    CHECK_THROWS_AS(sketch_of(figure, easel.canvas, {66, 100}), base::InputError);
}

TEST_CASE("a ranking gives competition ranks and marks ties") {
    Ranking ranking;
    ranking.rows = {
        {"Vélo", 66}, {"Sobriété dans l'eau", 66}, {"Électricité", 76}, {"Rénovation", 56}};
    ranking.remainder = {{"Autres", 323}};
    ranking.denominator = 1114;
    Easel easel;
    const auto texts = texts_of(sketch_of(ranking, easel.canvas, {100, 100}));
    std::vector<std::string> ranks;
    for (const std::string& text : texts) {
        if (text == "1" || text == "2=" || text == "4" || text == "3") {
            ranks.push_back(text);
        }
    }
    CHECK(ranks == std::vector<std::string>{"1", "2=", "2=", "4"});
    CHECK(std::find(texts.begin(), texts.end(), "5,9\u00A0%") != texts.end()); // 66 of 1 114
    CHECK(std::find(texts.begin(), texts.end(), "29,0\u00A0%") != texts.end());
}

TEST_CASE("values of the circles' legend: the maximum and round numbers below it") {
    CHECK(circle_values(21) == std::vector<double>{21, 10, 4, 1});
    CHECK(circle_values(100) == std::vector<double>{100, 50, 20, 5});
    CHECK(circle_values(3) == std::vector<double>{3, 1});
    CHECK(circle_values(1) == std::vector<double>{1});
}

TEST_CASE("nested circles: areas go with the values, all stand on one line") {
    NestedCircles circles;
    circles.symbol = disc(0x0F5C6E);
    circles.max_value = 100;
    circles.max_diameter_mm = 12.4;
    Easel easel;
    const Sketch sketch = sketch_of(circles, easel.canvas, {66, 100});
    const auto discs = marks_of<DiscMark>(sketch);
    REQUIRE(discs.size() == 4);
    CHECK(discs[0].radius == Approx(6.2));
    CHECK(discs[1].radius == Approx(6.2 * std::sqrt(0.5)));
    for (const DiscMark& one : discs) {
        CHECK(one.center.y + one.radius == Approx(discs[0].center.y + discs[0].radius));
    }
}

TEST_CASE("a legend too long for its column goes on in the next one, nothing lost") {
    Easel easel;
    const ClassLegend legend = classes(20);
    std::optional<Chart> rest = legend;
    std::size_t shown = 0;
    int columns = 0;
    while (rest) {
        REQUIRE(++columns < 10);
        const Sketch sketch = sketch_of(*rest, easel.canvas, {60, 40});
        REQUIRE(sketch.shown > 0);
        CHECK(sketch.height <= 40);
        CHECK(marks_of<SwatchMark>(sketch).size() == sketch.shown);
        shown += sketch.shown;
        rest = rest_of(*rest, sketch.shown);
    }
    CHECK(shown == 20);
    CHECK(columns == 4); // 9.3 mm to the first line, 5.2 each: 6 lines in 40 mm
}

TEST_CASE("a chart without room draws nothing and says what it wanted") {
    Easel easel;
    for (const Chart& chart : {Chart(two_departements()), Chart(classes(3))}) {
        const Sketch sketch = sketch_of(chart, easel.canvas, {60, 5});
        CHECK(sketch.empty());
        CHECK(sketch.shown == 0);
        CHECK(sketch.items > 0);
        CHECK(sketch.wanted > 5);
        CHECK(rest_of(chart, sketch.shown).has_value());
    }
}

TEST_CASE(
    "a key list: two columns read downwards; long names take one column, two lines, or are cut") {
    KeyList list;
    list.heading = {"CRTE désignés par un numéro", ""};
    for (int i = 1; i <= 5; ++i) {
        list.keys.push_back({i, "Pays " + std::to_string(i)});
    }
    list.keys[4].name = "Établissement public de coopération au nom beaucoup trop long pour tenir";
    Easel easel;
    const auto high = marks_of<TextMark>(sketch_of(list, easel.canvas, {66, 100}));
    CHECK(std::ranges::count_if(high, [](const auto& m) {
              return m.align == render::Align::left;
          }) == 7); // heading, four names in a line, one in two
    CHECK(sketch_of(list, easel.canvas, {66, 100}).problems.empty());

    // Six lines do not fit under one another; in half the width the name takes three and is cut.
    list.keys[4].name += " sur le nombre de lignes qui lui est laissé dans la moitié de la colonne";
    const Sketch sketch = sketch_of(list, easel.canvas, {66, 18});
    CHECK(sketch.shown == 5);
    const auto marks = marks_of<TextMark>(sketch);
    const auto place = [&](const std::string& text) {
        return *std::find_if(marks.begin(), marks.end(),
                             [&](const TextMark& m) { return text_of(m) == text; });
    };
    CHECK(place("5").x > place("4").x);
    CHECK(place("5").y == place("1").y);
    REQUIRE(sketch.problems.size() == 1);
    CHECK(sketch.problems[0].kind == "page.overflow");
    CHECK(sketch.problems[0].examples == std::vector<std::string>{list.keys[4].name});
}

TEST_CASE("a list of names ends with a full stop, or says that there is none") {
    Easel easel;
    NameList list;
    list.heading = {"EPCI sans projet", ""};
    list.names = {"Pays de Bray", "Vimeu"};
    CHECK(has_text(sketch_of(list, easel.canvas, {66, 50}), "Pays de Bray, Vimeu."));
    list.names.clear();
    list.none = "Aucun";
    CHECK(has_text(sketch_of(list, easel.canvas, {66, 50}), "Aucun"));
}

TEST_CASE("histogram: a dot for each value at its place, a logarithmic axis when values spread") {
    Histogram histogram;
    for (const double value : {0.1, 1.0, 10.0, 60.5}) {
        histogram.dots.push_back({value, style::rgb(0x4A9082)});
    }
    histogram.references = {{"Région 10,5", 10.5, false}, {"France 99,97", 99.97, true}};
    Easel easel;
    const Sketch sketch = sketch_of(histogram, easel.canvas, {66, 60});
    const auto discs = marks_of<DiscMark>(sketch);
    REQUIRE(discs.size() == 4);
    // 0.1 to 1 and 1 to 10 are the same ratio, so the same distance, to half a dot each.
    CHECK(discs[1].center.x - discs[0].center.x ==
          Approx(discs[2].center.x - discs[1].center.x).margin(1.6));
    CHECK(has_text(sketch, "0,1"));
    CHECK(has_text(sketch, "100"));
    CHECK(has_text(sketch, "Région 10,5"));
}

TEST_CASE("no text of a chart lies on another or outside its room") {
    Easel easel;
    Ranking ranking;
    Figure figure{{"Taux de couverture", ""}, "64 %", "59 EPCI sur 92 ont un projet.", {}};
    for (int i = 0; i < 8; ++i) {
        const std::string name = "Territoire numéro " + std::to_string(i);
        ranking.rows.push_back({name, 10.0 + i});
        figure.fractions.push_back({name, 2.0 + i, 19});
    }
    KeyList keys{{"Clés", ""}, {}};
    for (int i = 1; i <= 30; ++i) {
        keys.keys.push_back({i, "Communauté de communes du Pays " + std::to_string(i)});
    }
    for (const Chart& chart : {Chart(ranking), Chart(figure), Chart(keys), Chart(classes(6)),
                               Chart(two_departements())}) {
        const Sketch sketch = sketch_of(chart, easel.canvas, {66, 160});
        std::vector<render::Rect> boxes;
        for (const TextMark& mark : marks_of<TextMark>(sketch)) {
            const render::Rect box = box_of(easel.canvas, mark);
            CHECK(box.x >= -0.01);
            CHECK(box.right() <= 66.01);
            CHECK(box.bottom() <= sketch.height + 0.01);
            for (const render::Rect& other : boxes) {
                const bool apart = box.right() <= other.x || other.right() <= box.x ||
                                   box.bottom() <= other.y || other.bottom() <= box.y;
                CHECK(apart);
            }
            boxes.push_back(box);
        }
    }
}

TEST_CASE("bars too many for the room: the smallest are summed into one row and said") {
    StackedBars bars;
    bars.heading = {"Par CRTE", "projets"};
    bars.categories = {{"a", style::rgb(0x1F4B82)}, {"b", style::rgb(0xF2A71B)}};
    for (int i = 1; i <= 12; ++i) {
        bars.rows.push_back({"Pays " + std::to_string(i), {1.0 * i, 2.0 * i}, false});
    }
    Easel easel;
    // Heading 9.3 down to the first line, then rows of 4.3: seven of them in 36.
    const Sketch sketch = sketch_of(bars, easel.canvas, {66, 36.5});
    CHECK(sketch.shown == sketch.items);
    CHECK(sketch.height <= 36.5);
    CHECK_FALSE(has_text(sketch, "Pays 6"));
    CHECK(has_text(sketch, "Pays 7"));
    CHECK(has_text(sketch, "6 autres ensemble"));
    CHECK(has_text(sketch, "63")); // 3 x (1 + ... + 6)
    REQUIRE(sketch.problems.size() == 1);
    CHECK(sketch.problems[0].kind == "page.overflow");
    // Too low for four rows: nothing.
    CHECK(sketch_of(bars, easel.canvas, {66, 20}).empty());
}

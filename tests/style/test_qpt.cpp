// SPDX-License-Identifier: Apache-2.0
// Page templates: a file saved by QGIS 3.22 (tests/layout/make_templates.py), and mistakes.
#include "support/catch.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "style/qpt.hpp"
#include "support/paths.hpp"

#include <algorithm>

using namespace maille;
using namespace maille::style;

namespace {

struct Reading {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};

    PrintLayout read(const std::string& text) { return parse_qpt(text, "page.qpt", context); }
    [[nodiscard]] std::size_t count(const std::string& kind, const std::string& words) const {
        const auto all = problems.sorted();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const base::Problem& problem) {
                return problem.kind == kind && problem.message.en.find(words) != std::string::npos;
            }));
    }
};

std::string objects() {
    return base::read_file(support::source_dir() / "tests/layout/templates/objects.qpt");
}

template <class Content> const Content& content(const PrintLayout& layout, const char* id) {
    const LayoutItem* item = layout.find(id);
    REQUIRE(item != nullptr);
    REQUIRE(std::holds_alternative<Content>(item->content));
    return std::get<Content>(item->content);
}

std::string page(const std::string& items) {
    return "<Layout name=\"x\"><PageCollection><LayoutItem type=\"65638\" size=\"297,210,mm\"/>"
           "</PageCollection>\n" +
           items + "</Layout>";
}

} // namespace

TEST_CASE("a template saved by QGIS: the page and the places of its items") {
    Reading reading;
    const PrintLayout layout = reading.read(objects());
    CHECK(layout.name == "objets");
    CHECK(layout.width == 297);
    CHECK(layout.height == 210);
    REQUIRE(layout.background.has_value());
    const LayoutItem* map = layout.find("carte");
    REQUIRE(map != nullptr);
    CHECK(map->x == 10);
    CHECK(map->width == 100);
    CHECK(map->frame_width == 0.5);
    CHECK(map->background == Color{238, 236, 230, 255});
    CHECK(content<MapItem>(layout, "carte").max_x == 700000);
    // QGIS turns an item about its centre: 150, 15 here; its corner is 20 and 5 mm from there.
    const LayoutItem* turned = layout.find("oblique");
    REQUIRE(turned != nullptr);
    CHECK(turned->rotation == 30);
    CHECK(turned->x + 20 * 0.8660254 - 5 * 0.5 == Approx(150).margin(0.01));
    CHECK(turned->y + 20 * 0.5 + 5 * 0.8660254 == Approx(15).margin(0.01));
    CHECK(std::is_sorted(layout.items.begin(), layout.items.end(),
                         [](const auto& a, const auto& b) { return a.z < b.z; }));
    const LayoutItem* group = layout.find("groupe");
    REQUIRE(group != nullptr);
    CHECK(layout.find("premier")->group == group->uuid);
    CHECK(layout.find("polygone")->opacity == 0.5);
}

TEST_CASE("a template saved by QGIS: labels, pictures, shapes, lines, scale bar") {
    Reading reading;
    const PrintLayout layout = reading.read(objects());
    const auto& title = content<LabelItem>(layout, "titre");
    CHECK(title.text == "Le modèle [% @layout_name %]\nsur deux lignes");
    CHECK(title.font.family == "Lato");
    CHECK(title.font.size_pt == 9);
    CHECK(title.font.weight == 900);
    CHECK(title.font.color == Color{15, 92, 110, 255});
    const auto& turned = content<LabelItem>(layout, "oblique");
    CHECK(turned.font.italic);
    CHECK(turned.halign == HAlign::center);
    CHECK(turned.valign == VAlign::center);
    CHECK(content<ShapeItem>(layout, "ellipse").shape == ShapeKind::ellipse);
    CHECK(content<ShapeItem>(layout, "rectangle").corner_radius == 3);
    CHECK_FALSE(content<ShapeItem>(layout, "triangle").symbol.layers.empty());
    CHECK_FALSE(content<NodesItem>(layout, "ligne").closed);
    CHECK(content<NodesItem>(layout, "polygone").points.size() == 3);
    CHECK(content<PictureItem>(layout, "logo").file.find("absent.png") != std::string::npos);
    const auto& bar = content<ScaleBarItem>(layout, "echelle");
    CHECK(bar.style == BarStyle::single_box);
    CHECK(bar.map == layout.find("carte")->uuid);
    CHECK(bar.metres_per_unit == 1000);
    CHECK(bar.segments == 2);
    CHECK(bar.segments_left == 2);
    CHECK(bar.unit_label == "km");
    CHECK(bar.font.size_pt == 9);
    CHECK_FALSE(bar.fill_1.layers.empty());
}

TEST_CASE("data-defined places are kept, what is not drawn is named with file and line") {
    Reading reading;
    const PrintLayout layout = reading.read(objects());
    const LayoutItem* moved = layout.find("mobile");
    REQUIRE(moved != nullptr);
    REQUIRE(moved->data_defined.size() == 1);
    CHECK(moved->data_defined[0].property == ItemProperty::x);
    CHECK(moved->data_defined[0].expression.text == "180 + 40");
    CHECK(reading.count("layout.unsupported", "dataDefinedFrameColor <- 'red'") == 1);
    CHECK(reading.count("layout.unsupported", "HTML frame") == 1);
    CHECK(reading.count("layout.unsupported", "attribute table") == 1);
    CHECK(reading.count("layout.unsupported", "HTML is not drawn: the label") == 1);
    for (const base::Problem& problem : reading.problems.sorted()) {
        INFO(problem.place << " " << problem.message.en);
        CHECK(problem.place.starts_with("page.qpt:"));
    }
}

TEST_CASE("each style of scale bar is known by its name in the file") {
    // Names as QGIS 3.22 saves them.
    const std::vector<std::pair<const char*, BarStyle>> names{
        {"Single Box", BarStyle::single_box},
        {"Double Box", BarStyle::double_box},
        {"Line Ticks Middle", BarStyle::ticks_middle},
        {"Line Ticks Down", BarStyle::ticks_down},
        {"Line Ticks Up", BarStyle::ticks_up},
        {"stepped", BarStyle::stepped},
        {"hollow", BarStyle::hollow},
        {"Numeric", BarStyle::numeric}};
    for (const auto& [name, style] : names) {
        INFO(name);
        Reading reading;
        const auto layout = reading.read(
            page("<LayoutItem type=\"65646\" id=\"b\" position=\"1,2,mm\" size=\"3,4,mm\" "
                 "unitType=\"km\" style=\"" +
                 std::string(name) + "\"/>"));
        CHECK(content<ScaleBarItem>(layout, "b").style == style);
        CHECK(reading.problems.sorted().empty());
    }
    Reading reading;
    (void)reading.read(page("<LayoutItem type=\"65646\" position=\"1,2,mm\" size=\"3,4,mm\" "
                            "unitType=\"km\" style=\"Curly\"/>"));
    CHECK(reading.count("layout.value", "Curly") == 1);
}

TEST_CASE("reference points, units and fonts of later versions") {
    Reading reading;
    const auto layout = reading.read(
        page("<LayoutItem type=\"65641\" id=\"a\" referencePoint=\"8\" position=\"10,5,cm\" "
             "size=\"2,1,cm\" labelText=\"x\"><LabelFont "
             "description=\"Lato,8,-1,5,700,0,0,0,0,0,0,0,0,0,0,1\" style=\"\"/></LayoutItem>"
             "<LayoutItem type=\"65641\" id=\"b\" position=\"0,0,mm\" size=\"1,1,mm\">"
             "<text-style fontFamily=\"Lato\" fontSize=\"4\" fontSizeUnit=\"MM\" fontWeight=\"75\" "
             "textColor=\"1,2,3,255\"/></LayoutItem>"));
    CHECK(layout.find("a")->x == Approx(80)); // 100 - 20: the bottom right corner is given
    CHECK(layout.find("a")->y == Approx(40));
    CHECK(content<LabelItem>(layout, "a").font.weight == 700); // Qt 6 counts as CSS
    CHECK(content<LabelItem>(layout, "b").font.size_pt == Approx(4 * 72 / 25.4));
    CHECK(content<LabelItem>(layout, "b").font.weight == 700);
    CHECK(content<LabelItem>(layout, "b").font.color == Color{1, 2, 3, 255});
}

TEST_CASE("what is no template is an error with its line") {
    const auto message = [](const std::string& text) {
        Reading reading;
        try {
            (void)reading.read(text);
        } catch (const base::ConfigError& error) {
            return error.message().en;
        }
        return std::string("no error");
    };
    CHECK(message("<qgis/>") ==
          "page.qpt:1: not a QGIS page template: the root is <qgis>, not <Layout>.");
    CHECK(message("<Layout/>") == "page.qpt:1: the template has no page.");
    CHECK(message("<Layout>\n<b").starts_with("page.qpt:2: malformed XML"));
    CHECK(message(
              "<Layout><PageCollection>\n<LayoutItem type=\"65638\"/></PageCollection></Layout>") ==
          "page.qpt:2: the size of the page is missing.");
}

TEST_CASE("items of a second page are left out, which is said once") {
    Reading reading;
    const auto layout = reading.read(
        "<Layout><PageCollection><LayoutItem type=\"65638\" size=\"297,210,mm\"/>"
        "<LayoutItem type=\"65638\" size=\"297,210,mm\"/></PageCollection>"
        "<LayoutItem type=\"65643\" id=\"a\" position=\"1,1,mm\" size=\"2,2,mm\"/>"
        "<LayoutItem type=\"65643\" id=\"b\" position=\"1,230,mm\" positionOnPage=\"1,10,mm\" "
        "size=\"2,2,mm\"/></Layout>");
    CHECK(layout.find("a") != nullptr);
    CHECK(layout.find("b") == nullptr);
    CHECK(reading.count("layout.unsupported", "second page") == 1);
}

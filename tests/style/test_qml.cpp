// SPDX-License-Identifier: Apache-2.0
// Facts about QML (defaults, dialects, precedence): measured on QGIS 3.22.16.
#include "support/catch.hpp"

#include "base/error.hpp"
#include "style/qml.hpp"

#include <string>

using namespace maille;
using namespace maille::style;

namespace {

struct Fixture {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};

    Style parse(const std::string& text) { return parse_qml(text, "essai.qml", context); }
    [[nodiscard]] std::size_t reported(const std::string& place, const std::string& what) const {
        std::size_t found = 0;
        for (const base::Problem& problem : problems.sorted()) {
            for (const std::string& example : problem.examples) {
                found +=
                    problem.place == place && example.find(what) != std::string::npos ? 1U : 0U;
            }
        }
        return found;
    }
};

std::string single(const std::string& layer, const std::string& type = "marker") {
    return "<qgis><renderer-v2 type=\"singleSymbol\"><symbols><symbol type=\"" + type +
           "\" name=\"0\">" + layer + "</symbol></symbols></renderer-v2></qgis>";
}

std::string thrown(Fixture& fixture, const std::string& text) {
    try {
        static_cast<void>(fixture.parse(text));
    } catch (const base::ConfigError& error) {
        return error.message().fr;
    }
    return "nothing thrown";
}

} // namespace

TEST_CASE("a marker without properties has QGIS's defaults") {
    Fixture fixture;
    const Style style = fixture.parse(single("<layer class=\"SimpleMarker\"/>"));
    const auto& marker = std::get<SimpleMarker>(style.categories.at(0).symbol.layers.at(0));
    CHECK(marker.shape == Shape::circle);
    CHECK(marker.size == Length{2, Unit::mm});
    CHECK(marker.color == Color{255, 0, 0, 255});
    CHECK(marker.outline_color == Color{35, 35, 35, 255});
    CHECK(marker.outline_width.value == 0);
    CHECK(marker.join == Join::bevel);
    CHECK(style.is_single());
}

TEST_CASE("line and fill defaults are QGIS's") {
    Fixture fixture;
    const Style line = fixture.parse(single("<layer class=\"SimpleLine\"/>", "line"));
    CHECK(std::get<SimpleLine>(line.categories[0].symbol.layers[0]).width.value == 0.26);
    CHECK(std::get<SimpleLine>(line.categories[0].symbol.layers[0]).cap == Cap::square);
    const Style fill = fixture.parse(single("<layer class=\"SimpleFill\"/>", "fill"));
    CHECK(std::get<SimpleFill>(fill.categories[0].symbol.layers[0]).color == Color{0, 0, 255, 255});
    CHECK(std::get<SimpleFill>(fill.categories[0].symbol.layers[0]).outline_width.value == 0.26);
}

TEST_CASE(
    "Option wins over prop, prop alone counts, an untyped Option is read as empty and reported") {
    Fixture fixture;
    const auto color = [&](const std::string& inside) {
        const Style style =
            fixture.parse(single("<layer class=\"SimpleMarker\">" + inside + "</layer>"));
        return std::get<SimpleMarker>(style.categories[0].symbol.layers[0]).color;
    };
    const std::string prop = "<prop k=\"color\" v=\"0,255,0,255\"/>";
    const std::string option = "<Option type=\"Map\"><Option name=\"color\" value=\"255,0,0,255\" "
                               "type=\"QString\"/></Option>";
    CHECK(color(prop) == Color{0, 255, 0, 255});
    CHECK(color(option + prop) == Color{255, 0, 0, 255});
    CHECK(fixture.problems.sorted().empty());
    static_cast<void>(
        color("<Option type=\"Map\"><Option name=\"color\" value=\"1,2,3,255\"/></Option>"));
    CHECK(fixture.reported("essai.qml:1", "color") == 2);
}

TEST_CASE("colours in every spelling QGIS reads") {
    CHECK(parse_color("1,2,3") == Color{1, 2, 3, 255});
    CHECK(parse_color("1,2,3,4") == Color{1, 2, 3, 4});
    CHECK(parse_color("31,75,130,255,rgb:0.1215686,0.2941176,0.5098039,1") ==
          Color{31, 75, 130, 255});
    CHECK(parse_color("#F2A71B") == Color{242, 167, 27, 255});
    CHECK(parse_color("#80F2A71B") == Color{242, 167, 27, 128});
    CHECK(parse_color("white") == Color{255, 255, 255, 255});
    CHECK(!parse_color("rgb(1,2,3)"));
    CHECK(!parse_color("1,2,300"));
    CHECK(!parse_color(""));
}

TEST_CASE("categories: several values, all other, switched off, null") {
    Fixture fixture;
    const Style style = fixture.parse(
        R"(<qgis><renderer-v2 type="categorizedSymbol" attr="&quot;classe d'âge&quot;">
<categories><category symbol="0" value="a" label="A" render="true"/>
<category symbol="0" label="B" render="true"><val value="b"/><val value="c"/></category>
<category symbol="0" value="d" label="D" render="false"/>
<category symbol="0" value="" label="autre" render="true"/></categories>
<symbols><symbol type="marker" name="0" alpha="0.5"><layer class="SimpleMarker"/></symbol></symbols></renderer-v2>
<layerOpacity>0.25</layerOpacity></qgis>)");
    CHECK(style.field() == "classe d'âge");
    CHECK(style.category_of("a") == 0U);
    CHECK(style.category_of("c") == 1U);
    CHECK(style.category_of("d") == 2U);
    CHECK(!style.categories[2].visible);
    CHECK(style.category_of("z") == 3U);
    CHECK(style.category_of("") == 3U);
    CHECK(style.opacity == 0.25);
    CHECK(std::get<SimpleMarker>(style.categories[0].symbol.layers[0]).color.a == 128);
}

TEST_CASE("of two classes with one value QGIS draws the last") {
    Style style;
    style.classification = by_field("k");
    style.categories.resize(2);
    style.categories[0].values = {"a", "b"};
    style.categories[1].values = {"a"};
    CHECK(style.category_of("a") == 1U);
    CHECK(style.category_of("b") == 0U);
    CHECK(!style.category_of("c"));
}

TEST_CASE("what is not drawn is reported with its line") {
    Fixture fixture;
    const Style style = fixture.parse(R"(<qgis labelsEnabled="1" >
<renderer-v2 type="singleSymbol" forceraster="1"><symbols>
<symbol type="marker" name="0">
<layer class="SvgMarker"/>
<layer class="SimpleMarker">
<Option type="Map"><Option name="name" value="heart" type="QString"/>
<Option name="nouveau" value="1" type="QString"/></Option>
<data_defined_properties><Option type="Map"><Option name="properties" type="Map">
<Option name="char" type="Map"><Option name="active" value="true" type="bool"/>
<Option name="expression" value="n * 2" type="QString"/></Option>
<Option name="angle" type="Map"><Option name="active" value="false" type="bool"/></Option>
</Option></Option></data_defined_properties></layer>
<layer class="FontMarker" enabled="0"/></symbol></symbols></renderer-v2>
<labeling type="autre"/>
<blendMode>6</blendMode></qgis>)");
    CHECK(style.categories[0].symbol.layers.size() == 1);
    CHECK(fixture.reported("essai.qml:2", "forceraster") == 1);
    CHECK(fixture.reported("essai.qml:4", "SvgMarker") == 1);
    CHECK(fixture.reported("essai.qml:5", "heart") == 1);
    CHECK(fixture.reported("essai.qml:5", "nouveau") == 1);
    CHECK(fixture.reported("essai.qml:9", "char <- n * 2") == 1);
    CHECK(fixture.reported("essai.qml:14", "labeling type = autre") == 1);
    CHECK(fixture.reported("essai.qml:15", "blendMode") == 1);
    std::size_t angle = 0;
    for (const base::Problem& problem : fixture.problems.sorted()) {
        angle += problem.message.fr.find("angle") != std::string::npos ? 1U : 0U;
    }
    CHECK(angle == 0); // not active
}

TEST_CASE("files that are no usable style say where and what") {
    Fixture fixture;
    CHECK(thrown(fixture, "<qgis>\n<renderer-v2>\n</qgis>").rfind("essai.qml:3:", 0) == 0);
    CHECK(thrown(fixture, "<svg/>").find("<svg>") != std::string::npos);
    CHECK(thrown(fixture, "<qgis/>").find("renderer-v2") != std::string::npos);
    CHECK(thrown(fixture, "<qgis>\n<renderer-v2 type=\"heatmapRenderer\"/></qgis>")
              .find("essai.qml:2: style illisible") == 0);
    CHECK(thrown(fixture, "<qgis><renderer-v2 type=\"categorizedSymbol\"/></qgis>").find("attr") !=
          std::string::npos);
    CHECK(thrown(fixture, "<qgis><renderer-v2 type=\"singleSymbol\"/></qgis>").find("symbols") !=
          std::string::npos);
    CHECK_THROWS_AS(static_cast<void>(read_qml("absent.qml", fixture.context)), base::InputError);
}

TEST_CASE("a hatch is read from its line sub-symbol") {
    Fixture fixture;
    const Style style = fixture.parse(single(
        R"(<layer class="LinePatternFill"><Option type="Map"><Option name="angle" value="30" type="QString"/>
<Option name="distance" value="1.5" type="QString"/></Option><symbol type="line" name="@0@0">
<layer class="SimpleLine"><prop k="line_width" v="0.14"/></layer></symbol></layer>)",
        "fill"));
    const auto& hatch = std::get<LinePatternFill>(style.categories[0].symbol.layers[0]);
    CHECK(hatch.angle == 30);
    CHECK(hatch.distance == Length{1.5, Unit::mm});
    REQUIRE(hatch.lines.size() == 1);
    CHECK(hatch.lines[0].width.value == 0.14);
}

TEST_CASE("a marker line may have several placements; curved vertices there are none") {
    Fixture fixture;
    const Style style = fixture.parse(single(
        R"(<layer class="MarkerLine"><Option type="Map">
<Option name="placements" value="FirstVertex|InnerVertices|CurvePoint" type="QString"/>
<Option name="place_on_every_part" value="true" type="bool"/></Option><symbol type="marker" name="@0@0">
<layer class="SimpleMarker"><Option type="Map"/></layer></symbol></layer>)",
        "line"));
    const auto& line = std::get<MarkerLine>(style.categories[0].symbol.layers[0]);
    CHECK(line.placements ==
          std::vector<Placement>{Placement::first_vertex, Placement::inner_vertices});
    REQUIRE(line.marker.size() == 1);
    CHECK(fixture.problems.sorted().empty());
}

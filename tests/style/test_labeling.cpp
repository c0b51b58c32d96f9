// SPDX-License-Identifier: Apache-2.0
// Labelling blocks saved by QGIS (tests/style/data/make_labels.py says what they hold).
#include "support/catch.hpp"
#include "support/paths.hpp"

#include "style/qml.hpp"

#include <algorithm>

using namespace maille;
using namespace maille::style;

namespace {

struct Read {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    Style style;

    explicit Read(const std::string& name)
        : style(read_qml(support::source_dir() / "tests" / "style" / "data" / name, context)) {}
    [[nodiscard]] bool reported(const std::string& what) const {
        const auto all = problems.sorted();
        return std::any_of(all.begin(), all.end(), [&](const base::Problem& problem) {
            return problem.kind == "style.unsupported" &&
                   std::any_of(problem.examples.begin(), problem.examples.end(),
                               [&](const std::string& example) {
                                   return example.find(what) != std::string::npos;
                               });
        });
    }
};

const LabelSettings& only(const Style& style) {
    REQUIRE(style.labeling.has_value());
    REQUIRE(style.labeling->rules.size() == 1);
    REQUIRE(style.labeling->rules[0].settings.has_value());
    return *style.labeling->rules[0].settings;
}

} // namespace

TEST_CASE("a simple labelling in the dialects of QGIS 3.22 and 3.40") {
    for (const char* name : {"labels-simple.qml", "labels-340.qml"}) {
        INFO(name);
        const Read read(name);
        const LabelSettings& labels = only(read.style);
        for (const base::Problem& problem : read.problems.sorted()) {
            FAIL_CHECK(problem.place + ": " + problem.message.en);
        }
        CHECK(labels.expression.text == R"(regexp_replace("nom", '^CRTE (du |de )?', ''))");
        CHECK(labels.text.family == "Lato");
        CHECK(labels.text.weight == 700);
        CHECK(labels.text.italic);
        CHECK(labels.text.size == Length{6.5, Unit::point});
        CHECK(labels.text.color == Color{0x5A, 0x54, 0x4A, 204}); // 0.8 of 255
        CHECK(labels.text.letter_spacing == Approx(0.375));       // Qt keeps 64ths
        CHECK(labels.text.capitals == Capitals::upper);
        CHECK(labels.text.line_height == Approx(0.9));
        CHECK(labels.buffer.size == Length{0.5, Unit::mm});
        CHECK(labels.buffer.color == Color{0xFC, 0xFB, 0xF8, 235}); // 0.92 of 255
        CHECK(labels.placement == LabelPlacement::ordered_positions);
        CHECK(labels.positions == std::vector{Position::tr, Position::bsl});
        CHECK(labels.distance == Length{0.6, Unit::mm});
        CHECK(labels.from_symbol);
        CHECK(labels.offset == Offset{1.5, -2, Unit::mm});
        CHECK(labels.quadrant == Quadrant::below_right);
        CHECK(labels.priority == 9);
        CHECK(labels.wrap_character == "|");
        CHECK(labels.auto_wrap == 18);
        CHECK(labels.align == LineAlign::center);
        CHECK(labels.repeat == Length{40, Unit::mm});
        CHECK(labels.scales == ScaleRange{100000, 2000000});
        CHECK(labels.show_all);
        CHECK(labels.z_index == 3);
        CHECK(labels.merge_lines);
        CHECK(labels.below_line);
        CHECK_FALSE(labels.above_line);
        CHECK(labels.minimum_size_mm == 2.5);
        CHECK_FALSE(labels.is_obstacle);
        REQUIRE(labels.defined.size() == 2);
        CHECK(labels.defined[0].property == LabelProperty::show);
        CHECK(labels.defined[0].expression.text == "\"visible\"");
        CHECK(labels.defined[1].property == LabelProperty::size);
        CHECK(labels.defined[1].expression.text == "5 + \"rang\"");
        CHECK(read.style.custom_properties.at("maille/label-fallback") == "number");
    }
}

TEST_CASE("label rules keep filters, scales, groups and what is switched off") {
    const Read read("labels-rules.qml");
    REQUIRE(read.style.labeling.has_value());
    const std::vector<LabelRule>& rules = read.style.labeling->rules;
    REQUIRE(rules.size() == 4);
    CHECK(rules[0].filter.text == "\"pop\" > 10000");
    CHECK(rules[0].scales == ScaleRange{100000, 5000000});
    CHECK(rules[0].description == "villes");
    REQUIRE(rules[0].settings.has_value());
    CHECK(rules[0].settings->expression.text == "\"nom\"");
    CHECK(rules[0].settings->placement == LabelPlacement::horizontal);
    CHECK_FALSE(rules[1].settings.has_value());
    REQUIRE(rules[1].children.size() == 1);
    CHECK(rules[1].children[0].settings->expression.text == "\"code\"");
    CHECK(rules[2].otherwise);
    CHECK_FALSE(rules[3].active);
    CHECK(read.problems.sorted().empty());
}

TEST_CASE("what labels have and Maille does not draw is reported by name") {
    const Read read("labels-undrawn.qml");
    static_cast<void>(only(read.style));
    for (const char* what :
         {"background", "shadow", "callout", "allowHtml", "labelPerPart", "upsidedownLabels",
          "addDirectionSymbol", "limitNumLabels", "PositionX"}) {
        INFO(what);
        CHECK(read.reported(what));
    }
    for (const base::Problem& problem : read.problems.sorted()) {
        CHECK(problem.place.find("labels-undrawn.qml:") != std::string::npos);
    }
}

TEST_CASE("labels switched off are no labels, and no findings") {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    const auto parse = [&](const std::string& enabled) {
        return parse_qml(
            "<qgis " + enabled +
                "><renderer-v2 type=\"nullSymbol\"/><labeling type=\"simple\">"
                "<settings><text-style fieldName=\"nom\"/></settings></labeling></qgis>",
            "essai.qml", context);
    };
    CHECK_FALSE(parse("labelsEnabled=\"0\"").labeling.has_value());
    CHECK(parse("labelsEnabled=\"1\"").labeling.has_value());
    CHECK(parse("").labeling.has_value()); // measured on QGIS 3.22
    // What QGIS 3.22 takes for attributes that are missing.
    const Style style = parse("");
    const LabelSettings& labels = only(style);
    CHECK(labels.expression.text == "\"nom\"");
    CHECK(labels.priority == 0);
    CHECK(labels.quadrant == Quadrant::over);
    CHECK(labels.align == LineAlign::by_placement);
    CHECK(labels.is_obstacle);
    CHECK(problems.sorted().empty());
}

// SPDX-License-Identifier: Apache-2.0
// No name of the demo's pages on another or on a symbol, none across a border.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "cli/names_on_page.hpp"
#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"
#include "support/temp_folder.hpp"

using namespace cli;

namespace {

Outline square(double x, double y, double side) {
    return hull({{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}});
}

} // namespace

TEST_CASE("names on a page: hulls overlap by the shortest way apart") {
    CHECK(depth(square(0, 0, 2), square(1.5, 0.25, 2)) == Approx(0.5));
    CHECK(depth(square(0, 0, 2), square(2.5, 0, 2)) == 0);
    // The corner of a diamond, 1 mm from the edge that its bounds would touch.
    CHECK(depth(square(0, 0, 1), hull({{2, 0}, {4, 2}, {2, 4}, {0, 2}})) == 0);
    CHECK(crosses({{-1, 1}, {3, 1}}, square(0, 0, 2)));
    CHECK_FALSE(crosses({{-1, 1.5}, {1, 3.5}}, square(0, 0, 2)));
    CHECK(hull({{0, 0}, {1, 1}, {2, 0}, {2, 2}, {0, 2}}).size() == 4);
}

TEST_CASE("names on a page: faults are found on a page that has them") {
    MapMarks marks;
    const auto name = [](Rgb colour, double x, double y) {
        return Name{colour, {square(x, y, 2)}, square(x, y, 2)};
    };
    marks.names = {name(0x5A544A, 0, 0), name(0x1E2B33, 1, 1), name(0x35627A, 20, 0)};
    marks.symbols = {square(21, 1, 3)};
    marks.territory_borders = {{{-1, 1}, {5, 1}}};
    marks.departement_borders = {{{2.5, -5}, {2.5, 9}}, {{21, -1}, {21, 9}}};
    marks.values = {name(0xFFFFFF, 21.5, 1.5), name(0xFFFFFF, 22.5, 1.5)};
    const auto found = faults(marks);
    CHECK(found.name_on_name == std::vector<std::string>{"1.0, 1.0 on 2.0, 2.0"});
    CHECK(found.name_on_symbol == std::vector<std::string>{"21.0, 1.0 on 22.5, 2.5"});
    CHECK(found.across_territory == std::vector<std::string>{"1.0, 1.0"});
    CHECK(found.across_departement == std::vector<std::string>{"2.0, 2.0"});
    CHECK(found.value_outside == std::vector<std::string>{"23.5, 2.5"});
}

TEST_CASE("names on a page: none of the demo on another, on a symbol or across a border") {
    const auto format = GENERATE(from_range(house_formats())); // A4 landscape and A3 portrait
    if (format.name != "a4-paysage" && format.name != "a3-portrait") {
        return; // the real campaign is measured in all four
    }
    const support::TempFolder folder;
    const auto campaign = (support::source_dir() / "data/demo/campaign.toml").string();
    const auto run = maille(svg_pages(campaign, (folder / "out").string(),
                                      {"vivier-crte", "mobilisation-epci", "pacte"}, format));
    INFO(format.name << run.err);
    REQUIRE(run.exit_code == 0);
    std::size_t pages = 0;
    for (const auto& [file, bytes] : files_in(folder / "out")) {
        if (!file.ends_with(".svg")) {
            continue;
        }
        INFO(file);
        const auto marks = marks_of(read_svg(folder / "out" / file), format.panel);
        const auto found = faults(marks);
        CHECK(joined(found.name_on_name) == "");
        CHECK(joined(found.name_on_symbol) == "");
        CHECK(joined(found.across_territory) == "");
        CHECK(joined(found.across_departement) == "");
        CHECK(joined(found.value_outside) == "");
        CHECK(marks.symbols.size() >= 5);
        CHECK(marks.names.size() >= 5);
        ++pages;
    }
    CHECK(pages == 15); // (region and five départements) twice, one pacte, two parcs
}

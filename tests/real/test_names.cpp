// SPDX-License-Identifier: Apache-2.0
// No name of the real pages on another or on a symbol, none across a border, in the four formats.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "cli/names_on_page.hpp"
#include "cli/process.hpp"
#include "real/campaign.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace cli;

TEST_CASE("names on real pages: none on another, on a symbol or across a border") {
    const auto format = GENERATE(from_range(house_formats()));
    const support::TempFolder folder;
    auto words =
        svg_pages("", (folder / "out").string(), {"dotations-crte", "fonds-vert-epci"}, format);
    words.erase(words.begin(), words.begin() + 4); // run, the campaign and -o: said by run_campaign
    real::run_campaign(folder / "out", words);
    std::size_t pages = 0;
    for (const auto& [file, bytes] : files_in(folder / "out")) {
        if (!file.ends_with(".svg")) {
            continue;
        }
        INFO(format.name << " " << file);
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
    CHECK(pages == 12); // the region and five départements, twice
}

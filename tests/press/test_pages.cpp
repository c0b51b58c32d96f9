// SPDX-License-Identifier: Apache-2.0
// Which pages a campaign has.
#include "press/pages.hpp"

#include "support/catch.hpp"
#include "support/region.hpp"

using namespace maille;

namespace {

press::Inputs inputs(region::Surroundings& around) {
    press::Inputs made;
    made.territories =
        std::make_unique<territory::Territories>(region::territories(around.context));
    return made;
}

campaign::Plan plan() {
    campaign::Plan made;
    made.maps.resize(2);
    made.maps[0].name = "vivier-crte";
    made.maps[0].pages = {"departement", "crte"};
    made.maps[1].name = "Parcs_1";
    made.maps[1].pages = {"pnr"};
    return made;
}

} // namespace

TEST_CASE("pages: one for each territory of each level, in the order of the campaign") {
    region::Surroundings around;
    const auto made = inputs(around);
    const auto campaign = plan();
    const auto pages = press::plan_pages(campaign, made);
    std::vector<std::string> stems;
    for (const auto& page : pages) {
        stems.push_back(page.stem);
    }
    CHECK(stems == std::vector<std::string>{
                       "maps/vivier-crte/departement-00", "maps/vivier-crte/departement-99",
                       "maps/vivier-crte/crte-crte-e", "maps/vivier-crte/crte-crte-w",
                       "maps/parcs-1/pnr-pnr-1", "maps/parcs-1/pnr-pnr-2"});
}

TEST_CASE("pages: numbered within their map") {
    region::Surroundings around;
    const auto made = inputs(around);
    const auto campaign = plan();
    const auto pages = press::plan_pages(campaign, made);
    REQUIRE(pages.size() == 6);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO(i);
        const bool first = i < 4;
        CHECK(pages[i].map == &campaign.maps[first ? 0 : 1]);
        CHECK(pages[i].number == (first ? i + 1 : i - 3));
        CHECK(pages[i].count == (first ? 4 : 2));
        CHECK(pages[i].territory == i % 2);
    }
    CHECK(made.territories->levels()[pages[0].level].name() == "departement");
    CHECK(made.territories->levels()[pages[5].level].name() == "pnr");
}

TEST_CASE("pages: a campaign without maps has none") {
    region::Surroundings around;
    CHECK(press::plan_pages({}, inputs(around)).empty());
}

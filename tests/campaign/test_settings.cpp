// SPDX-License-Identifier: Apache-2.0
#include "campaign_files.hpp"

#include "support/catch.hpp"

using namespace campaign_test;
using Names = std::vector<std::string>;

TEST_CASE("--set changes the campaign before it is checked", "[campaign]") {
    const Campaign campaign(sound + R"([[maps]]
name = "carte-a"
pages = ["epci"]
layers = [{ level = "epci", style = "epci" }]
[[maps]]
name = "carte-b"
pages = ["epci"]
layers = [{ level = "epci", style = "epci" }]
)");
    const auto plan = campaign.load(
        {"sources.vivier.path=autre.csv", "maps.carte-b.dpi=300", "maps.1.formats=[\"svg\"]",
         "maps.carte-b.layers.epci.style=crte", "campaign.credits.service = DREAL",
         "territories.epci.partition=false", "campaign.date=2025-01-31"});
    CHECK(plan.source("vivier")->path == campaign.folder() / "autre.csv");
    CHECK(plan.maps[0].dpi == 150);
    CHECK(plan.maps[1].dpi == 300);
    CHECK(plan.maps[0].formats == Names{"svg"});
    CHECK(plan.maps[1].layers[0].style == "crte");
    CHECK(plan.credits.at("service") == "DREAL");
    CHECK_FALSE(plan.level("epci")->partition);
    CHECK(plan.date == "2025-01-31");
}

TEST_CASE("a wrong --set is named", "[campaign]") {
    const Campaign campaign(sound);
    const auto missing = campaign.failure({"territories.epcii.field=x"});
    CHECK(missing.fr ==
          "--set territories.epcii.field=x: « territories » n'a pas d'entrée « epcii »");
    CHECK(missing.en == "--set territories.epcii.field=x: 'territories' has no entry 'epcii'");
    CHECK(missing.hint_en == "Did you mean 'epci'?");
    CHECK(campaign.failure({"campaign.titel=x"}).en ==
          "--set campaign.titel=x: unknown key 'titel' in [campaign]");
    CHECK(campaign.failure({"campaign.title"}).en == "--set campaign.title: a value is expected");
    CHECK(campaign.failure({"campaign.title.fr=x"}).en ==
          "--set campaign.title.fr=x: 'title' is not a table");
    CHECK(campaign.failure({"campaign.title=3"}).en ==
          "--set campaign.title=3: key 'title' of [campaign]: expected a text in quotes, found an "
          "integer");
}

// SPDX-License-Identifier: Apache-2.0
// `maille run` on the worked example: tests/contract/README.md derives every figure by hand.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"

using namespace cli;

TEST_CASE("run: accounting and layers of the worked example") {
    const support::TempFolder folder;
    const auto out = folder / "out";
    const auto result = maille({"run", "campaign.toml", "-o", out.string()}, in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    CHECK(result.out.empty());

    const auto expected = contract_folder() / "expected";
    const auto found =
        differences(read_json(expected / "accounting.json"), read_json(out / "accounting.json"));
    CHECK(joined(found) == "");

    const auto geopackage = geopackage_in(out);
    for (const std::string layer : {"communes", "epci", "crte", "departements", "pnr", "projets"}) {
        INFO(layer);
        const auto wrong = differences(read_csv(expected / (layer + ".csv")),
                                       read_layer(geopackage, layer), number_columns());
        CHECK(joined(wrong) == "");
    }
}

TEST_CASE("run: the layer projets holds every input field between source and maille_id") {
    const support::TempFolder folder;
    const auto out = folder / "out";
    const auto result = maille({"run", "campaign.toml", "-o", out.string()}, in_contract());
    REQUIRE(result.exit_code == 0);
    const auto layer = read_layer(geopackage_in(out), "projets");
    const std::vector<std::string> head{"source",     "numero",     "intitule",    "categorie",
                                        "code_insee", "siren_epci", "departement", "x",
                                        "y",          "montant",    "maille_id"};
    REQUIRE(layer.columns.size() > head.size());
    CHECK(std::vector<std::string>(layer.columns.begin(), layer.columns.begin() + 11) == head);
    // Codes stay text and what people wrote stays readable.
    CHECK(layer.cells.at(2).at(4) == Cell{"00101"});
    CHECK(layer.cells.at(12).at(0) == Cell{"vivier"});
    CHECK(layer.cells.at(12).at(1) == Cell{"P-13"});
}

TEST_CASE("run: the folder that it made is updated, any other is refused") {
    const support::TempFolder folder;
    const auto out = folder / "out";
    const std::vector<std::string> command{"run", "campaign.toml", "-o", out.string()};
    REQUIRE(maille(command, in_contract()).exit_code == 0);
    const auto first = files_in(out);
    CHECK(first.count("manifest.json") == 1);
    CHECK(maille(command, in_contract()).exit_code == 0);
    CHECK(joined(different_files(first, files_in(out))) == "");

    std::filesystem::remove(out / "manifest.json");
    const auto refused = maille(command, in_contract());
    CHECK(refused.exit_code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err.find(out.string()) != std::string::npos);
}

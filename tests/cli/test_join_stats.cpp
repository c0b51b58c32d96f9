// SPDX-License-Identifier: Apache-2.0
// `maille join` and `maille stats` on the worked example.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"

using namespace cli;
using nlohmann::json;

namespace {

const std::vector<std::string> join_command{"join",          "input/projets_points.geojson",
                                            "--territories", "input/communes.geojson",
                                            "--key",         "code"};

std::vector<std::string> with(std::vector<std::string> command,
                              const std::vector<std::string>& more) {
    command.insert(command.end(), more.begin(), more.end());
    return command;
}

} // namespace

TEST_CASE("join: by geometry") {
    const auto result = maille(with(join_command, {"--json"}), in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    const auto expected = read_json(contract_folder() / "expected" / "join.json");
    CHECK(joined(differences(expected, json::parse(result.out))) == "");
}

TEST_CASE("join: a declared code decides") {
    const auto result =
        maille(with(join_command, {"--code", "code_insee", "--json"}), in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    const auto expected = read_json(contract_folder() / "expected" / "join-code.json");
    CHECK(joined(differences(expected, json::parse(result.out))) == "");
}

TEST_CASE("join: every row is written with its territory") {
    const support::TempFolder folder;
    const auto out = folder / "joined.gpkg";
    const auto result = maille(with(join_command, {"-o", out.string()}), in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    CHECK(result.out.empty());
    const auto layer = read_layer(out, "projets");
    REQUIRE(layer.cells.size() == 18);
    const auto numero = layer.position("numero");
    const auto state = layer.position("maille_state");
    const auto territory = layer.position("maille_territory");
    std::map<std::string, std::pair<Cell, Cell>> seen;
    for (const auto& row : layer.cells) {
        seen[std::get<std::string>(row[numero])] = {row[state], row[territory]};
    }
    // Section 3 of tests/contract/README.md.
    CHECK(seen.at("P-09") == std::pair<Cell, Cell>{"tie", "00101"});
    CHECK(seen.at("P-10") == std::pair<Cell, Cell>{"outside", Cell{}});
    CHECK(seen.at("P-08") == std::pair<Cell, Cell>{"placed", "00104"});
    CHECK(seen.at("P-15") == std::pair<Cell, Cell>{"placed", "00103"});
    CHECK(seen.at("P-11") == std::pair<Cell, Cell>{"no_coordinates", Cell{}});
}

TEST_CASE("join: with --counts the territories are written, zeros included") {
    const support::TempFolder folder;
    const auto out = folder / "counts.gpkg";
    const auto result = maille(with(join_command, {"--counts", "-o", out.string()}), in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    const auto layer = read_layer(out, "territories");
    const auto code = layer.position("code");
    const auto count = layer.position("n_projets");
    std::map<std::string, double> counts;
    for (const auto& row : layer.cells) {
        counts[std::get<std::string>(row[code])] = std::get<double>(row[count]);
    }
    CHECK(counts == std::map<std::string, double>{{"00101", 4},
                                                  {"00102", 0},
                                                  {"00103", 1},
                                                  {"00104", 3},
                                                  {"99201", 1},
                                                  {"99202", 0},
                                                  {"99203", 2}});
}

TEST_CASE("join: an existing output is refused, and left whole") {
    const support::TempFolder folder;
    const auto out = folder / "joined.gpkg";
    const auto command = with(join_command, {"-o", out.string()});
    REQUIRE(maille(command, in_contract()).exit_code == 0);
    const auto before = files_in(folder.path());
    const auto result = maille(command, in_contract());
    CHECK(result.exit_code == 1);
    CHECK(result.err.find("--overwrite") != std::string::npos);
    CHECK(joined(different_files(before, files_in(folder.path()))) == "");
    CHECK(maille(with(command, {"--overwrite"}), in_contract()).exit_code == 0);
    CHECK(joined(different_files(before, files_in(folder.path()))) == "");
}

TEST_CASE("stats: the table bilan") {
    const auto result =
        maille({"stats", "campaign.toml", "--table", "bilan", "--json"}, in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    auto expected = read_json(contract_folder() / "expected" / "stats-bilan.json");
    expected.erase("notes"); // one possible wording
    const auto actual = json::parse(result.out);
    CHECK(joined(differences(expected, actual)) == "");

    std::string notes;
    for (const auto& note : actual.at("notes")) {
        notes += " " + note.get<std::string>() + " ";
    }
    for (const std::string figure : {" 18 ", " 12 ", " 1 ", " 5 "}) {
        INFO(notes);
        CHECK(notes.find(figure) != std::string::npos);
    }
}

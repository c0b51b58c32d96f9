// SPDX-License-Identifier: Apache-2.0
// `maille displace` on the worked example (tests/contract/README.md, section 6) and its mistakes.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace cli;
using nlohmann::json;

namespace {

std::vector<std::string> command(const std::vector<std::string>& more) {
    std::vector<std::string> words{"displace",      "input/projets_points.geojson",
                                   "--mode",        "territory",
                                   "--size-mm",     "3",
                                   "--scale",       "100000",
                                   "--territories", "input/communes.geojson",
                                   "--key",         "code"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

void check_within(double value, const json& bounds) {
    INFO(value << " in " << bounds.dump());
    CHECK(value >= bounds.value("min", -1e300) - 1e-3);
    CHECK(value <= bounds.value("max", 1e300) + 1e-3);
}

/// How far each project was moved, mm.
std::map<std::string, double> shifts(const Rows& layer) {
    std::map<std::string, double> moved;
    for (const auto& row : layer.cells) {
        const double dx = std::get<double>(row[layer.position("maille_dx_mm")]);
        const double dy = std::get<double>(row[layer.position("maille_dy_mm")]);
        auto& most = moved[std::get<std::string>(row[layer.position("numero")])];
        most = std::max(most, std::hypot(dx, dy));
    }
    return moved;
}

} // namespace

TEST_CASE("displace: the worked example, within its bounds") {
    const support::TempFolder folder;
    const auto out = folder / "displaced.gpkg";
    const auto result = maille(command({"-o", out.string(), "--json"}), in_contract());
    INFO(result.err);
    REQUIRE(result.exit_code == 5);
    auto expected = read_json(contract_folder() / "expected" / "displace.json");
    const auto bounds = read_json(contract_folder() / "expected" / "displace-bounds.json");
    const auto actual = json::parse(result.out);
    check_within(actual["infeasible"][0]["largest_size_mm"].get<double>(),
                 bounds["infeasible[0].largest_size_mm"]);
    expected["infeasible"][0].erase("largest_size_mm");
    CHECK(joined(differences(expected, actual)) == "");
    for (const std::string key : {"moved", "sum_mm", "lower_bound_mm"}) {
        INFO(key);
        check_within(actual[key].get<double>(), bounds[key]);
    }
    const auto moved = shifts(read_layer(out, "displaced"));
    for (const auto& name : bounds["unmoved"]) {
        CHECK(moved.at(name.get<std::string>()) == 0);
    }
    for (const auto& [name, least] : bounds["moved_at_least_mm"].items()) {
        CHECK(moved.at(name) >= least.get<double>() - 1e-3);
    }
    for (const auto& [name, most] : bounds["moved_at_most_mm"].items()) {
        CHECK(moved.at(name) <= most.get<double>() + 1e-3);
    }
    CHECK(read_layer(out, "leaders").cells.size() == actual["moved"].get<std::size_t>());
}

TEST_CASE("displace: with policy fail the territory is named and nothing is written") {
    const support::TempFolder folder;
    const auto out = folder / "displaced.gpkg";
    const auto result = maille(command({"--policy", "fail", "-o", out.string()}), in_contract());
    CHECK(result.exit_code == 5);
    CHECK(result.err.find("00103") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("displace: modes of QGIS need no territories") {
    const auto answer = [](const std::string& mode) {
        const auto result = maille({"displace", "input/projets_points.geojson", "--mode", mode,
                                    "--size-mm", "3", "--scale", "100000", "--json"},
                                   in_contract());
        INFO(result.err);
        REQUIRE(result.exit_code == 0);
        return json::parse(result.out);
    };
    // Three symbols at one place on a ring of QGIS: the largest of (sqrt2 (3 + 2) / 2) and
    // 3 sqrt2 x 3 / (2 pi), qgis.md 1.2: 3.5355 mm from their mean for all three. The pairs 2.2 mm
    // and less apart are groups too; a lone symbol stays.
    const auto ring = answer("concentric");
    CHECK(ring["symbols"] == 12);
    CHECK(ring["displacement_mm"]["max"].get<double>() == Approx(5 / std::sqrt(2.0)).margin(1e-3));
    CHECK(answer("ring")["infeasible"].empty());
    CHECK(answer("grid")["symbols"] == 12);
}

TEST_CASE("displace: mistakes say what is wanted") {
    struct Mistake {
        std::vector<std::string> words;
        int exit_code;
        std::string says;
    };
    const std::string points = "input/projets_points.geojson";
    const std::vector<Mistake> mistakes{
        {{"displace", points, "--size-mm", "2", "--scale", "25000", "--json"},
         2,
         "error: mode territory needs --territories and --key\n"},
        {{"displace", points, "--size-mm", "0", "--scale", "25000", "--mode", "ring", "--json"},
         2,
         "error: --size-mm 0: a length in millimetres above zero is wanted\n"},
        {{"displace", points, "--size-mm", "nan", "--scale", "25000", "--mode", "ring", "--json"},
         2,
         "error: --size-mm nan: a length in millimetres above zero is wanted\n"},
        {{"displace", points, "--size-mm", "2", "--scale", "0", "--mode", "ring", "--json"},
         2,
         "error: --scale 0: 50000, 1:50000 is wanted\n"},
        {{"displace", points, "--size-mm", "2", "--scale", "25000", "--mode", "ring", "-o",
          "out.csv"},
         2,
         "error: out.csv: unknown output format\n"},
        {{"displace", points, "--size-mm", "2", "--scale", "25000", "--territories",
          "input/communes.geojson", "--key", "code", "--frame", "0,0,1,1", "--json"},
         1,
         "error: The frame of the map holds neither territory nor symbol\n"},
        {{"displace", points, "--size-mm", "2", "--scale", "25000", "--territories",
          "input/communes.geojson", "--json"},
         2,
         "error: --territories and --key go together\n"},
    };
    for (const auto& mistake : mistakes) {
        const auto result = maille(mistake.words, in_contract());
        INFO(mistake.says << result.err);
        CHECK(result.exit_code == mistake.exit_code);
        CHECK(result.out.empty());
        CHECK(result.err.starts_with(mistake.says));
    }
}

TEST_CASE("displace: neither the number of threads nor the order of rows moves a symbol") {
    const auto one = maille(command({"--json", "-j", "1"}), in_contract());
    const auto two = maille(command({"--json", "-j", "2"}), in_contract());
    CHECK(one.out == two.out);
    const support::TempFolder folder;
    auto points = read_json(contract_folder() / "input/projets_points.geojson");
    std::reverse(points["features"].begin(), points["features"].end());
    const auto reversed = folder / "reversed.geojson";
    {
        std::ofstream file(reversed);
        file << points.dump();
    }
    auto words = command({"-o", (folder / "a.gpkg").string()});
    REQUIRE(maille(words, in_contract()).exit_code == 5);
    words[1] = reversed.string();
    words.back() = (folder / "b.gpkg").string();
    REQUIRE(maille(words, in_contract()).exit_code == 5);
    CHECK(shifts(read_layer(folder / "a.gpkg", "displaced")) ==
          shifts(read_layer(folder / "b.gpkg", "displaced")));
}

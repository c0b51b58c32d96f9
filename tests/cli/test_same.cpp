// SPDX-License-Identifier: Apache-2.0
// What must not change a result: row order, number of jobs, locale, time zone, the clock.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <random>
#include <sstream>
#include <thread>

using namespace cli;

namespace {

/// A copy of the worked example whose rows of `table` stand in another order.
void copy_shuffled(const std::filesystem::path& to, const std::string& table, unsigned seed) {
    std::filesystem::copy(contract_folder(), to, std::filesystem::copy_options::recursive);
    std::istringstream text(read_text(to / "input" / table));
    std::string header;
    std::getline(text, header);
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    std::mt19937 random(seed);
    for (std::size_t i = lines.size(); i > 1; --i) {
        std::swap(lines[i - 1], lines[random() % i]);
    }
    std::ofstream file(to / "input" / table, std::ios::binary | std::ios::trunc);
    file << header << '\n' << joined(lines);
}

/// State and territories of each project by its number and title, which together are unique.
std::map<std::string, std::vector<Cell>> answers(const Rows& layer) {
    std::map<std::string, std::vector<Cell>> found;
    for (const auto& row : layer.cells) {
        const auto key = std::get<std::string>(row.at(layer.position("numero"))) + " " +
                         std::get<std::string>(row.at(layer.position("intitule")));
        for (const std::string column :
             {"maille_state", "maille_precision", "maille_conflict", "maille_commune",
              "maille_epci", "maille_crte", "maille_departement", "maille_pnr"}) {
            found[key].push_back(row.at(layer.position(column)));
        }
    }
    return found;
}

std::map<std::string, std::string> run_files(const std::filesystem::path& out,
                                             const std::vector<std::string>& more,
                                             std::map<std::string, std::string> env) {
    std::vector<std::string> command{"run", "campaign.toml", "--lang", "fr", "-o", out.string()};
    command.insert(command.end(), more.begin(), more.end());
    const auto result = maille(command, in_contract(std::move(env)));
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
    return files_in(out);
}

} // namespace

TEST_CASE("the order of rows changes no count, state or territory") {
    const std::string table = GENERATE(as<std::string>{}, "projets.csv", "crte.csv", "parc.csv");
    const unsigned seed = GENERATE(1U, 2U);
    INFO(table << ", seed " << seed);
    const support::TempFolder folder;
    const auto plain =
        maille({"run", "campaign.toml", "-o", (folder / "plain").string()}, in_contract());
    REQUIRE(plain.exit_code == 0);
    copy_shuffled(folder / "copy", table, seed);
    RunOptions options;
    options.folder = folder / "copy";
    const auto other = maille({"run", "campaign.toml", "-o", (folder / "other").string()}, options);
    INFO(other.err);
    REQUIRE(other.exit_code == 0);

    CHECK(read_json(folder / "plain" / "accounting.json") ==
          read_json(folder / "other" / "accounting.json"));
    const auto one = geopackage_in(folder / "plain");
    const auto two = geopackage_in(folder / "other");
    for (const std::string layer : {"communes", "epci", "crte", "departements", "pnr"}) {
        INFO(layer);
        CHECK(read_layer(one, layer).cells == read_layer(two, layer).cells);
    }
    const auto rows = answers(read_layer(one, "projets"));
    CHECK(rows.size() == 18);
    CHECK(rows == answers(read_layer(two, "projets")));
}

TEST_CASE("one job or two, now or later: the same bytes") {
    const support::TempFolder folder;
    const auto one = run_files(folder / "one", {"-j", "1"}, {});
    // A clock in a file would show.
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));
    const auto two = run_files(folder / "two", {"-j", "2"}, {});
    CHECK(one.size() > 2);
    CHECK(joined(different_files(one, two)) == "");
}

TEST_CASE("locale and time zone change no byte") {
    const support::TempFolder folder;
    const auto plain = run_files(folder / "plain", {}, {{"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"}});
    const auto other =
        run_files(folder / "other", {}, {{"LC_ALL", "fr_FR.UTF-8"}, {"TZ", "Pacific/Auckland"}});
    CHECK(joined(different_files(plain, other)) == "");
}

// SPDX-License-Identifier: Apache-2.0
// Help, version and mistakes on the command line.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"

#include <regex>

using namespace cli;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the version is printed alone, and is that of the build") {
    const auto result = maille({"--version"});
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
    const auto build = read_text(support::source_dir() / "CMakeLists.txt");
    std::smatch version;
    REQUIRE(std::regex_search(build, version, std::regex("project\\(maille VERSION ([0-9.]+)")));
    CHECK(result.out == "maille " + version[1].str() + "\n");
}

TEST_CASE("help goes to stdout and names every verb that works") {
    const auto result = maille({"--help"});
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
    for (const std::string verb : {"run", "join", "stats", "displace", "map"}) {
        INFO(verb);
        CHECK(has(result.out, verb));
        const auto help = maille({verb, "--help"});
        CHECK(help.exit_code == 0);
        CHECK(help.err.empty());
        CHECK(has(help.out, "--output"));
    }
    for (const std::string later : {"fragmentation", "flood"}) {
        INFO(later);
        CHECK((!has(result.out, "  " + later) || maille({later, "--help"}).exit_code == 0));
    }
}

TEST_CASE("an unknown verb is answered with the nearest one") {
    const auto result = maille({"jion", "points.gpkg"});
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(has(result.err, "jion"));
    CHECK(has(result.err, "Did you mean join?"));
}

TEST_CASE("an unknown option is answered with the nearest one") {
    const auto result = maille({"run", "campaign.toml", "--overwirte"}, in_contract());
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(has(result.err, "--overwirte"));
    CHECK(has(result.err, "Did you mean --overwrite?"));
}

TEST_CASE("a missing argument is a mistake of the command line") {
    const std::vector<std::string> command =
        GENERATE(std::vector<std::string>{"run"}, std::vector<std::string>{"join"},
                 std::vector<std::string>{"join", "input/projets_points.geojson", "--json"},
                 std::vector<std::string>{"stats"});
    const auto result = maille(command, in_contract());
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(!result.err.empty());
}

TEST_CASE("messages follow the environment's language and --lang") {
    const std::vector<std::string> command{"run", "nowhere.toml"};
    const auto english = maille(command, in_contract({{"LC_ALL", "C.UTF-8"}}));
    const auto french = maille(command, in_contract({{"LC_ALL", "fr_FR.UTF-8"}}));
    CHECK(english.exit_code == 1);
    CHECK(french.exit_code == 1);
    CHECK(has(english.err, "nowhere.toml: no such file"));
    CHECK(has(french.err, "nowhere.toml : fichier introuvable"));
    const auto asked =
        maille({"run", "nowhere.toml", "--lang", "fr"}, in_contract({{"LC_ALL", "C.UTF-8"}}));
    CHECK(asked.err == french.err);
}

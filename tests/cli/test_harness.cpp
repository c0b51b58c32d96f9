// SPDX-License-Identifier: Apache-2.0
// The harness itself: what it captures and what it lets pass.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"

#include <fstream>

using nlohmann::json;

TEST_CASE("a program's exit code, output and errors are kept apart") {
    const auto result = cli::run_program("/bin/sh", {"-c", "printf out; printf err >&2; exit 7"});
    CHECK(result.exit_code == 7);
    CHECK(result.out == "out");
    CHECK(result.err == "err");
    CHECK(cli::run_program("/bin/sh", {"-c", "kill -9 $$"}).exit_code == 137);
    CHECK_THROWS_AS(cli::run_program("/nonexistent/program", {}), std::runtime_error);
}

TEST_CASE("environment and working folder reach the program") {
    cli::RunOptions options;
    options.env = {{"MAILLE_HARNESS", "given"}};
    options.folder = "/";
    const auto result = cli::run_program("/bin/sh", {"-c", "echo $MAILLE_HARNESS; pwd"}, options);
    CHECK(result.out == "given\n/\n");
}

TEST_CASE("a program that hangs is ended") {
    cli::RunOptions options;
    options.timeout_s = 1;
    CHECK_THROWS_AS(cli::run_program("/bin/sleep", {"60"}, options), std::runtime_error);
}

TEST_CASE("writing past the limit fails as on a full disk, without a signal") {
    const support::TempFolder folder;
    cli::RunOptions options;
    options.folder = folder.path();
    options.largest_file = 1000;
    const auto result = cli::run_program(
        "/bin/sh", {"-c", "head -c 500 /dev/zero > small && ! head -c 5000 /dev/zero > big"},
        options);
    CHECK(result.exit_code == 0);
    CHECK(std::filesystem::file_size(folder / "small") == 500);
    CHECK(std::filesystem::file_size(folder / "big") == 1000);
}

TEST_CASE("numbers agree to 1e-9, everything else exactly") {
    const auto differ = [](const char* expected, const char* actual) {
        return cli::differences(json::parse(expected), json::parse(actual)).size();
    };
    CHECK(differ(R"({"a": 40, "b": [1.5, "x", null]})",
                 R"({"c": 0, "b": [1.5, "x", null], "a": 40.0})") == 0);
    CHECK(differ("58.333333333333336", "58.33333333333333") == 0);
    CHECK(differ("58.333333333333336", "58.3333334") == 1);
    CHECK(differ("0", "1e-10") == 0);
    CHECK(differ("0", "1e-8") == 1);
    CHECK(differ("1000000000000", "1000000000001") == 1);
    CHECK(differ("\"00\"", "0") == 1);
    CHECK(differ("null", "0") == 1);
    CHECK(differ("1", "true") == 1);
    CHECK(differ("[1, 2]", "[2, 1]") == 2);
    CHECK(differ("[1, 2]", "[1, 2, 3]") == 1);
    CHECK(differ(R"({"a": 1})", R"({"b": 1})") == 1);
}

TEST_CASE("a layer is held against a CSV by type as well as by value") {
    const cli::Rows csv{{"code", "n"}, {{{"007"}, {"2"}}, {{"008"}, {}}}};
    const std::vector<std::string> numbers{"n"};
    const cli::Rows same{{"code", "other", "n"}, {{{"007"}, {}, {2.0}}, {{"008"}, {}, {}}}};
    CHECK(cli::differences(csv, same, numbers).empty());

    auto changed = same;
    changed.cells[0][0] = 7.0;
    CHECK(cli::differences(csv, changed, numbers).size() == 1);
    changed = same;
    changed.cells[1][2] = 0.0;
    CHECK(cli::differences(csv, changed, numbers).size() == 1);
    changed = same;
    changed.cells[0][2] = std::string("2");
    CHECK(cli::differences(csv, changed, numbers).size() == 1);
    changed = same;
    changed.cells.pop_back();
    CHECK(cli::differences(csv, changed, numbers).size() == 1);
    const cli::Rows swapped{{"n", "code"}, {{{2.0}, {"007"}}, {{}, {"008"}}}};
    CHECK(cli::differences(csv, swapped, numbers).size() == 1);
    CHECK_THROWS_AS(cli::differences(csv, cli::Rows{{"code"}, {}}, numbers), std::runtime_error);
}

TEST_CASE("files that differ between two folders are named") {
    CHECK(cli::different_files({{"a", "1"}, {"b", "2"}}, {{"a", "1"}, {"b", "2"}}).empty());
    CHECK(cli::different_files({{"a", "1"}, {"b", "2"}}, {{"a", "x"}, {"c", "3"}}) ==
          std::vector<std::string>{"a", "b", "c"});
}

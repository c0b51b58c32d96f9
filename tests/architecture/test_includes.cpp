// SPDX-License-Identifier: Apache-2.0
// #include lines of src/ against the module table of docs/architecture.md, and the check against
// planted offences.
#include "architecture/include_rules.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"

#include <set>

namespace {

std::filesystem::path planted(const std::string& name) {
    return support::source_dir() / "tests" / "architecture" / "planted" / name;
}

} // namespace

TEST_CASE("src follows the module table") {
    const auto rules = architecture::read_rules(support::source_dir() / "docs" / "architecture.md");
    std::string all;
    for (const auto& offence : architecture::offences(support::source_dir() / "src", rules)) {
        all += "src/" + offence + "\n";
    }
    CHECK(all == "");
}

TEST_CASE("the module table lists the folders of src, no more and no less") {
    const auto rules = architecture::read_rules(support::source_dir() / "docs" / "architecture.md");
    std::set<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator(support::source_dir() / "src")) {
        if (entry.is_directory()) {
            folders.insert(entry.path().filename().string());
        }
    }
    std::set<std::string> listed;
    for (const auto& [module, rank] : rules.rank) {
        listed.insert(module);
    }
    CHECK(listed == folders);
}

TEST_CASE("the table is read: ranks, owners, a single header") {
    const auto rules = architecture::read_rules(planted("table.md"));
    CHECK(rules.rank ==
          std::map<std::string, int>{{"top", 2}, {"left", 1}, {"right", 1}, {"low", 0}});
    REQUIRE(rules.owners.size() == 3);
    CHECK(rules.owners[0].pattern == "gdal*");
    CHECK(rules.owners[0].module == "left");
    CHECK(rules.owners[0].file.empty());
    CHECK(rules.owners[2].pattern == "fmt/*");
    CHECK(rules.owners[2].file == "format.hpp");
    CHECK_THROWS_AS(architecture::read_rules(planted("no_table.md")), std::runtime_error);
    CHECK_THROWS_AS(architecture::read_rules(planted("twice.md")), std::runtime_error);
}

TEST_CASE("every planted offence is found, and nothing else") {
    const auto rules = architecture::read_rules(planted("table.md"));
    const std::vector<std::string> expected{
        "left/sideways.cpp:3: right/right.hpp is of rank 1, left of rank 1",
        "left/upwards.hpp:3: top/top.hpp is of rank 2, left of rank 1",
        "low/private_format.cpp:2: <fmt/format.h> belongs to low/format.hpp",
        "right/absent.cpp:2: low/nowhere.hpp does not exist",
        "right/borrowed.cpp:2: <gdal_priv.h> belongs to left",
        "right/stranger.cpp:2: <zlib.h> is in no row of the module table",
        "right/stranger.cpp:4: gdal.h is of no module of the table",
        "unlisted/extra.cpp:1: 'unlisted' is not in the module table",
    };
    CHECK(architecture::offences(planted("src"), rules) == expected);
}

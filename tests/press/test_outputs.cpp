// SPDX-License-Identifier: Apache-2.0
// The folder a run writes: refused, updated, or left as it was.
#include "press/outputs.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace maille;
using press::OutputFolder;

namespace {

using Files = std::map<std::string, std::string>;

/// Every file by its path in the folder, manifest.json left out.
Files files_in(const std::filesystem::path& folder) {
    Files files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto name = entry.path().lexically_relative(folder).string();
        if (entry.is_regular_file() && name != "manifest.json") {
            files[name] = base::read_file(entry.path());
        }
    }
    return files;
}

void make(const std::filesystem::path& folder, const Files& files,
          const std::vector<std::string>& remade = {""}) {
    OutputFolder output(folder);
    for (const auto& [name, bytes] : files) {
        base::write_file(output.stage(name), bytes);
    }
    output.commit({}, "Essai", remade);
}

/// Number of a process that has ended.
int dead_process() {
    const pid_t child = fork();
    if (child == 0) {
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return child;
}

} // namespace

TEST_CASE("outputs: what is staged appears at commit, in folders") {
    const support::TempFolder folder;
    const auto out = folder / "deep/out";
    {
        OutputFolder output(out);
        base::write_file(output.stage("maps/vivier/region-32.png"), "picture");
        base::write_file(output.stage("accounting.json"), "{}");
        CHECK_FALSE(std::filesystem::exists(out / "accounting.json"));
        output.commit({}, "Essai", {""});
        REQUIRE(output.outputs().size() == 2);
        CHECK(output.outputs()[0].path == "accounting.json");
        CHECK(output.outputs()[1].path == "maps/vivier/region-32.png");
    }
    CHECK(files_in(out) ==
          Files{{"accounting.json", "{}"}, {"maps/vivier/region-32.png", "picture"}});
}

TEST_CASE("outputs: the manifest tells inputs and outputs with their digests") {
    const support::TempFolder folder;
    {
        OutputFolder output(folder / "out");
        base::write_file(output.stage("b.txt"), "abc");
        base::write_file(output.stage("a.txt"), "");
        output.commit({{"campaign.toml", "00ff", 12}}, "Une \"campagne\"", {""});
    }
    const auto text = base::read_file(folder / "out/manifest.json");
    const auto manifest = nlohmann::json::parse(text);
    CHECK(manifest.at("schema") == "maille/manifest/1");
    CHECK(manifest.at("campaign") == "Une \"campagne\"");
    CHECK(manifest.at("inputs") ==
          nlohmann::json::parse(R"([{"path": "campaign.toml", "sha256": "00ff", "bytes": 12}])"));
    // Digests of "" and "abc" from FIPS 180-4.
    CHECK(manifest.at("outputs") == nlohmann::json::parse(R"([
        {"path": "a.txt", "bytes": 0, "sha256":
         "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"path": "b.txt", "bytes": 3, "sha256":
         "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}])"));
    const auto read = press::read_manifest(folder / "out/manifest.json");
    REQUIRE(read.size() == 2); // inputs are not outputs
    CHECK(read[1].path == "b.txt");
    CHECK(read[1].bytes == 3);
    CHECK(read[1].sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(press::read_manifest(folder / "none.json").empty());
}

TEST_CASE("outputs: paths that lead out of the folder are not read from a manifest") {
    const support::TempFolder folder;
    base::write_file(folder / "manifest.json", R"({"schema": "maille/manifest/1", "outputs": [
    {"path": "/elsewhere/a.txt", "sha256": "00", "bytes": 1},
    {"path": "../b.txt", "sha256": "00", "bytes": 1},
    {"path": "c.txt", "sha256": "00", "bytes": 1}
]})");
    const auto read = press::read_manifest(folder / "manifest.json");
    REQUIRE(read.size() == 1);
    CHECK(read[0].path == "c.txt");
}

TEST_CASE("outputs: a folder of someone else is refused and left as it is") {
    const support::TempFolder folder;
    base::write_file(folder / "notes.txt", "mine");
    SECTION("no manifest") {}
    SECTION("another program's manifest") {
        base::write_file(folder / "manifest.json", R"({"schema": "other/1"})");
    }
    CHECK_THROWS_AS(OutputFolder(folder.path()), base::OutputError);
    CHECK(files_in(folder.path()) == Files{{"notes.txt", "mine"}});
}

TEST_CASE("outputs: a file where the folder should be is refused") {
    const support::TempFolder folder;
    base::write_file(folder / "out", "mine");
    CHECK_THROWS_AS(OutputFolder(folder / "out"), base::OutputError);
    CHECK_THROWS_AS(OutputFolder(folder / "out/below"), base::OutputError);
    CHECK(base::read_file(folder / "out") == "mine");
}

TEST_CASE("outputs: a run that does not commit leaves everything as it was") {
    const support::TempFolder folder;
    const auto out = folder / "out";
    SECTION("in a folder with earlier outputs") {
        make(out, {{"a.txt", "one"}, {"maps/b.png", "two"}});
        const auto manifest = base::read_file(out / "manifest.json");
        {
            OutputFolder output(out);
            base::write_file(output.stage("a.txt"), "three");
            base::write_file(output.stage("new/c.txt"), "four");
        }
        CHECK(files_in(out) == Files{{"a.txt", "one"}, {"maps/b.png", "two"}});
        CHECK(base::read_file(out / "manifest.json") == manifest);
        CHECK_FALSE(std::filesystem::exists(out / "new"));
    }
    SECTION("in a folder that it made") {
        {
            OutputFolder output(out);
            base::write_file(output.stage("a.txt"), "three");
        }
        CHECK_FALSE(std::filesystem::exists(out));
    }
    SECTION("in an empty folder") {
        std::filesystem::create_directory(out);
        {
            const OutputFolder output(out);
        }
        CHECK(std::filesystem::is_directory(out));
        CHECK(std::filesystem::is_empty(out));
    }
}

TEST_CASE("outputs: an update replaces, adds, and removes what is no longer made") {
    const support::TempFolder folder;
    const auto out = folder / "out";
    make(out, {{"a.txt", "one"}, {"maps/old.png", "two"}, {"tables/t.csv", "three"}});
    base::write_file(out / "notes.txt", "mine");
    SECTION("everything was made anew") {
        make(out, {{"a.txt", "four"}, {"maps/new.png", "five"}});
        CHECK(files_in(out) ==
              Files{{"a.txt", "four"}, {"maps/new.png", "five"}, {"notes.txt", "mine"}});
        CHECK(press::read_manifest(out / "manifest.json").size() == 2);
    }
    SECTION("only the maps were") {
        make(out, {{"a.txt", "four"}, {"maps/new.png", "five"}}, {"maps/"});
        CHECK(files_in(out) == Files{{"a.txt", "four"},
                                     {"maps/new.png", "five"},
                                     {"notes.txt", "mine"},
                                     {"tables/t.csv", "three"}});
        const auto entries = press::read_manifest(out / "manifest.json");
        REQUIRE(entries.size() == 3);
        CHECK(entries[2].path == "tables/t.csv"); // still known, so that a later run removes it
        CHECK(entries[2].bytes == 5);
    }
}

TEST_CASE("outputs: leftovers of killed runs go, those of running ones stay") {
    const support::TempFolder folder;
    const auto out = folder / "out";
    make(out, {{"a.txt", "one"}});
    const auto leftover = [&](const std::string& process) {
        const auto path = out / (".maille-partial-" + process);
        std::filesystem::create_directory(path);
        base::write_file(path / "half.png", "ha");
        return path;
    };
    const auto abandoned = leftover(std::to_string(dead_process()));
    const auto unreadable = leftover("what");
    const auto parent = leftover(std::to_string(getppid()));
    const auto first = leftover("1"); // runs, and belongs to another user unless tests run as root
    {
        const OutputFolder output(out);
    }
    CHECK_FALSE(std::filesystem::exists(abandoned));
    CHECK_FALSE(std::filesystem::exists(unreadable));
    CHECK(std::filesystem::exists(parent / "half.png"));
    CHECK(std::filesystem::exists(first / "half.png"));
    CHECK(base::read_file(out / "a.txt") == "one");
}

TEST_CASE("outputs: an empty folder with the leftover of a killed run is accepted") {
    const support::TempFolder folder;
    const auto leftover = folder / (".maille-partial-" + std::to_string(dead_process()));
    std::filesystem::create_directory(leftover);
    base::write_file(leftover / "half.png", "ha");
    make(folder.path(), {{"a.txt", "one"}});
    CHECK(files_in(folder.path()) == Files{{"a.txt", "one"}});
}

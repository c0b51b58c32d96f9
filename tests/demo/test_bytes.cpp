// SPDX-License-Identifier: Apache-2.0
// Same options, same bytes: against a second run and against the committed folder.
#include "generated.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("the committed demo data are what the generator writes", "[demo]") {
    const auto folder = support::source_dir() / "data" / "demo";
    for (const auto& [name, content] : demo_test::generated()) {
        INFO(name);
        // Not CHECK(a == b): a difference would print megabytes.
        const bool same = bytes_of(folder / name) == content;
        CHECK(same);
    }
}

TEST_CASE("two runs give the same bytes", "[demo]") {
    const bool same = maille::demo::make_files({}) == demo_test::generated();
    CHECK(same);
}

TEST_CASE("another seed, size and number of points are honoured", "[demo]") {
    maille::demo::Options options;
    options.communes = 300;
    options.projects = 400;
    options.points = 50;
    options.seed = 7;
    const auto files = maille::demo::make_files(options);
    const auto lines = [&](const char* name) {
        const std::string& text = files.at(name);
        return std::count(text.begin(), text.end(), '\n');
    };
    CHECK(lines("chefs_lieux.csv") == 301);
    CHECK(lines("projets.csv") == 401);
    CHECK(lines("points.csv") == 51);
    CHECK(files.at("communes.geojson") != demo_test::generated().at("communes.geojson"));
}

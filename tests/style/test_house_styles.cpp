// SPDX-License-Identifier: Apache-2.0
// The styles shipped with the program are drawn whole: reading them reports nothing.
#include "support/catch.hpp"

#include "style/qml.hpp"

#include <cstdlib>
#include <filesystem>

using namespace maille;

TEST_CASE("every house style reads without a finding") {
    const char* root = std::getenv("MAILLE_SOURCE_DIR");
    REQUIRE(root != nullptr);
    std::size_t read = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(root) / "styles")) {
        if (entry.path().extension() != ".qml") {
            continue;
        }
        base::ProblemSink problems;
        base::NoProgress progress;
        base::Context context{problems, progress};
        INFO(entry.path().filename().string());
        const style::Style style = style::read_qml(entry.path(), context);
        CHECK((!style.categories.empty() || style.labeling.has_value()));
        CHECK(problems.sorted().empty());
        ++read;
    }
    CHECK(read >= 10);
}

TEST_CASE("projects by category: four classes and a net, sizes from the displacement disc") {
    const char* root = std::getenv("MAILLE_SOURCE_DIR");
    REQUIRE(root != nullptr);
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    const style::Style style =
        style::read_qml(std::filesystem::path(root) / "styles" / "projets-categories.qml", context);
    CHECK(style.field() == "categorie");
    REQUIRE(style.categories.size() == 5);
    const auto size = [&](std::size_t i) {
        return std::get<style::SimpleMarker>(style.categories[i].symbol.layers[0]).size.value;
    };
    CHECK(size(0) == Approx(0.76 * 2.2));
    CHECK(size(1) == Approx(0.66 * 2.2));
    CHECK(size(2) == Approx(1.08 * 2.2));
    CHECK(size(3) == Approx(0.94 * 2.2));
    CHECK(style.category_of("jamais vu") == 4U);
}

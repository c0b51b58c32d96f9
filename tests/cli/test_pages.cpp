// SPDX-License-Identifier: Apache-2.0
// The pages of the demo as other programs read them: labels that keep clear of one another and of
// symbols, facts of the PDF files.
#include "cli/compare.hpp"
#include "cli/page_facts.hpp"
#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"
#include "support/temp_folder.hpp"

#include <sstream>

using namespace cli;

namespace {

namespace fs = std::filesystem;

// The map panel of the look, section 3.
const Panel a4_landscape{10, 32, 206, 168};

/// Region and départements twice, two pactes or parks more.
constexpr std::size_t demo_pages = 15;

void run_demo(const fs::path& out, const std::string& format) {
    std::vector<std::string> words{
        "run",    (support::source_dir() / "data/demo/campaign.toml").string(),
        "-o",     out.string(),
        "--only", "maps,package"};
    for (const std::string map : {"vivier-crte", "mobilisation-epci", "pacte"}) {
        words.insert(words.end(), {"--set", "maps." + map + ".template=" + format, "--set",
                                   "maps." + map + R"(.formats=["pdf"])"});
    }
    const auto result = maille(words);
    INFO(result.err);
    REQUIRE(result.exit_code == 0);
}

/// The demo in A4 landscape, made by the first test that asks.
const fs::path& demo() {
    static const support::TempFolder folder;
    static const fs::path out = [] {
        auto path = folder / "out";
        run_demo(path, "a4-paysage");
        return path;
    }();
    return out;
}

std::vector<fs::path> pdf_pages(const fs::path& out) {
    std::vector<fs::path> pages;
    for (const auto& entry : fs::recursive_directory_iterator(out / "maps")) {
        if (entry.path().extension() == ".pdf") {
            pages.push_back(entry.path());
        }
    }
    return pages;
}

std::vector<std::string> lines(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string line; std::getline(stream, line);) {
        result.push_back(line);
    }
    return result;
}

} // namespace

TEST_CASE("pages: no label on another or on a project, A4 landscape") {
    if (has_poppler("labels of the pages")) {
        std::size_t checked = 0;
        std::size_t symbols = 0;
        const auto found = page_overlaps(demo(), a4_landscape, checked, symbols);
        CHECK(joined(found) == "");
        CHECK(checked == demo_pages);
        CHECK(symbols > 3000); // 1 272 on the page of the region, as many on the départements
    }
}

TEST_CASE("pages: fonts are embedded and nothing is a picture") {
    if (!has_poppler("fonts and pictures of the PDF pages")) {
        return;
    }
    for (const auto& pdf : pdf_pages(demo())) {
        INFO(pdf);
        const auto fonts = lines(poppler("pdffonts", {}, pdf));
        REQUIRE(fonts.size() > 2); // two lines of head
        // name, type (two words), encoding, emb, sub, uni, object ID
        for (std::size_t i = 2; i < fonts.size(); ++i) {
            INFO(fonts[i]);
            CHECK(fonts[i].find("Lato") != std::string::npos);
            REQUIRE(fonts[i].size() > fonts[0].find("emb") + 3);
            CHECK(fonts[i].substr(fonts[0].find("emb"), 3) == "yes");
        }
        CHECK(lines(poppler("pdfimages", {"-list"}, pdf)).size() == 2); // head only
    }
}

TEST_CASE("pages: title, author and the words of a page are found") {
    if (!has_poppler("text and metadata of the PDF pages")) {
        return;
    }
    const auto page = demo() / "maps" / "vivier-crte" / "departement-d1.pdf";
    const std::string title = "Haute-Ornaise : les projets de la COP";
    const auto info = poppler("pdfinfo", {}, page);
    CHECK(info.find(title) != std::string::npos);
    CHECK(info.find("Author:          Maille, jeu de démonstration") != std::string::npos);
    const auto words = poppler("pdftotext", {"-layout"}, page);
    CHECK(words.find(title) != std::string::npos);
    CHECK(words.find("Gavrencemont") != std::string::npos); // a CRTE of crte.csv
    for (const auto& pdf : pdf_pages(demo())) {
        INFO(pdf);
        const auto facts = poppler("pdfinfo", {}, pdf);
        const auto first = lines(facts).at(0);
        CHECK(first.starts_with("Title: "));
        CHECK(first.size() > std::string("Title:           ").size());
        CHECK(facts.find("Author:          Maille, jeu de démonstration") != std::string::npos);
        CHECK(facts.find("Pages:           1\n") != std::string::npos);
    }
}

// SPDX-License-Identifier: Apache-2.0
// The files of the real campaign: same bytes at any number of jobs, pages that show something.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "real/campaign.hpp"
#include "support/catch.hpp"

#include "render/image.hpp"

#include <array>
#include <set>

namespace {

struct Page {
    std::string map;
    std::string source;
    std::string level;
    std::string code;

    [[nodiscard]] std::filesystem::path file(const std::string& extension) const {
        return real::outputs() / "maps" / map / (level + "-" + code + "." + extension);
    }
};

std::vector<Page> pages() {
    std::vector<Page> made;
    for (const auto& [map, source] :
         {std::pair<std::string, std::string>{"fonds-vert-epci", "fonds_vert"},
          {"dotations-crte", "dotations"}}) {
        made.push_back({map, source, "region", "32"});
        for (const std::string code : {"02", "59", "60", "62", "80"}) {
            made.push_back({map, source, "departement", code});
        }
    }
    return made;
}

/// Text without blanks of any width: a figure may be set with narrow ones.
std::string without_blanks(std::string text) {
    for (const std::string blank : {" ", "\n", "\t", "\f", "\u00a0", "\u202f"}) {
        for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank, at)) {
            text.erase(at, blank.size());
        }
    }
    return text;
}

} // namespace

TEST_CASE("real: one job or two, the same bytes in every file") {
    const support::TempFolder folder;
    real::run_campaign(folder / "one", {"-j", "1"});
    const auto one = cli::files_in(folder / "one");
    // accounting, manifest, GeoPackage; 12 pages in three formats; two tables and five levels of
    // two sources as CSV and JSON.
    CHECK(one.size() == 3 + 12 * 3 + (2 + 5 * 2) * 2);
    CHECK(cli::joined(cli::different_files(one, cli::files_in(real::outputs()))) == "");
}

TEST_CASE("real: every page shows a map") {
    for (const auto& page : pages()) {
        INFO(page.file("png"));
        const auto image = maille::render::decode_png(cli::read_text(page.file("png")));
        CHECK(image.width > image.height); // landscape
        std::set<std::array<std::uint8_t, 3>> colours;
        std::size_t white = 0;
        for (std::size_t i = 0; i + 2 < image.rgb.size(); i += 3) {
            const std::array<std::uint8_t, 3> colour{image.rgb[i], image.rgb[i + 1],
                                                     image.rgb[i + 2]};
            colours.insert(colour);
            white += colour == std::array<std::uint8_t, 3>{255, 255, 255} ? 1U : 0U;
        }
        CHECK(colours.size() > 100);
        CHECK(white < image.width * image.height * 8 / 10);
        CHECK(cli::read_text(page.file("svg")).find("<svg") != std::string::npos);
    }
}

TEST_CASE("real: the text of a page says its title, its subject and n") {
    const std::filesystem::path reader = "/usr/bin/pdftotext";
    if (!std::filesystem::exists(reader)) {
        WARN(
            "pdftotext (poppler-utils) is not installed: the text of the PDF pages is not checked");
        return;
    }
    const auto database = real::geopackage();
    for (const auto& page : pages()) {
        INFO(page.file("pdf"));
        const auto read = cli::run_program(reader, {"-layout", page.file("pdf").string(), "-"});
        REQUIRE(read.exit_code == 0);
        const auto text = without_blanks(read.out);
        const auto counted =
            database.number("SELECT count(*) FROM projets WHERE source = '" + page.source +
                            "' AND maille_" + page.level + " = '" + page.code + "'");
        const bool first = page.map == "fonds-vert-epci";
        CHECK(text.find(without_blanks(first ? "ont au moins un projet"
                                             : "projets des communes et des EPCI")) !=
              std::string::npos);
        CHECK(text.find("n=" + std::to_string(counted) + "projets") != std::string::npos);
        const auto name = database.rows("SELECT nom FROM " + page.level + "s WHERE code = '" +
                                        page.code + "'")[0][0];
        CHECK(text.find(without_blanks(name)) != std::string::npos);
    }
}

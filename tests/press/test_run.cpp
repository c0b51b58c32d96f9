// SPDX-License-Identifier: Apache-2.0
// A run as a whole, on the worked example: what is planned is what is written.
#include "press/run.hpp"

#include "base/file.hpp"
#include "press/outputs.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"
#include "support/region.hpp"
#include "support/temp_folder.hpp"

using namespace maille;

namespace {

campaign::Library library() {
    return {support::source_dir() / "layers", support::source_dir() / "styles"};
}

/// The worked example with `more` at the end of its campaign.
campaign::Plan plan(const support::TempFolder& folder, const std::string& more) {
    std::filesystem::copy(support::source_dir() / "tests/contract", folder / "c",
                          std::filesystem::copy_options::recursive);
    const auto file = folder / "c/campaign.toml";
    base::write_file(file, base::read_file(file) + more);
    return campaign::load(file, library(), {});
}

} // namespace

TEST_CASE("run: a dry run names the files that a run writes") {
    const support::TempFolder folder;
    region::Surroundings around;
    const auto campaign = plan(folder, "");
    press::RunSettings settings;
    settings.output = folder / "out";
    settings.dry_run = true;
    auto planned = press::run(campaign, library(), settings, around.context).files;
    CHECK_FALSE(std::filesystem::exists(folder / "out"));
    settings.dry_run = false;
    const auto report = press::run(campaign, library(), settings, around.context);
    CHECK(report.code == base::ExitCode::done);
    CHECK(std::erase(planned, "manifest.json") == 1);
    CHECK(planned == report.files);
    for (const auto& file : report.files) {
        INFO(file);
        CHECK(std::filesystem::is_regular_file(folder / "out" / file));
    }
    CHECK(base::read_file(folder / "out/accounting.json") == report.accounting_json);
}

TEST_CASE("run: only what is asked for is made anew") {
    const support::TempFolder folder;
    region::Surroundings around;
    const auto campaign = plan(folder, "");
    press::RunSettings settings;
    settings.output = folder / "out";
    const auto first = press::run(campaign, library(), settings, around.context).files;
    settings.package = false;
    settings.maps = false;
    const auto second = press::run(campaign, library(), settings, around.context).files;
    CHECK(first == second); // the GeoPackage of before is still known
    CHECK(std::filesystem::exists(folder / "out/campaign.gpkg"));
}

TEST_CASE("run: two outputs of one name are refused before anything is written") {
    const support::TempFolder folder;
    region::Surroundings around;
    // The counts of the level are called tables/communes.csv already.
    const auto campaign = plan(folder, "\n[[tables]]\nname = \"communes\"\nsource = \"vivier\"\n"
                                       "rows = \"categorie\"\n");
    press::RunSettings settings;
    settings.output = folder / "out";
    CHECK_THROWS_AS(press::run(campaign, library(), settings, around.context), base::ConfigError);
    CHECK_FALSE(std::filesystem::exists(folder / "out"));
}

TEST_CASE("run: an unknown variable in the texts of a map fails its pages and says which") {
    const support::TempFolder folder;
    region::Surroundings around;
    const auto campaign =
        plan(folder, "\n[[maps]]\nname = \"carte\"\npages = [\"departement\"]\ntemplate = "
                     "\"a4-paysage\"\nformats = [\"svg\"]\nsubtitle = \"[% @maille_teritory %]\"\n"
                     "layers = [ { level = \"commune\", style = \"communes\" } ]\n");
    press::RunSettings settings;
    settings.output = folder / "out";
    CHECK(press::run(campaign, library(), settings, around.context).code ==
          base::ExitCode::some_pages_failed);
    std::size_t said = 0;
    for (const auto& problem : around.problems.sorted()) {
        said += problem.message.en.find("@maille_teritory") != std::string::npos ? 1U : 0U;
    }
    CHECK(said == 2); // one a page
}

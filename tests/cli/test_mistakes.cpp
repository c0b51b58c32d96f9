// SPDX-License-Identifier: Apache-2.0
// Mistakes a user makes: one clear message with file, place and remedy, the documented exit code,
// and nothing lost.
#include "cli/compare.hpp"
#include "cli/contract.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <filesystem>
#include <fstream>

using namespace cli;
namespace fs = std::filesystem;

namespace {

/// A copy of the worked example in a folder of its own, to be spoiled.
struct Spoiled {
    support::TempFolder folder;

    Spoiled() {
        fs::copy(support::source_dir() / "tests/contract", folder.path(),
                 fs::copy_options::recursive);
    }
    void replace(const std::string& file, const std::string& from, const std::string& to) {
        std::string text = read_text(folder.path() / file);
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
        write(file, text);
    }
    void write(const std::string& file, const std::string& text) {
        std::ofstream(folder.path() / file, std::ios::binary) << text;
    }
    [[nodiscard]] Result run(const std::string& language = "fr",
                             std::vector<std::string> more = {}) {
        RunOptions options;
        options.folder = folder.path();
        std::vector<std::string> args{"run", "campaign.toml", "-o", "out", "--lang", language};
        args.insert(args.end(), more.begin(), more.end());
        return maille(args, options);
    }
    [[nodiscard]] bool has_output() const { return fs::exists(folder.path() / "out"); }
};

void check_refused(const Result& result, int code, const std::string& message) {
    CHECK(result.exit_code == code);
    CHECK(result.out.empty());
    CHECK(result.err == message);
}

} // namespace

TEST_CASE("a wrong path names the nearest file") {
    Spoiled spoiled;
    spoiled.replace("campaign.toml", "input/communes.geojson", "input/comunes.geojson");
    check_refused(spoiled.run(), 1,
                  "erreur : input/comunes.geojson : ce fichier n'existe pas\n"
                  "  remède : Vouliez-vous dire « input/communes.geojson » ?\n");
    check_refused(spoiled.run("en"), 1,
                  "error: input/comunes.geojson: there is no such file\n"
                  "  remedy: Did you mean 'input/communes.geojson'?\n");
    CHECK_FALSE(spoiled.has_output());
}

TEST_CASE("a missing field names the nearest one and those there are") {
    Spoiled spoiled;
    spoiled.replace("campaign.toml", "field = \"siren_epci\"", "field = \"siren\"");
    check_refused(
        spoiled.run(), 1,
        "erreur : communes.geojson : le champ « siren » n'existe pas\n"
        "  remède : Champs présents : code, nom, siren_epci, nom_epci, departement, population.\n");
    CHECK_FALSE(spoiled.has_output());
}

TEST_CASE("an unknown key gives its line and the nearest key") {
    Spoiled spoiled;
    spoiled.replace("campaign.toml", "partition = false", "partitions = false");
    const auto result = spoiled.run();
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(result.err ==
          "erreur : campaign.toml:30: clé inconnue « partitions » dans [[territories]]\n"
          "  remède : Vouliez-vous dire « partition » ?\n");
}

TEST_CASE("polygons given as points are refused with what was found") {
    Spoiled spoiled;
    spoiled.replace("campaign.toml",
                    "path = \"input/projets.csv\", x = \"x\", y = \"y\", crs = \"EPSG:2154\"",
                    "path = \"input/epci.geojson\"");
    const auto result = spoiled.run();
    check_refused(result, 1,
                  "erreur : epci.geojson : des points étaient attendus, la couche contient des "
                  "polygones (3 lignes)\n"
                  "  remède : Donnez la couche des points ; pour des territoires, un point par "
                  "polygone se fait dans "
                  "QGIS (Point dans la surface).\n");
    CHECK_FALSE(spoiled.has_output());
}

TEST_CASE("a style that cannot be read is named with its line") {
    Spoiled spoiled;
    fs::create_directories(spoiled.folder.path() / "styles");
    spoiled.write("styles/casse.qml",
                  "<qgis version=\"3.22\">\n  <renderer-v2 type=\"singleSymbol\">\n</qgis>\n");
    std::string campaign = read_text(spoiled.folder.path() / "campaign.toml");
    spoiled.write("campaign.toml", campaign +
                                       "\n[[maps]]\nname = \"essai\"\npages = [\"departement\"]\n"
                                       "layers = [ { level = \"epci\", style = \"casse\" } ]\n");
    const auto result = spoiled.run();
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(result.err.find("styles/casse.qml:3") != std::string::npos);
    CHECK_FALSE(spoiled.has_output());

    spoiled.write("styles/casse.qml", "<qgis>\n <renderer-v2 type=\"heatmapRenderer\"/>\n "
                                      "<layerGeometryType>2</layerGeometryType>\n</qgis>\n");
    const auto unsupported = spoiled.run();
    CHECK(unsupported.exit_code == 2);
    CHECK(unsupported.err.find("styles/casse.qml:2") != std::string::npos);
    CHECK(unsupported.err.find("heatmapRenderer") != std::string::npos);
}

TEST_CASE("a full disk is one error, and the earlier outputs stay whole") {
    Spoiled spoiled;
    REQUIRE(spoiled.run().exit_code == 0);
    const auto before = read_text(spoiled.folder.path() / "out/campaign.gpkg");
    const auto manifest = read_text(spoiled.folder.path() / "out/manifest.json");
    RunOptions options;
    options.folder = spoiled.folder.path();
    options.largest_file = 20'000;
    const auto result = maille({"run", "campaign.toml", "-o", "out", "--lang", "fr"}, options);
    CHECK(result.exit_code == 1);
    CHECK(result.out.empty());
    CHECK(result.err.find("erreur : ") != std::string::npos);
    CHECK(result.err.find("  remède : ") != std::string::npos);
    CHECK(read_text(spoiled.folder.path() / "out/campaign.gpkg") == before);
    CHECK(read_text(spoiled.folder.path() / "out/manifest.json") == manifest);
    for (const auto& entry : fs::directory_iterator(spoiled.folder.path() / "out")) {
        CHECK_FALSE(entry.path().filename().string().starts_with("."));
    }
}

TEST_CASE("a folder that holds other things is refused") {
    Spoiled spoiled;
    fs::create_directories(spoiled.folder.path() / "out");
    spoiled.write("out/notes.txt", "à garder");
    check_refused(spoiled.run(), 1,
                  "erreur : out : ce dossier contient autre chose qu'une sortie de maille\n"
                  "  remède : Donnez un dossier vide ou nouveau à -o (un dossier avec son "
                  "manifest.json est mis à "
                  "jour).\n");
    CHECK(read_text(spoiled.folder.path() / "out/notes.txt") == "à garder");
}

TEST_CASE("an existing output of join is refused before the work, and replaced when asked") {
    Spoiled spoiled;
    RunOptions options;
    options.folder = spoiled.folder.path();
    spoiled.write("deja.gpkg", "autre chose");
    const std::vector<std::string> command{"join",
                                           "input/projets_points.geojson",
                                           "--territories",
                                           "input/communes.geojson",
                                           "--key",
                                           "code",
                                           "-o",
                                           "deja.gpkg",
                                           "--lang",
                                           "fr"};
    check_refused(maille(command, options), 1,
                  "erreur : deja.gpkg existe déjà\n"
                  "  remède : Ajoutez --overwrite pour le remplacer, ou donnez un autre nom.\n");
    CHECK(read_text(spoiled.folder.path() / "deja.gpkg") == "autre chose");
    auto replacing = command;
    replacing.emplace_back("--overwrite");
    CHECK(maille(replacing, options).exit_code == 0);
    CHECK(read_text(spoiled.folder.path() / "deja.gpkg").starts_with("SQLite format 3"));
}

TEST_CASE("a partition that is none fails with exit code 5 and writes nothing") {
    Spoiled spoiled;
    spoiled.replace("campaign.toml", "partition = false\n", "");
    const auto result = spoiled.run();
    CHECK(result.exit_code == 5);
    CHECK(result.err.find("source vivier : 1 lignes sont dans plusieurs territoires du niveau pnr, "
                          "qui est déclaré "
                          "partition") != std::string::npos);
    CHECK_FALSE(spoiled.has_output());
}

TEST_CASE("warnings with --strict give exit code 3, outputs written") {
    Spoiled spoiled;
    const auto result = spoiled.run("fr", {"--strict"});
    CHECK(result.exit_code == 3); // P-13's x is no number
    CHECK(fs::exists(spoiled.folder.path() / "out/accounting.json"));
}

TEST_CASE("a source without coordinate system says how to declare one") {
    Spoiled spoiled;
    spoiled.replace("campaign.toml", ", crs = \"EPSG:2154\", commune", ", commune");
    const auto result = spoiled.run();
    CHECK(result.exit_code == 1);
    CHECK(result.out.empty());
    CHECK(result.err.find("projets.csv") != std::string::npos);
    CHECK(result.err.find("crs") != std::string::npos);
    CHECK_FALSE(spoiled.has_output());
}

TEST_CASE("a dry run lists the files and writes nothing") {
    Spoiled spoiled;
    const auto result = spoiled.run("fr", {"--dry-run"});
    CHECK(result.exit_code == 0);
    CHECK(result.out.find("campaign.gpkg\n") != std::string::npos);
    CHECK(result.out.find("tables/bilan.csv\n") != std::string::npos);
    CHECK_FALSE(spoiled.has_output());
    REQUIRE(spoiled.run().exit_code == 0);
    std::string listed;
    for (const auto& entry : fs::recursive_directory_iterator(spoiled.folder.path() / "out")) {
        if (entry.is_regular_file()) {
            CHECK(result.out.find(
                      fs::relative(entry.path(), spoiled.folder.path() / "out").generic_string() +
                      "\n") != std::string::npos);
        }
    }
}

TEST_CASE("a second run updates its folder and removes what is no longer made") {
    Spoiled spoiled;
    REQUIRE(spoiled.run().exit_code == 0);
    REQUIRE(fs::exists(spoiled.folder.path() / "out/tables/bilan.csv"));
    spoiled.replace("campaign.toml", "name = \"bilan\"", "name = \"autre\"");
    REQUIRE(spoiled.run("fr", {"--only", "tables"}).exit_code == 0);
    CHECK(fs::exists(spoiled.folder.path() / "out/tables/autre.csv"));
    CHECK_FALSE(fs::exists(spoiled.folder.path() / "out/tables/bilan.csv"));
    CHECK(fs::exists(spoiled.folder.path() / "out/campaign.gpkg"));
    CHECK(read_text(spoiled.folder.path() / "out/manifest.json").find("campaign.gpkg") !=
          std::string::npos);
}

TEST_CASE("coordinates that only look like it are not dropped in silence") {
    Spoiled spoiled;
    // Neither fields nor CRS declared: the catalogue knows x and y, but not where they lie.
    spoiled.replace("campaign.toml", "x = \"x\", y = \"y\", crs = \"EPSG:2154\", ", "");
    const auto result = spoiled.run();
    CHECK(result.exit_code == 0);
    CHECK(result.err.find(
              "attention : projets.csv : les champs x et y ressemblent à des coordonnées mais "
              "ne sont pas lus : déclarez crs dans la source vivier (campaign.toml:") !=
          std::string::npos);
}

TEST_CASE("stats writes its tables and answers from one reading") {
    Spoiled spoiled;
    RunOptions options;
    options.folder = spoiled.folder.path();
    const auto result =
        maille({"stats", "campaign.toml", "--table", "bilan", "-o", "out", "--json"}, options);
    CHECK(result.exit_code == 0);
    CHECK(result.out.find("\"denominator\": 12") != std::string::npos);
    CHECK(fs::exists(spoiled.folder.path() / "out/tables/bilan.csv"));
    // One row has a coordinate that is no number; read twice, it would be counted twice.
    CHECK(result.err.find("times)") == std::string::npos);
}

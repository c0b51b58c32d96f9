// SPDX-License-Identifier: Apache-2.0
#include "campaign_files.hpp"

#include "campaign/catalogue.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cstdlib>

using namespace campaign_test;
using maille::campaign::load_catalogue;

TEST_CASE("every file of the catalogue loads", "[campaign]") {
    const auto catalogue = load_catalogue(support::source_dir() / "layers");
    for (const auto* name : {"communes",
                             "epci",
                             "crte",
                             "departements",
                             "regions",
                             "projets",
                             "chefs-lieux",
                             "perimetre",
                             "vigicrues",
                             "troncons",
                             "zones-inondables",
                             "espaces-naturels",
                             "barrieres",
                             "routes",
                             "voies-ferrees",
                             "indicateurs",
                             "cours-d-eau",
                             "rivieres",
                             "voisins",
                             "fond"}) {
        CAPTURE(name);
        CHECK(catalogue.find(name) != nullptr);
    }
    CHECK(catalogue.find("canton") == nullptr);
    for (const auto& kind : catalogue.kinds) {
        CAPTURE(kind.name);
        CHECK(std::filesystem::exists(support::source_dir() / "layers" / (kind.name + ".toml")));
        CHECK((kind.licence.empty() || !kind.attribution.empty()));
    }
}

// Field names: documentation of ADMIN EXPRESS 3.x and 4.0, of the ANCT table and of
// InfoVigiCru.geojson.
TEST_CASE("the catalogue knows the fields of the official files", "[campaign]") {
    const auto catalogue = load_catalogue(support::source_dir() / "layers");
    const auto knows = [&](const char* kind, const char* role, const char* field) {
        const auto& names = catalogue.find(kind)->fields.at(role);
        return std::find(names.begin(), names.end(), field) != names.end();
    };
    CHECK(knows("communes", "code", "INSEE_COM"));
    CHECK(knows("communes", "code", "code_insee"));
    CHECK(knows("communes", "name", "NOM"));
    CHECK(knows("communes", "name", "nom_officiel"));
    CHECK(knows("communes", "epci", "SIREN_EPCI"));
    CHECK(knows("communes", "epci", "codes_siren_des_epci"));
    CHECK(knows("epci", "code", "CODE_SIREN"));
    CHECK(knows("crte", "key", "id_crte"));
    CHECK(knows("crte", "member", "siren_groupement"));
    CHECK(knows("vigicrues", "level", "NivInfViCr"));
    CHECK(knows("vigicrues", "name", "lbentcru"));
    CHECK(knows("vigicrues", "name", "LbEntCru"));
    CHECK(knows("zones-inondables", "scenario", "scenario"));
    CHECK(knows("projets", "x", "longitude"));
    // A field with codes of any level is never guessed.
    CHECK(catalogue.find("projets")->fields.at("code").empty());
}

TEST_CASE("a source without declared fields takes the aliases and the credits", "[campaign]") {
    const Campaign campaign(
        changed(sound, ", code = \"code\"", ", credits = { licence = \"interne\" }"));
    const auto plan = campaign.load();
    const auto& communes = plan.sources[0];
    CHECK(communes.fields.at("code").front() == "code_insee");
    CHECK(communes.fields.at("code").size() > 3);
    CHECK_FALSE(communes.field_declared.at("code"));
    CHECK(communes.credits.at("attribution") == "© IGN ADMIN EXPRESS");
    CHECK(communes.credits.at("licence") == "interne");
    CHECK(communes.nulls == std::vector<std::string>{"NR", "NC", "ZZZZZZZZZ"});
    CHECK(communes.usual_layers == std::vector<std::string>{"commune", "COMMUNE"});
}

TEST_CASE("a composition table of a known kind names its own fields", "[campaign]") {
    const Campaign campaign(
        sound +
        "[[territories]]\nlevel = \"crte\"\nfrom = \"epci\"\ntable = { path = \"crte.csv\" }\n");
    const auto plan = campaign.load();
    REQUIRE(plan.level("crte")->table);
    CHECK(plan.level("crte")->table->key == "id_crte");
    CHECK(plan.level("crte")->table->member == "siren_groupement");
    CHECK(plan.level("crte")->table->name == "lib_crte");
}

TEST_CASE("the catalogue is checked", "[campaign]") {
    support::TempFolder folder;
    CHECK_THROWS_AS(load_catalogue(folder / "none"), maille::base::InputError);
    CHECK_THROWS_AS(load_catalogue(folder.path()), maille::base::InputError);
    maille::base::write_file(folder / "a.toml", "kind = \"a\"\nroles = \"table\"\n");
    try {
        (void)load_catalogue(folder.path());
        FAIL("an unknown key was accepted");
    } catch (const maille::base::ConfigError& error) {
        CHECK(error.message().en ==
              (folder / "a.toml").string() + ":2: unknown key 'roles' in a.toml");
        CHECK(error.hint().en == "Did you mean 'role'?");
    }
}

TEST_CASE("the library is found through MAILLE_SHARE", "[campaign]") {
    support::TempFolder folder;
    setenv("MAILLE_SHARE", folder.path().c_str(), 1);
    CHECK_THROWS_AS(maille::campaign::find_library(), maille::base::InputError);
    std::filesystem::create_directory(folder / "layers");
    std::filesystem::create_directory(folder / "styles");
    CHECK(maille::campaign::find_library().styles == folder / "styles");
    unsetenv("MAILLE_SHARE");
}

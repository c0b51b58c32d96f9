// SPDX-License-Identifier: Apache-2.0
#include "campaign_files.hpp"

#include "support/catch.hpp"

#include <cstdlib>

using namespace campaign_test;
using maille::campaign::load;
using maille::campaign::Plan;
using Names = std::vector<std::string>;

namespace {

const std::filesystem::path data = support::source_dir() / "tests/campaign/data";

Names level_order(const Plan& plan) {
    Names names;
    for (const auto& level : plan.levels) {
        names.push_back(level.level);
    }
    return names;
}

} // namespace

TEST_CASE("the worked example loads as it is", "[campaign]") {
    const Plan plan = load(data / "contract.toml", shipped(), {});
    CHECK(plan.stem == "contract");
    CHECK(plan.title == "Exemple à la main");
    CHECK(plan.crs == "EPSG:2154");
    CHECK(plan.date == "2024-12-10");
    CHECK(plan.language == "fr");
    CHECK(plan.credits.empty());
    CHECK(plan.maps.empty());
    REQUIRE(plan.sources.size() == 2);

    const auto& communes = plan.sources[0];
    CHECK(communes.name == "communes");
    CHECK(communes.kind == "communes");
    CHECK(communes.role == "communes");
    CHECK(communes.path == data / "input/communes.geojson");
    CHECK(communes.fields.at("code") == Names{"code"});
    CHECK(communes.fields.at("name") == Names{"nom"});
    CHECK(communes.field_declared.at("name"));
    CHECK_FALSE(communes.field_declared.at("population"));
    CHECK(communes.fields.count("former") == 0);
    CHECK(communes.place.line == 8);

    const auto& vivier = plan.sources[1];
    CHECK(vivier.name == "vivier");
    CHECK(vivier.role == "projects");
    CHECK(vivier.crs == "EPSG:2154");
    for (const auto& [role, field] :
         std::vector<std::pair<std::string, std::string>>{{"x", "x"},
                                                          {"y", "y"},
                                                          {"commune", "code_insee"},
                                                          {"epci", "siren_epci"},
                                                          {"departement", "departement"},
                                                          {"category", "categorie"}}) {
        CAPTURE(role);
        CHECK(vivier.fields.at(role) == Names{field});
        CHECK(vivier.field_declared.at(role));
    }
    CHECK(vivier.unique == Names{"numero"});
    CHECK_FALSE(vivier.refine);
    CHECK(vivier.required.empty());
    CHECK(vivier.region_field.empty());
    CHECK(vivier.credits.empty());
}

TEST_CASE("the levels of the worked example", "[campaign]") {
    const Plan plan = load(data / "contract.toml", shipped(), {});
    REQUIRE(level_order(plan) == Names{"commune", "epci", "crte", "departement", "pnr"});
    CHECK(plan.levels[0].from == "communes");
    CHECK(plan.levels[0].layer_name == "communes");
    CHECK(plan.levels[1].from == "commune");
    CHECK(plan.levels[1].field == "siren_epci");
    CHECK(plan.levels[1].name_field == "nom_epci");
    CHECK(plan.levels[1].layer_name == "epci");
    CHECK(plan.levels[1].partition);
    CHECK(plan.levels[2].from == "epci");
    REQUIRE(plan.levels[2].table);
    CHECK(plan.levels[2].table->table.path == data / "input/crte.csv");
    CHECK(plan.levels[2].table->table.kind == "crte");
    CHECK(plan.levels[2].table->key == "id_crte");
    CHECK(plan.levels[2].table->member == "siren_groupement");
    CHECK(plan.levels[2].table->name == "lib_crte");
    CHECK(plan.levels[3].layer_name == "departements");
    CHECK(plan.levels[3].name_field.empty());
    CHECK(plan.levels[4].layer_name == "pnr");
    CHECK_FALSE(plan.levels[4].partition);
    CHECK(plan.level("crte") == &plan.levels[2]);
    CHECK(plan.level("canton") == nullptr);
    REQUIRE(plan.tables.size() == 1);
    CHECK(plan.tables[0].name == "bilan");
    CHECK(plan.tables[0].rows == "categorie");
    CHECK(plan.tables[0].order == Names{"Énergie", "Mobilité", "Eau"});
    CHECK(plan.tables[0].columns == "departement");
}

TEST_CASE("levels follow the one they are made from, sources keep their order", "[campaign]") {
    const Campaign campaign(R"([[territories]]
level = "region"
from = "departement"
all = true
nom = "Tout"
[[territories]]
level = "departement"
from = "zones"
field = "dep"
[[territories]]
level = "epci"
from = "commune"
field = "siren"
[sources]
zones = { kind = "communes", path = "/data/c.gpkg|layername=commune" }
b = { kind = "voisins", path = "v.geojson" }
a = { kind = "projets", path = "a.csv", region = "code_region", region_name = "lib_reg" }
[campaign]
title = "Ordre"
date = "décembre 2024"
lang = "en"
)");
    const Plan plan = campaign.load();
    CHECK(level_order(plan) == Names{"commune", "departement", "region", "epci"});
    CHECK(plan.levels[2].all);
    CHECK(plan.levels[2].code == "region");
    CHECK(plan.levels[2].name == "Tout");
    CHECK(plan.levels[2].layer_name == "regions");
    CHECK(plan.levels[0].from == "zones");
    CHECK(plan.sources[0].name == "zones");
    CHECK(plan.sources[0].path == "/data/c.gpkg");
    CHECK(plan.sources[0].layer == "commune");
    CHECK(plan.sources[1].name == "b");
    CHECK(plan.sources[2].name == "a");
    CHECK(plan.sources[2].fields.at("region") == Names{"code_region"});
    CHECK(plan.sources[2].fields.at("region_name") == Names{"lib_reg"});
    CHECK(plan.sources[2].region_field.empty());
    CHECK(plan.date == "décembre 2024");
    CHECK(plan.language == "en");
}

TEST_CASE("maps with their defaults, styles beside the campaign", "[campaign]") {
    const Campaign campaign(sound + R"([[maps]]
name = "carte"
pages = ["epci"]
layers = [
  { level = "epci", style = "epci" },
  { source = "vivier", style = "styles/crte.qml", displace = { mode = "ring", within = "epci" } } ]
)");
    const Plan plan = campaign.load();
    REQUIRE(plan.maps.size() == 1);
    const auto& map = plan.maps[0];
    CHECK(map.template_name == "a4-paysage");
    CHECK(map.formats == Names{"png", "pdf", "svg"});
    CHECK(map.dpi == 150);
    CHECK(map.title.empty());
    REQUIRE(map.layers.size() == 2);
    CHECK(map.layers[0].level == "epci");
    CHECK(map.layers[0].style_path == campaign.folder() / "epci.qml");
    CHECK(map.layers[1].source == "vivier");
    CHECK(map.layers[1].style_path == campaign.folder() / "styles/crte.qml");
    CHECK(map.layers[1].displacement == "ring");
    CHECK(map.layers[1].within == "epci");
    CHECK(map.layers[1].place.line == 15);
}

TEST_CASE("what the column of a map shows, page level by page level", "[campaign]") {
    const Campaign campaign(sound + R"([[maps]]
name = "carte"
kicker = "Série"
tag = "DONNÉES PROVISOIRES"
pages = ["epci", "commune"]
layers = [ { level = "epci", style = "epci", legend = false } ]
[maps.column]
bars = { epci = "commune" }
coverage = "epci"
coverage_by = "epci"
inset = { commune = "epci" }
reading = "n = [% @maille_n %]"
)");
    const Plan plan = campaign.load();
    const auto& map = plan.maps.at(0);
    CHECK(map.kicker == "Série");
    CHECK(map.tag == "DONNÉES PROVISOIRES");
    CHECK_FALSE(map.layers.at(0).legend);
    CHECK((map.column.bars == maille::campaign::ByPageLevel{{"epci", "commune"}}));
    CHECK((map.column.coverage ==
           maille::campaign::ByPageLevel{{"commune", "epci"}, {"epci", "epci"}}));
    CHECK(map.column.coverage_by == "epci");
    CHECK(map.column.zero.empty());
    CHECK((map.column.inset == maille::campaign::ByPageLevel{{"commune", "epci"}}));
    CHECK(map.column.reading == "n = [% @maille_n %]");
}

TEST_CASE("the demonstration and the real campaign load", "[campaign]") {
    for (const auto* name : {"data/demo/campaign.toml", "tests/real/hauts-de-france.toml"}) {
        CAPTURE(name);
        const Plan plan = load(support::source_dir() / name, shipped(), {});
        CHECK_FALSE(plan.tables.empty());
        CHECK(plan.maps.size() == (plan.stem == "campaign" ? 3 : 2));
        CHECK(plan.maps[0].pages == Names{"region", "departement"});
    }
    const auto demo = load(support::source_dir() / "data/demo/campaign.toml", shipped(), {});
    CHECK(level_order(demo) ==
          Names{"commune", "epci", "crte", "departement", "region", "parc", "pacte"});
    CHECK(demo.source("vivier")->refine);
    CHECK(demo.source("vivier")->region_values == Names{"Marches-de-Brume"});
    CHECK(demo.source("vivier")->values.at("categorie") == demo.tables[0].order);
    CHECK(demo.source("chefs_lieux")->role == "seats");
    const auto real =
        load(support::source_dir() / "tests/real/hauts-de-france.toml", shipped(), {});
    CHECK(real.source("communes")->fields.at("former") == Names{"fusion_de"});
    CHECK(real.source("fonds_vert")->nulls == Names{"NULL"});
    CHECK(real.source("dotations")->fields.at("code") == Names{"id_terr"});
    CHECK(real.source("dotations")->replace_codes.at("245900410") == "200093201");
}

TEST_CASE("paths take variables", "[campaign]") {
    const Campaign campaign(changed(sound, "c.geojson", "${MAILLE_T_DATA:-../autre}/c.geojson"));
    unsetenv("MAILLE_T_DATA");
    CHECK(campaign.load().sources[0].path == campaign.folder().parent_path() / "autre/c.geojson");
    setenv("MAILLE_T_DATA", "/ailleurs", 1);
    CHECK(campaign.load().sources[0].path == "/ailleurs/c.geojson");
    setenv("MAILLE_T_DATA", "", 1);
    CHECK(campaign.load().sources[0].path == campaign.folder().parent_path() / "autre/c.geojson");
    unsetenv("MAILLE_T_DATA");
    const auto failure = Campaign(changed(sound, "p.csv", "${MAILLE_T_DATA}/p.csv")).failure();
    CHECK(failure.fr ==
          "campaign.toml:5: la variable d'environnement « MAILLE_T_DATA » n'est pas définie");
    CHECK(failure.en == "campaign.toml:5: environment variable 'MAILLE_T_DATA' is not set");
    CHECK(failure.hint_en == "Set it, or give a default: ${MAILLE_T_DATA:-value}.");
    CHECK(Campaign(changed(sound, "p.csv", "${DATA/p.csv")).failure().en ==
          "campaign.toml:5: '${' without '}' in '${DATA/p.csv'");
}

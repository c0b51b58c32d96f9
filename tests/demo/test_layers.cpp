// SPDX-License-Identifier: Apache-2.0
// Flood zones nest; sections carry all levels; compositions are what campaigns expect.
#include "generated.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>

namespace {

std::map<std::string, std::vector<demo_test::VertexPolygon>> scenarios() {
    std::map<std::string, std::vector<demo_test::VertexPolygon>> result;
    const auto features = demo_test::layer("zones_inondables.geojson").at("features");
    for (const auto& feature : features) {
        auto& all = result[feature.at("properties").at("scenario")];
        for (auto& polygon : demo_test::polygons(feature.at("geometry"))) {
            all.push_back(std::move(polygon));
        }
    }
    return result;
}

} // namespace

TEST_CASE("a more frequent flood lies inside the rarer one", "[demo]") {
    const auto zones = scenarios();
    REQUIRE(zones.size() == 3);
    std::size_t sampled = 0;
    const auto inside = [&](const char* inner, const char* outer) {
        bool all = true;
        for (const auto& polygon : zones.at(inner)) {
            for (std::size_t i = 0; i < polygon.front().size(); i += 60, ++sampled) {
                all = all && demo_test::contains(zones.at(outer), polygon.front()[i]);
            }
        }
        return all;
    };
    CHECK(inside("01For", "02Moy"));
    CHECK(inside("02Moy", "04Fai"));
    CHECK(sampled > 300);
    const auto holes = std::count_if(zones.at("04Fai").begin(), zones.at("04Fai").end(),
                                     [](const auto& polygon) { return polygon.size() > 1; });
    CHECK(holes >= 1);
}

TEST_CASE("sections have every level, one has none", "[demo]") {
    const auto layer = demo_test::layer("troncons.geojson");
    std::multiset<int> levels;
    for (const auto& feature : layer.at("features")) {
        const auto& level = feature.at("properties").at("NivInfViCr");
        levels.insert(level.is_null() ? 0 : level.get<int>());
    }
    CHECK(levels.count(0) == 1);
    CHECK(std::set<int>(levels.begin(), levels.end()) == std::set<int>{0, 1, 2, 3, 4});
    CHECK(layer.contains("DtHrInfoVigiCru"));
    CHECK(layer.contains("RefInfoVigiCru"));
}

TEST_CASE("one CRTE is listed under two departements with the same members", "[demo]") {
    std::map<std::string, std::map<std::string, std::set<std::string>>> members;
    std::set<std::string> sirens;
    for (const auto& row : demo_test::csv_rows(demo_test::generated().at("crte.csv"), ',')) {
        members[row.at("id_crte")][row.at("dep_chef_file")].insert(row.at("siren_groupement"));
        sirens.insert(row.at("siren_groupement"));
    }
    int twice = 0;
    for (const auto& [id, by_departement] : members) {
        if (by_departement.size() > 1) {
            ++twice;
            CHECK(by_departement.begin()->second == by_departement.rbegin()->second);
        }
    }
    CHECK(twice == 1);
    std::set<std::string> epci;
    const auto features = demo_test::layer("communes.geojson").at("features");
    for (const auto& feature : features) {
        epci.insert(feature.at("properties").at("siren_epci").get<std::string>());
    }
    CHECK(sirens == epci);
}

TEST_CASE("the two parks share a few communes and leave most out", "[demo]") {
    std::map<std::string, int> parks;
    for (const auto& row : demo_test::csv_rows(demo_test::generated().at("parc.csv"), ',')) {
        ++parks[row.at("code_commune")];
    }
    const auto shared =
        std::count_if(parks.begin(), parks.end(), [](const auto& p) { return p.second == 2; });
    CHECK(shared >= 1);
    CHECK(parks.size() < 300);
}

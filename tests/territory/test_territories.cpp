// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"

using namespace maille;

namespace {

std::vector<std::string> codes(const territory::Level& level) {
    std::vector<std::string> result;
    for (const auto& territory : level.territories()) {
        result.push_back(territory.code);
    }
    return result;
}

} // namespace

TEST_CASE("levels are made from fields and composition tables") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    REQUIRE(all.levels().size() == 5);
    CHECK(codes(all.levels()[1]) ==
          std::vector<std::string>{"200000001", "200000002", "200000003"});
    CHECK(codes(all.levels()[2]) == std::vector<std::string>{"crte-e", "crte-w"});
    CHECK(all.levels()[1].territories()[0].name == "CC du Couchant");

    SECTION("areas are those computed by hand, in square metres") {
        CHECK(geom::areas(all.polygons(1)) == std::vector<double>{8e6, 8e6, 8e6});
        CHECK(geom::areas(all.polygons(2)) == std::vector<double>{8e6, 16e6});
        CHECK(geom::areas(all.polygons(3)) == std::vector<double>{13e6, 11e6});
        CHECK(geom::areas(all.polygons(4)) == std::vector<double>{13e6, 13e6});
    }
    SECTION("a pair listed twice counts once, a missing member flags its territory") {
        const auto& east = all.levels()[2].territories()[0];
        CHECK(east.incomplete);
        CHECK(east.missing == std::vector<std::string>{"200000009"});
        CHECK_FALSE(all.levels()[2].territories()[1].incomplete);
        CHECK(with.count("territory.incomplete") == 1);
    }
    SECTION("a territory without any member present is left out and noted") {
        CHECK_FALSE(all.levels()[2].find("crte-x"));
        CHECK(with.count("territory.elsewhere") == 1);
    }
    SECTION("a commune may lie in several perimeters, or in none") {
        const auto& parks = all.levels()[4];
        CHECK(parks.of_commune(3).size() == 2);
        CHECK(parks.of_commune(4).empty());
        CHECK(parks.of_commune(0).size() == 1);
    }
    SECTION("an EPCI across two départements is noted") {
        // EPCI 200000002, the two CRTE's west one and pnr-2 lie in 00 and 99.
        CHECK(with.count("territory.straddling") == 3);
    }
    SECTION("unanimity of communes") {
        const auto& departments = all.levels()[3];
        CHECK(departments.unanimous(all.levels()[1].territories()[0].communes) == 0U);
        CHECK_FALSE(departments.unanimous(all.levels()[1].territories()[1].communes));
    }
    SECTION("former codes lead to the commune of today") {
        CHECK(all.commune_of_former("00197") == 0U);
        CHECK_FALSE(all.commune_of_former("00101"));
    }
    SECTION("dissolved borders are the communes' points, bit by bit") {
        const auto epci = all.polygons(1);
        const auto points = epci.points_of(0);
        for (const auto p : points) {
            const auto source = all.commune_polygons().points();
            CHECK(std::find(source.begin(), source.end(), p) != source.end());
        }
        // (0,0) (2000,0) (2000,2000) (2000,4000) (0,4000) (0,2000) and the first again; no hole is
        // left.
        CHECK(points.size() == 7);
    }
}

TEST_CASE("communes that cannot be told apart are an error that names the rows") {
    region::Surroundings with;
    auto layer = region::communes();
    territory::CommuneSpec spec;
    spec.layer = &layer;
    spec.code = "departement";
    try {
        const territory::Territories made(spec, {}, with.context);
        FAIL("a repeated code was accepted");
    } catch (const base::InputError& error) {
        CHECK(error.message().fr ==
              "communes.geojson, champ departement : le code 00 est porté par les lignes 1 et 2");
        CHECK(error.message().en ==
              "communes.geojson, field departement: code 00 stands on rows 1 and 2");
    }
    spec.code = "fusion_de";
    REQUIRE_THROWS_AS(territory::Territories(spec, {}, with.context), base::InputError);
    spec.code = "cod";
    REQUIRE_THROWS_AS(territory::Territories(spec, {}, with.context), base::InputError);
}

TEST_CASE("a composition of another vintage that matches nothing is an error") {
    region::Surroundings with;
    auto layer = region::communes();
    const auto other = region::table("crte.csv", {"id", "member"}, {{"a", "1"}, {"b", "2"}});
    territory::CommuneSpec spec;
    spec.layer = &layer;
    spec.code = "code";
    territory::LevelSpec level;
    level.level = level.layer_name = "crte";
    level.composition = &other;
    level.key = "id";
    level.member = "member";
    REQUIRE_THROWS_AS(territory::Territories(spec, std::vector{level}, with.context),
                      base::InputError);
}

TEST_CASE("points given as communes are refused") {
    region::Surroundings with;
    auto layer = region::communes();
    layer.geometry.emplace(geom::Kind::point);
    territory::CommuneSpec spec;
    spec.layer = &layer;
    spec.code = "code";
    REQUIRE_THROWS_AS(territory::Territories(spec, {}, with.context), base::InputError);
}

TEST_CASE("a territory made of an incomplete one is incomplete too") {
    region::Surroundings with;
    auto layer = region::communes();
    const auto epci =
        region::table("epci.csv", {"siren", "code"},
                      {{"1", "00101"}, {"1", "76001"}, {"2", "00102"}, {"2", "00103"}});
    const auto crte = region::table("crte.csv", {"id", "siren"}, {{"w", "1"}, {"e", "2"}});
    territory::CommuneSpec spec;
    spec.layer = &layer;
    spec.code = "code";
    std::vector<territory::LevelSpec> levels(2);
    levels[0].level = levels[0].layer_name = "epci";
    levels[0].composition = &epci;
    levels[0].key = "siren";
    levels[0].member = "code";
    levels[1].level = levels[1].layer_name = "crte";
    levels[1].from = "epci";
    levels[1].composition = &crte;
    levels[1].key = "id";
    levels[1].member = "siren";
    const territory::Territories all(spec, levels, with.context);
    const auto& made = all.levels()[2].territories();
    CHECK_FALSE(made[0].incomplete);
    CHECK(made[1].incomplete);
    CHECK(made[1].missing == std::vector<std::string>{"76001"});
}

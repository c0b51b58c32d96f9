// SPDX-License-Identifier: Apache-2.0
// Which territories come out of the communes of COG 2023. The numbers are those of the official
// tables: communes_hdf_cog2023.geojson has 3 787 communes (890 of département 62, 798 of 02, 772 of
// 80, 679 of 60, 648 of 59) with 92 different siren_epci; crte_epci_hdf_2023-01.csv has 48
// different id_crte under insee_reg 32 and 2 under insee_reg 28.
#include "real/campaign.hpp"
#include "support/catch.hpp"

#include <cmath>

using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("real: territories of each level") {
    const auto database = real::geopackage();
    CHECK(database.number("SELECT count(*) FROM communes") == 3787);
    CHECK(database.number("SELECT count(*) FROM epci") == 92);
    CHECK(database.number("SELECT count(*) FROM crte WHERE code LIKE 'crte-32-%'") == 48);
    CHECK(database.number("SELECT count(*) FROM crte WHERE code LIKE 'crte-28-%'") == 2);
    CHECK(database.number("SELECT count(*) FROM crte") == 50);
    CHECK(database.rows("SELECT code, nom FROM departements ORDER BY code") ==
          Rows{{"02", "Aisne"},
               {"59", "Nord"},
               {"60", "Oise"},
               {"62", "Pas-de-Calais"},
               {"80", "Somme"}});
    CHECK(database.rows("SELECT code, nom FROM regions") == Rows{{"32", "Hauts-de-France"}});
}

TEST_CASE("real: two EPCI and their CRTE lack their Norman communes") {
    // epci_communes_hdf_2023.csv has 3 836 rows; 49 of them name communes of département 76: 34 of
    // Aumale - Blangy-sur-Bresle, 15 of Villes Soeurs. Each is the only EPCI of a Norman CRTE. All
    // other EPCI have all their communes in the region.
    const auto database = real::geopackage();
    const std::string flagged = " WHERE incomplete = 1 ORDER BY code";
    CHECK(database.rows("SELECT code FROM epci" + flagged) == Rows{{"200069722"}, {"247600588"}});
    CHECK(database.rows("SELECT code FROM crte" + flagged) ==
          Rows{{"crte-28-76-5"}, {"crte-28-76-8"}});
    for (const std::string layer : {"communes", "departements", "regions"}) {
        CHECK(database.number("SELECT count(*) FROM " + layer + " WHERE incomplete <> 0") == 0);
    }
}

TEST_CASE("real: every level covers the same area") {
    const auto database = real::geopackage();
    const auto area = [&](const std::string& layer) {
        return std::stod(database.rows("SELECT printf('%.17g', sum(area_m2)) FROM " + layer)[0][0]);
    };
    const double communes = area("communes");
    // 32 002.4 km² in the plane of Lambert-93 by GeoPandas 0.12 on the file of communes.
    CHECK(communes == Approx(32002431916.457).epsilon(1e-9));
    for (const auto& level : real::levels()) {
        INFO(level.layer);
        CHECK(std::abs(area(level.layer) / communes - 1) < 1e-9);
    }
}

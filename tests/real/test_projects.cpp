// SPDX-License-Identifier: Apache-2.0
// Where the rows of the two real tables of projects count. Expected figures were counted with
// pandas on the CSV files themselves; each says how.
#include "real/campaign.hpp"
#include "support/catch.hpp"

namespace {

using Counts = std::map<std::string, std::int64_t>;

Counts by(const std::string& column, const std::string& source, const std::string& where = "1") {
    return real::geopackage().counts("SELECT ifnull(" + column +
                                     ", 'none'), count(*) FROM projets " + "WHERE source = '" +
                                     source + "' AND " + where + " GROUP BY 1");
}

std::int64_t number(const std::string& source, const std::string& where) {
    return real::geopackage().number("SELECT count(*) FROM projets WHERE source = '" + source +
                                     "' AND " + where);
}

} // namespace

TEST_CASE("real: Fonds vert by state and département") {
    // 692 rows, numero_dossier_ds without repetition. code_commune is NULL in 39 (02: 15, 59: 10,
    // 62: 3, 80: 11), 77186 in 3 (code_departement 02, 02, 60), 62294 and 80175 in one each.
    CHECK(by("maille_state", "fonds_vert") == Counts{{"placed", 689}, {"unknown_code", 3}});
    CHECK(by("maille_reason", "fonds_vert", "maille_state = 'unknown_code'") ==
          Counts{{"code_commune=77186", 3}});
    // By the commune's département where it is known (02 47, 59 154, 60 107, 62 245, 80 97), by the
    // declared one in the 39 rows without (02 15, 59 10, 62 3, 80 11).
    CHECK(by("maille_departement", "fonds_vert", "maille_state = 'placed'") ==
          Counts{{"02", 62}, {"59", 164}, {"60", 107}, {"62", 248}, {"80", 108}});
    // The declared département is not held against the commune.
    CHECK(number("fonds_vert", "maille_conflict = 1") == 0);
}

TEST_CASE("real: Fonds vert without a commune count in a département and nowhere below") {
    const std::string null = "code_commune IS NULL";
    CHECK(by("maille_departement", "fonds_vert", null) ==
          Counts{{"02", 15}, {"59", 10}, {"62", 3}, {"80", 11}});
    CHECK(by("maille_region", "fonds_vert", null) == Counts{{"32", 39}});
    for (const std::string level : {"commune", "epci", "crte"}) {
        INFO(level);
        CHECK(by("maille_" + level, "fonds_vert", null) == Counts{{"none", 39}});
    }
    CHECK(by("maille_precision", "fonds_vert", "maille_state = 'placed'") ==
          Counts{{"commune", 650}, {"departement", 39}});
}

TEST_CASE("real: codes of communes that no longer exist are found") {
    // fusion_de of the communes: 80175 is part of 80505, 02077 of 02564. 62294 was united with
    // 62295 before 2018 (the campaign says so): of its polygon in
    // communes_hdf_simplifiees_2016.geojson 97 % lie in 62295 of 2023.
    CHECK(by("maille_commune", "fonds_vert", "code_commune = '80175'") == Counts{{"80505", 1}});
    CHECK(by("maille_commune", "fonds_vert", "code_commune = '62294'") == Counts{{"62295", 1}});
    CHECK(by("maille_commune", "dotations", "id_terr = '02077'") == Counts{{"02564", 1}});
    // Every other row counts in the commune it names.
    CHECK(number("fonds_vert", "maille_commune <> code_commune") == 2);
    CHECK(number("dotations", "length(id_terr) = 5 AND maille_commune <> id_terr") == 1);
}

TEST_CASE("real: dotations count from the level of their code upwards") {
    // length of id_terr: 5 (INSEE) in 2 371 rows, 9 (SIREN) in 178, 2 (département) in 19.
    CHECK(by("maille_state", "dotations") == Counts{{"placed", 2568}});
    const std::string commune = "length(id_terr) = 5";
    const std::string epci = "length(id_terr) = 9";
    const std::string departement = "length(id_terr) = 2";
    CHECK(number("dotations", commune + " AND maille_commune IS NOT NULL") == 2371);
    CHECK(number("dotations", "maille_commune IS NOT NULL") == 2371);
    CHECK(number("dotations", epci + " AND maille_epci IS NOT NULL") == 178);
    CHECK(number("dotations", epci + " AND maille_crte IS NOT NULL") == 178);
    CHECK(number("dotations", "maille_epci IS NOT NULL") == 2371 + 178);
    CHECK(by("maille_epci", "dotations", departement) == Counts{{"none", 19}});
    CHECK(by("maille_departement", "dotations", departement) ==
          Counts{{"02", 7}, {"59", 4}, {"60", 2}, {"62", 4}, {"80", 2}});
    CHECK(by("maille_region", "dotations") == Counts{{"32", 2568}});
    // EPCI keep their code; 5 rows of 245900410 and 2 of 246201149 stand under their new one.
    CHECK(number("dotations", epci + " AND maille_epci <> id_terr") == 7);
    CHECK(by("maille_epci", "dotations", "id_terr IN ('245900410', '246201149')") ==
          Counts{{"200090751", 2}, {"200093201", 5}});
}

TEST_CASE("real: EPCI across two départements are undecided there") {
    // Three EPCI have communes in two: 200069672 (62, 80), 200070985 (02, 80), 245900758 (59, 62);
    // they have 1, 11 and no row of the 178. The other 166: 02 41, 59 23, 60 35, 62 23, 80 44.
    const std::string epci = "length(id_terr) = 9";
    CHECK(by("maille_epci", "dotations", epci + " AND maille_departement IS NULL") ==
          Counts{{"200069672", 1}, {"200070985", 11}});
    CHECK(by("maille_departement", "dotations", epci) ==
          Counts{{"02", 41}, {"59", 23}, {"60", 35}, {"62", 23}, {"80", 44}, {"none", 12}});
    // With the 2 371 rows of communes (02 782, 59 313, 60 507, 62 393, 80 376) and the 19:
    CHECK(by("maille_departement", "dotations") ==
          Counts{{"02", 830}, {"59", 340}, {"60", 544}, {"62", 420}, {"80", 422}, {"none", 12}});
}

TEST_CASE("real: the code prevails over the point") {
    // By GeoPandas two points lie outside the territory of their code: row 1074 (59237, 3 m inside
    // 59120) and row 2421 (60668, 88 m inside 60328).
    CHECK(by("maille_id || ' ' || maille_commune", "dotations", "maille_conflict = 1") ==
          Counts{{"dotations:1074 59237", 1}, {"dotations:2421 60668", 1}});
}

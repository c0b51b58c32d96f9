// SPDX-License-Identifier: Apache-2.0
#include "join/codes.hpp"
#include "support/catch.hpp"

using maille::join::name_key;

TEST_CASE("names of groupings are equal without their nature, articles, accents and dashes") {
    for (const char* name :
         {"CC du Ternois", "Communauté de Communes du Ternois", "TERNOIS", "le Ternois",
          "  cc  du ternois", "Communauté de communes du  Ternois"}) {
        CHECK(name_key(name) == "ternois");
    }
    CHECK(name_key("CC des Villes Sœurs") == name_key("cc des villes soeurs"));
    CHECK(name_key("St-Omer") == name_key("SAINT OMER"));
    CHECK(name_key("Ste Marie") == "sainte marie");
    CHECK(name_key("L’Aigle") == name_key("l'aigle"));
    CHECK(name_key("CA d'Hénin-Carvin") == "henin carvin");
    CHECK(name_key("Métropole Européenne de Lille") == "europeenne de lille");
    CHECK(name_key("CRTE du Sud de l'Aisne") == "sud de l aisne");
}

TEST_CASE("a name that is nothing but a nature or an article is kept") {
    CHECK(name_key("La") == "la");
    CHECK(name_key("CC") == "cc");
    CHECK(name_key("").empty());
}

// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"
#include "tables/crosstab.hpp"
#include "tables/values.hpp"

#include <cmath>

using namespace maille;

namespace {

/// Ten rows by commune code: categories spelled in several ways, one empty, one of an unknown code,
/// one duplicate place.
struct Case {
    region::Surroundings with;
    territory::Territories all = region::territories(with.context);
    layer::Layer layer = region::table("p.csv", {"categorie", "code"},
                                       {{"Énergie", "00101"},
                                        {"energie", "00101"},
                                        {"ÉNERGIE ", "99203"},
                                        {"Eau", "99203"},
                                        {"Mobilité", "00104"},
                                        {"mobilite", "00104"},
                                        {"mobilite", "99202"},
                                        {"-", "99202"},
                                        {"Eau", "00199"},
                                        {"Autre", "200000002"}});
    join::Placing placing;

    Case() {
        join::PlacingSpec spec;
        spec.codes = {{"code", ""}};
        const std::vector<layer::CoordinateState> none(10, layer::CoordinateState::missing);
        placing = join::place(layer, none, spec, all, {}, with.context);
    }
};

} // namespace

TEST_CASE("crosstab against a level") {
    Case c;
    const auto table =
        tables::crosstab(c.layer, c.placing, c.all,
                         {"bilan", "categorie", {"Énergie", "Eau", "Déchets"}, "departement"});
    // The row known by EPCI 200000002 alone lies in two départements, the one of 00199 nowhere: 8
    // of 10 are counted.
    CHECK(table.denominator == 8);
    CHECK(table.row_values ==
          std::vector<std::string>{"Énergie", "Eau", "Déchets", "mobilite", "Non renseigné"});
    CHECK(table.column_values == std::vector<std::string>{"00", "99"});
    CHECK(table.counts ==
          std::vector<std::vector<std::uint64_t>>{{2, 1}, {0, 1}, {0, 0}, {2, 1}, {0, 1}});
    CHECK(table.row_totals == std::vector<std::uint64_t>{3, 1, 0, 3, 1});
    CHECK(table.column_totals == std::vector<std::uint64_t>{4, 4});
    CHECK(table.notes.front().fr ==
          "10 lignes : 8 comptées par département, 1 non rattachable à ce niveau, 1 non localisée");

    const auto columns = tables::to_table(table);
    CHECK(columns.names() == std::vector<std::string>{"categorie", "00", "99", "total",
                                                      "00_percent", "99_percent", "total_percent"});
    CHECK(columns.find("total_percent")->real(0) == 37.5);
    CHECK(columns.find("99_percent")->real(3) == 25);
    CHECK(columns.find("total")->integer(5) == 8);
}

TEST_CASE("crosstab of two fields and counts of one field") {
    Case c;
    const auto two = tables::crosstab(c.layer, c.placing, c.all, {"t", "categorie", {}, "code"});
    CHECK(two.denominator == 9); // all but the row of an unknown code
    const auto one = tables::crosstab(c.layer, c.placing, c.all, {"t", "categorie", {}, ""});
    CHECK(one.denominator == 9);
    CHECK(one.column_values.empty());
    // By count, then by name: Énergie 3 and mobilite 3, then Autre 1 and Eau 1, the empty value
    // last.
    CHECK(one.row_values ==
          std::vector<std::string>{"energie", "mobilite", "Autre", "Eau", "Non renseigné"});
    REQUIRE_THROWS_AS(tables::crosstab(c.layer, c.placing, c.all, {"t", "categori", {}, ""}),
                      base::InputError);
}

TEST_CASE("percentages of an empty column are zero, not a division by zero") {
    Case c;
    for (auto& state : c.placing.states) {
        state = join::State::outside;
    }
    for (auto& level : c.placing.levels) {
        level.assign(10, join::Membership::not_placed());
    }
    const auto table =
        tables::crosstab(c.layer, c.placing, c.all, {"t", "categorie", {"Eau"}, "departement"});
    CHECK(table.denominator == 0);
    CHECK(tables::to_table(table).find("total_percent")->real(0) == 0);
}

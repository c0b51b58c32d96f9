// SPDX-License-Identifier: Apache-2.0
// The layer `projets`: territories expected are those of the worked example's communes, by hand.
#include "package/project_layer.hpp"

#include "package/placed.hpp"
#include "support/catch.hpp"

using namespace placed;

namespace {

/// A commune, an EPCI across départements, a département, a commune of two parks, a wrong code.
Source vivier() {
    return {"vivier",
            {"code", "montant"},
            {{"00101", "10"}, {"200000002", "20"}, {"99", "-"}, {"00104", "40"}, {"00199", "50"}}};
}

} // namespace

TEST_CASE("projects: what placing adds to the rows of a source") {
    region::Surroundings around;
    const auto territories = region::territories(around.context);
    const auto placing = vivier().place(territories, around.context);
    const auto table = package::placing_columns(placing, territories, false);
    CHECK(table.names() == Texts{"maille_id", "maille_state", "maille_precision", "maille_conflict",
                                 "maille_commune", "maille_epci", "maille_crte",
                                 "maille_departement", "maille_pnr", "maille_reason"});
    CHECK(texts(table, "maille_id") ==
          Texts{"vivier:1", "vivier:2", "vivier:3", "vivier:4", "vivier:5"});
    CHECK(texts(table, "maille_state") ==
          Texts{"placed", "placed", "placed", "placed", "unknown_code"});
    CHECK(texts(table, "maille_precision") ==
          Texts{"commune", "epci", "departement", "commune", "-"});
    CHECK(texts(table, "maille_conflict") == Texts{"0", "0", "0", "0", "0"});
    CHECK(texts(table, "maille_commune") == Texts{"00101", "-", "-", "00104", "-"});
    CHECK(texts(table, "maille_epci") == Texts{"200000001", "200000002", "-", "200000002", "-"});
    CHECK(texts(table, "maille_crte") == Texts{"crte-w", "crte-w", "-", "crte-w", "-"});
    CHECK(texts(table, "maille_departement") == Texts{"00", "-", "99", "00", "-"});
    // Dampierre lies in two parks: codes sorted, joined by a semicolon.
    CHECK(texts(table, "maille_pnr") == Texts{"pnr-1", "-", "-", "pnr-1;pnr-2", "-"});
    CHECK(texts(table, "maille_reason") == Texts{"-", "-", "-", "-", "code=00199"});
}

TEST_CASE("projects: a given point is the precision, whatever the code") {
    region::Surroundings around;
    const auto territories = region::territories(around.context);
    auto source = Source("vivier", {"code"}, {{"99202"}, {"-"}, {"-"}});
    source.at({{3000, 900}, {2000, 1500}, {6250, 3000}});
    const auto table =
        package::placing_columns(source.place(territories, around.context), territories, false);
    CHECK(texts(table, "maille_state") == Texts{"placed", "tie", "outside"});
    CHECK(texts(table, "maille_precision") == Texts{"point", "point", "-"});
    CHECK(texts(table, "maille_conflict") == Texts{"1", "0", "0"});
    CHECK(texts(table, "maille_commune") == Texts{"99202", "00101", "-"});
    CHECK(table.find("maille_conflict")->type() == table::Type::integer);
}

TEST_CASE("projects: a join over one level calls it maille_territory") {
    region::Surroundings around;
    const auto communes = region::communes();
    territory::CommuneSpec spec;
    spec.layer = &communes;
    spec.code = "code";
    const territory::Territories territories(spec, {}, around.context);
    const auto placing = Source("points", {"code"}, {{"99203"}}).place(territories, around.context);
    const auto table = package::placing_columns(placing, territories, true);
    CHECK(table.names() == Texts{"maille_id", "maille_state", "maille_precision", "maille_conflict",
                                 "maille_territory", "maille_reason"});
    CHECK(texts(table, "maille_territory") == Texts{"99203"});
}

TEST_CASE("projects: two sources stand one after the other, their fields united by name") {
    region::Surroundings around;
    const auto territories = region::territories(around.context);
    auto first = vivier();
    first.layer.columns.add("annee", table::Type::integer);
    first.layer.columns.add("part", table::Type::integer);
    for (int row = 0; row < 5; ++row) {
        first.layer.columns.columns()[2].append_integer(2020 + row);
        first.layer.columns.columns()[3].append_integer(row);
    }
    Source second("aides", {"code", "annee", "porteur"}, {{"99201", "2e semestre", "Région"}});
    second.layer.columns.add("part", table::Type::real).append_real(0.5);
    const auto a = first.place(territories, around.context);
    const auto b = second.place(territories, around.context);
    const std::vector<package::PlacedSource> sources{{&first.layer, &a}, {&second.layer, &b}};
    const auto layer = package::projects_layer(sources, territories);

    CHECK(layer.name == "projets");
    CHECK(layer.crs == "EPSG:2154");
    const auto names = layer.columns.names();
    // Fields in the order in which they first appear, between `source` and what placing adds.
    CHECK(Texts(names.begin(), names.begin() + 7) ==
          Texts{"source", "code", "montant", "annee", "part", "porteur", "maille_id"});
    CHECK(names.size() == 6 + 10);
    const auto& columns = layer.columns;
    CHECK(texts(columns, "source") ==
          Texts{"vivier", "vivier", "vivier", "vivier", "vivier", "aides"});
    CHECK(texts(columns, "montant") == Texts{"10", "20", "-", "40", "50", "-"});
    CHECK(texts(columns, "porteur") == Texts{"-", "-", "-", "-", "-", "Région"});
    // A number in one source and a text in the other: text. Integers and reals: reals.
    CHECK(columns.find("annee")->type() == table::Type::text);
    CHECK(texts(columns, "annee") == Texts{"2020", "2021", "2022", "2023", "2024", "2e semestre"});
    CHECK(columns.find("part")->type() == table::Type::real);
    CHECK(columns.find("part")->real(5) == 0.5);
    CHECK(columns.find("part")->real(4) == 4.0);
    CHECK(texts(columns, "maille_id").back() == "aides:1");
    CHECK(texts(columns, "maille_commune").back() == "99201");
    CHECK(texts(columns, "maille_reason") == Texts{"-", "-", "-", "-", "code=00199", "-"});
}

TEST_CASE("projects: every row has its place or none") {
    region::Surroundings around;
    const auto territories = region::territories(around.context);
    const auto first = vivier();
    auto second = Source("points", {"code"}, {{"-"}, {"-"}});
    second.at({{5000, 2750}, {9000, 9000}});
    const auto a = first.place(territories, around.context);
    const auto b = second.place(territories, around.context);
    const std::vector<package::PlacedSource> sources{{&first.layer, &a}, {&second.layer, &b}};
    const auto layer = package::projects_layer(sources, territories);
    REQUIRE(layer.geometry);
    REQUIRE(layer.geometry->size() == 7);
    for (std::size_t row = 0; row < 7; ++row) {
        INFO(row);
        CHECK(layer.geometry->is_null(row) == (row == 4 || row == 6)); // unknown code, outside
    }
    const geom::Point gy = layer.geometry->points_of(5).front();
    CHECK((gy == geom::Point{5000, 2750}));
    // Aubry is the square of 2 km at the origin.
    const geom::Point aubry = layer.geometry->points_of(0).front();
    CHECK((aubry.x > 0 && aubry.x < 2000 && aubry.y > 0 && aubry.y < 2000));
}

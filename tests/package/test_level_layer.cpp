// SPDX-License-Identifier: Apache-2.0
// Level layers and their tables: counts and areas of the worked example's communes, by hand.
#include "package/level_layer.hpp"

#include "package/json_rows.hpp"
#include "package/placed.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace placed;

namespace {

struct Two {
    region::Surroundings around;
    territory::Territories territories = region::territories(around.context);
    std::vector<join::Accounting> accountings;

    Two() {
        // In parks: 00104 counts in both, 99201 in none.
        add({"vivier", {"code"}, {{"00101"}, {"00101"}, {"00104"}, {"99201"}, {"00199"}}});
        add({"aides", {"code"}, {{"99203"}, {"200000001"}, {"99"}}});
    }
    void add(const Source& source) {
        accountings.push_back(
            join::account(source.place(territories, around.context), territories));
    }
    [[nodiscard]] layer::Layer layer(const std::string& level, std::size_t sources) const {
        const auto index = territories.index_of(level).value();
        return package::level_layer(territories, index, territories.polygons(index),
                                    std::span(accountings).first(sources));
    }
};

} // namespace

TEST_CASE("levels: columns, counts and areas of one source") {
    const Two two;
    const auto layer = two.layer("epci", 1);
    CHECK(layer.name == "epci");
    CHECK(layer.crs == "EPSG:2154");
    CHECK(layer.columns.names() ==
          Texts{"code", "nom", "incomplete", "n_projets", "part_pct", "area_m2"});
    CHECK(texts(layer.columns, "code") == Texts{"200000001", "200000002", "200000003"});
    CHECK(texts(layer.columns, "nom") ==
          Texts{"CC du Couchant", "CA des Deux-Rives", "CC du Levant"});
    CHECK(texts(layer.columns, "n_projets") == Texts{"2", "2", "0"});
    CHECK(texts(layer.columns, "part_pct") == Texts{"50", "50", "0"});
    // Each EPCI of the worked example covers 8 km².
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(layer.columns.find("area_m2")->real(i) == 8e6);
    }
    CHECK(layer.columns.find("n_projets")->type() == table::Type::integer);
    CHECK(layer.columns.find("part_pct")->type() == table::Type::real);
    CHECK(layer.columns.find("incomplete")->type() == table::Type::boolean);
    REQUIRE(layer.geometry);
    CHECK(layer.geometry->size() == 3);
}

TEST_CASE("levels: several sources are added and stand apart after the area") {
    const Two two;
    const auto layer = two.layer("epci", 2);
    CHECK(layer.columns.names() == Texts{"code", "nom", "incomplete", "n_projets", "part_pct",
                                         "area_m2", "n_projets_vivier", "n_projets_aides"});
    CHECK(texts(layer.columns, "n_projets_vivier") == Texts{"2", "2", "0"});
    CHECK(texts(layer.columns, "n_projets_aides") == Texts{"1", "0", "1"});
    CHECK(texts(layer.columns, "n_projets") == Texts{"3", "2", "1"});
    // Six rows are counted at this level: the département row and the unknown code are not.
    CHECK(layer.columns.find("part_pct")->real(0) == Approx(300.0 / 6));
    CHECK(layer.columns.find("part_pct")->real(1) == Approx(200.0 / 6));
}

TEST_CASE("levels: a member that is missing makes its territory incomplete") {
    const Two two;
    const auto layer = two.layer("crte", 1);
    CHECK(texts(layer.columns, "code") == Texts{"crte-e", "crte-w"});
    CHECK(layer.columns.find("incomplete")->integer(0) == 1); // 200000009 is not there
    CHECK(layer.columns.find("incomplete")->integer(1) == 0);
    CHECK(layer.columns.find("area_m2")->real(0) == 8e6);
    CHECK(layer.columns.find("area_m2")->real(1) == 16e6);
}

TEST_CASE("levels: shares of a level that is no partition may add to more than 100") {
    const Two two;
    const auto level = two.territories.index_of("pnr").value();
    const auto table =
        package::level_table(two.territories, level, two.accountings[0].levels[level]);
    CHECK(table.names() == Texts{"code", "nom", "incomplete", "n_projets", "part_pct"});
    CHECK(texts(table, "n_projets") == Texts{"3", "1"});
    // Three rows are counted: two in pnr-1, one in both; the one of 99201 lies in no park.
    CHECK(table.find("part_pct")->real(0) == Approx(100.0));
    CHECK(table.find("part_pct")->real(1) == Approx(100.0 / 3));
}

TEST_CASE("levels: nothing counted gives shares of 0") {
    region::Surroundings around;
    const auto territories = region::territories(around.context);
    const auto accounting = join::account(
        Source("vide", {"code"}, {{"00199"}}).place(territories, around.context), territories);
    const auto table = package::level_table(territories, 0, accounting.levels[0]);
    CHECK(texts(table, "n_projets") == Texts(7, "0"));
    CHECK(texts(table, "part_pct") == Texts(7, "0"));
}

TEST_CASE("rows as JSON keep types, nulls and text as it is") {
    table::Table table;
    table.add("code", table::Type::text).append_text("01\"é\n");
    table.add("n", table::Type::integer).append_integer(-7);
    table.add("part", table::Type::real).append_real(0.1);
    table.add("vrai", table::Type::boolean).append_integer(1);
    table.add("jour", table::Type::date).append_text("2024-12-10");
    table.columns()[0].append_null();
    table.columns()[1].append_null();
    table.columns()[2].append_null();
    table.columns()[3].append_integer(0);
    table.columns()[4].append_null();
    base::JsonWriter writer;
    package::write_rows(table, writer);
    const auto text = writer.take();
    const auto read = nlohmann::ordered_json::parse(text);
    const auto expected = nlohmann::ordered_json::parse(
        R"([{"code": "01\"é\n", "n": -7, "part": 0.1, "vrai": true, "jour": "2024-12-10"},
            {"code": null, "n": null, "part": null, "vrai": false, "jour": null}])");
    CHECK(read.dump() == expected.dump()); // the order of keys counts
    CHECK(std::count(text.begin(), text.end(), '{') == 2);
    // One object a line: opening, two rows, closing.
    CHECK(std::count(text.begin(), text.end(), '\n') == 4);
}

TEST_CASE("a table without rows is an empty list") {
    table::Table table;
    table.add("code", table::Type::text);
    base::JsonWriter writer;
    package::write_rows(table, writer);
    CHECK(nlohmann::json::parse(writer.take()) == nlohmann::json::array());
}

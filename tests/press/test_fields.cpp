// SPDX-License-Identifier: Apache-2.0
// Which field plays which role, and values brought to what the campaign means.
#include "press/fields.hpp"

#include "base/error.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"

using namespace maille;

namespace {

using Texts = std::vector<std::string>;

layer::Layer sheet() {
    return region::table("vivier.csv", {"Code_INSEE", "statut", "montant"},
                         {{"00101", "Retenu", "10"},
                          {"00102", "RETENU ", "NULL"},
                          {"-", " null", "NR"},
                          {"99203", "refusé", "40"}});
}

campaign::Source source() {
    campaign::Source made;
    made.name = "vivier";
    made.place = {"campaign.toml", 7};
    made.fields["commune"] = {"insee_com", "code_insee"};
    return made;
}

Texts cells(const layer::Layer& layer, const std::string& field) {
    Texts found;
    const auto* column = layer.columns.find(field);
    for (std::size_t row = 0; row < column->size(); ++row) {
        found.push_back(column->is_null(row) ? "-" : column->to_text(row));
    }
    return found;
}

} // namespace

TEST_CASE("fields: the first alias that exists, under the name that the file gives it") {
    const auto layer = sheet();
    CHECK(press::field_of(source(), "commune", layer) == "Code_INSEE");
    auto other = source();
    other.fields["commune"] = {"montant", "code_insee"};
    CHECK(press::field_of(other, "commune", layer) == "montant");
    other.fields["commune"] = {"com"};
    CHECK(press::field_of(other, "commune", layer).empty());
    CHECK(press::field_of(other, "theme", layer).empty());
}

TEST_CASE("fields: a declared field must exist") {
    auto declared = source();
    declared.fields["commune"] = {"insee_com"};
    declared.field_declared["commune"] = true;
    CHECK_THROWS_AS(press::field_of(declared, "commune", sheet()), base::InputError);
    declared.fields["commune"] = {"code_insee"};
    CHECK(press::field_of(declared, "commune", sheet()) == "Code_INSEE");
}

TEST_CASE("fields: a required role that nothing plays says how to declare it") {
    CHECK(press::required_field(source(), "commune", sheet()) == "Code_INSEE");
    try {
        (void)press::required_field(source(), "category", sheet());
        FAIL("no exception");
    } catch (const base::InputError& error) {
        CHECK(error.message().en == "vivier.csv: no field recognised for 'category'");
        CHECK(error.hint().en == "Declare it in source vivier (campaign.toml:7): category = "
                                 "\"FIELD\". Fields present: Code_INSEE, statut, montant.");
    }
}

TEST_CASE("fields: all roles are read as text but coordinates and quantities") {
    auto made = source();
    for (const std::string role : {"x", "y", "population", "amount"}) {
        made.fields[role] = {role + "_field"};
    }
    made.fields["category"] = {"cat"};
    CHECK(press::text_fields(made) == Texts{"cat", "insee_com", "code_insee"});
}

TEST_CASE("fields: values that differ by case, accents or blanks take the declared spelling") {
    auto layer = sheet();
    const auto changed = press::canonicalise(layer, "statut", {"Retenu", "Refusé"});
    CHECK(changed == 2); // "RETENU " and "refusé"; "Retenu" was right
    CHECK(cells(layer, "statut") == Texts{"Retenu", "Retenu", " null", "Refusé"});
    CHECK(cells(layer, "Code_INSEE") == Texts{"00101", "00102", "-", "99203"});
    CHECK(layer.columns.names() == Texts{"Code_INSEE", "statut", "montant"});
    CHECK_THROWS_AS(press::canonicalise(layer, "etat", {"Retenu"}), base::InputError);
}

TEST_CASE("fields: numbers may be brought to declared texts; null stays null") {
    layer::Layer layer;
    auto& axis = layer.columns.add("axe", table::Type::integer);
    axis.append_integer(1);
    axis.append_null();
    axis.append_integer(3);
    CHECK(press::canonicalise(layer, "axe", {"1", "2"}) == 0);
    CHECK(layer.columns.find("axe")->type() == table::Type::text);
    CHECK(cells(layer, "axe") == Texts{"1", "-", "3"});
}

TEST_CASE("fields: texts that stand for no value become null, exactly those") {
    auto layer = sheet();
    layer.columns.add("n", table::Type::integer);
    for (int row = 0; row < 4; ++row) {
        layer.columns.columns()[3].append_integer(row);
    }
    press::blank_nulls(layer, {"NULL", "NR", "0"});
    CHECK(cells(layer, "montant") == Texts{"10", "-", "-", "40"});
    CHECK(cells(layer, "statut") == Texts{"Retenu", "RETENU ", " null", "refusé"});
    CHECK(cells(layer, "Code_INSEE") == Texts{"00101", "00102", "-", "99203"});
    CHECK(cells(layer, "n") == Texts{"0", "1", "2", "3"}); // numbers are not texts
}

TEST_CASE("fields: where keeps the rows with one of its values, with their geometry") {
    auto made = source();
    CHECK(press::selected_rows(sheet(), made).rows() == 4);
    made.where_field = "statut";
    made.where_values = {"retenu"};
    auto layer = sheet();
    layer.geometry.emplace(geom::Kind::point);
    for (int row = 0; row < 4; ++row) {
        layer.geometry->add_point({static_cast<double>(row), 0});
        layer.geometry->end_feature();
    }
    const auto kept = press::selected_rows(std::move(layer), made);
    CHECK(cells(kept, "Code_INSEE") == Texts{"00101", "00102"});
    REQUIRE(kept.geometry->size() == 2);
    CHECK(kept.geometry->points_of(1).front().x == 1);
    made.where_values = {"abandonné"};
    CHECK_THROWS_AS(press::selected_rows(sheet(), made), base::InputError);
    made.where_field = "etat";
    CHECK_THROWS_AS(press::selected_rows(sheet(), made), base::InputError);
}

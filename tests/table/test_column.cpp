// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"
#include "table/table.hpp"

using namespace maille::table;

namespace {

Column texts(const std::vector<const char*>& values) {
    Column column("c", Type::text);
    for (const char* value : values) {
        if (value == nullptr) {
            column.append_null();
        } else {
            column.append_text(value);
        }
    }
    return column;
}

} // namespace

TEST_CASE("text cells keep their bytes, null is not the empty text") {
    const auto column = texts({"00101", nullptr, "", "2A004"});
    REQUIRE(column.size() == 4);
    CHECK(column.text(0) == "00101");
    CHECK(column.is_null(1));
    CHECK(column.text(1).empty());
    CHECK_FALSE(column.is_null(2));
    CHECK(column.text(2).empty());
    CHECK(column.to_text(3) == "2A004");
}

TEST_CASE("every type is read as text and as a number") {
    Column integers("i", Type::integer);
    integers.append_integer(-9007199254740993);
    integers.append_null();
    CHECK(integers.to_text(0) == "-9007199254740993");
    CHECK(integers.to_text(1).empty());
    CHECK_FALSE(integers.to_number(1));

    Column reals("r", Type::real);
    reals.append_real(0.1);
    CHECK(reals.to_text(0) == "0.1");
    CHECK(reals.to_number(0) == 0.1);

    Column truths("b", Type::boolean);
    truths.append_integer(1);
    CHECK(truths.to_text(0) == "1");
    CHECK(truths.to_number(0) == 1);

    Column dates("d", Type::date);
    dates.append_text("2024-12-10");
    CHECK(dates.holds_text());
    CHECK(dates.to_text(0) == "2024-12-10");

    const auto column = texts({"12 500,50 €", "70O500", nullptr});
    CHECK(column.to_number(0) == 12500.5);
    CHECK_FALSE(column.to_number(1));
    CHECK_FALSE(column.to_number(2));
}

TEST_CASE("cells are converted to the column they are appended to") {
    const auto source = texts({"12", "12,5", "x", nullptr, "1e300"});
    Column integers("i", Type::integer);
    Column reals("r", Type::real);
    Column copies("t", Type::text);
    for (std::size_t row = 0; row < source.size(); ++row) {
        integers.append_from(source, row);
        reals.append_from(source, row);
        copies.append_from(source, row);
    }
    CHECK(integers.integer(0) == 12);
    CHECK(integers.is_null(1)); // not whole
    CHECK(integers.is_null(2));
    CHECK(integers.is_null(3));
    CHECK(integers.is_null(4)); // too large
    CHECK(reals.real(1) == 12.5);
    CHECK(reals.is_null(2));
    CHECK(reals.real(4) == 1e300);
    CHECK(copies.text(1) == "12,5");
    CHECK(copies.is_null(3));

    Column large("l", Type::integer);
    large.append_integer(9007199254740993); // not a double
    Column again("a", Type::integer);
    again.append_from(large, 0);
    CHECK(again.integer(0) == 9007199254740993);
    Column numbers("n", Type::text);
    numbers.append_from(large, 0);
    numbers.append_from(reals, 1);
    CHECK(numbers.text(0) == "9007199254740993");
    CHECK(numbers.text(1) == "12.5");
}

TEST_CASE("a column may be appended to itself") {
    auto column = texts({"première", "seconde"});
    for (int again = 0; again < 100; ++again) {
        column.append_from(column, 0);
        column.append_text(column.text(1));
    }
    CHECK(column.text(200) == "première");
    CHECK(column.text(201) == "seconde");
}

TEST_CASE("rows are selected in the order asked for") {
    const auto column = texts({"a", nullptr, "c"}).select({2, 1, 0, 2});
    REQUIRE(column.size() == 4);
    CHECK(column.text(0) == "c");
    CHECK(column.is_null(1));
    CHECK(column.text(2) == "a");
    CHECK(column.text(3) == "c");
    CHECK(column.name() == "c");
    CHECK(texts({"a"}).select({}).size() == 0);
}

TEST_CASE("columns are found by name, case apart only where that is clear") {
    Table table;
    auto& first = table.add("Code", Type::text);
    table.add("nom", Type::text);
    table.add("NOM", Type::text);
    first.append_text("x"); // the reference outlives later additions
    CHECK(table.rows() == 1);
    REQUIRE(table.find("code") != nullptr);
    CHECK(table.find("code")->name() == "Code");
    CHECK(table.find("nom")->name() == "nom");
    CHECK(table.find("NOM")->name() == "NOM");
    CHECK(table.find("Nom") == nullptr);
    CHECK(table.find("other") == nullptr);
    CHECK(table.names() == std::vector<std::string>{"Code", "nom", "NOM"});
    CHECK(Table().rows() == 0);
}

// SPDX-License-Identifier: Apache-2.0
#include "io/csv_write.hpp"

#include "support/catch.hpp"

#include <limits>

using namespace maille;

namespace {

table::Table cells(std::initializer_list<const char*> texts) {
    table::Table table;
    auto& column = table.add("t", table::Type::text);
    for (const char* text : texts) {
        column.append_text(text);
    }
    return table;
}

} // namespace

TEST_CASE("a table becomes RFC 4180 text") {
    table::Table table;
    auto& code = table.add("code", table::Type::text);
    auto& name = table.add("nom, complet", table::Type::text);
    auto& count = table.add("n", table::Type::integer);
    auto& share = table.add("part", table::Type::real);
    auto& truth = table.add("ok", table::Type::boolean);
    auto& day = table.add("jour", table::Type::date);
    code.append_text("02A01");
    name.append_text("L'Haÿ \"les\" Roses");
    count.append_integer(-12);
    share.append_real(0.1);
    truth.append_integer(1);
    day.append_text("2024-12-10");
    code.append_text("");
    name.append_text("deux\nlignes");
    count.append_null();
    share.append_real(std::numeric_limits<double>::quiet_NaN());
    truth.append_integer(0);
    day.append_null();
    CHECK(io::to_csv(table) == "code,\"nom, complet\",n,part,ok,jour\n"
                               "02A01,\"L'Haÿ \"\"les\"\" Roses\",-12,0.1,1,2024-12-10\n"
                               "\"\",\"deux\nlignes\",,,0,\n");
    CHECK(io::to_csv(table, io::french_csv()) ==
          "\xEF\xBB\xBF"
          "code;nom, complet;n;part;ok;jour\n"
          "02A01;\"L'Haÿ \"\"les\"\" Roses\";-12;0,1;1;2024-12-10\n"
          "\"\";\"deux\nlignes\";;;0;\n");
}

TEST_CASE("a decimal comma is quoted where the comma separates") {
    table::Table table;
    table.add("v", table::Type::real).append_real(1.5);
    io::CsvStyle style;
    style.decimal = ',';
    style.header = false;
    CHECK(io::to_csv(table, style) == "\"1,5\"\n");
}

TEST_CASE("numbers are the shortest that read back") {
    table::Table table;
    auto& column = table.add("v", table::Type::real);
    column.append_real(58.333333333333336);
    column.append_real(40);
    io::CsvStyle style;
    style.header = false;
    CHECK(io::to_csv(table, style) == "58.333333333333336\n40\n");
}

TEST_CASE("text that a spreadsheet would run is guarded, numbers are not") {
    const auto table =
        cells({"=1+1", "+cmd", "-a", "@x", "\tx", "\rx", "-3", "+33", "a=b", "=\"x\""});
    io::CsvStyle style;
    style.header = false;
    CHECK(io::to_csv(table, style) == "'=1+1\n'+cmd\n'-a\n'@x\n'\tx\n\"'\rx\"\n-3\n+33\na=b\n"
                                      "\"'=\"\"x\"\"\"\n");
    style.guard_formulas = false;
    CHECK(io::to_csv(table, style) == "=1+1\n+cmd\n-a\n@x\n\tx\n\"\rx\"\n-3\n+33\na=b\n"
                                      "\"=\"\"x\"\"\"\n");
}

TEST_CASE("a table without rows keeps its header, one without columns is empty") {
    table::Table table;
    CHECK(io::to_csv(table).find_first_not_of('\n') == std::string::npos);
    table.add("a", table::Type::text);
    CHECK(io::to_csv(table) == "a\n");
}

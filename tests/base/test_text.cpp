// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <limits>

using namespace maille::base;

TEST_CASE("trim takes blanks of every kind off both ends") {
    CHECK(trim(" \t\r\n texte \xC2\xA0\xE2\x80\xAF") == "texte");
    CHECK(trim("\xEF\xBB\xBFnumero") == "numero");
    CHECK(trim("a b") == "a b");
    CHECK(trim(" \xC2\xA0 ").empty());
    CHECK(trim("").empty());
    CHECK(trim("\xC3\xA0") == "\xC3\xA0"); // à ends with the byte A0
}

TEST_CASE("split leaves empty parts out") {
    CHECK(split("a; b ;;c;", ';') == std::vector<std::string_view>{"a", "b", "c"});
    CHECK(split("", ';').empty());
    CHECK(split(" ; ", ';').empty());
    CHECK(split("seul", ';') == std::vector<std::string_view>{"seul"});
}

TEST_CASE("fold makes one key of the spellings of a name") {
    CHECK(fold("L'Haÿ-les-Roses") == "l hay les roses");
    CHECK(fold("  SAINT–QUENTIN   (Aisne) ") == "saint quentin aisne");
    CHECK(fold("Œuf-en-Ternois") == fold("OEUF EN TERNOIS"));
    CHECK(fold("Crèvecœur-le-Grand") == "crevecoeur le grand");
    CHECK(fold("Ŀŀ Łódź Þing straße Ĳ") == "ll lodz thing strasse ij");
    CHECK(fold("\xEF\xBB\xBFÉnergie\xC2\xA0!") == "energie");
    CHECK(fold("e\xCC\x81nergie") == "energie"); // decomposed é
    CHECK(fold("Αθήνα") == "Αθήνα");
    CHECK(fold("« — »").empty());
}

TEST_CASE("slug is a file name") {
    CHECK(slug("CC du Pays de l'Ourcq / Été") == "cc-du-pays-de-l-ourcq-ete");
    CHECK(slug("...") == "sans-nom");
    CHECK(slug("../../etc") == "etc");
}

TEST_CASE("numbers as people write them") {
    const auto same = [](const char* text, double value) {
        INFO(text);
        const auto number = parse_number(text);
        REQUIRE(number);
        CHECK(*number == value);
    };
    same("12 500,50 €", 12500.5);
    same("12\xE2\x80\xAF"
         "500,50\xC2\xA0\xE2\x82\xAC",
         12500.5);
    same("1 250 000", 1250000);
    same("700500,0", 700500);
    same("-3.25", -3.25);
    same("\xE2\x88\x92 3,25", -3.25);
    same("+4", 4);
    same("5 %", 5);
    same("1e3", 1000);
    same("2,5E-3", 0.0025);
    same(",5", 0.5);
    same("0", 0);
    same("0002", 2);
}

TEST_CASE("what is no number is not guessed") {
    for (const char* text :
         {"",    " ",     "70O500,0",  "12 50", "12 5000", "1.234,5", "1,234.5", "abc",  "nan",
          "inf", "-inf",  "0x10",      "1e",    "--1",     "+-5",     "-+5",     "5 €5", "€",
          "%",   "1e400", "12 345 67", "1 , 5", "3;4",     "1/2",     "-",       "e5"}) {
        INFO(text);
        CHECK_FALSE(parse_number(text));
    }
}

TEST_CASE("shortest text of a number") {
    CHECK(shortest(40) == "40");
    CHECK(shortest(700.0 / 12) == "58.333333333333336");
    CHECK(shortest(0.1) == "0.1");
    CHECK(shortest(-0.0) == "0");
    CHECK(shortest(1e22) == "1e+22");
    CHECK(shortest(std::nan("")) == "nan");
    CHECK(shortest(-std::numeric_limits<double>::infinity()) == "-inf");
}

TEST_CASE("edit distance and the nearest word") {
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("abc", "abc") == 0);
    const std::vector<std::string> verbs{"run", "join", "stats"};
    CHECK(nearest("jion", verbs) == "join");
    CHECK(nearest("stat", verbs) == "stats");
    CHECK_FALSE(nearest("displace", verbs));
    CHECK_FALSE(nearest("run", std::vector<std::string>{}));
}

TEST_CASE("thousands are set apart for readers") {
    CHECK(grouped(1243, true) == "1\xE2\x80\xAF"
                                 "243");
    CHECK(grouped(1234567, false) == "1,234,567");
    CHECK(grouped(999, true) == "999");
    CHECK(grouped(-1000, false) == "-1,000");
    CHECK(grouped(-1000, true) == "\xE2\x88\x92"
                                  "1\xE2\x80\xAF"
                                  "000");
    CHECK(grouped(std::numeric_limits<long long>::min(), false) == "-9,223,372,036,854,775,808");
}

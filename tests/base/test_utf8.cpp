// SPDX-License-Identifier: Apache-2.0
// Well-formedness by table 3-7 of the Unicode Standard; Windows-1252 by the table of unicode.org.
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "support/catch.hpp"

using namespace maille::base;

TEST_CASE("well-formed UTF-8 is told from other bytes") {
    for (const char* good :
         {"", "ascii", "é", "\xEF\xBF\xBD", "\xF0\x9F\x8C\xB3", "\xED\x9F\xBF", "\xEE\x80\x80",
          "\xF4\x8F\xBF\xBF", "\xC2\x80", "\xE0\xA0\x80", "\xF0\x90\x80\x80"}) {
        CHECK(is_utf8(good));
    }
    for (const char* bad : {"\xE9t\xE9",        // Latin-1
                            "\xC3",             // cut short
                            "\xE2\x82",         //
                            "\x80",             // continuation alone
                            "\xC0\x80",         // overlong
                            "\xC1\xBF",         //
                            "\xE0\x9F\xBF",     //
                            "\xF0\x8F\xBF\xBF", //
                            "\xED\xA0\x80",     // surrogate
                            "\xF4\x90\x80\x80", // beyond U+10FFFF
                            "\xF5\x80\x80\x80"}) {
        CHECK_FALSE(is_utf8(bad));
    }
}

TEST_CASE("code points come out and go in again") {
    const std::string text = "aé€\xF0\x9F\x8C\xB3";
    std::vector<char32_t> points;
    std::string again;
    for (std::size_t position = 0; position < text.size();) {
        points.push_back(next_code_point(text, position));
        append_utf8(again, points.back());
    }
    CHECK(points == std::vector<char32_t>{0x61, 0xE9, 0x20AC, 0x1F333});
    CHECK(again == text);
    std::size_t position = 0;
    CHECK(next_code_point("\xE9t", position) == 0xFFFD);
    CHECK(position == 1);
}

TEST_CASE("Windows-1252") {
    CHECK(utf8_from_windows1252("\xC9nergie \x80 \x9Cuvre \x92 \x8C") == "Énergie € œuvre ’ Œ");
    CHECK(utf8_from_windows1252("\x81\x8D\x8F\x90\x9D") == "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(utf8_from_windows1252("\xA0\xFF") == "\u00A0\u00FF");
}

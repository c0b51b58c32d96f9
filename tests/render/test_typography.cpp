// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "render/typography.hpp"

using namespace maille;
using namespace maille::render;
using base::Language;

TEST_CASE("French spaces replace plain ones and are never added") {
    CHECK(typeset("Somme : quoi ?", Language::fr) == "Somme\u00A0: quoi\u202F?");
    CHECK(typeset("oui ; non !", Language::fr) == "oui\u202F; non\u202F!");
    CHECK(typeset("« Pays »", Language::fr) == "«\u202FPays\u202F»");
    CHECK(typeset("12 %", Language::fr) == "12\u00A0%");
    CHECK(typeset("12:30 a b", Language::fr) == "12:30 a b");
    CHECK(typeset("Somme : what ?", Language::en) == "Somme : what ?");
}

TEST_CASE("capitals keep their accents") {
    CHECK(capitals("Île · œuvre, ÿ, vivier à 100 %") == "ÎLE · ŒUVRE, Ÿ, VIVIER À 100 %");
    CHECK(capitals("a ÷ b") == "A ÷ B");
}

TEST_CASE("scales") {
    CHECK(scale_text(1600000, Language::fr) == "1\u00A0:\u00A01\u202F600\u202F000");
    CHECK(scale_text(1600000, Language::en) == "1:1,600,000");
}

TEST_CASE("numbers and percentages") {
    CHECK(number_text(1234.5, 1, Language::fr) == "1\u202F234,5");
    CHECK(number_text(1234.5, 1, Language::en) == "1,234.5");
    CHECK(number_text(0.05, 2, Language::fr) == "0,05");
    CHECK(number_text(99.96, 1, Language::fr) == "100,0");
    CHECK(number_text(2.5, 0, Language::fr) == "3"); // halves away from zero, not to the even
    CHECK(number_text(-12.25, 1, Language::fr) == "\u221212,3");
    CHECK(number_text(-0.04, 1, Language::fr) == "0,0");
    CHECK(number_text(0, 0, Language::en) == "0");
    CHECK(percent_text(79.53, 1, Language::fr) == "79,5\u00A0%");
    CHECK(percent_text(64.1, 0, Language::en) == "64%");
}

// SPDX-License-Identifier: Apache-2.0
#include "join/footer.hpp"
#include "support/catch.hpp"

using namespace maille;
using join::PageAccount;

namespace {

PageAccount report_account() {
    PageAccount account;
    account.counted = 1279;
    account.not_located = 7;
    account.level = "crte";
    account.left_out[static_cast<std::size_t>(join::State::duplicate)] = 9;
    account.left_out[static_cast<std::size_t>(join::State::outside)] = 7;
    account.left_out[static_cast<std::size_t>(join::State::invalid)] = 5;
    account.conflict = 6;
    return account;
}

} // namespace

TEST_CASE("the accounting sentence in French: grouped thousands, no-break spaces") {
    CHECK(join::accounting_lines(report_account(), base::Language::fr) ==
          std::vector<std::string>{
              "n\u00A0=\u00A01\u202F279\u00A0projets",
              "dont 7\u00A0non localisés à l'échelle du CRTE",
              "6\u00A0en désaccord entre code et lieu (le code l'emporte)",
              "Non comptés\u00A0: 9\u00A0doublons, 7\u00A0hors du territoire, 5\u00A0invalides"});
}

TEST_CASE("the accounting sentence in English") {
    CHECK(join::accounting_sentence(report_account(), base::Language::en) ==
          "n\u00A0=\u00A01,279\u00A0projects, of which 7 not located at CRTE level; 6 whose code "
          "and place disagree "
          "(the code prevails); not counted: 9\u00A0duplicates, 7\u00A0outside the territory, "
          "5\u00A0invalid");
}

TEST_CASE("zero and one are written as such") {
    PageAccount account;
    account.counted = 1;
    account.level = "epci";
    CHECK(join::accounting_sentence(account, base::Language::fr) ==
          "n\u00A0=\u00A01\u00A0projet, dont 0\u00A0non localisé à l'échelle de l'EPCI");
    account.counted = 0;
    CHECK(join::accounting_lines(account, base::Language::fr).front() ==
          "n\u00A0=\u00A00\u00A0projet");
    CHECK(join::accounting_lines(account, base::Language::en).front() ==
          "n\u00A0=\u00A00\u00A0projects");
}

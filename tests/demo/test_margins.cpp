// SPDX-License-Identifier: Apache-2.0
// The project table has the margins of the report, and the mess it announces.
#include "generated.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace {

using Row = std::map<std::string, std::string>;

// A category by its letters, whatever the case, accents, spaces and dashes: the first letter of the
// last word that tells them apart.
int category(const std::string& text) {
    std::string letters;
    for (const char c : text) {
        const bool lower = c >= 'a' && c <= 'z';
        const bool other = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        letters +=
            lower ? std::string(1, static_cast<char>(c - 32)) : (other ? std::string(1, c) : "");
    }
    const auto has = [&](const char* word) { return letters.find(word) != std::string::npos; };
    const std::array<bool, 4> found{has("REMONTER"), has("TRAVAILLER") && has("COP2025"),
                                    has("HORSCOPCRTE"),
                                    has("NON") && has("REMONT") && !has("REMONTER")};
    REQUIRE(std::count(found.begin(), found.end(), true) == 1);
    return static_cast<int>(std::find(found.begin(), found.end(), true) - found.begin());
}

struct Split {
    std::vector<Row> valid;
    int foreign = 0;
    int unplaced = 0;
    int duplicates = 0;
};

Split split(const std::vector<Row>& rows) {
    Split result;
    std::set<std::string> numbers;
    for (const Row& row : rows) {
        if (row.at("region") != "Marches-de-Brume") {
            ++result.foreign;
        } else if (row.at("departement").empty()) {
            CHECK(
                (row.at("code_insee").empty() && row.at("commune").empty() && row.at("x").empty()));
            ++result.unplaced;
        } else if (!numbers.insert(row.at("numero")).second) {
            ++result.duplicates;
        } else {
            result.valid.push_back(row);
        }
    }
    return result;
}

const Split& projects() {
    static const Split result =
        split(demo_test::csv_rows(demo_test::generated().at("projets.csv"), ';'));
    return result;
}

} // namespace

TEST_CASE("1 300 rows, 21 of them to be left out", "[demo]") {
    CHECK(projects().valid.size() == 1279);
    CHECK(projects().duplicates == 9);
    CHECK(projects().foreign == 7);
    CHECK(projects().unplaced == 5);
    const std::string& text = demo_test::generated().at("projets.csv");
    CHECK(std::count(text.begin(), text.end(), '\n') == 1301);
    CHECK(std::count(text.begin(), text.end(), '\r') == 1301);
}

TEST_CASE("categories by departement are those of the report", "[demo]") {
    const std::array<std::array<int, 5>, 4> wanted{{{136, 104, 216, 132, 200},
                                                    {16, 54, 91, 49, 116},
                                                    {7, 20, 16, 8, 34},
                                                    {12, 15, 24, 10, 19}}};
    std::array<std::array<int, 5>, 4> counts{};
    std::set<std::string> spellings;
    for (const Row& row : projects().valid) {
        const int departement = row.at("departement").at(1) - '1';
        ++counts.at(static_cast<std::size_t>(category(row.at("categorie"))))
              .at(static_cast<std::size_t>(departement));
        spellings.insert(row.at("categorie"));
    }
    CHECK(counts == wanted);
    CHECK(spellings.size() > 20);
}

TEST_CASE("levers of the first two categories are those of the report", "[demo]") {
    std::map<std::string, int> counts;
    int total = 0;
    for (const Row& row : projects().valid) {
        if (category(row.at("categorie")) < 2) {
            ++counts[row.at("levier")];
            ++total;
        }
    }
    CHECK(total == 1114);
    CHECK(counts.at("") == 59);
    counts.erase("");
    std::vector<int> sizes;
    for (const auto& [lever, count] : counts) {
        sizes.push_back(count);
    }
    std::sort(sizes.begin(), sizes.end());
    const std::vector<int> least(sizes.begin(), sizes.begin() + 10);
    const std::vector<int> top(sizes.end() - 10, sizes.end());
    CHECK(least == std::vector<int>{1, 1, 2, 2, 3, 3, 3, 4, 4, 5});
    CHECK(top == std::vector<int>{42, 42, 44, 52, 53, 56, 66, 66, 76, 235});
    const std::vector<int> middle(sizes.begin() + 10, sizes.end() - 10);
    CHECK(std::accumulate(middle.begin(), middle.end(), 0) == 295);
    CHECK(middle.front() > 5);
    CHECK(middle.back() < 42);
    CHECK(counts.at("R\xE9novation (tertiaire)") == 235);
    CHECK(counts.at("V\xE9lo") == 66);
    CHECK(counts.at("Biogaz") == 3);
    CHECK(counts.count("Produits bois") == 0);
}

TEST_CASE("rows tell their place in the announced ways", "[demo]") {
    std::map<std::string, int> kinds;
    for (const Row& row : projects().valid) {
        const bool code = !row.at("code_insee").empty();
        const std::string kind = code                            ? "code"
                                 : !row.at("commune").empty()    ? "name"
                                 : !row.at("siren_epci").empty() ? "epci"
                                 : !row.at("x").empty()          ? "point"
                                                                 : "nothing";
        ++kinds[kind];
        kinds["code and point"] += code && !row.at("x").empty() ? 1 : 0;
    }
    const std::map<std::string, int> wanted{{"code", 907},  {"name", 15},
                                            {"epci", 100},  {"point", 250},
                                            {"nothing", 7}, {"code and point", 206}};
    CHECK(kinds == wanted);
}

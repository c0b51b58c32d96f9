// SPDX-License-Identifier: Apache-2.0
// The worked example row by row, without files: expected states and territories are those of
// tests/contract/README.md.
#include "base/error.hpp"
#include "join/accounting.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"

#include <cmath>
#include <random>

using namespace maille;
using layer::CoordinateState;

namespace {

struct Row {
    std::string id;
    double x = std::nan("");
    double y = std::nan("");
    std::string code = "-";
    std::string epci = "-";
    std::string departement = "-";
    std::string name = "-";
    CoordinateState state = CoordinateState::present;
};

struct Source {
    layer::Layer layer;
    std::vector<CoordinateState> coordinates;
};

Source source(const std::vector<Row>& rows) {
    Source made;
    std::vector<std::vector<std::string>> cells;
    geom::GeometryArray points(geom::Kind::point);
    for (const auto& row : rows) {
        cells.push_back({row.id, row.code, row.epci, row.departement, row.name});
        auto state = row.state;
        if (std::isnan(row.x)) {
            state = state == CoordinateState::present ? CoordinateState::missing : state;
        } else {
            points.add_point({row.x, row.y});
        }
        points.end_feature();
        made.coordinates.push_back(state);
    }
    made.layer = region::table(
        "projets.csv", {"numero", "code_insee", "siren_epci", "departement", "commune"}, cells);
    made.layer.geometry = points;
    return made;
}

std::vector<Row> contract_rows() {
    const double none = std::nan("");
    return {{"P-01", 500, 500},
            {"P-02", 500, 500},
            {"P-03", 500, 500, "00101"},
            {"P-04", none, none, "99203"},
            {"P-05", none, none, "-", "200000001"},
            {"P-06", none, none, "-", "200000002"},
            {"P-07", none, none, "-", "-", "99"},
            {"P-08", 3000, 900, "99202"},
            {"P-09", 2000, 1500},
            {"P-10", 6250, 3000},
            {"P-11", none, none},
            {"P-12", 2700, 1000, "00199"},
            {"P-13", none, none, "-", "-", "-", "-", CoordinateState::invalid},
            {"P-14", 5100, 2600, "-", "-", "-", "x"},
            {"P-14", 5000, 2750, "-", "-", "-", "w"},
            {"P-15", 900, 3100},
            {"P-16", 3500, 3500},
            {"P-17", 2050, 2500}};
}

join::PlacingSpec spec() {
    join::PlacingSpec made;
    made.source = "vivier";
    made.codes = {
        {"code_insee", "commune"}, {"siren_epci", "epci"}, {"departement", "departement"}};
    return made;
}

std::string codes_of(const territory::Territories& all, const join::Placing& placing,
                     std::size_t level, std::size_t row) {
    const auto& membership = placing.levels[level][row];
    if (!membership.decided()) {
        return membership.is_not_placed() ? "-" : "·";
    }
    std::string text;
    for (const auto territory : membership.in(all.levels()[level])) {
        text += (text.empty() ? "" : ";") + all.levels()[level].territories()[territory].code;
    }
    return text;
}

} // namespace

TEST_CASE("the worked example, row by row") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    auto made = source(contract_rows());
    auto rules = spec();
    rules.unique = {"numero"};
    const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);

    struct Expected {
        std::string state, commune, epci, crte, departement, pnr;
    };
    const std::vector<Expected> expected{
        {"placed", "00101", "200000001", "crte-w", "00", "pnr-1"},
        {"placed", "00101", "200000001", "crte-w", "00", "pnr-1"},
        {"placed", "00101", "200000001", "crte-w", "00", "pnr-1"},
        {"placed", "99203", "200000003", "crte-e", "99", "pnr-2"},
        {"placed", "·", "200000001", "crte-w", "00", "pnr-1"},
        {"placed", "·", "200000002", "crte-w", "·", "·"},
        {"placed", "·", "·", "·", "99", "·"},
        {"placed", "99202", "200000003", "crte-e", "99", "pnr-2"},
        {"tie", "00101", "200000001", "crte-w", "00", "pnr-1"},
        {"outside", "-", "-", "-", "-", "-"},
        {"no_coordinates", "-", "-", "-", "-", "-"},
        {"unknown_code", "-", "-", "-", "-", "-"},
        {"invalid", "-", "-", "-", "-", "-"},
        {"duplicate", "-", "-", "-", "-", "-"},
        {"placed", "99203", "200000003", "crte-e", "99", "pnr-2"},
        {"placed", "00103", "200000001", "crte-w", "00", "pnr-1"},
        {"placed", "00104", "200000002", "crte-w", "00", "pnr-1;pnr-2"},
        {"placed", "99201", "200000002", "crte-w", "99", ""}};
    for (std::size_t row = 0; row < expected.size(); ++row) {
        INFO("row " << row + 1);
        CHECK(join::text_of(placing.states[row]) == expected[row].state);
        CHECK(codes_of(all, placing, 0, row) == expected[row].commune);
        CHECK(codes_of(all, placing, 1, row) == expected[row].epci);
        CHECK(codes_of(all, placing, 2, row) == expected[row].crte);
        CHECK(codes_of(all, placing, 3, row) == expected[row].departement);
        CHECK(codes_of(all, placing, 4, row) == expected[row].pnr);
    }
    CHECK(placing.conflicts[7] == 1);
    CHECK(placing.reasons.at(11) == "code_insee=00199");
    // Places drawn for coded rows lie inside the coded territory.
    CHECK(placing.places.points_of(3).front().x > 4000);
    CHECK(placing.places.is_null(9));

    const auto accounting = join::account(placing, all);
    join::check(accounting);
    CHECK(accounting.conflict == 1);
    CHECK(accounting.levels[0].counts == std::vector<std::uint64_t>{4, 0, 1, 1, 1, 1, 2});
    CHECK(accounting.levels[4].in_several == 1);
    CHECK(accounting.levels[4].counts == std::vector<std::uint64_t>{7, 4});
}

TEST_CASE("seats come before a point on surface") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    auto made = source({{"a", std::nan(""), std::nan(""), "99203"}});
    join::Seats seats(7);
    seats[6] = geom::Point{4100, 3900};
    const auto placing =
        join::place(made.layer, made.coordinates, spec(), all, seats, with.context);
    CHECK(placing.places.points_of(0).front() == geom::Point{4100, 3900});
    CHECK(placing.precisions[0] == 0);
}

TEST_CASE("codes are repaired where nothing is lost, and it is said") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    const double none = std::nan("");
    auto made = source({{"former", none, none, "00198"},
                        {"zero", none, none, "0101"},
                        {"siret", none, none, "-", "20000000100012"},
                        {"old", none, none, "-", "246200000"},
                        {"null", 500, 500, "NULL"},
                        {"blank", none, none, "  00102 "}});
    auto rules = spec();
    rules.replace = {{"246200000", "200000003"}};
    const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    CHECK(codes_of(all, placing, 0, 0) == "00101");
    CHECK(codes_of(all, placing, 0, 1) == "00101");
    CHECK(codes_of(all, placing, 1, 2) == "200000001");
    CHECK(codes_of(all, placing, 1, 3) == "200000003");
    CHECK(codes_of(all, placing, 0, 4) == "00101");
    CHECK(codes_of(all, placing, 0, 5) == "00102");
    CHECK(with.problems.sorted().size() >= 4);
}

TEST_CASE("one field may hold codes of any level") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    auto made = source({{"c", 1, 1, "99203"}, {"e", 1, 1, "200000001"}, {"d", 1, 1, "99"}});
    join::PlacingSpec rules;
    rules.codes = {{"code_insee", ""}};
    const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    CHECK(codes_of(all, placing, 0, 0) == "99203");
    CHECK(codes_of(all, placing, 0, 1) == "·");
    CHECK(codes_of(all, placing, 1, 1) == "200000001");
    CHECK(codes_of(all, placing, 1, 2) == "·");
    CHECK(codes_of(all, placing, 3, 2) == "99");
    CHECK(placing.conflicts == std::vector<std::uint8_t>{1, 0, 1});
}

TEST_CASE("points refine a declared code only when asked") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    auto made = source({{"in", 500, 500, "-", "-", "00"}, {"out", 5000, 1000, "-", "-", "00"}});
    auto rules = spec();
    auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    CHECK(codes_of(all, placing, 0, 0) == "·");
    rules.refine = true;
    placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    CHECK(codes_of(all, placing, 0, 0) == "00101");
    CHECK(codes_of(all, placing, 2, 0) == "crte-w");
    CHECK(codes_of(all, placing, 3, 0) == "00");
    // The point lies in the other département: the code wins and nothing finer is known.
    CHECK(codes_of(all, placing, 0, 1) == "·");
    CHECK(codes_of(all, placing, 3, 1) == "00");
    CHECK(placing.conflicts == std::vector<std::uint8_t>{0, 1});
}

TEST_CASE("a fallback code counts only in rows that declare nothing else") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    const double none = std::nan("");
    auto made = source({{"both", none, none, "99203", "-", "00"},
                        {"alone", none, none, "-", "-", "00"},
                        {"unknown", none, none, "00199", "-", "00"},
                        {"point", 5000, 1000, "-", "-", "00"}});
    auto rules = spec();
    rules.codes[2].fallback = true;
    const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    CHECK(codes_of(all, placing, 3, 0) == "99");
    CHECK(placing.conflicts[0] == 0);
    CHECK(codes_of(all, placing, 3, 1) == "00");
    CHECK(join::text_of(placing.states[2]) == "unknown_code");
    // A point is a place, a fallback code is none.
    CHECK(codes_of(all, placing, 3, 3) == "99");
    CHECK(placing.conflicts[3] == 0);
}

TEST_CASE("names stand in where no code is given") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    const double none = std::nan("");
    auto made = source({{"accents", none, none, "-", "-", "-", "ETERVILLE"},
                        {"article", none, none, "-", "-", "-", "Clos"},
                        {"within", none, none, "-", "-", "00", "Bréval "},
                        {"elsewhere", none, none, "-", "-", "99", "Breval"},
                        {"code first", none, none, "99203", "-", "-", "Aubry"},
                        {"unknown", none, none, "-", "-", "-", "Nulle-Part"},
                        {"point", 500, 500, "-", "-", "-", "Nulle-Part"}});
    auto rules = spec();
    rules.names = {{"commune", "commune"}};
    const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    CHECK(codes_of(all, placing, 0, 0) == "99201");
    CHECK(codes_of(all, placing, 0, 1) == "00103");
    CHECK(codes_of(all, placing, 0, 2) == "00102");
    CHECK(codes_of(all, placing, 0, 3) == "·");
    CHECK(codes_of(all, placing, 3, 3) == "99");
    CHECK(codes_of(all, placing, 0, 4) == "99203");
    CHECK(join::text_of(placing.states[5]) == "unknown_code");
    CHECK(codes_of(all, placing, 0, 6) == "00101");
    CHECK(with.count("join.name") == 3);
}

TEST_CASE("rows that the campaign excludes") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    auto made = source({{"1", 500, 500, "-", "-", "00", "Fictive"},
                        {"2", 500, 500, "-", "-", "00", "AUTRE"},
                        {"3", 500, 500, "-", "-", "-", "fictive"},
                        {"1", 500, 500, "-", "-", "00", "autre"},
                        {"-", 500, 500, "-", "-", "00", "fictive"},
                        {"-", 500, 500, "-", "-", "00", "fictive"}});
    auto rules = spec();
    rules.region_field = "commune";
    rules.region_values = {"FICTIVE"};
    rules.required = {"departement"};
    rules.unique = {"numero"};
    const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, with.context);
    std::vector<std::string> states;
    for (const auto state : placing.states) {
        states.emplace_back(join::text_of(state));
    }
    // A row of another region cannot make a kept one a duplicate; rows without a number are not
    // compared.
    CHECK(states ==
          std::vector<std::string>{"placed", "outside", "invalid", "outside", "placed", "placed"});
    CHECK(placing.reasons.at(1) == "commune=AUTRE");
}

TEST_CASE("shuffled rows and two threads change nothing") {
    region::Surroundings with;
    const auto all = region::territories(with.context);
    std::mt19937 random(7); // only to make cases: the property must hold for any
    std::vector<Row> rows;
    const std::vector<std::string> codes{"-", "00101", "99203", "00199", "200000002", "99"};
    for (int i = 0; i < 500; ++i) {
        Row row;
        row.id = std::to_string(random() % 400);
        if (random() % 3 != 0) {
            row.x = static_cast<double>(random() % 70) * 100;
            row.y = static_cast<double>(random() % 45) * 100;
        }
        row.code = codes[random() % codes.size()];
        row.name = std::to_string(i); // no two rows are equal
        rows.push_back(row);
    }
    join::PlacingSpec rules;
    rules.codes = {{"code_insee", ""}};
    rules.unique = {"numero"};
    const auto run = [&](const std::vector<Row>& order, unsigned jobs) {
        auto made = source(order);
        auto context = with.context;
        context.jobs = jobs;
        const auto placing = join::place(made.layer, made.coordinates, rules, all, {}, context);
        join::check(join::account(placing, all));
        std::map<std::string, std::string> result;
        for (std::size_t row = 0; row < order.size(); ++row) {
            auto& text = result[order[row].name];
            text = join::text_of(placing.states[row]);
            for (std::size_t level = 0; level < 5; ++level) {
                text += "|" + codes_of(all, placing, level, row);
            }
        }
        return result;
    };
    const auto expected = run(rows, 1);
    CHECK(run(rows, 2) == expected);
    for (int i = 0; i < 5; ++i) {
        std::shuffle(rows.begin(), rows.end(), random);
        CHECK(run(rows, 2) == expected);
    }
}

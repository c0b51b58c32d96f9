// SPDX-License-Identifier: Apache-2.0
// What a page counts, by hand on the seven communes of tests/support/region.hpp: département 00 has
// Aubry, Bréval, Le Clos (EPCI 200000001) and Dampierre (EPCI 200000002); 99 has Éterville (also
// 200000002), Fosseux and Gy (200000003).
#include "press/page_facts.hpp"

#include "press/page_data.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"

using namespace maille;
using Counts = std::vector<std::uint64_t>;

namespace {

/// Rows with a commune code each, and one that knows its département alone.
join::Placing placed(const territory::Territories& territories, region::Surroundings& around) {
    const auto layer = region::table("p.csv", {"commune", "departement"},
                                     {{"00101", "-"},
                                      {"00101", "-"},
                                      {"00104", "-"},
                                      {"99201", "-"},
                                      {"-", "00"},
                                      {"99203", "-"}});
    join::PlacingSpec spec;
    spec.source = "p";
    spec.codes = {{"commune", "commune", false}, {"departement", "departement", false}};
    const std::vector<layer::CoordinateState> none(layer.rows(), layer::CoordinateState::missing);
    const join::Seats seats(territories.communes().territories().size());
    return join::place(layer, none, spec, territories, seats, around.context);
}

struct Made {
    region::Surroundings around;
    territory::Territories territories = region::territories(around.context);
    join::Placing placing = placed(territories, around);
    std::size_t epci = *territories.index_of("epci");
    std::size_t departement = *territories.index_of("departement");
    press::Page page{nullptr, departement, 0, 1, 1, {}};
    std::vector<std::uint8_t> in_subject = press::communes_of_subject(page, territories);
};

} // namespace

TEST_CASE("page facts: the population of a page are the rows counted in its subject") {
    const Made made;
    const auto rows = press::rows_of_subject(made.placing, made.territories, made.page);
    CHECK(rows == std::vector<std::size_t>{0, 1, 2, 4});
}

TEST_CASE("page facts: a territory that reaches beyond the subject counts its part inside") {
    const Made made;
    const auto rows = press::rows_of_subject(made.placing, made.territories, made.page);
    const auto account = press::account_of_rows(made.placing, made.territories, made.epci, rows);
    CHECK(account.counts == Counts{2, 1, 0}); // Éterville's row is 200000002's, but in 99
    CHECK(account.in_one == 3);
    CHECK(account.not_at_this_level == 1); // the row that knows its département alone
    CHECK(account.rows == 4);
    const auto on_page = press::territories_on_page(made.territories, made.epci, made.in_subject);
    CHECK(on_page == std::vector<std::uint8_t>{1, 1, 0});
    const auto coverage = press::coverage_of(account, on_page);
    CHECK(coverage.covered == 2);
    CHECK(coverage.all == 2);
    CHECK(coverage.without.empty());
}

TEST_CASE("page facts: the largest count of a series is that of one territory on one page") {
    const Made made;
    // Two rows in Aubry; Dampierre and Éterville are one EPCI, but on two pages.
    CHECK(press::largest_count(made.placing, made.territories, made.departement, made.epci) == 2);
    // Counted in the départements themselves: 00 has the rows 0, 1, 2 and 4.
    CHECK(press::largest_count(made.placing, made.territories, made.departement,
                               made.departement) == 4);
}

TEST_CASE("page facts: territories at zero are those on the page alone") {
    const Made made;
    const auto epci = made.epci;
    const auto account =
        press::account_of_rows(made.placing, made.territories, epci, std::vector<std::size_t>{2});
    const auto on_page = press::territories_on_page(made.territories, epci, made.in_subject);
    const auto coverage = press::coverage_of(account, on_page);
    CHECK(coverage.covered == 1);
    CHECK(coverage.without == std::vector<std::uint32_t>{0});
}

TEST_CASE("page facts: counts by class leave out rows without one") {
    const Made made;
    const std::vector<std::optional<std::size_t>> classes{0, 1, 1, 0, 0, std::nullopt};
    const std::vector<std::size_t> rows{0, 1, 2, 3, 4, 5};
    const auto counts =
        press::counts_by_class(made.placing, made.territories, made.departement, rows, classes, 2);
    CHECK(counts == std::vector<Counts>{{2, 2}, {1, 0}});
}

TEST_CASE("page facts: a territory over two goes where most of its communes are, ties to the "
          "smaller code") {
    const Made made;
    const std::vector<std::uint8_t> all(7, 1);
    const auto mains = press::main_territory(made.territories, made.epci, made.departement, all);
    CHECK(mains == std::vector<std::uint32_t>{0, 0, 1}); // one commune on either side: 00
    const auto parts =
        press::main_territory(made.territories, made.epci, made.departement, made.in_subject);
    CHECK(parts == std::vector<std::uint32_t>{0, 0, territory::Level::none});
}

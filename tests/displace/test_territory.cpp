// SPDX-License-Identifier: Apache-2.0
// Expected figures are worked out by hand, in the comments.
#include "displace/made.hpp"
#include "displace/paper.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace maille;
using namespace maille::displace;
using made::add_home;
using made::add_symbol;
using made::Case;

namespace {

// The worked example of tests/contract, section 6: 1:100 000, so 100 m are 1 mm; symbols of 3 mm.
Case contract() {
    Case made;
    add_home(made.homes, "00101", {{made::box(0, 0, 20000, 20000)}});
    add_home(made.homes, "00102",
             {{made::box(0, 20000, 20000, 40000), made::hole(8000, 30000, 10000, 32000)}});
    add_home(made.homes, "00103", {{made::box(8000, 30000, 10000, 32000)}});
    add_home(made.homes, "00104",
             {{made::box(20000, 0, 40000, 20000)}, {made::box(30000, 30000, 40000, 40000)}});
    add_home(made.homes, "99201",
             {{{{20000, 20000},
                {40000, 20000},
                {40000, 30000},
                {30000, 30000},
                {30000, 40000},
                {20000, 40000},
                {20000, 20000}}}});
    add_home(made.homes, "99203", {{made::box(40000, 20000, 60000, 40000)}});
    Symbols& s = made.symbols;
    add_symbol(s, "P-01", 5000, 5000, 1500, 0);
    add_symbol(s, "P-02", 5000, 5000, 1500, 0);
    add_symbol(s, "P-03", 5000, 5000, 1500, 0);
    add_symbol(s, "P-08", 30000, 9000, 1500, 3);
    add_symbol(s, "P-09", 20000, 15000, 1500, 0);
    add_symbol(s, "P-10", 62500, 30000, 1500, no_home);
    add_symbol(s, "P-12", 27000, 10000, 1500, 3);
    add_symbol(s, "P-14a", 51000, 26000, 1500, 5);
    add_symbol(s, "P-14b", 50000, 27500, 1500, 5);
    add_symbol(s, "P-15", 9000, 31000, 1500, 2);
    add_symbol(s, "P-16", 35000, 35000, 1500, 3);
    add_symbol(s, "P-17", 20500, 25000, 1500, 4);
    return made;
}

const HomeReport& report_of(const Displaced& displaced, std::uint32_t home) {
    for (const HomeReport& report : displaced.homes) {
        if (report.home == home) {
            return report;
        }
    }
    throw std::runtime_error("no report");
}

} // namespace

TEST_CASE("the worked example: nothing overlaps, nothing leaves, the least total") {
    const Case made = contract();
    const Displaced displaced = made.solve();
    const Certificate certificate = made.certificate(displaced);
    CHECK(certificate.symbols == 12);
    CHECK(certificate.no_home == 1);
    CHECK(certificate.overlaps == 0);
    CHECK(certificate.outside_home == 0);
    CHECK(certificate.pins_moved == 0);
    CHECK(certificate.crossings_equal == 0);
    // 1.5 + 1 + 3 sqrt(3) + 3 - sqrt(1 + 1.5^2) mm, by the README of tests/contract.
    const double least = 2500 + 3000 * std::sqrt(3.0) + 3000 - std::hypot(1000, 1500);
    CHECK(certificate.displacement.sum_um >= least - 1);
    CHECK(certificate.displacement.sum_um <= least + 30);
    double bound = 0;
    for (const HomeReport& report : displaced.homes) {
        bound += report.lower_bound_um;
    }
    CHECK(bound <= least);
    CHECK(bound >= 2500 - 20 + 4500 + 1197);
    for (const std::size_t unmoved : {3U, 5U, 6U, 10U}) {
        CHECK(displaced.places[unmoved] == made.symbols.places[unmoved]);
    }
    // The square of 2 mm: the size is found to 0.05 mm, and the symbol shrinks to it.
    const HomeReport& square = report_of(displaced, 2);
    CHECK_FALSE(square.feasible);
    CHECK(square.treatment == Treatment::shrunk);
    CHECK(square.largest_size_um >= 1950);
    CHECK(square.largest_size_um <= 2000);
    CHECK(square.used_size_um <= 2000);
    CHECK(report_of(displaced, 3).feasible);
    CHECK(report_of(displaced, 3).moved == 0);
}

TEST_CASE("heaps on one place come within 5 % of the exact hexagonal heap") {
    // Least total of k sites of a hexagonal lattice of pitch 1, over lattices with a site, the
    // middle of an edge or of a triangle on the place: summed by hand from the distances of the
    // rings.
    const double r3 = std::sqrt(3.0);
    const double r7 = std::sqrt(7.0);
    struct Heap {
        std::size_t symbols;
        double total;
    };
    const std::vector<Heap> heaps{
        {2, 1},                         // half an edge each
        {3, r3},                        // corners of a triangle: 3 / sqrt(3)
        {4, 1 + r3},                    // a rhombus: 2 * 1/2 + 2 * sqrt(3)/2
        {7, 6},                         // a site and its 6 neighbours
        {13, 6 + 6 * r3},               // and the 6 at sqrt(3)
        {19, 6 + 6 * r3 + 12},          // and the 6 at 2
        {31, 6 + 6 * r3 + 12 + 12 * r7} // and the 12 at sqrt(7)
    };
    for (const Heap& heap : heaps) {
        Case made;
        add_home(made.homes, "h", {{made::box(0, 0, 100000, 100000)}});
        for (std::size_t i = 0; i < heap.symbols; ++i) {
            add_symbol(made.symbols, "p" + std::to_string(i), 50000, 50000, 1500);
        }
        const Certificate certificate = made.certificate(made.solve());
        CHECK(certificate.overlaps == 0);
        CHECK(certificate.displacement.sum_um <= 1.05 * 3000 * heap.total);
    }
}

TEST_CASE("a symbol at a border moves in by what it lacks, one in conflict with nothing stays") {
    Case made;
    add_home(made.homes, "h", {{made::box(0, 0, 50000, 50000)}});
    add_symbol(made.symbols, "border", 500, 25000, 1500);
    add_symbol(made.symbols, "free", 30000, 25000, 1500);
    const Displaced displaced = made.solve();
    CHECK(displaced.places[1] == Position{30000, 25000});
    CHECK(displaced.states[1] == State::pinned);
    CHECK(displaced.leaders[1] == 0);
    CHECK(displaced.states[0] == State::placed);
    CHECK(displaced.leaders[0] == 1);
    CHECK(displaced.places[0].x_um >= 1500);
    CHECK(displaced.places[0].x_um <= 1510);
    CHECK(std::abs(displaced.places[0].y_um - 25000) <= 1);
}

TEST_CASE("exactly touching is no conflict: border, frame, obstacle and neighbour") {
    Case made;
    add_home(made.homes, "h", {{made::box(0, 0, 50000, 50000)}});
    made.surroundings.frame = Frame{0, 0, 40000, 50000};
    made::add_obstacle(made.surroundings, made::box(20000, 0, 30000, 10000));
    add_symbol(made.symbols, "border", 1500, 25000, 1500);
    add_symbol(made.symbols, "frame", 38500, 25000, 1500);
    add_symbol(made.symbols, "obstacle", 25000, 11500, 1500);
    add_symbol(made.symbols, "left", 20000, 30000, 1500);
    add_symbol(made.symbols, "right", 23000, 30000, 1500);
    const Displaced displaced = made.solve();
    CHECK(displaced.places == made.symbols.places);
    // One micrometre nearer is one.
    for (std::size_t i = 0; i < 5; ++i) {
        Case nearer = made;
        nearer.symbols.radii_um[i] = 1501;
        const Displaced moved = nearer.solve();
        CHECK(moved.places != made.symbols.places);
        CHECK(nearer.certificate(moved).overlaps == 0);
        CHECK(nearer.certificate(moved).outside_home == 0);
        CHECK(nearer.certificate(moved).outside_frame == 0);
        CHECK(nearer.certificate(moved).obstacles_hit == 0);
    }
}

TEST_CASE("gap and margin keep discs apart and off the border") {
    Case made;
    add_home(made.homes, "a", {{made::box(0, 0, 30000, 30000)}});
    add_home(made.homes, "b", {{made::box(30000, 0, 60000, 30000)}});
    made.rules.gap_um = 400;
    made.rules.margin_um = 700;
    for (int i = 0; i < 6; ++i) {
        add_symbol(made.symbols, "a" + std::to_string(i), 29900, 15000, 1500, 0);
        add_symbol(made.symbols, "b" + std::to_string(i), 30100, 15000, 1500, 1);
    }
    const Certificate certificate = made.certificate(made.solve());
    CHECK(certificate.overlaps == 0);
    CHECK(certificate.outside_home == 0);
}

TEST_CASE("symbols without a home stay, and the others keep clear of them") {
    Case made;
    add_home(made.homes, "h", {{made::box(0, 0, 30000, 30000)}});
    add_symbol(made.symbols, "out", 30500, 15000, 1500, no_home);
    add_symbol(made.symbols, "out too", 30600, 15000, 1500, no_home);
    add_symbol(made.symbols, "in", 28400, 15000, 1500, 0);
    const Displaced displaced = made.solve();
    CHECK(displaced.places[0] == made.symbols.places[0]);
    CHECK(displaced.places[1] == made.symbols.places[1]);
    CHECK(displaced.states[0] == State::homeless);
    // 2.1 mm from the first, 3 needed.
    CHECK(displaced.places[2] != made.symbols.places[2]);
    CHECK(made.certificate(displaced).overlaps == 0);
    CHECK(made.certificate(displaced).no_home == 2);
    // Policy `spread` moves them apart, outside.
    made.rules.outside = OutsidePolicy::spread;
    const Displaced spread = made.solve();
    CHECK(spread.places[2] == made.symbols.places[2]);
    CHECK(spread.places[0] != spread.places[1]);
    for (const std::size_t i : {0U, 1U}) {
        CHECK(spread.places[i].x_um >= 31500);
    }
}

TEST_CASE("homes that overlap: their symbols do not") {
    Case made;
    add_home(made.homes, "a", {{made::box(0, 0, 30000, 30000)}});
    add_home(made.homes, "b", {{made::box(10000, 0, 40000, 30000)}});
    for (int i = 0; i < 8; ++i) {
        add_symbol(made.symbols, "a" + std::to_string(i), 15000, 15000, 1500, 0);
        add_symbol(made.symbols, "b" + std::to_string(i), 16000, 15000, 1500, 1);
    }
    const Certificate certificate = made.certificate(made.solve());
    CHECK(certificate.overlaps == 0);
    CHECK(certificate.outside_home == 0);
}

// SPDX-License-Identifier: Apache-2.0
// Every promise of mode `territory` on thousands of random homes.
#include "displace/random_case.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace maille;
using namespace maille::displace;
using made::Case;

namespace {

constexpr std::uint64_t pages = 400; // of six homes

std::uint64_t number_of(const Displaced& displaced, State state) {
    std::uint64_t number = 0;
    for (const State s : displaced.states) {
        number += s == state ? 1U : 0U;
    }
    return number;
}

void check_promises(const Case& made, const Displaced& displaced) {
    const Certificate certificate = made.certificate(displaced);
    // A symbol without any place is listed and stays where it is.
    const std::uint64_t unplaced = number_of(displaced, State::unplaced);
    if (unplaced == 0) {
        CHECK(certificate.overlaps == 0);
    }
    CHECK(certificate.outside_home <= unplaced + number_of(displaced, State::overflow));
    CHECK(certificate.outside_frame <= unplaced + certificate.no_home);
    CHECK(certificate.obstacles_hit <= unplaced + certificate.no_home);
    std::uint64_t released = 0;
    std::uint64_t listed = 0;
    for (const HomeReport& report : displaced.homes) {
        released += report.pins_released;
        listed += report.treatment == Treatment::unplaced ? 1U : 0U;
        CHECK(report.lower_bound_um <= report.sum_um + 1e-6);
        CHECK(report.feasible == (report.treatment == Treatment::none ||
                                  report.treatment == Treatment::outside_frame));
        if (report.pins_released > 0) {
            INFO("a pin is released only in a home otherwise infeasible");
            CHECK(report.moved > report.pins_released);
        }
    }
    CHECK(certificate.pins_moved <= released);
    CHECK(unplaced == listed);
    if (made.rules.policy != Policy::margin) {
        CHECK(certificate.crossings_equal == 0);
    }
}

} // namespace

TEST_CASE("no overlap, inside or listed, pins stay, no crossing") {
    for (std::uint64_t seed = 0; seed < pages; ++seed) {
        INFO("seed " << seed);
        Case made = made::random_case(seed);
        made.rules.policy = seed % 7 == 5   ? Policy::count
                            : seed % 7 == 6 ? Policy::margin
                                            : Policy::shrink;
        check_promises(made, made.solve());
    }
}

TEST_CASE("neither the order of rows nor the number of threads moves anything") {
    for (std::uint64_t seed = 1000; seed < 1060; ++seed) {
        INFO("seed " << seed);
        const Case made = made::random_case(seed);
        const Displaced first = made.solve(1);
        const std::vector<std::uint32_t> order = made::random_order(made.symbols.size(), seed);
        const Displaced second = made::shuffled(made, order).solve(2);
        for (std::size_t i = 0; i < order.size(); ++i) {
            CHECK(second.places[i] == first.places[order[i]]);
            CHECK(second.radii_um[i] == first.radii_um[order[i]]);
            CHECK(second.states[i] == first.states[order[i]]);
        }
    }
}

TEST_CASE("warm starts hold the same promises") {
    for (std::uint64_t seed = 2000; seed < 2040; ++seed) {
        INFO("seed " << seed);
        Case made = made::random_case(seed);
        const Displaced before = made.solve();
        // One row in ten is new, another moved away.
        for (std::size_t i = 0; i < made.symbols.size(); ++i) {
            made.symbols.previous.emplace_back(before.places[i]);
            if (i % 10 == 3) {
                made.symbols.previous.back().reset();
            } else if (i % 10 == 7) {
                made.symbols.places[i].x_um += 4000;
            }
        }
        check_promises(made, made.solve());
    }
}

// SPDX-License-Identifier: Apache-2.0
// A home too small for its symbols, under each policy. Nine discs of 3 mm in a square of 8 mm:
// three rows of three need 9 mm.
#include "base/error.hpp"
#include "displace/made.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace maille;
using namespace maille::displace;
using made::add_home;
using made::add_symbol;
using made::Case;

namespace {

Case too_full() {
    Case made;
    made.surroundings.frame = Frame{0, 0, 60000, 60000};
    add_home(made.homes, "pleine", {{made::box(20000, 20000, 28000, 28000)}});
    for (int i = 0; i < 9; ++i) {
        add_symbol(made.symbols, "p" + std::to_string(i), 24000, 24000, 1500);
    }
    return made;
}

} // namespace

TEST_CASE("shrink: all in one proportion, to the largest size that fits") {
    Case made = too_full();
    const Displaced displaced = made.solve();
    const HomeReport& report = displaced.homes.at(0);
    CHECK_FALSE(report.feasible);
    CHECK(report.symbols == 9);
    CHECK(report.treatment == Treatment::shrunk);
    // Nine equal circles in a unit square: the best radius is 1/6, three rows of three. 8/3 = 2.667
    // mm.
    CHECK(report.largest_size_um <= 2667);
    CHECK(report.largest_size_um >= 2350);
    CHECK(report.used_size_um <= report.largest_size_um);
    const Certificate certificate = made.certificate(displaced);
    CHECK(certificate.symbols == 9);
    CHECK(certificate.overlaps == 0);
    CHECK(certificate.outside_home == 0);
    CHECK(certificate.crossings_equal == 0);
}

TEST_CASE("below the minimum, and under policy count, one symbol stands for all") {
    Case made = too_full();
    made.rules.policy = GENERATE(Policy::shrink, Policy::count);
    made.rules.minimum_size_um = 2900;
    const Displaced displaced = made.solve();
    CHECK(displaced.homes.at(0).treatment == Treatment::counted);
    CHECK(displaced.counts == std::vector<std::uint32_t>{9, 0, 0, 0, 0, 0, 0, 0, 0});
    CHECK(displaced.stands_for_it == std::vector<std::uint32_t>(9, 0));
    CHECK(displaced.places[0] == Position{24000, 24000});
    CHECK(displaced.states[1] == State::counted);
    CHECK(made.certificate(displaced).symbols == 1);
    CHECK(made.certificate(displaced).outside_home == 0);
}

TEST_CASE("margin: what does not fit goes outside every home, with a leader") {
    Case made = too_full();
    made.rules.policy = Policy::margin;
    const Displaced displaced = made.solve();
    CHECK(displaced.homes.at(0).treatment == Treatment::overflowed);
    const auto overflow =
        std::count(displaced.states.begin(), displaced.states.end(), State::overflow);
    CHECK(overflow >= 1);
    CHECK(overflow <= 4); // five at least fit, in the corners and the middle
    const Certificate certificate = made.certificate(displaced);
    CHECK(certificate.symbols == 9);
    CHECK(certificate.overlaps == 0);
    CHECK(certificate.outside_frame == 0);
    CHECK(certificate.outside_home == static_cast<std::uint64_t>(overflow));
    for (std::size_t i = 0; i < 9; ++i) {
        if (displaced.states[i] == State::overflow) {
            CHECK(displaced.leaders[i] == 1);
            const Position p = displaced.places[i];
            CHECK((p.x_um <= 18500 || p.x_um >= 29500 || p.y_um <= 18500 || p.y_um >= 29500));
        }
    }
}

TEST_CASE("fail: names the territory, the number and the largest size") {
    Case made = too_full();
    made.rules.policy = Policy::fail;
    try {
        static_cast<void>(made.solve());
        FAIL("no error");
    } catch (const base::ConstraintError& error) {
        CHECK(error.code() == base::ExitCode::constraint);
        CHECK(
            error.message().fr.find("Territoire « pleine » : 9 symboles de 3 mm n'y tiennent pas ; "
                                    "la plus grande taille possible est 2.") == 0);
        CHECK(error.message().en.find("Territory \"pleine\": 9 symbols of 3 mm do not fit") == 0);
    }
}

TEST_CASE("a home outside the frame: its symbols are listed, not drawn") {
    Case made = too_full();
    add_home(made.homes, "loin", {{made::box(80000, 0, 90000, 10000)}});
    add_symbol(made.symbols, "q", 85000, 5000, 1500, 1);
    const Displaced displaced = made.solve();
    CHECK(displaced.states[9] == State::outside_frame);
    CHECK(displaced.counts[9] == 0);
    CHECK(displaced.homes.at(1).treatment == Treatment::outside_frame);
    CHECK(made.certificate(displaced).outside_frame == 0);
}

TEST_CASE("a point outside the frame comes into what the frame shows of its home") {
    Case made;
    made.surroundings.frame = Frame{0, 0, 60000, 60000};
    add_home(made.homes, "coupé", {{made::box(50000, 20000, 90000, 40000)}});
    add_symbol(made.symbols, "q", 85000, 30000, 1500, 0);
    const Displaced displaced = made.solve();
    CHECK(displaced.states[0] == State::placed);
    CHECK(displaced.places[0].x_um <= 58500);
    CHECK(displaced.places[0].x_um >= 58490);
}

TEST_CASE("pins are released, and counted, only where nothing else helps") {
    // A corridor as high as one disc and 7.5 mm long: one disc in its middle leaves 2.25 mm on each
    // side, too little for another of 3 mm; without the pin two fit. The second disc's place is 3
    // mm away from the first, so that the first is in no conflict with it, but outside the
    // corridor.
    Case made;
    add_home(made.homes, "couloir", {{made::box(0, 0, 7500, 3020)}});
    add_symbol(made.symbols, "milieu", 3750, 1510, 1500);
    add_symbol(made.symbols, "dehors", 3750, 4800, 1500);
    const Displaced displaced = made.solve();
    CHECK(displaced.homes.at(0).feasible);
    CHECK(displaced.homes.at(0).pins_released == 1);
    CHECK(made.certificate(displaced).overlaps == 0);
    CHECK(made.certificate(displaced).outside_home == 0);
}

TEST_CASE("an earlier edition is kept where it still holds") {
    Case made;
    add_home(made.homes, "h", {{made::box(0, 0, 60000, 60000)}});
    for (int i = 0; i < 20; ++i) {
        add_symbol(made.symbols, "p" + std::to_string(i), 30000, 30000, 1500);
    }
    const Displaced before = made.solve();
    // Next year one project more: the twenty keep their places.
    add_symbol(made.symbols, "nouveau", 30000, 30000, 1500);
    made.symbols.previous.assign(before.places.begin(), before.places.end());
    made.symbols.previous.emplace_back();
    const Displaced after = made.solve();
    CHECK(made.certificate(after).overlaps == 0);
    CHECK(made.certificate(after).crossings_equal == 0);
    for (std::size_t i = 0; i < 20; ++i) {
        CHECK(after.places[i] == before.places[i]);
    }
}

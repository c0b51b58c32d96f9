// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "displace/made.hpp"
#include "support/catch.hpp"

using namespace maille;
using namespace maille::displace;
using made::add_home;
using made::add_symbol;
using made::Case;

namespace {

Case plain() {
    Case made;
    add_home(made.homes, "h", {{made::box(0, 0, 30000, 30000)}});
    add_symbol(made.symbols, "p", 15000, 15000, 1500);
    return made;
}

template <class Error> void refuses(const Case& made, const std::string& words) {
    try {
        static_cast<void>(made.solve());
        FAIL("accepted");
    } catch (const Error& error) {
        CHECK(error.message().fr == words);
        CHECK_FALSE(error.message().en.empty());
        CHECK(error.message().en != words);
    }
}

} // namespace

TEST_CASE("what cannot be displaced is refused with its name") {
    Case made = plain();
    made.symbols.radii_um[0] = 0;
    refuses<base::InputError>(made, "Symbole « p » : le rayon doit être positif, pas 0 µm");

    made = plain();
    made.symbols.homes[0] = 7;
    refuses<base::InputError>(made, "Symbole « p » : son territoire n'existe pas");

    made = plain();
    add_home(made.homes, "vide", {});
    made.symbols.homes[0] = 1;
    refuses<base::InputError>(made,
                              "Le territoire « vide » n'a pas de géométrie, mais des symboles");

    made = plain();
    made.symbols.places[0].x_um = coordinate_limit_um + 1;
    refuses<base::InputError>(made, "Symbole « p » : position hors du papier");

    made = plain();
    made.symbols.keys.clear();
    refuses<base::InputError>(made,
                              "Symboles : les tableaux n'ont pas la même longueur (1 places, 1 "
                              "rayons, 0 clés, 1 territoires)");

    made = plain();
    made.homes = Homes{};
    made.symbols.homes[0] = no_home;
    refuses<base::UsageError>(made,
                              "Le mode « territory » veut des territoires : aucun n'est donné");

    made = plain();
    made.rules.gap_um = -1;
    refuses<base::UsageError>(
        made, "L'écart, la marge et la taille minimale ne peuvent pas être négatifs");
}

TEST_CASE("a frame that is empty or holds nothing is refused") {
    Case made = plain();
    made.surroundings.frame = Frame{5, 5, 5, 9};
    refuses<base::InputError>(made, "Le cadre de la carte est vide");
    made.surroundings.frame = Frame{100000, 100000, 200000, 200000};
    refuses<base::InputError>(made, "Le cadre de la carte ne contient ni territoire ni symbole");
}

TEST_CASE("no symbols at all is no error") {
    Case made = plain();
    made.symbols = Symbols{};
    const Displaced displaced = made.solve();
    CHECK(displaced.places.empty());
    CHECK(displaced.homes.empty());
    CHECK(made.certificate(displaced).symbols == 0);
}

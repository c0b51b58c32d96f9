// SPDX-License-Identifier: Apache-2.0
#include "displace/paper.hpp"

#include "base/error.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <limits>

using namespace maille;
using namespace maille::displace;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST_CASE("sizes become radii rounded up, and must be positive numbers") {
    CHECK(radius_um(3) == 1500);
    CHECK(radius_um(2.3) == 1150);
    CHECK(radius_um(2.3, 0.2) == 1250);
    CHECK(radius_um(0.001) == 1);
    for (const double size : {0.0, -1.0, not_a_number, std::numeric_limits<double>::infinity()}) {
        CHECK_THROWS_AS(radius_um(size), base::UsageError);
    }
    CHECK_THROWS_AS(radius_um(3, -0.1), base::UsageError);
    try {
        static_cast<void>(radius_um(not_a_number));
    } catch (const base::Error& error) {
        CHECK(error.message().fr == "La taille d'un symbole doit être un nombre positif de "
                                    "millimètres, pas nan (contour 0)");
        CHECK(error.code() == base::ExitCode::usage);
    }
}

TEST_CASE("map positions go to paper and back") {
    // 1:100 000, metres: 1 m is 10 um.
    const MapOnPaper map{100000, {700000, 7000000}};
    const std::vector<geom::Point> points{{700000, 7000000}, {700316.22, 6999999.96}};
    CHECK(places_on_paper(points, map) == std::vector<Position>{{0, 0}, {3162, 0}});
    CHECK(map_position({3000, -20}, map) == geom::Point{700300, 6999998});
}

TEST_CASE("a scale of zero or a position off any paper is an error") {
    const std::vector<geom::Point> points{{1, 1}};
    for (const double scale : {0.0, -5.0, not_a_number}) {
        CHECK_THROWS_AS(places_on_paper(points, MapOnPaper{scale, {}}), base::UsageError);
    }
    const MapOnPaper no_unit{1000, {}, 0};
    CHECK_THROWS_AS(places_on_paper(points, no_unit), base::UsageError);
    const MapOnPaper map{1000, {}};
    const std::vector<geom::Point> nowhere{{not_a_number, 0}};
    CHECK_THROWS_AS(places_on_paper(nowhere, map), base::InputError);
    const std::vector<geom::Point> far{{1e7, 0}};
    CHECK_THROWS_AS(places_on_paper(far, map), base::InputError);
}

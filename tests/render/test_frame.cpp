// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "base/error.hpp"
#include "render/map_frame.hpp"

using namespace maille;
using namespace maille::render;

TEST_CASE("the largest round scale that leaves 1.5 mm") {
    const Rect panel{10, 32, 206, 168};
    // 203 x 165 mm are left: 264 km high need 1:1 600 000 exactly.
    CHECK(frame_round(panel, {0, 0, 100000, 264000}).scale_denominator == 1600000);
    CHECK(frame_round(panel, {0, 0, 100000, 264001}).scale_denominator == 2000000);
    CHECK(frame_round(panel, {0, 0, 100000, 230000}).scale_denominator == 1400000);
    CHECK(frame_round(panel, {0, 0, 203, 10}).scale_denominator == 1000);
    CHECK_THROWS_AS(frame_round(panel, geom::Box{}), base::InputError);
}

TEST_CASE("plane to page and back") {
    const MapFrame frame = frame_round({10, 32, 206, 168}, {600000, 6900000, 700000, 7000000});
    const geom::Point middle = frame.to_page({650000, 6950000});
    CHECK(middle.x == Approx(113));
    CHECK(middle.y == Approx(116));
    const geom::Point north = frame.to_page({650000, 6950000 + frame.scale_denominator / 1000});
    CHECK(north.y == Approx(115)); // one millimetre higher on the page
    CHECK(frame.to_map(north).y == Approx(6950000 + frame.scale_denominator / 1000));
}

TEST_CASE("an extent grows about its centre to the aspect of the page, as in QGIS") {
    const MapFrame frame = frame_of({0, 0, 100, 50}, {0, 0, 1000, 1000});
    CHECK(frame.box == geom::Box{-500, 0, 1500, 1000});
    CHECK(frame.scale_denominator == Approx(20000));
}

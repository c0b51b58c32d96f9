// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "crs/area.hpp"
#include "crs/crs.hpp"
#include "support/catch.hpp"

using namespace maille;

TEST_CASE("a CRS is known by its code, number, URN, WKT and PROJ string") {
    const auto lambert = crs::Crs::parse("EPSG:2154");
    CHECK(lambert.id() == "EPSG:2154");
    CHECK(lambert.name().find("Lambert-93") != std::string::npos);
    CHECK_FALSE(lambert.is_geographic());
    CHECK(lambert.unit_is_metre());
    CHECK(crs::Crs::parse(" 2154 ").id() == "EPSG:2154");
    CHECK(crs::Crs::parse("urn:ogc:def:crs:EPSG::2154").id() == "EPSG:2154");
    CHECK(crs::Crs::parse(lambert.wkt()).id() == "EPSG:2154");
    CHECK(crs::Crs::parse("+proj=utm +zone=31 +datum=WGS84").unit_is_metre());

    const auto degrees = crs::Crs::parse("EPSG:4326");
    CHECK(degrees.is_geographic());
    CHECK(degrees.unit_is_degree());
    CHECK_FALSE(degrees.unit_is_metre());
    CHECK_FALSE(crs::Crs::parse("EPSG:4807").unit_is_degree()); // NTF (Paris), grads
}

TEST_CASE("axis order does not tell two CRS apart, the projection does") {
    const auto wgs84 = crs::Crs::parse("EPSG:4326");
    CHECK(wgs84.same_as(crs::Crs::parse("OGC:CRS84")));
    CHECK_FALSE(wgs84.same_as(crs::Crs::parse("EPSG:2154")));
    // Lambert-93 with heights: only the plane counts.
    CHECK(crs::Crs::parse("EPSG:5698").id() == "EPSG:2154");
}

TEST_CASE("nonsense is refused with a remedy") {
    for (const char* text : {"", "Lambert", "EPSG:999999", "EPSG:4978", "WGS 84"}) {
        try {
            (void)crs::Crs::parse(text);
            FAIL("accepted: " << text);
        } catch (const base::UsageError& error) {
            CHECK(error.hint().en.find("EPSG:2154") != std::string::npos);
            CHECK(error.message().fr.find("n'est pas un système de coordonnées connu") !=
                  std::string::npos);
        }
    }
}

TEST_CASE("the area of use of Lambert-93 is that of the EPSG register") {
    const auto lambert = crs::Crs::parse("EPSG:2154");
    const auto area = lambert.area_of_use();
    REQUIRE(area);
    CHECK(area->west == Approx(-9.86));
    CHECK(area->south == Approx(41.15));
    CHECK(area->east == Approx(10.38));
    CHECK(area->north == Approx(51.56));
    // pyproj 3.4: Transformer 4171 -> 2154, transform_bounds with 21 points a side.
    const auto bounds = crs::bounds_of_use(lambert);
    REQUIRE(bounds);
    CHECK(bounds->min_x == Approx(-378305.80997).margin(0.01));
    CHECK(bounds->min_y == Approx(6005281.20338).margin(0.01));
    CHECK(bounds->max_x == Approx(1320649.57123).margin(0.01));
    CHECK(bounds->max_y == Approx(7235612.72477).margin(0.01));
}

TEST_CASE("the share outside the area of use leaves out what is not finite") {
    const auto lambert = crs::Crs::parse("EPSG:2154");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double xy[] = {700000, 7000000, 2.3, 49.9, 650000, 6900000, nan, 0, 49.9, 2.3};
    CHECK(crs::share_outside_area_of_use(lambert, xy, xy + 1, 5, 2 * sizeof(double)) == 0.5);
    CHECK(crs::share_outside_area_of_use(lambert, xy, xy + 1, 0, 2 * sizeof(double)) == 0);
}

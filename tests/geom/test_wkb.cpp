// SPDX-License-Identifier: Apache-2.0
// Bytes written out by hand after OGC 06-103r4 and PostGIS's EWKB, or by shapely where the comment
// says so.
#include "geom/shapes.hpp"
#include "geom/wkb.hpp"
#include "support/catch.hpp"

#include <random>

using namespace maille::geom;

namespace {

std::string from_hex(const std::string& hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        bytes.push_back(static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16)));
    }
    return bytes;
}

const std::string one = "000000000000F03F";       // 1.0, little endian
const std::string two = "0000000000000040";       // 2.0
const std::string no_number = "000000000000F87F"; // not a number
const std::string big_one = "3FF0000000000000";
const std::string big_two = "4000000000000000";

ParsedKind parse(const std::string& hex, GeometryArray& into) {
    return parse_wkb(from_hex(hex), into);
}

std::vector<Point> points_of(const GeometryArray& array, std::size_t feature) {
    const auto points = array.points_of(feature);
    return {points.begin(), points.end()};
}

} // namespace

TEST_CASE("points in every dialect") {
    GeometryArray array(Kind::point);
    REQUIRE(parse("0101000000" + one + two, array) == ParsedKind::ok);
    REQUIRE(parse("0000000001" + big_one + big_two, array) == ParsedKind::ok);
    REQUIRE(parse("01E9030000" + one + two + no_number, array) == ParsedKind::ok); // ISO Z
    REQUIRE(parse("01D1070000" + one + two + one, array) == ParsedKind::ok);       // ISO M
    REQUIRE(parse("01B90B0000" + one + two + one + one, array) == ParsedKind::ok); // ISO ZM
    REQUIRE(parse("0101000080" + one + two + one, array) == ParsedKind::ok);       // 25D
    REQUIRE(parse("01010000206A080000" + one + two, array) == ParsedKind::ok);     // EWKB SRID
    REQUIRE(parse("01010000E06A080000" + one + two + one + one, array) == ParsedKind::ok);
    REQUIRE(parse("00C0000001" + big_one + big_two + big_one + big_one, array) == ParsedKind::ok);
    REQUIRE(array.size() == 9);
    for (std::size_t feature = 0; feature < array.size(); ++feature) {
        CHECK(points_of(array, feature) == std::vector<Point>{{1, 2}});
    }
}

TEST_CASE("multi-points, collections and mixed byte orders") {
    GeometryArray array(Kind::point);
    REQUIRE(parse("010400000002000000"
                  "0101000000" +
                      one + two + "0000000001" + big_two + big_one,
                  array) == ParsedKind::ok);
    REQUIRE(parse("010700000002000000"
                  "0101000000" +
                      one + two +
                      "010700000001000000"
                      "0101000000" +
                      two + two,
                  array) == ParsedKind::ok);
    CHECK(points_of(array, 0) == std::vector<Point>{{1, 2}, {2, 1}});
    CHECK(points_of(array, 1) == std::vector<Point>{{1, 2}, {2, 2}});
}

TEST_CASE("empty geometries become null features") {
    GeometryArray points(Kind::point);
    GeometryArray areas(Kind::polygon);
    CHECK(parse("", points) == ParsedKind::empty);
    CHECK(parse("0101000000" + no_number + no_number, points) == ParsedKind::empty);
    CHECK(parse("010400000000000000", points) == ParsedKind::empty);
    CHECK(parse("010600000000000000", areas) == ParsedKind::empty);
    CHECK(parse("010300000000000000", areas) == ParsedKind::empty);
    CHECK(parse("01030000000100000000000000", areas) == ParsedKind::empty);
    CHECK(points.size() == 3);
    CHECK(areas.size() == 3);
    CHECK(areas.is_null(2));
}

TEST_CASE("other kinds, curves and broken bytes append nothing") {
    const std::string line = "010200000002000000" + one + two + two + two;
    GeometryArray array(Kind::point);
    CHECK(parse(line, array) == ParsedKind::wrong_kind);
    CHECK(parse("010700000002000000"
                "0101000000" +
                    one + two + line,
                array) == ParsedKind::wrong_kind);
    CHECK(parse("010800000003000000", array) == ParsedKind::unsupported); // CircularString
    CHECK(parse("010A00000000000000", array) == ParsedKind::unsupported); // CurvePolygon
    CHECK(parse("0110000000"
                "00000000",
                array) == ParsedKind::unsupported); // TIN
    CHECK(parse("0101000000" + one, array) == ParsedKind::malformed);
    CHECK(parse("0101000000" + one + two + "00", array) == ParsedKind::malformed);
    CHECK(parse("0101000000" + one + no_number, array) == ParsedKind::malformed);
    CHECK(parse("0201000000" + one + two, array) == ParsedKind::malformed);
    CHECK(parse("0163000000" + one + two, array) == ParsedKind::malformed);
    CHECK(parse("0104000000FFFFFFFF", array) == ParsedKind::malformed);
    CHECK(parse("010400000001000000" + line, array) == ParsedKind::malformed);
    CHECK(array.size() == 0);
    CHECK(array.points().empty());
    GeometryArray lines(Kind::line);
    CHECK(parse("0102000000FFFFFFFF" + one, lines) == ParsedKind::malformed);
    CHECK(parse(line, lines) == ParsedKind::ok);
    CHECK(wkb_kind(from_hex(line)) == Kind::line);
    CHECK(wkb_kind(from_hex("010700000000000000")) == std::nullopt);
}

TEST_CASE("collections in collections end somewhere") {
    std::string deep;
    for (int i = 0; i < 100000; ++i) {
        deep += from_hex("010700000001000000");
    }
    GeometryArray array(Kind::point);
    CHECK(parse_wkb(deep, array) == ParsedKind::malformed);
}

TEST_CASE("rings are closed and turned") {
    // POLYGON ((0 0, 0 2, 2 2, 2 0), hole counter-clockwise), exterior clockwise and open.
    const GeometryArray given = shapes::polygons({{{
        {{0, 0}, {0, 2}, {2, 2}, {2, 0}},
        {{0.5, 0.5}, {1, 0.5}, {1, 1}, {0.5, 1}},
    }}});
    std::string bytes;
    append_wkb(bytes, given, 0);
    GeometryArray array(Kind::polygon);
    REQUIRE(parse_wkb(bytes, array) == ParsedKind::ok);
    const shapes::Feature expected{{
        {{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}},
        {{0.5, 0.5}, {0.5, 1}, {1, 1}, {1, 0.5}, {0.5, 0.5}},
    }};
    CHECK(shapes::feature_of(array, 0) == expected);
    // The same triangle without its last point, as some writers leave it.
    const std::string open = "01030000000100000003000000" + one + one + two + one + two + two;
    REQUIRE(parse(open, array) == ParsedKind::ok);
    CHECK(points_of(array, 1) == std::vector<Point>{{1, 1}, {2, 1}, {2, 2}, {1, 1}});
}

TEST_CASE("written bytes") {
    GeometryArray points(Kind::point);
    points.add_point({1, 2});
    points.end_feature();
    points.end_feature();
    std::string bytes;
    append_wkb(bytes, points, 0);
    CHECK(bytes == from_hex("010400000001000000"
                            "0101000000" +
                            one + two));
    bytes.clear();
    append_wkb(bytes, points, 0, true);
    CHECK(bytes == from_hex("0101000000" + one + two));
    bytes.clear();
    append_wkb(bytes, points, 1, true);
    CHECK(bytes == from_hex("010400000000000000"));
    GeometryArray lines(Kind::line);
    lines.begin_part();
    lines.add_point({1, 1});
    lines.add_point({2, 1});
    lines.end_feature();
    bytes.clear();
    append_wkb(bytes, lines, 0);
    CHECK(bytes == from_hex("010500000001000000"
                            "010200000002000000" +
                            one + one + two + one));
}

TEST_CASE("a round trip keeps everything; cut or flipped bytes never do harm") {
    const GeometryArray communes = shapes::communes();
    GeometryArray back(Kind::polygon);
    std::mt19937 random(5);
    for (std::size_t feature = 0; feature < communes.size(); ++feature) {
        std::string bytes;
        append_wkb(bytes, communes, feature);
        REQUIRE(parse_wkb(bytes, back) == ParsedKind::ok);
        CHECK(shapes::feature_of(back, feature) == shapes::feature_of(communes, feature));
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            GeometryArray none(Kind::polygon);
            REQUIRE(parse_wkb(std::string_view(bytes).substr(0, size), none) ==
                    ParsedKind::malformed);
            REQUIRE(none.size() == 0);
        }
        for (int i = 0; i < 3000; ++i) {
            std::string other = bytes;
            other[random() % other.size()] = static_cast<char>(random() % 256);
            GeometryArray some(Kind::polygon);
            const ParsedKind kind = parse_wkb(other, some);
            const bool appended = kind == ParsedKind::ok || kind == ParsedKind::empty;
            REQUIRE(some.size() == (appended ? 1 : 0));
        }
    }
}

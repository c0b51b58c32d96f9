// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"

using namespace reading;
using layer::CoordinateState;

namespace {

std::string points(const std::vector<std::string>& coordinates, const std::string& crs = "") {
    std::vector<std::pair<std::string, std::string>> features;
    for (const auto& each : coordinates) {
        features.emplace_back("", R"({"type":"Point","coordinates":[)" + each + "]}");
    }
    return geojson(features, crs);
}

io::SourceSpec to_lambert(const std::string& path) {
    auto spec = spec_of(path);
    spec.target_crs = "EPSG:2154";
    return spec;
}

} // namespace

TEST_CASE("a layer is brought into the working CRS") {
    const support::TempFolder folder;
    Reader reader;
    const auto result =
        reader.read(to_lambert(write(folder / "p.geojson", points({"3,46.5", "2.3,49.9"}))));
    CHECK(result.layer.crs == "EPSG:2154");
    const auto all = result.layer.geometry->points();
    // pyproj 3.4.1, to a tenth of a millimetre.
    CHECK(all[0].x == Approx(700000).margin(1e-4).epsilon(0));
    CHECK(all[0].y == Approx(6600000).margin(1e-4).epsilon(0));
    CHECK(all[1].x == Approx(649668.104175238).margin(1e-4).epsilon(0));
    CHECK(all[1].y == Approx(6978145.517178940).margin(1e-4).epsilon(0));
    CHECK(reader.problems.sorted().empty());
}

TEST_CASE("the working CRS itself keeps every bit") {
    const support::TempFolder folder;
    Reader reader;
    const auto result = reader.read(to_lambert(
        write(folder / "p.geojson", points({"700000.1,7000000.3"}, "urn:ogc:def:crs:EPSG::2154"))));
    CHECK(result.layer.geometry->points()[0] == geom::Point{700000.1, 7000000.3});
}

TEST_CASE("no CRS and none declared is an error with its remedy; a declared one mends it") {
    const support::TempFolder folder;
    write(folder / "t.csv", "x,y\n700000,7000000\n");
    const auto path =
        write(folder / "p.vrt",
              "<OGRVRTDataSource><OGRVRTLayer name=\"t\"><SrcDataSource relativeToVRT=\"1\">t.csv"
              "</SrcDataSource><GeometryType>wkbPoint</GeometryType><GeometryField "
              "encoding=\"PointFromColumns\" x=\"x\" y=\"y\"/></OGRVRTLayer></OGRVRTDataSource>");
    const auto text = failure(to_lambert(path));
    CHECK(has(text, "p.vrt: the source has no coordinate system and none is declared"));
    CHECK(has(text, "crs = \"EPSG:2154\""));
    CHECK(has(text, "--crs"));
    auto spec = to_lambert(path);
    spec.declared_crs = "EPSG:2154";
    Reader reader;
    CHECK(reader.read(spec).layer.geometry->points()[0] == geom::Point{700000, 7000000});
    CHECK(reader.problems.sorted().empty());
}

TEST_CASE("Lambert values in a file said to be in degrees are recognised") {
    const support::TempFolder folder;
    Reader reader;
    const auto result = reader.read(to_lambert(
        write(folder / "p.geojson", points({"700000,7000000", "650000,6950000", "2.3,49.9"}))));
    const auto found = reader.problem("crs.wrong");
    REQUIRE(found);
    CHECK(found->severity == base::Severity::warning);
    CHECK(found->count == 2);
    CHECK(found->examples == std::vector<std::string>{"1", "2"});
    CHECK(has(found->message.en, "2 rows of 3"));
    CHECK(has(found->message.en, "declare crs = \"EPSG:2154\""));
    CHECK(result.coordinates[0] == CoordinateState::invalid);
    CHECK(result.layer.geometry->is_null(0));
    CHECK(result.coordinates[2] == CoordinateState::present);

    auto spec = to_lambert((folder / "p.geojson").string());
    spec.declared_crs = "EPSG:2154";
    Reader declared;
    CHECK(declared.read(spec).layer.geometry->points()[0] == geom::Point{700000, 7000000});
    CHECK(declared.problem("crs.overridden"));
}

TEST_CASE("another French projection is named") {
    const support::TempFolder folder;
    Reader reader;
    (void)reader.read(to_lambert(write(folder / "p.geojson", points({"1650041.5,9180974.85"}))));
    CHECK(has(reader.problem("crs.wrong")->message.en, "EPSG:3950"));
}

TEST_CASE("longitude and latitude swapped are recognised") {
    const support::TempFolder folder;
    Reader reader;
    (void)reader.read(
        to_lambert(write(folder / "p.geojson", points({"49.9,2.3", "50.4,3.1", "50.6,2.9"}))));
    const auto found = reader.problem("crs.swapped");
    REQUIRE(found);
    CHECK(found->count == 3);
    CHECK(has(found->message.fr, "longitude et latitude y sont sans doute inversées"));
}

TEST_CASE("degrees in a table said to be in Lambert-93, and x and y swapped") {
    const support::TempFolder folder;
    auto spec = to_lambert(write(folder / "p.csv", "x;y\n2,3;49,9\n3,1;50,4\n"));
    spec.declared_crs = "EPSG:2154";
    spec.x_field = "x";
    spec.y_field = "y";
    Reader reader;
    (void)reader.read(spec);
    CHECK(has(reader.problem("crs.wrong")->message.en, "declare crs = \"EPSG:4326\""));

    spec.path = write(folder / "s.csv", "x;y\n7000000;700000\n");
    Reader swapped;
    (void)swapped.read(spec);
    CHECK(has(swapped.problem("crs.swapped")->message.en, "x and y are probably swapped there"));
}

TEST_CASE("a stray point without an explanation is still reported") {
    const support::TempFolder folder;
    Reader reader;
    (void)reader.read(to_lambert(write(folder / "p.geojson", points({"-60,-30", "2.3,49.9"}))));
    const auto found = reader.problem("crs.outside_area");
    REQUIRE(found);
    CHECK(found->count == 1);
    CHECK(found->examples == std::vector<std::string>{"1"});
}

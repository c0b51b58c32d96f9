// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"

using namespace reading;
using geom::Kind;
using layer::CoordinateState;
using enum layer::CoordinateState;

namespace {

const std::string lambert = "urn:ogc:def:crs:EPSG::2154";

} // namespace

TEST_CASE("points, single, multiple and null, with their types of fields") {
    const support::TempFolder folder;
    const auto path = write(
        folder / "p.geojson",
        geojson(
            {{R"("code":"02001","n":1,"part":0.5,"ok":true,"jour":"2024-12-10","liste":["a","b"])",
              R"({"type":"Point","coordinates":[700000,7000000,12]})"},
             {R"("code":"2A004","n":9007199254740993,"part":2,"ok":false,"jour":null,"liste":null)",
              "null"},
             {R"("code":"","n":null,"part":null,"ok":null,"jour":"1999-01-31","liste":[])",
              R"({"type":"MultiPoint","coordinates":[[1000000,7000001],[700002,7000002]]})"}},
            lambert));
    Reader reader;
    const auto result = reader.read(spec_of(path));
    const auto& layer = result.layer;
    CHECK(layer.crs == "EPSG:2154");
    CHECK(layer.origin == "p.geojson");
    REQUIRE(layer.geometry);
    CHECK(layer.geometry->kind() == Kind::point);
    CHECK(layer.geometry->points_of(0)[0] == geom::Point{700000, 7000000});
    CHECK(layer.geometry->is_null(1));
    CHECK(layer.geometry->points_of(2).size() == 2);
    CHECK(result.coordinates == std::vector<CoordinateState>{present, missing, invalid});
    CHECK(reader.problem("coordinates.several")->examples == std::vector<std::string>{"3"});
    CHECK(reader.problem("geometry.dimensions")->severity == base::Severity::note);

    CHECK(layer.columns.find("code")->text(0) == "02001");
    CHECK(layer.columns.find("n")->type() == table::Type::integer);
    CHECK(layer.columns.find("n")->integer(1) == 9007199254740993);
    CHECK(layer.columns.find("part")->real(0) == 0.5);
    CHECK(layer.columns.find("ok")->type() == table::Type::boolean);
    CHECK(layer.columns.find("ok")->integer(0) == 1);
    CHECK(layer.columns.find("jour")->type() == table::Type::date);
    CHECK(layer.columns.find("jour")->text(2) == "1999-01-31");
    CHECK(has(std::string(layer.columns.find("liste")->text(0)), "\"b\""));

    auto spec = spec_of(path);
    spec.text_fields = {"n", "PART"};
    const auto as_text = reader.read(spec);
    CHECK(as_text.layer.columns.find("n")->text(1) == "9007199254740993");
    CHECK(as_text.layer.columns.find("part")->text(1) == "2");
}

TEST_CASE("polygons become closed, oriented multipolygons") {
    const support::TempFolder folder;
    // Clockwise exterior and counter-clockwise hole in the file, then two parts.
    const auto path = write(
        folder / "z.geojson",
        geojson(
            {{R"("c":"1")",
              R"({"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]})"},
             {R"("c":"2")",
              R"({"type":"MultiPolygon","coordinates":[[[[5,0],[6,0],[6,1],[5,0]]],[[[8,0],[9,0],[9,1],[8,0]]]]})"}}));
    Reader reader;
    const auto result = reader.read(spec_of(path));
    const auto& polygons = *result.layer.geometry;
    CHECK(result.layer.crs == "EPSG:4326");
    REQUIRE(polygons.size() == 2);
    CHECK(geom::signed_area(polygons.ring(0)) == 16);
    CHECK(geom::signed_area(polygons.ring(1)) == -1);
    CHECK(polygons.part_end(1) - polygons.part_begin(1) == 2);
    CHECK(geom::areas(polygons) == std::vector<double>{15, 1});
    CHECK(reader.problems.sorted().empty());
}

TEST_CASE("an invalid polygon is repaired, counted and named") {
    const support::TempFolder folder;
    auto spec = spec_of(write(
        folder / "z.geojson",
        geojson(
            {{R"("code":"02001")",
              R"({"type":"Polygon","coordinates":[[[700000,7000000],[700001,7000000],[700001,7000001],[700000,7000000]]]})"},
             {R"("code":"02002")",
              R"({"type":"Polygon","coordinates":[[[700000,7000000],[700002,7000002],[700002,7000000],[700000,7000002],[700000,7000000]]]})"}},
            lambert)));
    spec.text_fields = {"code"};
    Reader reader;
    const auto result = reader.read(spec);
    const auto found = reader.problem("geometry.invalid");
    REQUIRE(found);
    CHECK(found->count == 1);
    CHECK(found->severity == base::Severity::warning);
    REQUIRE(found->examples.size() == 1);
    CHECK(has(found->examples[0], "2 (02002): Self-intersection"));
    // The bow-tie is two triangles of base 2 and height 1.
    CHECK(geom::areas(*result.layer.geometry)[1] == Approx(2).epsilon(1e-12));
    CHECK(result.coordinates == std::vector<CoordinateState>{present, present});
}

TEST_CASE("polygons given as points: one clear message") {
    const support::TempFolder folder;
    auto spec = spec_of(
        write(folder / "communes.geojson",
              geojson({{"", R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]})"}})));
    spec.geometry_kind = Kind::point;
    const auto text = failure(spec);
    CHECK(has(text, "communes.geojson: points were expected, the layer holds polygons (1 rows)"));
    CHECK(has(text, "Give the layer of points"));
    spec.path = write(folder / "table.csv", "a\n1\n");
    CHECK(has(failure(spec), "table.csv: points were expected, the source holds no geometry"));
}

TEST_CASE("mixed kinds: the most frequent is read, the others are reported") {
    const support::TempFolder folder;
    const std::string point = R"({"type":"Point","coordinates":[2,49]})";
    const std::string line = R"({"type":"LineString","coordinates":[[2,49],[3,50]]})";
    const auto path = write(folder / "m.geojson",
                            geojson({{R"("n":1)", line},
                                     {R"("n":2)", point},
                                     {R"("n":3)", line},
                                     {R"("n":4)", R"({"type":"GeometryCollection","geometries":[)" +
                                                      point + "," + line + "]}"}}));
    Reader reader;
    const auto result = reader.read(spec_of(path));
    CHECK(result.layer.geometry->kind() == Kind::line);
    CHECK(result.layer.geometry->points_of(3).size() == 2);
    CHECK(result.coordinates == std::vector<CoordinateState>{present, invalid, present, present});
    CHECK(reader.problem("geometry.kind")->examples == std::vector<std::string>{"2"});
    CHECK(reader.problem("geometry.collection")->examples == std::vector<std::string>{"4"});

    auto spec = spec_of(path);
    spec.geometry_kind = Kind::point;
    Reader points;
    const auto wanted = points.read(spec);
    CHECK(wanted.layer.geometry->kind() == Kind::point);
    CHECK(wanted.coordinates == std::vector<CoordinateState>{invalid, present, invalid, present});
    CHECK(points.problem("geometry.kind")->count == 2);
}

TEST_CASE("curves become segments, with a note") {
    const support::TempFolder folder;
    // A half circle of radius 1000 m around (700 000, 7 000 000).
    const auto path = write(folder / "c.gml", R"(<?xml version="1.0"?>
<c:FeatureCollection xmlns:c="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml/3.2"><gml:featureMember>
<arc><nom>A</nom><geom><gml:Curve srsName="urn:ogc:def:crs:EPSG::2154"><gml:segments><gml:Arc>
<gml:posList>699000 7000000 700000 7001000 701000 7000000</gml:posList></gml:Arc></gml:segments></gml:Curve></geom></arc>
</gml:featureMember></c:FeatureCollection>)");
    Reader reader;
    const auto result = reader.read(spec_of(path));
    REQUIRE(result.layer.geometry);
    CHECK(result.layer.geometry->kind() == Kind::line);
    const auto points = result.layer.geometry->points_of(0);
    REQUIRE(points.size() > 20);
    for (const auto p : points) {
        CHECK(std::hypot(p.x - 700000, p.y - 7000000) == Approx(1000).epsilon(1e-9));
    }
    CHECK(reader.problem("geometry.curve")->examples == std::vector<std::string>{"1"});
}

TEST_CASE("the Arrow stream of FlatGeobuf gives what features give") {
    Reader reader;
    const auto result = reader.read(spec_of(data("points.fgb")));
    const auto& layer = result.layer;
    REQUIRE(layer.rows() == 3);
    CHECK(layer.crs == "EPSG:2154");
    CHECK(layer.geometry->points_of(1)[0] == geom::Point{700001.5, 7000002.25});
    CHECK(layer.columns.find("code")->text(1) == "2A004");
    CHECK(layer.columns.find("code")->is_null(2));
    CHECK(layer.columns.find("rang")->integer(1) == -7);
    CHECK(layer.columns.find("rang")->integer(2) == 9007199254740993);
    CHECK(layer.columns.find("part")->is_null(1));
    CHECK(layer.columns.find("part")->real(2) == 1e-3);
    CHECK(layer.columns.find("actif")->type() == table::Type::boolean);
    CHECK(layer.columns.find("actif")->integer(0) == 1);
    CHECK(layer.columns.find("actif")->integer(1) == 0);
    CHECK(reader.problem("geometry.dimensions")->count == 3);

    auto spec = spec_of(data("points.fgb"));
    spec.fields = {"rang"};
    spec.text_fields = {"rang"};
    const auto one = reader.read(spec);
    CHECK(one.layer.columns.names() == std::vector<std::string>{"rang"});
    CHECK(one.layer.columns.find("rang")->text(2) == "9007199254740993");
}

TEST_CASE("a Shapefile in Windows-1252 without .cpg keeps its letters") {
    Reader reader;
    const auto result = reader.read(spec_of(data("latin.shp")));
    CHECK(result.layer.columns.find("NOM")->text(0) == "Œuf-l'Été");
    CHECK(result.layer.columns.find("INSEE")->text(0) == "62633");
    CHECK(result.layer.crs == "EPSG:2154");
    CHECK(geom::areas(*result.layer.geometry)[0] == 1e6);
}

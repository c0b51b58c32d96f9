// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"

using namespace reading;

namespace {

/// Two layers in one source, as a virtual data set on two tables of text.
std::string two_layers(const support::TempFolder& folder) {
    write(folder / "communes.csv", "code,x,y\n02001,2.3,49.9\n");
    write(folder / "epci.csv", "siren,x,y\n200000001,2.4,49.8\n");
    std::string text = "<OGRVRTDataSource>";
    for (const auto* name : {"communes", "epci"}) {
        text +=
            base::format("<OGRVRTLayer name=\"{0}\"><SrcDataSource relativeToVRT=\"1\">{0}.csv"
                         "</SrcDataSource><GeometryType>wkbPoint</GeometryType><LayerSRS>EPSG:4326"
                         "</LayerSRS><GeometryField encoding=\"PointFromColumns\" x=\"x\" y=\"y\"/>"
                         "</OGRVRTLayer>",
                         name);
    }
    return write(folder / "deux.vrt", text + "</OGRVRTDataSource>");
}

} // namespace

TEST_CASE("a source name is a path and a layer") {
    CHECK(io::split_source_name("a.gpkg").file == "a.gpkg");
    CHECK(io::split_source_name("a.gpkg").layer.empty());
    CHECK(io::split_source_name("dir/a b.gpkg|layername=Été 1").layer == "Été 1");
    CHECK_THROWS_AS(io::split_source_name("a.gpkg|subset=1"), base::UsageError);
    CHECK_THROWS_AS(io::split_source_name("a.gpkg|layername="), base::UsageError);
}

TEST_CASE("a relative path starts from the folder given") {
    const support::TempFolder folder;
    write(folder / "a.csv", "a\n1\n");
    auto spec = spec_of("a.csv");
    spec.base_folder = folder.path();
    Reader reader;
    CHECK(reader.read(spec).layer.rows() == 1);
}

TEST_CASE("a wrong path names the nearest file") {
    const support::TempFolder folder;
    write(folder / "communes.geojson", "{}");
    const auto text = failure(spec_of((folder / "comunes.geojson").string()));
    CHECK(has(text, "comunes.geojson: there is no such file"));
    CHECK(has(text, "Did you mean"));
    CHECK(has(text, "communes.geojson'?"));
    CHECK(has(failure(spec_of((folder / "no/where.csv").string())), "does not exist either"));
    CHECK(has(failure(spec_of(folder.path().string())), "this is a folder, not a file"));
}

TEST_CASE("an empty, a foreign and a damaged file each say so") {
    const support::TempFolder folder;
    CHECK(has(failure(spec_of(write(folder / "a.gpkg", ""))), "the file is empty (0 bytes)"));
    const auto foreign = failure(spec_of(write(folder / "a.gpkg", "hello, this is no data set")));
    CHECK(has(foreign, "GDAL cannot read this file"));
    // The words are GDAL's and differ between 3.6 and 3.10.
    CHECK(has(foreign, "supported file format"));
    const auto whole = geojson({{R"("a":1)", R"({"type":"Point","coordinates":[2,49]})"}});
    const auto cut = write(folder / "cut.geojson", whole.substr(0, whole.size() - 20));
    CHECK(has(failure(spec_of(cut)), "cut.geojson: GDAL cannot read this file"));
}

TEST_CASE("layers: the wrong one, none named, listed") {
    const support::TempFolder folder;
    const auto path = two_layers(folder);
    CHECK(io::list_layers(path) == std::vector<std::string>{"communes", "epci"});
    CHECK(io::list_layers(data("classeur.ods")) == std::vector<std::string>{"Dossiers", "Avis"});
    const auto open = failure(spec_of(path));
    CHECK(has(open, "several layers, which one is to be read?"));
    CHECK(has(open, "Layers present: communes, epci."));
    const auto wrong = failure(spec_of(path + "|layername=comunes"));
    CHECK(has(wrong, "there is no layer 'comunes'"));
    CHECK(has(wrong, "Did you mean 'communes'? Layers present: communes, epci."));
    Reader reader;
    const auto result = reader.read(spec_of(path + "|layername=epci"));
    CHECK(result.layer.origin == "deux.vrt|layername=epci");
    CHECK(result.layer.columns.find("siren")->text(0) == "200000001");
    CHECK(result.layer.geometry->points()[0] == geom::Point{2.4, 49.8});
}

TEST_CASE("a field that is missing is named with the nearest one") {
    const support::TempFolder folder;
    auto spec = spec_of(
        write(folder / "p.geojson",
              geojson({{R"("code":"1","nom":"A")", R"({"type":"Point","coordinates":[2,49]})"}})));
    spec.fields = {"nom"};
    Reader reader;
    CHECK(reader.read(spec).layer.columns.names() == std::vector<std::string>{"nom"});
    spec.fields = {"cod"};
    CHECK(has(failure(spec), "p.geojson: there is no field 'cod' | Did you mean 'code'?"));
}

TEST_CASE("sheets of a workbook: codes stay text, whole numbers stay whole") {
    const std::string name = GENERATE(std::string("classeur.xlsx"), std::string("classeur.ods"));
    auto spec = spec_of(data(name));
    Reader reader;
    const auto first = reader.read(spec);
    const auto& columns = first.layer.columns;
    REQUIRE(columns.rows() == 3);
    CHECK(columns.find("code")->text(0) == "02001");
    CHECK(columns.find("code")->text(1) == "59009"); // a numeric cell among text
    CHECK(columns.find("code")->text(2) == "2A004");
    CHECK(columns.find("siren")->to_text(0) == "200000001");
    CHECK(columns.find("montant")->to_text(0) == "1200");
    CHECK(columns.find("montant")->to_text(1) == "1234.5");
    CHECK(reader.problem("source.layer")->severity == base::Severity::note);

    spec.text_fields = {"siren", "montant"};
    const auto text = reader.read(spec);
    CHECK(text.layer.columns.find("siren")->text(1) == "200000002");
    CHECK(text.layer.columns.find("montant")->text(0) == "1200");
    spec.sheet = "Avis";
    CHECK(reader.read(spec).layer.columns.find("avis")->text(0) == "favorable");
    spec.sheet = "Avi";
    CHECK(has(failure(spec), "Layers present: Dossiers, Avis."));
}

TEST_CASE("coordinates in a workbook, as numbers and as text") {
    auto spec = spec_of(data("classeur.xlsx|layername=Dossiers"));
    spec.x_field = "x";
    spec.y_field = "siren";
    spec.declared_crs = "EPSG:2154";
    Reader reader;
    const auto result = reader.read(spec);
    CHECK(result.layer.geometry->points_of(0)[0] == geom::Point{700500.5, 200000001});
    CHECK(result.layer.geometry->points_of(1)[0] == geom::Point{701000.25, 200000002});
    CHECK(result.coordinates[2] == layer::CoordinateState::invalid);
    CHECK(result.layer.columns.find("nom")->text(1) == "Deux\nlignes");
}

TEST_CASE("options for GDAL need a value") {
    CHECK_THROWS_AS(io::set_gdal_option("OGR_SQLITE_CACHE"), base::UsageError);
    CHECK_NOTHROW(io::set_gdal_option("MAILLE_TEST_OPTION=1"));
}

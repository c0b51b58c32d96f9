// SPDX-License-Identifier: Apache-2.0
// What other programs (poppler) find in our PDF.
#include "support/catch.hpp"

#include "base/file.hpp"
#include "render/map_layer.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <unistd.h>

using namespace maille;
using namespace maille::render;

namespace {

std::string output_of(const std::string& command) {
    std::string text;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> buffer{};
    for (std::size_t n = fread(buffer.data(), 1, buffer.size(), pipe); n > 0;
         n = fread(buffer.data(), 1, buffer.size(), pipe)) {
        text.append(buffer.data(), n);
    }
    pclose(pipe);
    return text;
}

std::string page() {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    Canvas canvas(
        Format::pdf,
        {297, 210, 150, "Île-de-France : évolution", "Sujet", "Auteur", "eau, projets", 1733788800},
        context);
    geom::GeometryArray points(geom::Kind::point);
    for (int i = 0; i < 20; ++i) {
        points.add_point({i * 5.0, i * 5.0});
        points.end_feature();
    }
    style::Style style;
    style::Category category;
    style::SimpleMarker marker;
    marker.color = {200, 0, 0, 120};
    category.symbol.layers.emplace_back(marker);
    style.categories.push_back(category);
    style.opacity = 0.5; // a transparent group stays vector
    MapLayer layer;
    layer.geometry = &points;
    layer.style = &style;
    draw_layer(canvas, frame_of({10, 32, 206, 168}, {0, 0, 100, 100}), layer);
    TextStyle text;
    text.size_pt = 17;
    text.weight = Weight::black;
    text.halo = 0.5;
    canvas.draw_text({{"Les projets soutenus, CRTE par CRTE", text}}, 10, 23.2);
    canvas.draw_text({{"n = 1\u202F243 \u2013 efficacité", TextStyle{}}}, 10, 30);
    return canvas.finish();
}

} // namespace

TEST_CASE("a PDF has embedded fonts, searchable text, no picture, and the date given") {
    if (std::system("pdffonts -v > /dev/null 2>&1") != 0) {
        WARN("poppler-utils is not installed: PDF facts not checked");
        return;
    }
    const auto path = std::filesystem::temp_directory_path() /
                      ("maille-test-" + std::to_string(::getpid()) + ".pdf");
    base::write_file(path, page());
    const std::string file = "'" + path.string() + "'";
    const std::string fonts = output_of("pdffonts " + file);
    INFO(fonts);
    // Columns after the name and encoding: embedded, subset, unicode map.
    CHECK(fonts.find("yes yes yes") != std::string::npos);
    CHECK(fonts.find(" no ") == std::string::npos);
    const std::string pictures = output_of("pdfimages -list " + file);
    CHECK(pictures.find("image ") == std::string::npos);
    const std::string text = output_of("pdftotext " + file + " -");
    CHECK(text.find("Les projets soutenus, CRTE par CRTE") != std::string::npos);
    CHECK(text.find("efficacité") != std::string::npos); // the ffi ligature reads back as letters
    const std::string info = output_of("TZ=UTC pdfinfo -isodates " + file);
    CHECK(info.find("Île-de-France : évolution") != std::string::npos);
    CHECK(info.find("2024-12-10T00:00:00") != std::string::npos);
    CHECK(info.find("841.89 x 595.276") != std::string::npos);
    for (const char* fact : {"Sujet", "Auteur", "eau, projets"}) {
        CHECK(info.find(fact) != std::string::npos);
    }
    CHECK(info.find("rror") == std::string::npos); // the update is sound for poppler
    std::filesystem::remove(path);
}

TEST_CASE("a PDF says its language after its end, in a second catalogue") {
    const std::string pdf = page();
    if (pdf.find("/ObjStm") != std::string::npos) {
        WARN("this Cairo packs the catalogue: no language in PDF");
        return;
    }
    CHECK(pdf.find("/Lang (fr)") != std::string::npos);
    // The last table gives the place of the new catalogue.
    const std::size_t table = std::stoul(pdf.substr(pdf.rfind("startxref") + 10));
    REQUIRE(pdf.substr(table, 4) == "xref");
    const std::size_t entry = pdf.find('\n', table + 5) + 1;
    const std::size_t object = std::stoul(pdf.substr(entry, 10));
    CHECK(pdf.substr(object, 20).find(" 0 obj") != std::string::npos);
    CHECK(pdf.find("/Type /Catalog", object) != std::string::npos);
}

TEST_CASE("an SVG says its title, what it is about and its language") {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    Canvas canvas(Format::svg, {100, 50, 150, "Titre & suite", "Sujet", "", "", 0}, context);
    const std::string svg = canvas.finish();
    CHECK(svg.find("<title>Titre &amp; suite</title>") != std::string::npos);
    CHECK(svg.find("<desc>Sujet</desc>") != std::string::npos);
    CHECK(svg.find("<svg xml:lang=\"fr\"") != std::string::npos);
}

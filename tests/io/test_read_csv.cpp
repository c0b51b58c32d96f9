// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"

using namespace reading;
using layer::CoordinateState;

namespace {

std::vector<std::string> cells(const layer::Layer& layer, const std::string& name) {
    std::vector<std::string> texts;
    const auto* const column = layer.columns.find(name);
    REQUIRE(column != nullptr);
    for (std::size_t row = 0; row < column->size(); ++row) {
        texts.push_back(column->is_null(row) ? "(null)" : std::string(column->text(row)));
    }
    return texts;
}

} // namespace

TEST_CASE("codes keep their zeros and letters, whatever the separator") {
    const support::TempFolder folder;
    const std::string separator = GENERATE(std::string(";"), std::string(","), std::string("\t"));
    const std::string end = GENERATE(std::string("\n"), std::string("\r\n"), std::string("\r"));
    std::string text;
    for (const auto& line :
         {"code|nom", "02001|\"Saint-Jean; rue, \"\"A\"\"\"", "2A004|", "|x", ""}) {
        for (const char c : std::string(line)) {
            text += c == '|' ? separator : std::string(1, c);
        }
        text += end;
    }
    Reader reader;
    const auto result = reader.read(spec_of(write(folder / "a.csv", text)));
    CHECK(cells(result.layer, "code") == std::vector<std::string>{"02001", "2A004", "(null)"});
    CHECK(cells(result.layer, "nom") ==
          std::vector<std::string>{"Saint-Jean; rue, \"A\"", "(null)", "x"});
    CHECK(result.layer.columns.find("code")->type() == table::Type::text);
    CHECK(reader.problems.sorted().empty());
    CHECK_FALSE(result.layer.geometry);
    CHECK(result.coordinates == std::vector<CoordinateState>(3, CoordinateState::missing));
}

TEST_CASE("UTF-8, with a mark, Windows-1252 and UTF-16 give the same text") {
    const support::TempFolder folder;
    const std::string utf8 = "nom;prix\nŒuvre à Béthune;5 €\n";
    const std::string western = "nom;prix\n\x8Cuvre \xE0 B\xE9thune;5 \x80\n";
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("nom;prix\n")) {
        wide += {c, '\0'};
    }
    const char16_t row[] = u"Œuvre à Béthune;5 €\n";
    for (const char16_t* c = row; *c != 0; ++c) {
        wide += {static_cast<char>(*c & 0xFF), static_cast<char>(*c >> 8)};
    }
    for (const auto& text : {utf8, "\xEF\xBB\xBF" + utf8, western, wide}) {
        Reader reader;
        const auto result = reader.read(spec_of(write(folder / "a.csv", text)));
        CHECK(cells(result.layer, "nom") == std::vector<std::string>{"Œuvre à Béthune"});
        CHECK(cells(result.layer, "prix") == std::vector<std::string>{"5 €"});
        CHECK(reader.problem("text.encoding").has_value() == (text == western));
    }
}

TEST_CASE("a file put together from two encodings keeps both right; a declared one is obeyed") {
    const support::TempFolder folder;
    const auto path = write(folder / "a.csv", "nom\nB\xE9thune\nBéthune\n");
    Reader reader;
    CHECK(cells(reader.read(spec_of(path)).layer, "nom") ==
          std::vector<std::string>{"Béthune", "Béthune"});
    const auto found = reader.problem("text.encoding");
    REQUIRE(found);
    CHECK(found->severity == base::Severity::note);
    CHECK(found->examples == std::vector<std::string>{"1"});

    auto spec = spec_of(path);
    spec.encoding = "latin1";
    Reader declared;
    CHECK(cells(declared.read(spec).layer, "nom") ==
          std::vector<std::string>{"Béthune", "BÃ©thune"});
    spec.encoding = "klingon";
    CHECK_THROWS_AS(declared.read(spec), base::UsageError);
}

TEST_CASE("line breaks in quoted cells and very large cells") {
    const support::TempFolder folder;
    const std::string large(300000, 'x');
    Reader reader;
    const auto result = reader.read(spec_of(
        write(folder / "a.csv", "a,b\r\n\"one\r\ntwo\",\"" + large + "\"\r\n\"q\"uoted,last")));
    CHECK(cells(result.layer, "a") == std::vector<std::string>{"one\r\ntwo", "quoted"});
    CHECK(cells(result.layer, "b") == std::vector<std::string>{large, "last"});
    CHECK(reader.problems.sorted().empty());
}

TEST_CASE("ragged rows are reported with their numbers and keep their cells") {
    const support::TempFolder folder;
    Reader reader;
    const auto result = reader.read(
        spec_of(write(folder / "a.csv", "a;b;c\n1;2;3;4\n1;2\n1;2;3;\n;;\n5;6;7\n;;\n\n")));
    CHECK(cells(result.layer, "c") == std::vector<std::string>{"3", "(null)", "3", "(null)", "7"});
    const auto many = reader.problem("csv.too_many");
    REQUIRE(many);
    CHECK(many->examples == std::vector<std::string>{"1"});
    const auto few = reader.problem("csv.too_few");
    REQUIRE(few);
    CHECK(few->examples == std::vector<std::string>{"2"});
    const auto empty = reader.problem("csv.empty_rows");
    REQUIRE(empty);
    CHECK(empty->count == 1);
}

TEST_CASE("an open quote, empty and repeated headers, sep= line") {
    const support::TempFolder folder;
    Reader reader;
    const auto result = reader.read(
        spec_of(write(folder / "a.csv", "sep=;\r\nnom;;nom; x \r\n1;2;3;\"4\r\n5;6;7;8")));
    CHECK(result.layer.columns.names() == std::vector<std::string>{"nom", "field_2", "nom_2", "x"});
    CHECK(cells(result.layer, "x") == std::vector<std::string>{"4\r\n5;6;7;8"});
    CHECK(reader.problem("csv.quote"));
    const auto header = reader.problem("csv.header");
    REQUIRE(header);
    CHECK(header->examples == std::vector<std::string>{"2: field_2", "3: nom_2"});
}

TEST_CASE("only the fields asked for are read") {
    const support::TempFolder folder;
    auto spec = spec_of(write(folder / "a.csv", "code;nom;reste\n1;2;3\n"));
    spec.fields = {"reste", "CODE"};
    Reader reader;
    CHECK(reader.read(spec).layer.columns.names() == std::vector<std::string>{"code", "reste"});
    spec.fields = {"nim"};
    const auto text = failure(spec);
    CHECK(has(text, "a.csv: there is no field 'nim'"));
    CHECK(has(text, "Did you mean 'nom'?"));
}

TEST_CASE("coordinates of a table: decimal comma, missing, invalid") {
    const support::TempFolder folder;
    auto spec = spec_of(write(folder / "p.csv", "x;y\n700500,5;7000500,25\n;\n70O500,0;7000500\n"
                                                "1;\n 700 000 ; 7000000.5\n"));
    spec.x_field = "x";
    spec.y_field = "y";
    CHECK(has(failure(spec), "crs = \"EPSG:2154\""));
    spec.declared_crs = "EPSG:2154";
    Reader reader;
    const auto result = reader.read(spec);
    using enum CoordinateState;
    CHECK(result.coordinates ==
          std::vector<CoordinateState>{present, missing, invalid, invalid, present});
    REQUIRE(result.layer.geometry);
    REQUIRE(result.layer.geometry->size() == 5);
    CHECK(result.layer.geometry->points_of(0)[0] == geom::Point{700500.5, 7000500.25});
    CHECK(result.layer.geometry->is_null(2));
    CHECK(result.layer.geometry->points_of(4)[0] == geom::Point{700000, 7000000.5});
    CHECK(result.layer.crs == "EPSG:2154");
    const auto bad = reader.problem("coordinates.not_a_number");
    REQUIRE(bad);
    CHECK(bad->examples == std::vector<std::string>{"3"});
    CHECK(reader.problem("coordinates.one_missing")->examples == std::vector<std::string>{"4"});
}

TEST_CASE("a table of a header alone is allowed with a warning; a workbook named .csv is not") {
    const support::TempFolder folder;
    Reader reader;
    CHECK(reader.read(spec_of(write(folder / "a.csv", "a;b\n"))).layer.rows() == 0);
    CHECK(reader.problem("source.empty"));
    CHECK(has(failure(spec_of(write(folder / "b.csv", "PK\x03\x04 and more"))), "not a text file"));
    CHECK(has(failure(spec_of(write(folder / "c.csv", " \n\n"))), "empty"));
}

// SPDX-License-Identifier: Apache-2.0
// A whole page of the house template against the picture kept here. It is ours, not QGIS's: it
// shows what a change moves. MAILLE_REMAKE_GOLDEN=1 writes it anew; look at it before keeping it.
#include "support/catch.hpp"

#include "compare.hpp"
#include "scene.hpp"

#include "base/file.hpp"
#include "layout/page.hpp"
#include "style/qml.hpp"
#include "style/qpt.hpp"

#include <cmath>
#include <cstdlib>

using namespace maille;

namespace {

/// Four territories round a point, with wavy common borders.
geom::GeometryArray territories() {
    geom::GeometryArray polygons(geom::Kind::polygon);
    for (int quarter = 0; quarter < 4; ++quarter) {
        const double begin = quarter * 1.5707963267948966;
        polygons.begin_part();
        polygons.begin_ring();
        polygons.add_point({650000, 6950000});
        for (int i = 0; i <= 30; ++i) {
            const double angle = begin + 1.5707963267948966 * i / 30;
            const double radius = 60000 + 6000 * std::sin(8 * angle);
            polygons.add_point(
                {650000 + radius * std::cos(angle), 6950000 + radius * std::sin(angle)});
        }
        polygons.add_point({650000, 6950000});
        polygons.end_feature();
    }
    return polygons;
}

struct Projects {
    geom::GeometryArray points{geom::Kind::point};
    table::Table columns;
};

Projects projects(const style::Style& style) {
    Projects result;
    auto& category = result.columns.add("categorie", table::Type::text);
    for (int i = 0; i < 120; ++i) {
        const double angle = 2.399963 * i; // golden angle: an even scatter
        const double radius = 5000 * std::sqrt(i + 1.0);
        result.points.add_point(
            {650000 + radius * std::cos(angle), 6950000 + radius * std::sin(angle)});
        result.points.end_feature();
        const auto& values = style.categories[static_cast<std::size_t>(i % 5)].values;
        category.append_text(values.empty() ? "sans" : values.front());
    }
    return result;
}

} // namespace

TEST_CASE("the A4 page looks as it did") {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    const auto style_of = [&](const char* name) {
        return style::read_qml(golden::folder() / "../../styles" / (std::string(name) + ".qml"),
                               context);
    };
    const style::Style crte = style_of("crte");
    const style::Style categories = style_of("projets-categories");
    const geom::GeometryArray polygons = territories();
    const Projects points = projects(categories);
    layout::PageContent page;
    page.kicker = "Planification écologique · vivier de projets";
    page.title = "Île d'essai : les projets, CRTE par CRTE";
    page.subtitle = "Vivier de projets, territoire d'essai, décembre 2024";
    page.service = "Service";
    page.folio = "Planche 1/2";
    page.subject = polygons.box();
    render::MapLayer ground;
    ground.geometry = &polygons;
    ground.style = &crte;
    table::Table names;
    auto& name = names.add("nom", table::Type::text);
    for (const char* text : {"CRTE du Levant", "CRTE du Septentrion", "Ouest", "Pays de Midi"}) {
        name.append_text(text);
    }
    ground.columns = &names;
    render::MapLayer symbols;
    symbols.geometry = &points.points;
    symbols.style = &categories;
    symbols.columns = &points.columns;
    page.layers = {ground, symbols};
    page.slots["legend"] = {charts::ClassLegend{
        {"Catégories de projets", "nombre"},
        layout::legend_items(categories, render::class_counts(categories, &points.columns, 120)),
        "Un symbole = un projet"}};
    page.accounting = "n = 123 projets";
    page.accounting_lines = {"dont 3 non localisés"};
    page.credits = {{"Conception", "Service"}, {"Fonds de plan", "Territoire d'essai"}};
    render::Document document;
    document.dpi = 60;
    const auto paper = style::read_qpt(golden::folder() / "../../styles/a4-paysage.qpt", context);
    const auto drawn =
        render::decode_png(layout::draw_page(paper, page, render::Format::png, document, context));
    if (!problems.sorted().empty()) {
        WARN("Lato is not installed: the page is not compared");
        return;
    }
    const auto kept = golden::folder() / "pages" / "a4-paysage.png";
    if (std::getenv("MAILLE_REMAKE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(kept.parent_path());
        base::write_file(kept, render::encode_png(drawn, document.dpi));
    }
    const golden::Difference difference =
        golden::compare(drawn, render::decode_png(base::read_file(kept)));
    REQUIRE(difference.same_size);
    INFO("wrong inside " << difference.inner_wrong << ", wrong edges " << difference.edge_wrong
                         << " of " << difference.edge_pixels << ", ink " << difference.ink);
    // Versions of FreeType and Cairo move antialiased edges; nothing else may differ.
    const bool good = difference.inner_wrong == 0 &&
                      difference.edge_wrong * 100 <= difference.edge_pixels &&
                      std::abs(difference.ink - 1) < 0.005;
    const std::string picture = good ? "" : golden::keep("a4-paysage", drawn, difference);
    INFO(picture);
    CHECK(good);
}

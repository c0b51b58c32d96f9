// SPDX-License-Identifier: Apache-2.0
// Displaced symbols in a run: one size a series, layers of the GeoPackage, the footnote.
#include "base/file.hpp"
#include "io/read.hpp"
#include "press/run.hpp"
#include "support/catch.hpp"
#include "support/paths.hpp"
#include "support/region.hpp"
#include "support/temp_folder.hpp"

#include <cmath>
#include <set>

using namespace maille;

namespace {

campaign::Library library() {
    return {support::source_dir() / "layers", support::source_dir() / "styles"};
}

/// The worked example with one map of displaced projects.
class Run {
public:
    explicit Run(const std::string& displace) {
        std::filesystem::copy(support::source_dir() / "tests/contract", m_folder / "c",
                              std::filesystem::copy_options::recursive);
        const auto file = m_folder / "c/campaign.toml";
        base::write_file(file, base::read_file(file) +
                                   "\n[[maps]]\nname = \"vivier\"\npages = [\"departement\"]\n"
                                   "template = \"a4-paysage\"\nformats = [\"svg\"]\nlayers = [\n"
                                   "  { level = \"commune\", style = \"communes\" },\n"
                                   "  { source = \"vivier\", style = \"projets\", displace = " +
                                   displace + " },\n]\n");
        press::RunSettings settings;
        settings.output = m_folder / "out";
        m_around.context.language = base::Language::fr;
        m_report =
            press::run(campaign::load(file, library(), {}), library(), settings, m_around.context);
    }

    [[nodiscard]] base::ExitCode code() const { return m_report.code; }

    [[nodiscard]] layer::Layer layer(const std::string& name) {
        io::SourceSpec source;
        source.path = (m_folder / "out/campaign.gpkg").string() + "|layername=" + name;
        return io::read(source, m_around.context).layer;
    }

private:
    support::TempFolder m_folder;
    region::Surroundings m_around;
    press::RunReport m_report;
};

std::vector<double> numbers(const layer::Layer& layer, const char* name) {
    std::vector<double> values;
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        values.push_back(layer.columns.find(name)->to_number(row).value_or(NAN));
    }
    return values;
}

} // namespace

TEST_CASE("displaced: the GeoPackage says where each symbol went, page by page") {
    Run run("{ mode = \"territory\", within = \"commune\", size_mm = 3, gap_mm = 0 }");
    CHECK(run.code() == base::ExitCode::done);
    const auto displaced = run.layer("displaced");
    const auto sizes = numbers(displaced, "maille_size_mm");
    CHECK(std::ranges::all_of(sizes, [](double size) { return size == 3; }));
    const auto scales = numbers(displaced, "maille_scale");
    const auto dx = numbers(displaced, "maille_dx_mm");
    const auto dy = numbers(displaced, "maille_dy_mm");
    // What a row says is where its point lies: true place plus shift at the scale of the page.
    const auto projects = run.layer("projets");
    std::map<std::string, geom::Point> places;
    for (std::size_t row = 0; row < projects.rows(); ++row) {
        if (!projects.geometry->is_null(row)) {
            places[projects.columns.find("maille_id")->to_text(row)] =
                projects.geometry->points_of(row).front();
        }
    }
    std::size_t moved = 0;
    for (std::size_t row = 0; row < displaced.rows(); ++row) {
        const auto from = places.at(displaced.columns.find("maille_id")->to_text(row));
        const auto to = displaced.geometry->points_of(row).front();
        const double metres = scales[row] / 1000;
        CHECK(to.x == Approx(from.x + dx[row] * metres).margin(metres * 0.002));
        CHECK(to.y == Approx(from.y + dy[row] * metres).margin(metres * 0.002));
        moved += dx[row] != 0 || dy[row] != 0 ? 1U : 0U;
    }
    CHECK(run.layer("leaders").rows() == moved);
    // P-01, P-02 and P-03 lie at one place (tests/contract): discs of 3 mm.
    std::vector<geom::Point> heap;
    for (std::size_t row = 0; row < displaced.rows(); ++row) {
        const auto number = displaced.columns.find("numero")->to_text(row);
        if (std::set<std::string>{"P-01", "P-02", "P-03"}.contains(number)) {
            heap.push_back({dx[row], dy[row]});
        }
    }
    for (std::size_t i = 0; i < heap.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            CHECK(std::hypot(heap[i].x - heap[k].x, heap[i].y - heap[k].y) > 3 - 0.0015);
        }
    }
    CHECK(heap.size() == 3);
}

TEST_CASE("displaced: a series takes the largest size of the template that fits") {
    // On these pages nearly every commune has room: the first size of the list, 3.1 mm.
    Run run("{ mode = \"territory\", within = \"commune\" }");
    const auto sizes = numbers(run.layer("displaced"), "maille_size_mm");
    CHECK(std::ranges::all_of(sizes, [](double size) { return size == 3.1; }));
}

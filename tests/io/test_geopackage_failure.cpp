// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "io/geopackage.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace maille;

namespace {

// No file of this process may grow beyond `bytes`: the nearest to a full disk without one.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

layer::Layer many_points() {
    layer::Layer layer;
    layer.origin = "source";
    layer.crs = "EPSG:2154";
    geom::GeometryArray geometry(geom::Kind::point);
    for (int i = 0; i < 50000; ++i) {
        geometry.add_point({static_cast<double>(i), 2});
        geometry.end_feature();
    }
    layer.geometry = std::move(geometry);
    return layer;
}

} // namespace

TEST_CASE("a full disk is an output error with a remedy, and leaves no file") {
    // The first is met at once, the last while pages are flushed at the end.
    const auto bytes = GENERATE(as<rlim_t>{}, 0, 8192, 1000000, 3000000);
    const support::TempFolder folder;
    const layer::Layer layer = many_points();
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 2};
    bool failed = false;
    bool hinted = false;
    {
        const FileSizeLimit limit(bytes);
        try {
            io::GeoPackageWriter writer(folder / "a.gpkg", "2024-12-10T00:00:00Z");
            writer.add_layer(layer, "couche", "", "", context);
            writer.finish();
        } catch (const base::OutputError& error) {
            failed = true;
            hinted = !error.hint().en.empty();
        }
    }
    CHECK(failed);
    CHECK(hinted);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a writer that is not finished leaves no file") {
    const support::TempFolder folder;
    {
        const io::GeoPackageWriter writer(folder / "a.gpkg", "2024-12-10T00:00:00Z");
        CHECK(std::filesystem::exists(folder / "a.gpkg"));
    }
    CHECK_FALSE(std::filesystem::exists(folder / "a.gpkg"));
}

TEST_CASE("an existing file is never written over, a missing folder is named") {
    const support::TempFolder folder;
    std::ofstream(folder / "a.gpkg") << "precious";
    CHECK_THROWS_AS(io::GeoPackageWriter(folder / "a.gpkg", "2024-12-10T00:00:00Z"),
                    base::OutputError);
    CHECK(std::filesystem::file_size(folder / "a.gpkg") == 8);
    CHECK_THROWS_AS(io::GeoPackageWriter(folder / "none" / "a.gpkg", "2024-12-10T00:00:00Z"),
                    base::OutputError);
    CHECK_THROWS_AS(io::GeoPackageWriter(folder / "b.gpkg", "demain"), base::OutputError);
}

TEST_CASE("columns that are not as long as the geometry are refused") {
    const support::TempFolder folder;
    layer::Layer layer = many_points();
    layer.columns.add("court", table::Type::text).append_text("x");
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress, 1};
    io::GeoPackageWriter writer(folder / "a.gpkg", "2024-12-10T00:00:00Z");
    CHECK_THROWS_AS(writer.add_layer(layer, "couche", "", "", context), base::Error);
}

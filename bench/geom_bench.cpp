// SPDX-License-Identifier: Apache-2.0
// A made coverage of 187 x 187 territories with crooked borders: about 35 000 features and 5.6
// million vertices in rings, as the communes of France in a detailed edition, and a million points
// in them. Argument: number of threads.
#include "geom/arcs.hpp"
#include "geom/locator.hpp"
#include "geom/repair.hpp"
#include "geom/wkb.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace maille::geom;

constexpr std::size_t side = 187;
constexpr double cell = 5000; // metres

// Corners of a shaken grid, and the points between two neighbouring corners.
class CrookedGrid {
public:
    explicit CrookedGrid(std::size_t steps) : m_steps(steps) {
        std::mt19937_64 random(35);
        for (std::size_t j = 0; j <= side; ++j) {
            for (std::size_t i = 0; i <= side; ++i) {
                m_corners.push_back(
                    {100000 + cell * (static_cast<double>(i) + shake(random, 0.3)),
                     6100000 + cell * (static_cast<double>(j) + shake(random, 0.3))});
            }
        }
        for (int direction = 0; direction < 2; ++direction) {
            for (std::size_t corner = 0; corner < m_corners.size(); ++corner) {
                add_line(corner, direction == 0 ? corner + 1 : corner + side + 1, random);
            }
        }
    }

    // East of the corner when `direction` is 0, else north; both ends included.
    [[nodiscard]] std::span<const Point> line(std::size_t corner, std::size_t direction) const {
        return std::span(m_points).subspan((direction * m_corners.size() + corner) * (m_steps + 1),
                                           m_steps + 1);
    }

private:
    static double shake(std::mt19937_64& random, double amount) {
        return amount * (static_cast<double>(random() >> 11U) * 0x1p-53 * 2 - 1);
    }

    void add_line(std::size_t from, std::size_t to, std::mt19937_64& random) {
        const Point a = m_corners[from];
        const Point b = m_corners[std::min(to, m_corners.size() - 1)];
        for (std::size_t s = 0; s <= m_steps; ++s) {
            const double t = static_cast<double>(s) / static_cast<double>(m_steps);
            const double amount = s == 0 || s == m_steps ? 0 : 40;
            m_points.push_back({a.x + (b.x - a.x) * t + shake(random, amount),
                                a.y + (b.y - a.y) * t + shake(random, amount)});
        }
        m_points.back() = b;
    }

    std::size_t m_steps;
    std::vector<Point> m_corners;
    std::vector<Point> m_points;
};

void add_line(GeometryArray& array, std::span<const Point> line, bool forward) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        array.add_point(forward ? line[i] : line[line.size() - 1 - i]);
    }
}

GeometryArray make_coverage(std::size_t steps) {
    const CrookedGrid grid(steps);
    GeometryArray array(Kind::polygon);
    for (std::size_t j = 0; j < side; ++j) {
        for (std::size_t i = 0; i < side; ++i) {
            const std::size_t corner = j * (side + 1) + i;
            array.begin_part();
            array.begin_ring();
            add_line(array, grid.line(corner, 0), true);
            add_line(array, grid.line(corner + 1, 1), true);
            add_line(array, grid.line(corner + side + 1, 0), false);
            add_line(array, grid.line(corner, 1), false);
            array.add_point(grid.line(corner, 0).front());
            array.end_feature();
        }
    }
    return array;
}

const GeometryArray& coverage() {
    static const GeometryArray array = make_coverage(40);
    return array;
}

const std::vector<Point>& points() {
    static const std::vector<Point> result = [] {
        std::mt19937_64 random(1000000);
        const Box box = coverage().box();
        std::vector<Point> made;
        for (int i = 0; i < 1000000; ++i) {
            const double x = static_cast<double>(random() >> 11U) * 0x1p-53;
            const double y = static_cast<double>(random() >> 11U) * 0x1p-53;
            made.push_back(
                {box.min_x + (box.max_x - box.min_x) * x, box.min_y + (box.max_y - box.min_y) * y});
        }
        return made;
    }();
    return result;
}

std::vector<std::uint32_t> groups_of(std::size_t block) {
    std::vector<std::uint32_t> groups;
    for (std::size_t j = 0; j < side; ++j) {
        for (std::size_t i = 0; i < side; ++i) {
            groups.push_back(static_cast<std::uint32_t>(j / block * side + i / block));
        }
    }
    return groups;
}

void arcs(benchmark::State& state) {
    const GeometryArray& array = coverage();
    for (auto _ : state) {
        benchmark::DoNotOptimize(build_arcs(array));
    }
}

void dissolve_groups(benchmark::State& state) {
    const ArcSet set = build_arcs(coverage());
    const auto groups = groups_of(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(dissolve(set, groups, side * side));
    }
}

void locator_index(benchmark::State& state) {
    const GeometryArray& array = coverage();
    for (auto _ : state) {
        const Locator locator(array, static_cast<unsigned>(state.range(0)));
        benchmark::DoNotOptimize(locator.locate(points().front()));
    }
}

void locator_match(benchmark::State& state) {
    const Locator locator(coverage(), 2);
    std::vector<Locator::Hit> hits(points().size());
    for (auto _ : state) {
        locator.locate(points(), static_cast<unsigned>(state.range(0)), hits);
        benchmark::DoNotOptimize(hits.data());
    }
}

void validity(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            invalid_features(coverage(), static_cast<unsigned>(state.range(0))));
    }
}

void wkb(benchmark::State& state) {
    std::string bytes;
    for (auto _ : state) {
        GeometryArray back(Kind::polygon);
        for (std::size_t feature = 0; feature < coverage().size(); ++feature) {
            bytes.clear();
            append_wkb(bytes, coverage(), feature);
            benchmark::DoNotOptimize(parse_wkb(bytes, back));
        }
    }
}

BENCHMARK(arcs)->Unit(benchmark::kMillisecond);
BENCHMARK(dissolve_groups)->Arg(1)->Arg(5)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(locator_index)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(locator_match)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(validity)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(wkb)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();

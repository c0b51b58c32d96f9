// SPDX-License-Identifier: Apache-2.0
// Mode `territory` and its certificate: square homes side by side, thirty discs of 2 mm in each, a
// quarter of the ground covered; two in three lie on one of five places of their home, as projects
// do on their communes. Arguments: number of symbols, number of threads.
#include "displace/certificate.hpp"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

namespace {

using namespace maille;

constexpr std::size_t in_home = 30;
constexpr std::int64_t radius_um = 1000;
constexpr std::int64_t side_um = 19400; // 30 discs of pi mm2 cover a quarter

struct Case {
    displace::Symbols symbols;
    displace::Homes homes;
    displace::Surroundings surroundings;
    displace::Rules rules;
};

std::int64_t below(std::mt19937_64& random, std::int64_t limit) {
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
}

void add_home(std::int64_t x, std::int64_t y, displace::Homes& homes) {
    homes.polygons.begin_part();
    homes.polygons.begin_ring();
    for (const auto& [dx, dy] : {std::pair{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}) {
        homes.polygons.add_point(
            {static_cast<double>(x + dx * side_um), static_cast<double>(y + dy * side_um)});
    }
    homes.polygons.end_feature();
    homes.keys.push_back(std::to_string(homes.keys.size()));
}

Case make(std::size_t count) {
    Case made;
    std::mt19937_64 random(20);
    const std::size_t home_count = (count + in_home - 1) / in_home;
    const auto columns =
        static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(home_count))));
    for (std::size_t h = 0; h < home_count; ++h) {
        const auto x = static_cast<std::int64_t>(h % columns) * side_um;
        const auto y = static_cast<std::int64_t>(h / columns) * side_um;
        add_home(x, y, made.homes);
        std::vector<displace::Position> communes;
        for (int i = 0; i < 5; ++i) {
            communes.push_back({x + below(random, side_um), y + below(random, side_um)});
        }
        for (std::size_t i = 0; i < in_home && made.symbols.size() < count; ++i) {
            const displace::Position alone{x + below(random, side_um), y + below(random, side_um)};
            made.symbols.places.push_back(i % 3 == 0 ? alone : communes[i % communes.size()]);
            made.symbols.radii_um.push_back(radius_um);
            made.symbols.keys.push_back(std::to_string(made.symbols.keys.size()));
            made.symbols.homes.push_back(static_cast<std::uint32_t>(h));
        }
    }
    return made;
}

void displace_and_certify(benchmark::State& state) {
    const Case made = make(static_cast<std::size_t>(state.range(0)));
    const auto jobs = static_cast<unsigned>(state.range(1));
    displace::Certificate certificate;
    for (auto _ : state) {
        const auto displaced = displace::displace_in_territories(
            made.symbols, made.homes, made.surroundings, made.rules, jobs);
        certificate = displace::certify(made.symbols, made.homes, made.surroundings, made.rules,
                                        displace::drawn(displaced), jobs);
        benchmark::DoNotOptimize(certificate);
    }
    state.counters["overlaps"] = static_cast<double>(certificate.overlaps);
    state.counters["outside"] = static_cast<double>(certificate.outside_home);
    state.counters["crossings"] = static_cast<double>(certificate.crossings_equal);
    state.counters["mean_mm"] = certificate.displacement.mean_um / 1000;
}

BENCHMARK(displace_and_certify)
    ->ArgsProduct({{1000, 20000, 100000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

BENCHMARK_MAIN();

// SPDX-License-Identifier: Apache-2.0
#include "demo/flood.hpp"

#include "demo/contour.hpp"
#include "demo/geojson.hpp"
#include "demo/noise.hpp"
#include "demo/random.hpp"
#include "demo/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::demo {

namespace {

constexpr float dry = 8.0F;
constexpr std::int64_t grid_step = 1'500;
constexpr double widest = 22'000.0;

// Half-width of the extreme flood, in decimetres: wider downstream.
double half_width(std::uint64_t seed, Point p, double downstream) {
    const double u = 0.5 + 0.5 * fractal_noise(seed, p, 120'000.0, 3);
    return std::clamp(3'500.0 + 9'000.0 * u + 6'000.0 * downstream, 4'500.0, widest);
}

// Lowers the field near a segment to (distance / half-width).
void stamp(Field& field, Point a, Point b, double width) {
    const auto reach = static_cast<std::int64_t>(width * 1.75) + field.step;
    const auto cell = [&](std::int64_t at, std::int64_t low, int count) {
        return static_cast<int>(std::clamp<std::int64_t>((at - low) / field.step, 1, count - 2));
    };
    const int west = cell(std::min(a.x, b.x) - reach, field.origin.x, field.columns);
    const int east = cell(std::max(a.x, b.x) + reach, field.origin.x, field.columns);
    const int south = cell(std::min(a.y, b.y) - reach, field.origin.y, field.rows);
    const int north = cell(std::max(a.y, b.y) + reach, field.origin.y, field.rows);
    for (int row = south; row <= north; ++row) {
        for (int column = west; column <= east; ++column) {
            float& value = field.values[field.index(column, row)];
            const double d = distance_to_segment(field.place(column, row), a, b) / width;
            value = std::min(value, static_cast<float>(d));
        }
    }
}

// Knolls rise out of the flood; the sea is no flood zone.
void shape(Field& field, const Region& region, std::uint64_t seed) {
    std::vector<std::int64_t> shore(static_cast<std::size_t>(field.rows), field.origin.x);
    for (const Line& line : region.coast) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const auto [low, high] = std::minmax(line[i - 1].y, line[i].y);
            for (std::int64_t row = std::max<std::int64_t>(0, (low - field.origin.y) / field.step);
                 row <= (high - field.origin.y) / field.step && row < field.rows; ++row) {
                std::int64_t& x = shore[static_cast<std::size_t>(row)];
                x = std::max({x, line[i - 1].x, line[i].x});
            }
        }
    }
    for (int row = 0; row < field.rows; ++row) {
        for (int column = 0; column < field.columns; ++column) {
            float& value = field.values[field.index(column, row)];
            const Point p = field.place(column, row);
            if (p.x <= shore[static_cast<std::size_t>(row)] + 500) {
                value = dry;
            } else if (value < 2.5F) {
                // Factors, not terms: the river's own bed is never dry.
                const double knoll = std::max(0.0, noise(seed, p, 13'000.0) - 0.3);
                const double ragged = 1.0 + 0.4 * fractal_noise(mix(seed), p, 9'000.0, 2);
                value *= static_cast<float>(ragged * (1.0 + 4.5 * knoll));
            }
        }
    }
}

Field make_field(const Region& region, const Waterways& waterways, std::uint64_t seed) {
    Point low = region.communes.front().seat;
    Point high = low;
    for (const River& river : waterways.rivers) {
        for (const Point p : river.line) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
    }
    const Point edge{40'000, 40'000};
    Field field(low - edge, high + edge, grid_step, dry);
    for (const River& river : waterways.rivers) {
        if (river.rank == "ruisseau") {
            continue;
        }
        for (std::size_t i = 1; i < river.line.size(); ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(river.line.size());
            stamp(field, river.line[i - 1], river.line[i],
                  half_width(mix(seed ^ 0xf100dULL), river.line[i], share));
        }
    }
    shape(field, region, mix(seed ^ 0x40011ULL));
    return field;
}

} // namespace

void add_flood_zones(std::map<std::string, std::string>& files, const Region& region,
                     const Waterways& waterways, const Options& options) {
    struct Scenario {
        std::string_view code;
        std::string_view name;
        float level;
    };
    static constexpr std::array<Scenario, 3> scenarios{{{"01For", "Forte probabilité", 0.42F},
                                                        {"02Moy", "Probabilité moyenne", 0.7F},
                                                        {"04Fai", "Faible probabilité", 1.0F}}};
    const Field field = make_field(region, waterways, options.seed);
    Collection out("zones_inondables");
    for (const Scenario& scenario : scenarios) {
        int number = 0;
        for (const Polygon& polygon : below(field, scenario.level, 60'000)) {
            Properties p;
            p.text("id_s_inond", "DEMO-" + std::string(scenario.code) + "-" + padded(++number, 3));
            p.text("scenario", scenario.code)
                .text("libelle", scenario.name)
                .text("typ_inond", "01");
            out.add(p, geometry_json(std::vector<Polygon>{polygon}));
        }
    }
    files["zones_inondables.geojson"] = out.finish();
}

} // namespace maille::demo

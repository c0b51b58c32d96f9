// SPDX-License-Identifier: Apache-2.0
#include "demo/land.hpp"

#include "demo/noise.hpp"
#include "demo/random.hpp"

#include <algorithm>
#include <cmath>

namespace maille::demo {

namespace {

constexpr Point centre{6'860'000, 69'700'000};
constexpr double half_width = 830'000.0;
constexpr double half_height = 830'000.0;
constexpr std::size_t town_count = 16;

// Capitals, in the order of the codes D1 .. D5: south-east, north-east, south, north-west, west.
const std::vector<Point> capitals{{7'290'000, 69'330'000},
                                  {7'130'000, 70'080'000},
                                  {6'800'000, 69'150'000},
                                  {6'500'000, 70'060'000},
                                  {6'600'000, 69'580'000}};

} // namespace

Land::Land(const Options& options) : m_seed(options.seed), m_towns(capitals) {
    Random random(m_seed, static_cast<std::uint64_t>(Stream::towns));
    while (m_towns.size() < town_count) {
        const Point p =
            centre + Point{static_cast<std::int64_t>(random.between(-800'000, 800'000)),
                           static_cast<std::int64_t>(random.between(-800'000, 800'000))};
        const bool apart = std::all_of(m_towns.begin(), m_towns.end(),
                                       [p](Point t) { return distance(p, t) > 200'000.0; });
        if (apart && zone(p) == Zone::region && reach(p) < 0.75 && p.x > coast(p.y) + 50'000) {
            m_towns.push_back(p);
        }
    }
}

std::int64_t Land::coast(std::int64_t y) const {
    const double wide = fractal_noise(mix(m_seed ^ 0xc0a57ULL), {0, y}, 480'000.0, 4);
    const double slant = static_cast<double>(y - centre.y) * 0.06;
    return 6'190'000 + static_cast<std::int64_t>(wide * 190'000.0 + slant);
}

double Land::reach(Point p) const {
    // West of the centre only the coast limits the region.
    const double u = std::max(0.0, static_cast<double>(p.x - centre.x) / half_width);
    const double v = static_cast<double>(p.y - centre.y) / half_height;
    const double ripple = fractal_noise(mix(m_seed ^ 0xb0de5ULL), p, 560'000.0, 3);
    return u * u * std::sqrt(u) + v * v * std::sqrt(std::fabs(v)) + 0.36 * ripple;
}

int Land::zone(Point p) const {
    if (p.x < coast(p.y)) {
        return Zone::sea;
    }
    const bool drawn =
        p.x > drawn_low.x && p.x < drawn_high.x && p.y > drawn_low.y && p.y < drawn_high.y;
    if (!drawn) {
        return Zone::nothing;
    }
    if (reach(p) < 1.0) {
        return Zone::region;
    }
    const double u = static_cast<double>(p.x - centre.x) / half_width;
    const double v = static_cast<double>(p.y - centre.y) / half_height;
    if (v > 0.25 * u) {
        return Zone::neighbour;
    }
    return v > -0.6 * u ? Zone::neighbour + 1 : Zone::neighbour + 2;
}

double Land::spacing(Point p) const {
    if (const std::int64_t out = coast(p.y) - p.x; out > 0) {
        return 1.1 + 2.0 * std::min(1.0, static_cast<double>(out) / 500'000.0);
    }
    const double out = reach(p) - 1.0;
    double factor = out > 0.0 ? 1.05 + 2.0 * std::min(1.0, 0.5 * out) : 1.05;
    for (const Point town : m_towns) {
        const double d = distance(p, town) / 80'000.0;
        factor = std::min(factor, 1.12 - 0.6 / (1.0 + d * d));
    }
    return factor + 0.12 * noise(mix(m_seed ^ 0x5bacULL), p, 260'000.0);
}

Point Land::warped(Point p) const {
    const double scale = 150'000.0;
    const double x = fractal_noise(mix(m_seed ^ 0x3a4bULL), p, scale, 2);
    const double y = fractal_noise(mix(m_seed ^ 0x7c1dULL), p, scale, 2);
    return p + Point{static_cast<std::int64_t>(std::floor(x * 21'000.0)),
                     static_cast<std::int64_t>(std::floor(y * 21'000.0))};
}

double Land::region_km2() const {
    constexpr std::int64_t step = 20'000;
    std::int64_t hits = 0;
    for (std::int64_t y = drawn_low.y; y < drawn_high.y; y += step) {
        for (std::int64_t x = drawn_low.x; x < drawn_high.x; x += step) {
            hits += zone({x, y}) == Zone::region ? 1 : 0;
        }
    }
    return static_cast<double>(hits) * 4.0;
}

} // namespace maille::demo

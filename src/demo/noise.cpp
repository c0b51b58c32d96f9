// SPDX-License-Identifier: Apache-2.0
#include "demo/noise.hpp"

#include "demo/random.hpp"

#include <cmath>

namespace maille::demo {

namespace {

double lattice(std::uint64_t seed, std::int64_t column, std::int64_t row) {
    const std::uint64_t key = mix(seed ^ mix(static_cast<std::uint64_t>(column))) ^
                              mix(static_cast<std::uint64_t>(row) + 0x51ed270b9f1d3c47ULL);
    return static_cast<double>(mix(key) >> 11U) * 0x1.0p-52 - 1.0;
}

double smooth(double t) {
    return t * t * (3.0 - 2.0 * t);
}

} // namespace

double noise(std::uint64_t seed, Point at, double scale) {
    const double x = static_cast<double>(at.x) / scale;
    const double y = static_cast<double>(at.y) / scale;
    const double column = std::floor(x);
    const double row = std::floor(y);
    const auto i = static_cast<std::int64_t>(column);
    const auto j = static_cast<std::int64_t>(row);
    const double u = smooth(x - column);
    const double v = smooth(y - row);
    const double south = lattice(seed, i, j) * (1.0 - u) + lattice(seed, i + 1, j) * u;
    const double north = lattice(seed, i, j + 1) * (1.0 - u) + lattice(seed, i + 1, j + 1) * u;
    return south * (1.0 - v) + north * v;
}

double fractal_noise(std::uint64_t seed, Point at, double scale, int octaves) {
    double sum = 0.0;
    double weight = 0.5;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += weight * noise(mix(seed + static_cast<std::uint64_t>(octave)), at, scale);
        scale *= 0.5;
        weight *= 0.5;
    }
    return sum * 1.6;
}

} // namespace maille::demo

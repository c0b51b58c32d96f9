// SPDX-License-Identifier: Apache-2.0
// Smooth random fields over the plane.
#pragma once
#include "demo/plane.hpp"

#include <cstdint>

namespace maille::demo {

/// Value noise in [-1, 1] at `at`, with features of about `scale` decimetres.
double noise(std::uint64_t seed, Point at, double scale);

/// Sum of `octaves` noises, each half as wide and half as strong, in about [-1, 1].
double fractal_noise(std::uint64_t seed, Point at, double scale, int octaves);

} // namespace maille::demo

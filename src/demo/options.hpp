// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>

namespace maille::demo {

/// What to write: the defaults give the committed folder data/demo.
struct Options {
    int communes = 600;
    int projects = 1300;
    int points = 0; // rows of points.csv; 0 writes no such file
    std::uint64_t seed = 2024;
};

/// One number stream for each part, so that the parts do not disturb each other.
enum class Stream : std::uint64_t {
    coast = 1,
    sites,
    borders,
    bubbles,
    towns,
    territory,
    names,
    rivers,
    flood,
    nature,
    network,
    projects,
    places,
    spelling,
    indicators,
    points
};

} // namespace maille::demo

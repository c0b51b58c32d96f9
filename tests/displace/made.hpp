// SPDX-License-Identifier: Apache-2.0
// Made-up homes and symbols for the tests of displacement; lengths in micrometres.
#pragma once

#include "displace/certificate.hpp"
#include "displace/territory.hpp"

#include <random>

namespace made {

using Ring = std::vector<maille::geom::Point>;
using Part = std::vector<Ring>; ///< exterior counter-clockwise, then holes clockwise

/// A closed rectangle, counter-clockwise.
[[nodiscard]] Ring box(double min_x, double min_y, double max_x, double max_y);
/// The same, clockwise.
[[nodiscard]] Ring hole(double min_x, double min_y, double max_x, double max_y);
/// Vertices of a polygon around a centre, counter-clockwise, closed.
[[nodiscard]] Ring disc(double x, double y, double radius, unsigned vertices = 64);

void add_home(maille::displace::Homes& homes, const std::string& key,
              const std::vector<Part>& parts);
void add_obstacle(maille::displace::Surroundings& surroundings, const Ring& ring);
void add_symbol(maille::displace::Symbols& symbols, const std::string& key, std::int64_t x_um,
                std::int64_t y_um, std::int64_t radius_um, std::uint32_t home = 0);

/// One case with all its parts.
struct Case {
    maille::displace::Symbols symbols;
    maille::displace::Homes homes;
    maille::displace::Surroundings surroundings;
    maille::displace::Rules rules;

    [[nodiscard]] maille::displace::Displaced solve(unsigned jobs = 2) const {
        return displace_in_territories(symbols, homes, surroundings, rules, jobs);
    }
    [[nodiscard]] maille::displace::Certificate
    certificate(const maille::displace::Displaced& displaced) const {
        return certify(symbols, homes, surroundings, rules, drawn(displaced), 2);
    }
};

/// The same case with its rows in another order; `order[i]` is the old index of row i.
[[nodiscard]] Case shuffled(const Case& original, const std::vector<std::uint32_t>& order);
[[nodiscard]] std::vector<std::uint32_t> random_order(std::size_t rows, std::uint64_t seed);

/// A uniform number in [0, 1), the same on every system.
[[nodiscard]] inline double uniform(std::mt19937_64& random) {
    return static_cast<double>(random() >> 11U) * 0x1p-53;
}

} // namespace made

// SPDX-License-Identifier: Apache-2.0
#include "displace/made.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace made {

using namespace maille::displace;

Ring box(double min_x, double min_y, double max_x, double max_y) {
    return {{min_x, min_y}, {max_x, min_y}, {max_x, max_y}, {min_x, max_y}, {min_x, min_y}};
}

Ring hole(double min_x, double min_y, double max_x, double max_y) {
    Ring ring = box(min_x, min_y, max_x, max_y);
    std::reverse(ring.begin(), ring.end());
    return ring;
}

Ring disc(double x, double y, double radius, unsigned vertices) {
    Ring ring;
    for (unsigned i = 0; i < vertices; ++i) {
        const double angle = 2 * 3.14159265358979324 * i / vertices;
        ring.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

void add_home(Homes& homes, const std::string& key, const std::vector<Part>& parts) {
    for (const Part& part : parts) {
        homes.polygons.begin_part();
        for (const Ring& ring : part) {
            homes.polygons.begin_ring();
            for (const maille::geom::Point p : ring) {
                homes.polygons.add_point(p);
            }
        }
    }
    homes.polygons.end_feature();
    homes.keys.push_back(key);
}

void add_obstacle(Surroundings& surroundings, const Ring& ring) {
    surroundings.obstacles.begin_part();
    surroundings.obstacles.begin_ring();
    for (const maille::geom::Point p : ring) {
        surroundings.obstacles.add_point(p);
    }
    surroundings.obstacles.end_feature();
}

void add_symbol(Symbols& symbols, const std::string& key, std::int64_t x_um, std::int64_t y_um,
                std::int64_t radius_um, std::uint32_t home) {
    symbols.places.push_back({x_um, y_um});
    symbols.radii_um.push_back(radius_um);
    symbols.keys.push_back(key);
    symbols.homes.push_back(home);
}

std::vector<std::uint32_t> random_order(std::size_t rows, std::uint64_t seed) {
    std::vector<std::uint32_t> order(rows);
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937_64 random(seed);
    for (std::size_t i = rows; i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
    }
    return order;
}

Case shuffled(const Case& original, const std::vector<std::uint32_t>& order) {
    Case other{{}, original.homes, original.surroundings, original.rules};
    for (const std::uint32_t i : order) {
        add_symbol(other.symbols, original.symbols.keys[i], original.symbols.places[i].x_um,
                   original.symbols.places[i].y_um, original.symbols.radii_um[i],
                   original.symbols.homes[i]);
        if (!original.symbols.previous.empty()) {
            other.symbols.previous.push_back(original.symbols.previous[i]);
        }
    }
    return other;
}

} // namespace made

// SPDX-License-Identifier: Apache-2.0
#include "displace/random_case.hpp"

#include <algorithm>
#include <cmath>

namespace made {

using namespace maille::displace;

namespace {

constexpr double cell = 60000;

class RandomPage {
public:
    explicit RandomPage(std::uint64_t seed) : m_random(seed) {}

    Case make() {
        m_case.rules.gap_um = chance(0.3) ? 200 : 0;
        m_case.rules.margin_um = chance(0.3) ? 150 : 0;
        const bool mixed = chance(0.4);
        for (std::uint32_t h = 0; h < 6; ++h) {
            const double x = cell * (h % 3);
            const double y = cell * (h / 3);
            add_home(m_case.homes, "h" + std::to_string(h), parts(x, y));
            add_symbols(h, x, y, mixed);
        }
        if (chance(0.5)) {
            m_case.surroundings.frame = Frame{8000, 5000, 171000, 112000};
        }
        for (int o = chance(0.5) ? 3 : 0; o > 0; --o) {
            const double x = between(0, 170000);
            const double y = between(0, 110000);
            add_obstacle(m_case.surroundings, box(x, y, x + between(500, 9000), y + 3000));
        }
        for (int k = chance(0.4) ? 5 : 0; k > 0; --k) {
            add_symbol(m_case.symbols, "x" + std::to_string(k), whole(between(0, 180000)),
                       whole(between(0, 120000)), 1000, no_home);
        }
        return std::move(m_case);
    }

private:
    [[nodiscard]] bool chance(double p) { return uniform(m_random) < p; }
    [[nodiscard]] double between(double low, double high) {
        return low + (high - low) * uniform(m_random);
    }
    [[nodiscard]] static std::int64_t whole(double value) { return std::llround(value); }

    [[nodiscard]] Ring star(double x, double y, double inner, double outer, bool clockwise) {
        const auto corners = static_cast<unsigned>(between(5, 40));
        Ring ring;
        for (unsigned i = 0; i < corners; ++i) {
            const double angle = 2 * 3.14159265358979324 * (i + between(0, 0.8)) / corners;
            const double radius = between(inner, outer);
            ring.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
        }
        if (clockwise) {
            std::reverse(ring.begin(), ring.end());
        }
        ring.push_back(ring.front());
        return ring;
    }

    // A strip of some width in any direction.
    [[nodiscard]] Ring strip(double x, double y, double length, double width) {
        const double angle = between(0, 3.14159);
        const double ux = std::cos(angle) * length / 2;
        const double uy = std::sin(angle) * length / 2;
        const double vx = -std::sin(angle) * width / 2;
        const double vy = std::cos(angle) * width / 2;
        return {{x - ux - vx, y - uy - vy},
                {x + ux - vx, y + uy - vy},
                {x + ux + vx, y + uy + vy},
                {x - ux + vx, y - uy + vy},
                {x - ux - vx, y - uy - vy}};
    }

    [[nodiscard]] std::vector<Part> parts(double left, double bottom) {
        const double x = left + cell / 2;
        const double y = bottom + cell / 2;
        switch (m_random() % 6) {
        case 0:
            return {{star(x, y, 4000, 29000, false)}};
        case 1: // with a hole
            return {{star(x, y, 14000, 29000, false), star(x, y, 1000, 9000, true)}};
        case 2:
            return {{strip(x, y, 55000, between(800, 6000))}};
        case 3: // islands
            return {{disc(x - 17000, y, between(500, 9000), 17)},
                    {disc(x + 15000, y + 12000, between(1000, 12000), 23)},
                    {disc(x + 10000, y - 18000, between(1500, 8000), 9)}};
        case 4: // smaller than most symbols
            return {{disc(x, y, between(300, 2500), 12)}};
        default: // the whole cell: borders shared with others of this kind
            return {{box(left, bottom, left + cell, bottom + cell)}};
        }
    }

    void add_symbols(std::uint32_t home, double x, double y, bool mixed) {
        const auto count = static_cast<int>(between(0, chance(0.2) ? 60 : 18));
        const double heap_x = x + between(3000, cell - 3000);
        const double heap_y = y + between(3000, cell - 3000);
        const double wide = between(0, 1) < 0.5 ? 25000 : 4000;
        for (int i = 0; i < count; ++i) {
            double px = heap_x;
            double py = heap_y;
            if (chance(0.5)) {
                px = x + cell / 2 + between(-wide, wide);
                py = y + cell / 2 + between(-wide, wide);
            } else if (chance(0.1)) {
                px = x; // on the border of the whole cell
            }
            const std::int64_t radius =
                mixed ? 500 + 250 * static_cast<std::int64_t>(between(0, 5)) : 1000;
            add_symbol(m_case.symbols, "h" + std::to_string(home) + "-" + std::to_string(i),
                       whole(px), whole(py), radius, home);
        }
    }

    std::mt19937_64 m_random;
    Case m_case;
};

} // namespace

Case random_case(std::uint64_t seed) {
    return RandomPage(seed).make();
}

} // namespace made

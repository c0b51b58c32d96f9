// SPDX-License-Identifier: Apache-2.0
#include "demo/contour.hpp"

#include "demo/coverage.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace maille::demo {

namespace {

// Grid edges by their lower node (west, then south) and direction: 0 east, 1 north, 2 north-east.
class Tracer {
public:
    Tracer(const Field& field, float level) : m_field(field), m_level(level) {
        for (int row = 0; row + 1 < field.rows; ++row) {
            for (int column = 0; column + 1 < field.columns; ++column) {
                const std::size_t a = field.index(column, row);
                const std::size_t d = field.index(column + 1, row + 1);
                triangle({a, a + 1, d}, {key(a, 0), key(a + 1, 1), key(a, 2)});
                triangle({a, d, d - 1}, {key(a, 2), key(d - 1, 0), key(a, 1)});
            }
        }
    }

    std::vector<Ring> rings() {
        std::vector<Ring> result;
        for (const std::size_t start : m_starts) {
            Ring ring;
            for (std::size_t at = start; m_next.contains(at);) {
                ring.push_back(point(at));
                const std::size_t next = m_next.at(at);
                m_next.erase(at);
                at = next;
            }
            if (ring.size() > 3) {
                ring.push_back(ring.front());
                result.push_back(std::move(ring));
            }
        }
        return result;
    }

private:
    static std::size_t key(std::size_t node, std::size_t direction) { return node * 3 + direction; }

    // Corners counter-clockwise, edge i between corners i and i + 1. The segment is directed with
    // the low side on its left.
    void triangle(const std::array<std::size_t, 3>& corners,
                  const std::array<std::size_t, 3>& edges) {
        std::array<bool, 3> low{};
        for (std::size_t i = 0; i < 3; ++i) {
            low[i] = m_field.values[corners[i]] < m_level;
        }
        std::size_t enter = 3;
        std::size_t leave = 3;
        for (std::size_t i = 0; i < 3; ++i) {
            const bool here = low[i];
            const bool there = low[(i + 1) % 3];
            if (here && !there) {
                enter = edges[i]; // going round, the low part ends here
            } else if (!here && there) {
                leave = edges[i];
            }
        }
        if (enter != 3 && leave != 3) {
            m_next.emplace(enter, leave);
            m_starts.push_back(enter);
        }
    }

    Point point(std::size_t edge) const {
        const std::size_t node = edge / 3;
        const std::size_t direction = edge % 3;
        const auto columns = static_cast<std::size_t>(m_field.columns);
        const std::array<std::size_t, 3> steps{1, columns, columns + 1};
        const std::size_t other = node + steps[direction];
        const auto place = [&](std::size_t n) {
            return m_field.place(static_cast<int>(n % columns), static_cast<int>(n / columns));
        };
        const auto from = static_cast<double>(m_field.values[node]);
        const auto to = static_cast<double>(m_field.values[other]);
        // Never on a node: the rings would touch there.
        const double share =
            std::clamp((static_cast<double>(m_level) - from) / (to - from), 0.01, 0.99);
        return between(place(node), place(other), share);
    }

    const Field& m_field;
    float m_level;
    std::unordered_map<std::size_t, std::size_t> m_next;
    std::vector<std::size_t> m_starts;
};

} // namespace

Field::Field(Point low, Point high, std::int64_t grid_step, float value)
    : origin(low), step(grid_step), columns(static_cast<int>((high.x - low.x) / grid_step) + 1),
      rows(static_cast<int>((high.y - low.y) / grid_step) + 1),
      values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), value) {}

std::vector<Polygon> below(const Field& field, float level, std::int64_t least_m2) {
    std::vector<Ring> rings = Tracer(field, level).rings();
    std::erase_if(rings, [least_m2](const Ring& ring) {
        const std::int64_t area = twice_area(ring) / 200; // m2
        return (area < 0 ? -area : area) < least_m2;
    });
    return assemble(rings);
}

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: things on the page, found by a grid of cells.
#pragma once

#include "geom/geometry.hpp"
#include "render/pen.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace maille::labels {

template <class Thing> class Cells {
public:
    explicit Cells(const render::Rect& page)
        : m_corner{page.x, page.y}, m_columns(count(page.w)), m_rows(count(page.h)),
          m_cells(m_columns * m_rows) {}

    /// `bounds` is what the thing covers; a part outside the page counts as at its edge.
    void add(const geom::Box& bounds, Thing thing) {
        const auto number = static_cast<std::uint32_t>(m_things.size());
        static_cast<void>(any_cell(bounds, [&](std::size_t cell) {
            m_cells[cell].push_back(number);
            return false;
        }));
        m_things.push_back(std::move(thing));
    }

    /// Whether `test(thing)` holds for one of the things whose cells meet `bounds`; those in
    /// several cells are asked more than once.
    template <class Test> [[nodiscard]] bool any(const geom::Box& bounds, const Test& test) const {
        return any_cell(bounds, [&](std::size_t cell) {
            return std::any_of(m_cells[cell].begin(), m_cells[cell].end(),
                               [&](std::uint32_t thing) { return test(m_things[thing]); });
        });
    }

    /// Calls `visit(thing)` as often as `any` would ask.
    template <class Visit> void each(const geom::Box& bounds, const Visit& visit) const {
        static_cast<void>(any(bounds, [&](const Thing& thing) {
            visit(thing);
            return false;
        }));
    }

private:
    static constexpr double side_mm = 4;

    static std::size_t count(double length) {
        return static_cast<std::size_t>(std::clamp(length / side_mm, 1.0, 1000.0));
    }
    static std::size_t index(double from_edge, std::size_t cells) {
        return static_cast<std::size_t>(
            std::clamp(from_edge / side_mm, 0.0, static_cast<double>(cells - 1)));
    }
    template <class Body>
    [[nodiscard]] bool any_cell(const geom::Box& bounds, const Body& body) const {
        const std::size_t x1 = index(bounds.max_x - m_corner.x, m_columns);
        const std::size_t y1 = index(bounds.max_y - m_corner.y, m_rows);
        for (std::size_t y = index(bounds.min_y - m_corner.y, m_rows); y <= y1; ++y) {
            for (std::size_t x = index(bounds.min_x - m_corner.x, m_columns); x <= x1; ++x) {
                if (body(y * m_columns + x)) {
                    return true;
                }
            }
        }
        return false;
    }

    geom::Point m_corner;
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<std::vector<std::uint32_t>> m_cells;
    std::vector<Thing> m_things;
};

} // namespace maille::labels

// SPDX-License-Identifier: Apache-2.0
// Discs on a grid of cells: which ones are near a place. Memory is linear in discs and cells; the
// order in which discs are visited depends on the order of insertion only.
#pragma once

#include "displace/whole.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace maille::displace {

class DiscGrid {
public:
    /// Cells of at least `cell_um` over the box from `low` to `high`, at most about four for each
    /// of `expected` discs; places outside the box go to the cells at its edge.
    DiscGrid(Position low, Position high, std::int64_t cell_um, std::size_t expected);

    void insert(std::uint32_t disc, Position place);
    void remove(std::uint32_t disc);

    /// Calls `visit(disc)` for every disc whose centre may lie in the square of half side
    /// `reach_um` about `p`; stops when it returns true, and returns that.
    template <class Visit> bool any_near(Position p, std::int64_t reach_um, Visit&& visit) const {
        const std::size_t left = column(p.x_um - reach_um);
        const std::size_t right = column(p.x_um + reach_um);
        const std::size_t top = row(p.y_um + reach_um);
        for (std::size_t r = row(p.y_um - reach_um); r <= top; ++r) {
            for (std::size_t c = left; c <= right; ++c) {
                for (std::uint32_t d = m_heads[r * m_columns + c]; d != nothing; d = m_next[d]) {
                    if (visit(d)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

private:
    static constexpr std::uint32_t nothing = 0xffffffff;

    [[nodiscard]] std::size_t column(std::int64_t x_um) const {
        return static_cast<std::size_t>(std::clamp<std::int64_t>(
            (x_um - m_low.x_um) / m_cell_um, 0, static_cast<std::int64_t>(m_columns) - 1));
    }
    [[nodiscard]] std::size_t row(std::int64_t y_um) const {
        return static_cast<std::size_t>(std::clamp<std::int64_t>(
            (y_um - m_low.y_um) / m_cell_um, 0, static_cast<std::int64_t>(m_rows) - 1));
    }

    Position m_low;
    std::int64_t m_cell_um = 1;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::uint32_t> m_heads; ///< first disc of each cell
    std::vector<std::uint32_t> m_next;  ///< next disc of the same cell
    std::vector<std::uint32_t> m_cells; ///< cell of each disc
};

} // namespace maille::displace

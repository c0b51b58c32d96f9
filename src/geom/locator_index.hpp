// SPDX-License-Identifier: Apache-2.0
// The grid of the locator, for its .cpp files alone.
//
// A cell is the set of points for which column() and row() give its numbers; both never decrease,
// so an edge can only be in the columns and rows between those of its ends. The corner of a cell is
// moved by an infinitesimal to the left and a much smaller one down: it lies on no edge. Of each
// cell the features at its corner are known; a query goes from the corner to the right, then up to
// the point (moved to the left by as little), and counts the edges it crosses.
#pragma once

#include "geom/half_edges.hpp"
#include "geom/locator.hpp"
#include "geom/predicates.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace maille::geom {

/// One axis of the grid.
class Axis {
public:
    Axis() = default;
    Axis(double low, double high, std::uint32_t count);

    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// Number of the cell that holds `value`, which lies between the bounds given.
    [[nodiscard]] std::uint32_t cell(double value) const {
        return static_cast<std::uint32_t>((value - m_low) * m_scale);
    }
    /// Smallest double in cell `index`.
    [[nodiscard]] double start(std::uint32_t index) const { return m_starts[index]; }

private:
    double m_low = 0;
    double m_scale = 0;
    std::uint32_t m_count = 0;
    std::vector<double> m_starts;
};

/// Consecutive half-edges that touch one cell, with the same feature on either side.
struct Run {
    std::uint32_t first = 0; ///< point
    std::uint32_t count : 31 = 0;
    std::uint32_t crosses : 1 =
        0; ///< an odd number of edges cross the lower side of the cell (column's part of it)
    std::uint32_t left = 0;
    std::uint32_t right = 0;
};

struct Cell {
    std::uint32_t runs = 0; ///< where its runs begin; they end where those of the next cell begin
    std::uint32_t state =
        0; ///< feature at the corner, Locator::none, or many | place in the row's list of sets
};

constexpr std::uint32_t many = 0x80000000;

struct Locator::Index {
    std::span<const Point> points;
    Box box;
    Axis columns;
    Axis rows;
    std::vector<Cell> cells; ///< row by row, with a closing one
    std::vector<Run> runs;
    std::vector<std::vector<std::uint32_t>>
        sets; ///< of each row: number of features, features, and so on

    explicit Index(const GeometryArray& polygons, unsigned jobs);
};

/// A run with the cell it belongs to.
struct CellRun {
    std::uint32_t cell = 0;
    Run run;
};

/// Runs of the rings [begin, end), in the order of the rings.
void cut_into_runs(const Rings& rings, const std::vector<std::uint32_t>& twins, const Axis& columns,
                   const Axis& rows, std::size_t begin, std::size_t end, std::vector<CellRun>& out);

/// Whether the edge from `low` up to `high` meets the height of q at q.x or right of it.
[[nodiscard]] inline bool meets_right_of(Point low, Point high, Point q) {
    return orientation(low, high, q) >= 0;
}

/// Adds the feature to the set, or takes it out when it is there; Locator::none does nothing.
inline void toggle(std::vector<std::uint32_t>& set, std::uint32_t feature) {
    if (feature == Locator::none) {
        return;
    }
    const auto found = std::find(set.begin(), set.end(), feature);
    if (found == set.end()) {
        set.push_back(feature);
    } else {
        *found = set.back();
        set.pop_back();
    }
}

} // namespace maille::geom

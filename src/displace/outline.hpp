// SPDX-License-Identifier: Apache-2.0
// A polygon feature on whole micrometres, indexed: point inside, borders nearby.
#pragma once

#include "displace/whole.hpp"

#include <algorithm>
#include <span>

namespace maille::displace {

struct Edge {
    Position from;
    Position to;
};

class Outline {
public:
    Outline() = default;
    /// Feature of `polygons`, its vertices rounded; edges without length are left out.
    Outline(const geom::GeometryArray& polygons, std::size_t feature);

    [[nodiscard]] bool empty() const { return m_edges.empty(); }
    [[nodiscard]] std::span<const Edge> edges() const { return m_edges; }
    [[nodiscard]] Position low() const { return m_low; }
    [[nodiscard]] Position high() const { return m_high; }

    /// Inside by the even-odd rule; on the border either.
    [[nodiscard]] bool contains(Position p) const;

    /// Whether any edge is nearer to `p` than `radius_um`.
    [[nodiscard]] bool border_within(Position p, std::int64_t radius_um) const;

    /// The point of the border nearest to `p`, which must not be empty.
    [[nodiscard]] geom::Point nearest_on_border(geom::Point p) const;

    /// Calls `visit(edge index)` for every edge that may meet the square of half side `reach_um`
    /// about `p`, each at least once; stops when it returns true, and returns that.
    template <class Visit>
    bool any_edge_near(Position p, std::int64_t reach_um, Visit&& visit) const {
        if (empty()) {
            return false;
        }
        const std::size_t left = column(p.x_um - reach_um);
        const std::size_t right = column(p.x_um + reach_um);
        const std::size_t top = row(p.y_um + reach_um);
        for (std::size_t r = row(p.y_um - reach_um); r <= top; ++r) {
            const std::size_t begin = m_starts[r * m_columns + left];
            const std::size_t end = m_starts[r * m_columns + right + 1];
            for (std::size_t i = begin; i < end; ++i) {
                if (visit(m_entries[i])) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    void read(const geom::GeometryArray& polygons, std::size_t feature);
    void build_grid();
    [[nodiscard]] std::size_t column(std::int64_t x_um) const {
        return static_cast<std::size_t>(std::clamp<std::int64_t>(
            (x_um - m_low.x_um) / m_cell_um, 0, static_cast<std::int64_t>(m_columns) - 1));
    }
    [[nodiscard]] std::size_t row(std::int64_t y_um) const {
        return static_cast<std::size_t>(std::clamp<std::int64_t>(
            (y_um - m_low.y_um) / m_cell_um, 0, static_cast<std::int64_t>(m_rows) - 1));
    }
    template <class Visit> void cells_of(const Edge& edge, Visit&& visit) const;

    std::vector<Edge> m_edges;
    Position m_low;
    Position m_high;
    std::int64_t m_cell_um = 1;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    // Edges by cell (their boxes), rows of cells one after the other; and by row alone.
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_entries;
    std::vector<std::uint32_t> m_row_starts;
    std::vector<std::uint32_t> m_row_entries;
};

} // namespace maille::displace

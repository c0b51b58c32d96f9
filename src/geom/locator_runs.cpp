// SPDX-License-Identifier: Apache-2.0
#include "geom/locator_index.hpp"

#include <cmath>

namespace maille::geom {

namespace {

class RunCutter {
public:
    RunCutter(const Rings& rings, const std::vector<std::uint32_t>& twins, const Axis& columns,
              const Axis& rows, std::vector<CellRun>& out)
        : m_rings(rings), m_twins(twins), m_columns(columns), m_rows(rows), m_out(out) {}

    void cut(std::size_t ring) {
        m_left = m_rings.features[ring];
        std::uint32_t last_twin = no_edge;
        const std::uint32_t end = m_rings.end_edge(ring);
        for (std::uint32_t edge = m_rings.first_edge(ring); edge < end; ++edge) {
            const std::uint32_t twin = m_twins[edge];
            if (twin < edge) {
                close();
            } else if (twin == no_edge) {
                turn_to(Locator::none);
                add(edge);
            } else {
                if (twin + 1 != last_twin || !m_open) {
                    turn_to(m_rings.features[m_rings.ring_of(twin)]);
                }
                add(edge);
            }
            last_twin = twin;
        }
        close();
    }

private:
    void turn_to(std::uint32_t right) {
        if (right != m_right) {
            close();
            m_right = right;
        }
    }

    void close() {
        if (m_open) {
            m_out.push_back({m_cell, m_run});
            m_open = false;
        }
    }

    void open(std::uint32_t cell, std::uint32_t edge, bool crosses) {
        m_open = true;
        m_cell = cell;
        m_run.first = edge;
        m_run.count = 1;
        m_run.crosses = crosses ? 1 : 0;
        m_run.left = m_left;
        m_run.right = m_right;
    }

    void add(std::uint32_t edge) {
        const Point a = m_rings.points[edge];
        const Point b = m_rings.points[edge + 1];
        if (!m_open) {
            m_column = m_columns.cell(a.x);
            m_row = m_rows.cell(a.y);
        }
        const std::uint32_t column = m_columns.cell(b.x);
        const std::uint32_t row = m_rows.cell(b.y);
        if (column == m_column && row == m_row) {
            if (m_open) {
                m_run.count = (m_run.count + 1) & 0x7fffffffU;
            } else {
                open(row * m_columns.count() + column, edge, false);
            }
            return;
        }
        spread(edge, column, row);
        m_column = column;
        m_row = row;
    }

    // An edge over several cells ends the run of the first, begins that of the last and is alone in
    // those between.
    void spread(std::uint32_t edge, std::uint32_t column, std::uint32_t row) {
        Point low = m_rings.points[edge];
        Point high = m_rings.points[edge + 1];
        if (high.y < low.y) {
            std::swap(low, high);
        }
        const std::uint32_t last_cell = row * m_columns.count() + column;
        const std::uint32_t first_cell = m_row * m_columns.count() + m_column;
        const bool going_on = m_open;
        const std::uint32_t west = std::min(m_column, column);
        const std::uint32_t east = std::max(m_column, column);
        const std::uint32_t south = std::min(m_row, row);
        bool last_crosses = false;
        for (std::uint32_t j = south; j <= std::max(m_row, row); ++j) {
            const std::uint32_t crossing =
                j == south ? m_columns.count() : crossed_column(low, high, j, west, east);
            auto [from, to] = columns_in_row(low, high, j, west, east);
            from = std::min(from, crossing);
            to = j == south ? to : std::max(to, crossing);
            for (std::uint32_t i = from; i <= to; ++i) {
                const std::uint32_t cell = j * m_columns.count() + i;
                if (cell == last_cell) {
                    last_crosses = i == crossing;
                } else if (cell == first_cell && going_on) {
                    m_run.count = (m_run.count + 1) & 0x7fffffffU;
                    m_run.crosses = (m_run.crosses ^ (i == crossing ? 1U : 0U)) & 1U;
                } else {
                    push_single(cell, edge, i == crossing);
                }
            }
        }
        close();
        open(last_cell, edge, last_crosses);
    }

    void push_single(std::uint32_t cell, std::uint32_t edge, bool crosses) {
        Run run;
        run.first = edge;
        run.count = 1;
        run.crosses = crosses ? 1 : 0;
        run.left = m_left;
        run.right = m_right;
        m_out.push_back({cell, run});
    }

    // Column in which the edge meets the lower side of row j, exactly.
    [[nodiscard]] std::uint32_t crossed_column(Point low, Point high, std::uint32_t j,
                                               std::uint32_t west, std::uint32_t east) const {
        std::uint32_t column = estimate(low, high, m_rows.start(j), west, east);
        const double y = m_rows.start(j);
        while (column > west && !meets_right_of(low, high, {m_columns.start(column), y})) {
            --column;
        }
        while (column < east && meets_right_of(low, high, {m_columns.start(column + 1), y})) {
            ++column;
        }
        return column;
    }

    [[nodiscard]] std::uint32_t estimate(Point low, Point high, double y, std::uint32_t west,
                                         std::uint32_t east) const {
        if (west == east) {
            return west;
        }
        const double share = std::clamp((y - low.y) / (high.y - low.y), 0.0, 1.0);
        const double x = std::clamp(low.x + (high.x - low.x) * share, std::min(low.x, high.x),
                                    std::max(low.x, high.x));
        return std::clamp(m_columns.cell(x), west, east);
    }

    // Every column of row j that the edge can touch; rounding is covered by one column more on both
    // sides.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> columns_in_row(Point low, Point high,
                                                                         std::uint32_t j,
                                                                         std::uint32_t west,
                                                                         std::uint32_t east) const {
        if (east - west < 2 || low.y == high.y) {
            return {west, east};
        }
        const std::uint32_t a = estimate(low, high, m_rows.start(j), west, east);
        const std::uint32_t b = j + 1 < m_rows.count()
                                    ? estimate(low, high, m_rows.start(j + 1), west, east)
                                    : estimate(low, high, high.y, west, east);
        const std::uint32_t from = std::min(a, b);
        return {from > west ? from - 1 : west, std::min(std::max(a, b) + 1, east)};
    }

    const Rings& m_rings;
    const std::vector<std::uint32_t>& m_twins;
    const Axis& m_columns;
    const Axis& m_rows;
    std::vector<CellRun>& m_out;
    std::uint32_t m_left = 0;
    std::uint32_t m_right = Locator::none;
    bool m_open = false; ///< a run is being made; it lies in m_cell, where the last point is
    std::uint32_t m_cell = 0;
    std::uint32_t m_column = 0;
    std::uint32_t m_row = 0;
    Run m_run;
};

} // namespace

void cut_into_runs(const Rings& rings, const std::vector<std::uint32_t>& twins, const Axis& columns,
                   const Axis& rows, std::size_t begin, std::size_t end,
                   std::vector<CellRun>& out) {
    RunCutter cutter(rings, twins, columns, rows, out);
    for (std::size_t ring = begin; ring < end; ++ring) {
        cutter.cut(ring);
    }
}

} // namespace maille::geom

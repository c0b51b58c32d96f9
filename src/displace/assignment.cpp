// SPDX-License-Identifier: Apache-2.0
#include "displace/assignment.hpp"

#include <limits>

namespace maille::displace {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr double infinite = std::numeric_limits<double>::infinity();

class Augmenter {
public:
    explicit Augmenter(const CostTable& table)
        : m_table(&table), m_row_price(table.rows, 0), m_column_price(table.columns, 0),
          m_row_of(table.columns, none), m_column_of(table.rows, none), m_shortest(table.columns),
          m_before(table.columns), m_done(table.columns) {}

    std::vector<std::uint32_t> solve() {
        take_free_columns();
        for (std::uint32_t row = 0; row < m_table->rows; ++row) {
            if (m_column_of[row] == none) {
                augment(row);
            }
        }
        return m_column_of;
    }

private:
    [[nodiscard]] const double* costs_of(std::size_t row) const {
        return m_table->costs.data() + row * m_table->columns;
    }

    // Rows whose cheapest column is still free take it: most do when the start is good.
    void take_free_columns() {
        for (std::uint32_t row = 0; row < m_table->rows; ++row) {
            const double* costs = costs_of(row);
            std::uint32_t best = 0;
            for (std::uint32_t c = 1; c < m_table->columns; ++c) {
                best = costs[c] < costs[best] ? c : best;
            }
            m_row_price[row] = costs[best];
            if (m_row_of[best] == none) {
                m_row_of[best] = row;
                m_column_of[row] = best;
            }
        }
    }

    // Dijkstra over columns from a row without one; the path found is turned over.
    void augment(std::uint32_t start) {
        m_shortest.assign(m_table->columns, infinite);
        m_before.assign(m_table->columns, start);
        m_done.assign(m_table->columns, 0);
        std::uint32_t row = start;
        double reached = 0;
        std::uint32_t last = none;
        while (last == none) {
            const double* costs = costs_of(row);
            const double price = m_row_price[row];
            std::uint32_t next = none;
            double least = infinite;
            for (std::uint32_t c = 0; c < m_table->columns; ++c) {
                if (m_done[c] != 0) {
                    continue;
                }
                const double through = reached + costs[c] - price - m_column_price[c];
                if (through < m_shortest[c]) {
                    m_shortest[c] = through;
                    m_before[c] = row;
                }
                if (m_shortest[c] < least) {
                    least = m_shortest[c];
                    next = c;
                }
            }
            reached = least;
            m_done[next] = 1;
            if (m_row_of[next] == none) {
                last = next;
            } else {
                row = m_row_of[next];
            }
        }
        reprice(start, reached, last);
        turn_over(start, last);
    }

    void reprice(std::uint32_t start, double reached, std::uint32_t last) {
        m_row_price[start] += reached;
        for (std::uint32_t c = 0; c < m_table->columns; ++c) {
            if (m_done[c] != 0 && c != last) {
                m_column_price[c] += m_shortest[c] - reached;
                m_row_price[m_row_of[c]] += reached - m_shortest[c];
            }
        }
    }

    void turn_over(std::uint32_t start, std::uint32_t column) {
        while (true) {
            const std::uint32_t row = m_before[column];
            m_row_of[column] = row;
            std::swap(m_column_of[row], column);
            if (row == start) {
                return;
            }
        }
    }

    const CostTable* m_table;
    std::vector<double> m_row_price;
    std::vector<double> m_column_price;
    std::vector<std::uint32_t> m_row_of;
    std::vector<std::uint32_t> m_column_of;
    std::vector<double> m_shortest;
    std::vector<std::uint32_t> m_before;
    std::vector<std::uint8_t> m_done;
};

} // namespace

std::vector<std::uint32_t> least_cost_assignment(const CostTable& table) {
    return Augmenter(table).solve();
}

} // namespace maille::displace

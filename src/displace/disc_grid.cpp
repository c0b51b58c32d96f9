// SPDX-License-Identifier: Apache-2.0
#include "displace/disc_grid.hpp"

namespace maille::displace {

DiscGrid::DiscGrid(Position low, Position high, std::int64_t cell_um, std::size_t expected)
    : m_low(low) {
    const auto width = static_cast<double>(std::max<std::int64_t>(high.x_um - low.x_um, 1));
    const auto height = static_cast<double>(std::max<std::int64_t>(high.y_um - low.y_um, 1));
    const double fair = std::sqrt(width * height / (4.0 * static_cast<double>(expected) + 16));
    const double side = std::max({fair, width / 8192, height / 8192, 1.0});
    m_cell_um = std::max(cell_um, static_cast<std::int64_t>(side) + 1);
    m_columns = static_cast<std::size_t>((high.x_um - low.x_um) / m_cell_um + 1);
    m_rows = static_cast<std::size_t>((high.y_um - low.y_um) / m_cell_um + 1);
    m_heads.assign(m_columns * m_rows, nothing);
    m_next.reserve(expected);
    m_cells.reserve(expected);
}

void DiscGrid::insert(std::uint32_t disc, Position place) {
    if (disc >= m_next.size()) {
        m_next.resize(disc + std::size_t{1}, nothing);
        m_cells.resize(disc + std::size_t{1}, nothing);
    }
    const std::size_t cell = row(place.y_um) * m_columns + column(place.x_um);
    m_cells[disc] = static_cast<std::uint32_t>(cell);
    m_next[disc] = m_heads[cell];
    m_heads[cell] = disc;
}

void DiscGrid::remove(std::uint32_t disc) {
    std::uint32_t* link = &m_heads[m_cells[disc]];
    while (*link != disc) {
        link = &m_next[*link];
    }
    *link = m_next[disc];
}

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
#include "displace/outline.hpp"

#include <limits>

namespace maille::displace {

namespace {

std::vector<std::uint32_t> starts_from(const std::vector<std::uint32_t>& counts) {
    std::vector<std::uint32_t> starts(counts.size() + 1, 0);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        starts[i + 1] = starts[i] + counts[i];
    }
    return starts;
}

} // namespace

Outline::Outline(const geom::GeometryArray& polygons, std::size_t feature) {
    read(polygons, feature);
    if (!m_edges.empty()) {
        build_grid();
    }
}

void Outline::read(const geom::GeometryArray& polygons, std::size_t feature) {
    for (std::size_t p = polygons.part_begin(feature); p < polygons.part_end(feature); ++p) {
        for (std::size_t r = polygons.ring_begin(p); r < polygons.ring_end(p); ++r) {
            const std::span<const geom::Point> ring = polygons.ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const Edge edge{rounded(ring[i]), rounded(ring[i + 1])};
                if (edge.from != edge.to) {
                    m_edges.push_back(edge);
                }
            }
        }
    }
    if (m_edges.empty()) {
        return;
    }
    m_low = m_high = m_edges.front().from;
    for (const Edge& edge : m_edges) {
        m_low = {std::min(m_low.x_um, edge.from.x_um), std::min(m_low.y_um, edge.from.y_um)};
        m_high = {std::max(m_high.x_um, edge.from.x_um), std::max(m_high.y_um, edge.from.y_um)};
    }
}

template <class Visit> void Outline::cells_of(const Edge& edge, Visit&& visit) const {
    const auto [left, right] = std::minmax({column(edge.from.x_um), column(edge.to.x_um)});
    const auto [bottom, top] = std::minmax({row(edge.from.y_um), row(edge.to.y_um)});
    for (std::size_t r = bottom; r <= top; ++r) {
        for (std::size_t c = left; c <= right; ++c) {
            visit(r * m_columns + c);
        }
    }
}

void Outline::build_grid() {
    // About one cell for each edge; a long edge is entered in all cells of its box.
    const std::int64_t width = m_high.x_um - m_low.x_um + 1;
    const std::int64_t height = m_high.y_um - m_low.y_um + 1;
    const double wanted = static_cast<double>(std::min<std::size_t>(m_edges.size(), 1U << 20U));
    const double cell =
        std::sqrt(static_cast<double>(width) * static_cast<double>(height) / wanted);
    m_cell_um =
        std::max<std::int64_t>({1, std::llround(cell), width / 4096 + 1, height / 4096 + 1});
    m_columns = static_cast<std::size_t>(width / m_cell_um + 1);
    m_rows = static_cast<std::size_t>(height / m_cell_um + 1);
    std::vector<std::uint32_t> counts(m_columns * m_rows, 0);
    std::vector<std::uint32_t> row_counts(m_rows, 0);
    for (const Edge& edge : m_edges) {
        cells_of(edge, [&](std::size_t cell_index) { ++counts[cell_index]; });
        const auto [bottom, top] = std::minmax({row(edge.from.y_um), row(edge.to.y_um)});
        for (std::size_t r = bottom; r <= top; ++r) {
            ++row_counts[r];
        }
    }
    m_starts = starts_from(counts);
    m_row_starts = starts_from(row_counts);
    m_entries.resize(m_starts.back());
    m_row_entries.resize(m_row_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    std::vector<std::uint32_t> row_next(m_row_starts.begin(), m_row_starts.end() - 1);
    for (std::uint32_t e = 0; e < m_edges.size(); ++e) {
        cells_of(m_edges[e], [&](std::size_t cell_index) { m_entries[next[cell_index]++] = e; });
        const auto [bottom, top] =
            std::minmax({row(m_edges[e].from.y_um), row(m_edges[e].to.y_um)});
        for (std::size_t r = bottom; r <= top; ++r) {
            m_row_entries[row_next[r]++] = e;
        }
    }
}

bool Outline::contains(Position p) const {
    if (empty() || p.x_um < m_low.x_um || p.x_um > m_high.x_um || p.y_um < m_low.y_um ||
        p.y_um > m_high.y_um) {
        return false;
    }
    bool inside = false;
    const std::size_t r = row(p.y_um);
    for (std::size_t i = m_row_starts[r]; i < m_row_starts[r + 1]; ++i) {
        const Edge& edge = m_edges[m_row_entries[i]];
        if ((edge.from.y_um > p.y_um) != (edge.to.y_um > p.y_um)) {
            const std::int64_t side = cross(edge.from, edge.to, p);
            const bool upwards = edge.to.y_um > edge.from.y_um;
            inside = inside != (upwards ? side > 0 : side < 0);
        }
    }
    return inside;
}

bool Outline::border_within(Position p, std::int64_t radius_um) const {
    return any_edge_near(p, radius_um, [&](std::uint32_t e) {
        return nearer_than(p, m_edges[e].from, m_edges[e].to, radius_um);
    });
}

geom::Point Outline::nearest_on_border(geom::Point p) const {
    const Position place = rounded(p);
    double best = std::numeric_limits<double>::infinity();
    geom::Point nearest = p;
    const std::int64_t farthest =
        std::max(std::max(std::abs(place.x_um - m_low.x_um), std::abs(place.x_um - m_high.x_um)),
                 std::max(std::abs(place.y_um - m_low.y_um), std::abs(place.y_um - m_high.y_um)));
    for (std::int64_t reach = m_cell_um;; reach *= 2) {
        any_edge_near(place, reach, [&](std::uint32_t e) {
            const geom::Point a = as_point(m_edges[e].from);
            const geom::Point b = as_point(m_edges[e].to);
            const double ux = b.x - a.x;
            const double uy = b.y - a.y;
            const double t =
                std::clamp(((p.x - a.x) * ux + (p.y - a.y) * uy) / (ux * ux + uy * uy), 0.0, 1.0);
            const geom::Point foot{a.x + t * ux, a.y + t * uy};
            const double away = std::hypot(foot.x - p.x, foot.y - p.y);
            if (away < best) {
                best = away;
                nearest = foot;
            }
            return false;
        });
        if (best <= static_cast<double>(reach) || reach > farthest) {
            return nearest;
        }
    }
}

} // namespace maille::displace

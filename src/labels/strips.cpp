// SPDX-License-Identifier: Apache-2.0
#include "labels/strips.hpp"

#include "render/clip.hpp"

#include <algorithm>
#include <cmath>

namespace maille::labels {
namespace {

/// x of an edge at a height.
double x_at(geom::Point a, geom::Point b, double y) {
    return a.y == b.y ? a.x : a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
}

} // namespace

std::vector<Span> common(const std::vector<Span>& a, const std::vector<Span>& b) {
    std::vector<Span> result;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const Span both{std::max(a[i].from, b[j].from), std::min(a[i].to, b[j].to)};
        if (both.from <= both.to) {
            result.push_back(both);
        }
        a[i].to < b[j].to ? ++i : ++j;
    }
    return result;
}

Strips::Strips(const geom::GeometryArray& polygons, std::size_t part, const render::MapFrame& frame)
    : m_page(frame.page),
      m_bands(static_cast<std::size_t>(std::max(std::ceil(frame.page.h), 1.0))) {
    const std::size_t first = polygons.ring_begin(part);
    for (std::size_t ring = first; ring < polygons.ring_end(part); ++ring) {
        add_ring(polygons.ring(ring), frame);
        std::vector<geom::Point> projected;
        for (const geom::Point p : polygons.ring(ring)) {
            projected.push_back(frame.to_page(p));
        }
        std::vector<geom::Point> clipped;
        render::clip_ring(projected, {m_page.x, m_page.y, m_page.right(), m_page.bottom()},
                          clipped);
        measure_ring(clipped, ring == first ? 1 : -1);
    }
    if (m_area > 0) {
        m_centroid = {m_centroid.x / m_area, m_centroid.y / m_area};
    }
}

void Strips::add_ring(std::span<const geom::Point> ring, const render::MapFrame& frame) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Edge edge{frame.to_page(ring[i - 1]), frame.to_page(ring[i])};
        const double top = std::min(edge.from.y, edge.to.y);
        const double bottom = std::max(edge.from.y, edge.to.y);
        if (bottom < m_page.y || top > m_page.bottom()) {
            continue;
        }
        for (std::size_t b = band(top); b <= band(bottom); ++b) {
            m_bands[b].push_back(static_cast<std::uint32_t>(m_edges.size()));
        }
        m_edges.push_back(edge);
    }
}

void Strips::measure_ring(std::span<const geom::Point> points, double sign) {
    double area = 0;
    geom::Point moment;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const geom::Point a = points[i];
        const geom::Point b = points[(i + 1) % points.size()];
        // From the corner of the page, so that little is lost to rounding.
        const double cross =
            (a.x - m_page.x) * (b.y - m_page.y) - (b.x - m_page.x) * (a.y - m_page.y);
        area += cross / 2;
        moment.x += cross / 6 * (a.x + b.x + m_page.x);
        moment.y += cross / 6 * (a.y + b.y + m_page.y);
        if (sign > 0) {
            m_visible.add(a);
        }
    }
    if (area < 0) {
        sign = -sign;
    }
    m_area += sign * area;
    m_centroid.x += sign * moment.x;
    m_centroid.y += sign * moment.y;
}

std::size_t Strips::band(double y) const {
    const double index = std::floor(y - m_page.y);
    return static_cast<std::size_t>(
        std::clamp(index, 0.0, static_cast<double>(m_bands.size() - 1)));
}

template <class Visit> void Strips::each_edge(double top, double bottom, const Visit& visit) const {
    for (std::size_t b = band(top); b <= band(bottom); ++b) {
        for (const std::uint32_t index : m_bands[b]) {
            const Edge& edge = m_edges[index];
            const double low = std::min(edge.from.y, edge.to.y);
            const double high = std::max(edge.from.y, edge.to.y);
            const std::size_t own = std::max(band(low), band(top)); // visited there alone
            if (own == b && high >= top && low <= bottom) {
                visit(edge, low, high);
            }
        }
    }
}

bool Strips::contains(geom::Point p) const {
    bool inside = false;
    each_edge(p.y, p.y, [&](const Edge& edge, double, double) {
        if ((edge.from.y > p.y) != (edge.to.y > p.y) && x_at(edge.from, edge.to, p.y) < p.x) {
            inside = !inside;
        }
    });
    return inside;
}

std::vector<Span> Strips::spans(double top, double bottom) const {
    std::vector<Span> free;
    if (top < m_page.y || bottom > m_page.bottom()) {
        return free;
    }
    const double middle = (top + bottom) / 2;
    std::vector<Span> blocked;
    std::vector<double> crossings;
    each_edge(top, bottom, [&](const Edge& edge, double low, double high) {
        const double first = x_at(edge.from, edge.to, std::clamp(top, low, high));
        const double second =
            low == high ? edge.to.x : x_at(edge.from, edge.to, std::clamp(bottom, low, high));
        blocked.push_back({std::min(first, second), std::max(first, second)});
        if ((edge.from.y > middle) != (edge.to.y > middle)) {
            crossings.push_back(x_at(edge.from, edge.to, middle));
        }
    });
    std::sort(blocked.begin(), blocked.end(),
              [](const Span& a, const Span& b) { return a.from < b.from; });
    std::sort(crossings.begin(), crossings.end());
    blocked.push_back({m_page.right(), m_page.right()});
    double reached = m_page.x;
    for (const Span& next : blocked) {
        const double to = std::min(next.from, m_page.right());
        const auto left = std::lower_bound(crossings.begin(), crossings.end(), (reached + to) / 2) -
                          crossings.begin();
        if (to > reached && left % 2 == 1) {
            free.push_back({reached, to});
        }
        reached = std::max(reached, next.to);
    }
    return free;
}

} // namespace maille::labels

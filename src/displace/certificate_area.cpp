// SPDX-License-Identifier: Apache-2.0
#include "displace/certificate_area.hpp"

#include <algorithm>
#include <cmath>

namespace maille::displace {

namespace {

__extension__ using Exact = __int128;

Position whole(geom::Point p) {
    return {std::llround(p.x), std::llround(p.y)};
}

// Twice the signed area of (a, b, p).
Exact turn(Position a, Position b, Position p) {
    return Exact{b.x_um - a.x_um} * (p.y_um - a.y_um) - Exact{b.y_um - a.y_um} * (p.x_um - a.x_um);
}

// Squared distance from p to the line's nearest point is at least distance^2.
bool keeps(Position a, Position b, Position p, std::int64_t distance_um) {
    const Exact ux = b.x_um - a.x_um;
    const Exact uy = b.y_um - a.y_um;
    const Exact vx = p.x_um - a.x_um;
    const Exact vy = p.y_um - a.y_um;
    const Exact limit = Exact{distance_um} * distance_um;
    const Exact along = ux * vx + uy * vy;
    const Exact length2 = ux * ux + uy * uy;
    if (along <= 0) {
        return vx * vx + vy * vy >= limit;
    }
    if (along >= length2) {
        const Exact wx = p.x_um - b.x_um;
        const Exact wy = p.y_um - b.y_um;
        return wx * wx + wy * wy >= limit;
    }
    const Exact area = ux * vy - uy * vx;
    return area * area >= limit * length2;
}

} // namespace

CertifiedArea::CertifiedArea(const geom::GeometryArray& polygons, std::size_t feature) {
    std::int64_t high = 0;
    for (std::size_t p = polygons.part_begin(feature); p < polygons.part_end(feature); ++p) {
        for (std::size_t r = polygons.ring_begin(p); r < polygons.ring_end(p); ++r) {
            const std::span<const geom::Point> ring = polygons.ring(r);
            for (std::size_t i = 1; i < ring.size(); ++i) {
                Line line{whole(ring[i - 1]), whole(ring[i])};
                if (line.a.y_um > line.b.y_um) {
                    std::swap(line.a, line.b);
                }
                m_low_um = m_lines.empty() ? line.a.y_um : std::min(m_low_um, line.a.y_um);
                high = m_lines.empty() ? line.b.y_um : std::max(high, line.b.y_um);
                m_lines.push_back(line);
            }
        }
    }
    const std::size_t count = std::clamp<std::size_t>(m_lines.size() / 4, 1, 4096);
    m_height_um = (high - m_low_um) / static_cast<std::int64_t>(count) + 1;
    m_slabs.resize(count);
    for (std::uint32_t l = 0; l < m_lines.size(); ++l) {
        const std::size_t last = slab_index(m_lines[l].b.y_um);
        for (std::size_t s = slab_index(m_lines[l].a.y_um); s <= last; ++s) {
            m_slabs[s].push_back(l);
        }
    }
}

std::size_t CertifiedArea::slab_index(std::int64_t y_um) const {
    const std::int64_t index = (std::max(y_um, m_low_um) - m_low_um) / m_height_um;
    return static_cast<std::size_t>(std::min(index, static_cast<std::int64_t>(m_slabs.size()) - 1));
}

bool CertifiedArea::has(Position p) const {
    bool odd = false;
    for (const std::uint32_t l : m_slabs[slab_index(p.y_um)]) {
        const Line& line = m_lines[l];
        if (p.y_um < line.a.y_um || p.y_um > line.b.y_um) {
            continue;
        }
        const Exact side = turn(line.a, line.b, p);
        const auto [left, right] = std::minmax({line.a.x_um, line.b.x_um});
        if (side == 0 && p.x_um >= left && p.x_um <= right) {
            return true;
        }
        // Lower end included, upper excluded; the ray goes to the left.
        if (p.y_um >= line.a.y_um && p.y_um < line.b.y_um && side < 0) {
            odd = !odd;
        }
    }
    return odd;
}

bool CertifiedArea::border_keeps(Position p, std::int64_t distance_um) const {
    const std::size_t last = slab_index(p.y_um + distance_um);
    for (std::size_t s = slab_index(p.y_um - distance_um); s <= last; ++s) {
        for (const std::uint32_t l : m_slabs[s]) {
            const Line& line = m_lines[l];
            const auto [left, right] = std::minmax({line.a.x_um, line.b.x_um});
            if (left > p.x_um + distance_um || right < p.x_um - distance_um) {
                continue;
            }
            if (!keeps(line.a, line.b, p, distance_um)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace maille::displace

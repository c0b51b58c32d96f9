// SPDX-License-Identifier: Apache-2.0
#include "geom/geometry.hpp"

#include <algorithm>
#include <stdexcept>

namespace maille::geom {

void Box::add(Point p) {
    min_x = std::min(min_x, p.x);
    min_y = std::min(min_y, p.y);
    max_x = std::max(max_x, p.x);
    max_y = std::max(max_y, p.y);
}

void Box::add(const Box& other) {
    min_x = std::min(min_x, other.min_x);
    min_y = std::min(min_y, other.min_y);
    max_x = std::max(max_x, other.max_x);
    max_y = std::max(max_y, other.max_y);
}

bool Box::contains(Point p) const {
    return p.x >= min_x && p.x <= max_x && p.y >= min_y && p.y <= max_y;
}

bool Box::meets(const Box& other) const {
    return min_x <= other.max_x && other.min_x <= max_x && min_y <= other.max_y &&
           other.min_y <= max_y;
}

namespace {

std::uint32_t offset(std::size_t size) {
    if (size > std::numeric_limits<std::uint32_t>::max()) {
        throw std::length_error("a geometry column holds at most 2^32 - 1 points");
    }
    return static_cast<std::uint32_t>(size);
}

} // namespace

// Offsets hold the beginning of every item plus one closing entry, which the next begin_* or end_*
// moves.
GeometryArray::GeometryArray(Kind kind) : m_kind(kind), m_features{0} {
    if (kind != Kind::point) {
        m_parts.push_back(0);
    }
    if (kind == Kind::polygon) {
        m_rings.push_back(0);
    }
}

std::span<const Point> GeometryArray::ring(std::size_t ring) const {
    return std::span(m_points).subspan(m_rings[ring], m_rings[ring + 1] - m_rings[ring]);
}

std::span<const Point> GeometryArray::line(std::size_t part) const {
    return std::span(m_points).subspan(m_parts[part], m_parts[part + 1] - m_parts[part]);
}

std::span<const Point> GeometryArray::points_of(std::size_t feature) const {
    std::size_t begin = part_begin(feature);
    std::size_t end = part_end(feature);
    if (m_kind != Kind::point) {
        begin = m_parts[begin];
        end = m_parts[end];
    }
    if (m_kind == Kind::polygon) {
        begin = m_rings[begin];
        end = m_rings[end];
    }
    return std::span(m_points).subspan(begin, end - begin);
}

// A part or ring is opened by pushing its (provisional) end; end_feature and the next begin_* fix
// it.
void GeometryArray::begin_part() {
    if (m_kind == Kind::line) {
        m_parts.back() = offset(m_points.size());
        m_parts.push_back(m_parts.back());
    } else if (m_kind == Kind::polygon) {
        m_rings.back() = offset(m_points.size());
        m_parts.back() = offset(m_rings.size() - 1);
        m_parts.push_back(m_parts.back());
    }
}

void GeometryArray::begin_ring() {
    m_rings.back() = offset(m_points.size());
    m_rings.push_back(m_rings.back());
    m_parts.back() = offset(m_rings.size() - 1);
}

void GeometryArray::end_feature() {
    if (m_kind == Kind::point) {
        m_features.push_back(offset(m_points.size()));
        return;
    }
    if (m_kind == Kind::line) {
        m_parts.back() = offset(m_points.size());
    } else {
        m_rings.back() = offset(m_points.size());
        m_parts.back() = offset(m_rings.size() - 1);
    }
    m_features.push_back(offset(m_parts.size() - 1));
}

void GeometryArray::reserve(std::size_t features, std::size_t points) {
    m_features.reserve(features + 1);
    m_points.reserve(points);
}

void GeometryArray::append(const GeometryArray& other, std::size_t feature) {
    for (std::size_t part = other.part_begin(feature); part < other.part_end(feature); ++part) {
        if (m_kind == Kind::point) {
            m_points.push_back(other.m_points[part]);
            continue;
        }
        begin_part();
        if (m_kind == Kind::line) {
            const auto line = other.line(part);
            m_points.insert(m_points.end(), line.begin(), line.end());
            continue;
        }
        for (std::size_t r = other.ring_begin(part); r < other.ring_end(part); ++r) {
            begin_ring();
            const auto ring = other.ring(r);
            m_points.insert(m_points.end(), ring.begin(), ring.end());
        }
    }
    end_feature();
}

GeometryArray GeometryArray::select(const std::vector<std::size_t>& features) const {
    GeometryArray result(m_kind);
    for (const std::size_t feature : features) {
        result.append(*this, feature);
    }
    return result;
}

Box GeometryArray::box() const {
    Box box;
    for (const Point p : m_points) {
        box.add(p);
    }
    return box;
}

Box GeometryArray::box_of(std::size_t feature) const {
    Box box;
    for (const Point p : points_of(feature)) {
        box.add(p);
    }
    return box;
}

double signed_area(std::span<const Point> ring) {
    if (ring.size() < 4) {
        return 0;
    }
    // Relative to the first point and with compensation: Lambert-93 coordinates squared would lose
    // digits.
    const Point origin = ring.front();
    double sum = 0;
    double lost = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const double ax = ring[i].x - origin.x;
        const double ay = ring[i].y - origin.y;
        const double bx = ring[i + 1].x - origin.x;
        const double by = ring[i + 1].y - origin.y;
        const double term = (ax * by - bx * ay) - lost;
        const double next = sum + term;
        lost = (next - sum) - term;
        sum = next;
    }
    return sum / 2;
}

std::vector<double> areas(const GeometryArray& polygons) {
    std::vector<double> result(polygons.size(), 0.0);
    for (std::size_t feature = 0; feature < polygons.size(); ++feature) {
        for (std::size_t part = polygons.part_begin(feature); part < polygons.part_end(feature);
             ++part) {
            for (std::size_t r = polygons.ring_begin(part); r < polygons.ring_end(part); ++r) {
                result[feature] += signed_area(polygons.ring(r));
            }
        }
    }
    return result;
}

} // namespace maille::geom

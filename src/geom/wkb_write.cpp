// SPDX-License-Identifier: Apache-2.0
#include "geom/wkb.hpp"

#include <array>
#include <bit>
#include <cstring>

namespace maille::geom {

namespace {

template <class T> void put(std::string& out, T value) {
    std::array<char, sizeof(T)> bytes{};
    std::memcpy(bytes.data(), &value, sizeof(T));
    if constexpr (std::endian::native == std::endian::big) {
        for (std::size_t i = sizeof(T); i-- > 0;) {
            out.push_back(bytes[i]);
        }
    } else {
        out.append(bytes.data(), bytes.size());
    }
}

void put_header(std::string& out, std::uint32_t type) {
    out.push_back('\1'); // little endian
    put(out, type);
}

void put_count(std::string& out, std::size_t count) {
    put(out, static_cast<std::uint32_t>(count));
}

void put_points(std::string& out, std::span<const Point> points) {
    put_count(out, points.size());
    for (const Point p : points) {
        put(out, p.x);
        put(out, p.y);
    }
}

void put_points_feature(std::string& out, std::span<const Point> points, bool single) {
    if (!single) {
        put_header(out, 4);
        put_count(out, points.size());
    }
    for (const Point p : points) {
        put_header(out, 1);
        put(out, p.x);
        put(out, p.y);
    }
}

} // namespace

void append_wkb(std::string& out, const GeometryArray& geometry, std::size_t feature,
                bool single_points) {
    const std::span<const Point> points = geometry.points_of(feature);
    out.reserve(out.size() + points.size() * sizeof(Point) + 64);
    if (geometry.kind() == Kind::point) {
        put_points_feature(out, points, single_points && points.size() == 1);
        return;
    }
    const bool lines = geometry.kind() == Kind::line;
    put_header(out, lines ? 5 : 6);
    put_count(out, geometry.part_end(feature) - geometry.part_begin(feature));
    for (std::size_t part = geometry.part_begin(feature); part < geometry.part_end(feature);
         ++part) {
        put_header(out, lines ? 2 : 3);
        if (lines) {
            put_points(out, geometry.line(part));
            continue;
        }
        put_count(out, geometry.ring_end(part) - geometry.ring_begin(part));
        for (std::size_t r = geometry.ring_begin(part); r < geometry.ring_end(part); ++r) {
            put_points(out, geometry.ring(r));
        }
    }
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
#include "io/geopackage_blob.hpp"

#include "base/parallel.hpp"
#include "geom/wkb.hpp"

#include <array>
#include <bit>
#include <cmath>

namespace maille::io {

namespace {

static_assert(std::endian::native == std::endian::little, "blobs are written in memory order");

template <class Value> void append_bytes(std::string& out, Value value) {
    const auto bytes = std::bit_cast<std::array<char, sizeof(Value)>>(value);
    out.append(bytes.data(), bytes.size());
}

} // namespace

std::string geometry_type(const geom::GeometryArray& geometry) {
    switch (geometry.kind()) {
    case geom::Kind::line:
        return "MULTILINESTRING";
    case geom::Kind::polygon:
        return "MULTIPOLYGON";
    case geom::Kind::point:
        break;
    }
    for (std::size_t f = 0; f < geometry.size(); ++f) {
        if (geometry.part_end(f) - geometry.part_begin(f) > 1) {
            return "MULTIPOINT";
        }
    }
    return "POINT";
}

void append_blob(std::string& out, const geom::GeometryArray& geometry, std::size_t feature,
                 std::int32_t srs_id, const geom::Box& box, bool single_points) {
    constexpr char little_endian = 1;
    constexpr char envelope_xy = 2;
    out += {'G', 'P', 0,
            static_cast<char>(single_points ? little_endian : little_endian | envelope_xy)};
    append_bytes(out, srs_id);
    if (!single_points) {
        append_bytes(out, box.min_x);
        append_bytes(out, box.max_x);
        append_bytes(out, box.min_y);
        append_bytes(out, box.max_y);
    }
    geom::append_wkb(out, geometry, feature, single_points);
}

GeometryFacts examine(const geom::GeometryArray& geometry, unsigned jobs) {
    GeometryFacts facts;
    facts.boxes.resize(geometry.size());
    std::vector<std::uint8_t> finite(geometry.size(), 1);
    base::parallel_blocks(geometry.size(), 8192, jobs, [&](std::size_t begin, std::size_t end) {
        for (std::size_t f = begin; f < end; ++f) {
            for (const geom::Point& p : geometry.points_of(f)) {
                finite[f] = finite[f] != 0 && std::isfinite(p.x) && std::isfinite(p.y) ? 1 : 0;
                facts.boxes[f].add(p);
            }
        }
    });
    for (std::size_t f = 0; f < geometry.size(); ++f) {
        if (finite[f] == 0) {
            facts.boxes[f] = {};
            facts.not_finite.push_back(f);
        }
        facts.bounds.add(facts.boxes[f]);
    }
    return facts;
}

} // namespace maille::io

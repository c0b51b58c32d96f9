// SPDX-License-Identifier: Apache-2.0
#include "io/gdal_geometry.hpp"

#include <ogrsf_frmts.h>

#include <array>
#include <cmath>

namespace maille::io {

namespace {

using geom::ParsedKind;

/// True when Z or M is announced: ISO thousands or the high bits of EWKB.
bool has_extra_dimension(std::string_view wkb) {
    if (wkb.size() < 5) {
        return false;
    }
    std::array<unsigned, 4> bytes{};
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[wkb[0] == 1 ? i : 3 - i] = static_cast<unsigned char>(wkb[i + 1]);
    }
    const unsigned type = bytes[0] | bytes[1] << 8U | bytes[2] << 16U | bytes[3] << 24U;
    return (type & 0xC0000000U) != 0 || (type & 0x0FFFFFFFU) >= 1000;
}

std::string_view to_wkb(const OGRGeometry& geometry, std::string& buffer) {
    buffer.resize(geometry.WkbSize());
    auto* const bytes = reinterpret_cast<unsigned char*>(buffer.data());
    if (geometry.exportToWkb(wkbNDR, bytes, wkbVariantIso) != OGRERR_NONE) {
        return {};
    }
    return buffer;
}

/// Multi-geometries of the parts of a collection, by dimension 0, 1, 2. False when a part was
/// refused.
bool sort_parts(const OGRGeometryCollection& collection,
                const std::array<OGRGeometryCollection*, 3>& targets) {
    bool all = true;
    for (const auto* part : collection) {
        if (OGR_GT_IsSubClassOf(wkbFlatten(part->getGeometryType()), wkbGeometryCollection)) {
            all = sort_parts(*part->toGeometryCollection(), targets) && all;
        } else if (!part->IsEmpty()) {
            auto& target = *targets[static_cast<std::size_t>(part->getDimension())];
            all = target.addGeometry(part) == OGRERR_NONE && all;
        }
    }
    return all;
}

void add_straight(GeometryCollector& collector, const OGRGeometry& geometry, std::string& buffer) {
    const auto parsed = collector.add_wkb(to_wkb(geometry, buffer));
    if (parsed == ParsedKind::ok || parsed == ParsedKind::empty) {
        return;
    }
    const bool collection = wkbFlatten(geometry.getGeometryType()) == wkbGeometryCollection;
    if (parsed != ParsedKind::wrong_kind || !collection) {
        collector.mark_invalid();
        return;
    }
    OGRMultiPoint points;
    OGRMultiLineString lines;
    OGRMultiPolygon polygons;
    const std::array<OGRGeometryCollection*, 3> parts{&points, &lines, &polygons};
    if (!sort_parts(*geometry.toGeometryCollection(), parts)) {
        collector.mark_invalid();
    }
    for (const auto* part : parts) {
        if (!part->IsEmpty() && collector.add_wkb(to_wkb(*part, buffer)) != ParsedKind::ok) {
            collector.mark_invalid();
        }
    }
}

/// Curves and surfaces made of straight parts only; null when OGR cannot.
OGRGeometryUniquePtr straightened(const OGRGeometry& geometry) {
    if (geometry.hasCurveGeometry(TRUE)) {
        return OGRGeometryUniquePtr(geometry.getLinearGeometry());
    }
    return OGRGeometryUniquePtr(OGRGeometryFactory::forceToMultiPolygon(geometry.clone()));
}

bool is_surface(OGRwkbGeometryType type) {
    return OGR_GT_IsSubClassOf(type, wkbPolyhedralSurface) != 0 || type == wkbTriangle;
}

} // namespace

void add_geometry(GeometryCollector& collector, const OGRGeometry* geometry, std::string& buffer) {
    if (geometry == nullptr || geometry->IsEmpty()) {
        return;
    }
    if (geometry->Is3D() || geometry->IsMeasured()) {
        collector.mark_dimensions();
    }
    const auto type = wkbFlatten(geometry->getGeometryType());
    if (type == wkbPoint) {
        collector.add_point({geometry->toPoint()->getX(), geometry->toPoint()->getY()});
    } else if (geometry->hasCurveGeometry(TRUE) || is_surface(type)) {
        if (const auto straight = straightened(*geometry)) {
            collector.mark_curve();
            add_straight(collector, *straight, buffer);
        } else {
            collector.mark_invalid();
        }
    } else {
        add_straight(collector, *geometry, buffer);
    }
}

void add_wkb_geometry(GeometryCollector& collector, std::string_view wkb, std::string& buffer) {
    if (wkb.empty()) {
        return;
    }
    const auto parsed = collector.add_wkb(wkb);
    if (parsed == ParsedKind::ok || parsed == ParsedKind::empty) {
        if (parsed == ParsedKind::ok && has_extra_dimension(wkb)) {
            collector.mark_dimensions();
        }
        return;
    }
    OGRGeometry* raw = nullptr;
    const auto error =
        OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &raw, wkb.size(), wkbVariantIso);
    const OGRGeometryUniquePtr geometry(raw);
    if (error != OGRERR_NONE || !geometry) {
        collector.mark_invalid();
    } else {
        add_geometry(collector, geometry.get(), buffer);
    }
}

} // namespace maille::io

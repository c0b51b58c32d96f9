// SPDX-License-Identifier: Apache-2.0
#include "geom/offset.hpp"

#include "geom/geos_handle.hpp"

#include <algorithm>
#include <cmath>

namespace maille::geom {
namespace {

using Lines = std::vector<std::vector<Point>>;

constexpr double miter_limit = 2; // as QGIS has it
constexpr int segments = 8;       // of a quarter circle, which mitred corners do not have

/// The points as a GEOS sequence; null when there are too few or some are not finite.
GEOSCoordSequence* sequence_of(GeosContext& geos, std::span<const Point> points,
                               std::size_t least) {
    const bool finite = std::all_of(points.begin(), points.end(), [](const Point& p) {
        return std::isfinite(p.x) && std::isfinite(p.y);
    });
    if (!finite || points.size() < least) {
        return nullptr;
    }
    auto* sequence =
        geos.check(GEOSCoordSeq_create_r(geos.handle(), static_cast<unsigned>(points.size()), 2),
                   "GEOSCoordSeq_create");
    for (unsigned i = 0; i < points.size(); ++i) {
        if (GEOSCoordSeq_setXY_r(geos.handle(), sequence, i, points[i].x, points[i].y) == 0) {
            geos.fail("GEOSCoordSeq_setXY");
        }
    }
    return sequence;
}

void add_points(GeosContext& geos, const GEOSGeometry* line, Lines& lines) {
    const GEOSCoordSequence* sequence =
        geos.check(GEOSGeom_getCoordSeq_r(geos.handle(), line), "GEOSGeom_getCoordSeq");
    unsigned size = 0;
    if (GEOSCoordSeq_getSize_r(geos.handle(), sequence, &size) == 0) {
        geos.fail("GEOSCoordSeq_getSize");
    }
    std::vector<Point> points(size);
    for (unsigned i = 0; i < size; ++i) {
        if (GEOSCoordSeq_getXY_r(geos.handle(), sequence, i, &points[i].x, &points[i].y) == 0) {
            geos.fail("GEOSCoordSeq_getXY");
        }
    }
    if (!points.empty()) {
        lines.push_back(std::move(points));
    }
}

void add_polygon(GeosContext& geos, const GEOSGeometry* polygon, Lines& lines) {
    add_points(geos,
               geos.check(GEOSGetExteriorRing_r(geos.handle(), polygon), "GEOSGetExteriorRing"),
               lines);
    const int holes = GEOSGetNumInteriorRings_r(geos.handle(), polygon);
    for (int i = 0; i < holes; ++i) {
        add_points(
            geos,
            geos.check(GEOSGetInteriorRingN_r(geos.handle(), polygon, i), "GEOSGetInteriorRingN"),
            lines);
    }
}

Lines lines_of(GeosContext& geos, const GEOSGeometry* geometry) {
    Lines lines;
    const int parts = GEOSGetNumGeometries_r(geos.handle(), geometry);
    for (int i = 0; i < parts; ++i) {
        const GEOSGeometry* part = GEOSGetGeometryN_r(geos.handle(), geometry, i);
        if (part == nullptr || GEOSisEmpty_r(geos.handle(), part) != 0) {
            continue;
        }
        if (GEOSGeomTypeId_r(geos.handle(), part) == GEOS_POLYGON) {
            add_polygon(geos, part, lines);
        } else {
            add_points(geos, part, lines);
        }
    }
    return lines;
}

} // namespace

Lines offset_line(std::span<const Point> line, double distance) {
    GeosContext& geos = GeosContext::of_thread();
    GEOSCoordSequence* sequence = sequence_of(geos, line, 2);
    if (sequence == nullptr) {
        return {};
    }
    const GeosGeometry geometry(
        geos.check(GEOSGeom_createLineString_r(geos.handle(), sequence), "GEOSGeom_createLine"));
    const GeosGeometry curve(
        geos.check(GEOSOffsetCurve_r(geos.handle(), geometry.get(), distance, segments,
                                     GEOSBUF_JOIN_MITRE, miter_limit),
                   "GEOSOffsetCurve"));
    return lines_of(geos, curve.get());
}

Lines offset_ring(std::span<const Point> ring, double distance) {
    GeosContext& geos = GeosContext::of_thread();
    GEOSCoordSequence* sequence = sequence_of(geos, ring, 4);
    if (sequence == nullptr) {
        return {};
    }
    GEOSGeometry* shell =
        geos.check(GEOSGeom_createLinearRing_r(geos.handle(), sequence), "GEOSGeom_createRing");
    const GeosGeometry polygon(geos.check(
        GEOSGeom_createPolygon_r(geos.handle(), shell, nullptr, 0), "GEOSGeom_createPolygon"));
    const GeosGeometry grown(
        geos.check(GEOSBufferWithStyle_r(geos.handle(), polygon.get(), distance, segments,
                                         GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, miter_limit),
                   "GEOSBufferWithStyle"));
    return lines_of(geos, grown.get());
}

} // namespace maille::geom

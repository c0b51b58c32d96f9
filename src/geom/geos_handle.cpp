// SPDX-License-Identifier: Apache-2.0
#include "geom/geos_handle.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cmath>

namespace maille::geom {

static_assert(sizeof(Point) == 2 * sizeof(double), "GEOS copies points as pairs of doubles");

namespace {

void keep_message(const char* message, void* text) {
    *static_cast<std::string*>(text) = message;
}

bool usable(std::span<const Point> ring) {
    return ring.size() >= 4 && ring.front() == ring.back() &&
           std::all_of(ring.begin(), ring.end(),
                       [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

GeosGeometry ring_to_geos(GeosContext& geos, std::span<const Point> ring) {
    const auto size = static_cast<unsigned>(ring.size());
    const auto* values = reinterpret_cast<const double*>(ring.data());
    GEOSCoordSequence* sequence =
        geos.check(GEOSCoordSeq_copyFromBuffer_r(geos.handle(), values, size, 0, 0),
                   "GEOSCoordSeq_copyFromBuffer");
    // The ring owns the sequence from here on, even when making it fails.
    return GeosGeometry(geos.check(GEOSGeom_createLinearRing_r(geos.handle(), sequence),
                                   "GEOSGeom_createLinearRing"));
}

// Hands the members of `parts` over to the raw array that GEOS takes possession of.
std::vector<GEOSGeometry*> release(std::vector<GeosGeometry>& parts) {
    std::vector<GEOSGeometry*> raw;
    raw.reserve(parts.size());
    for (GeosGeometry& part : parts) {
        raw.push_back(part.release());
    }
    return raw;
}

std::vector<Point> points_from(GeosContext& geos, const GEOSGeometry* ring) {
    const GEOSCoordSequence* sequence =
        geos.check(GEOSGeom_getCoordSeq_r(geos.handle(), ring), "GEOSGeom_getCoordSeq");
    unsigned size = 0;
    if (GEOSCoordSeq_getSize_r(geos.handle(), sequence, &size) == 0) {
        geos.fail("GEOSCoordSeq_getSize");
    }
    std::vector<Point> points(size);
    auto* values = reinterpret_cast<double*>(points.data());
    if (GEOSCoordSeq_copyToBuffer_r(geos.handle(), sequence, values, 0, 0) == 0) {
        geos.fail("GEOSCoordSeq_copyToBuffer");
    }
    return points;
}

void append_ring(GeosContext& geos, const GEOSGeometry* ring, bool exterior, GeometryArray& into) {
    std::vector<Point> points = points_from(geos, ring);
    const double area = signed_area(points);
    if (exterior ? area < 0 : area > 0) {
        std::reverse(points.begin(), points.end());
    }
    into.begin_ring();
    for (const Point p : points) {
        into.add_point(p);
    }
}

void append_polygon(GeosContext& geos, const GEOSGeometry* polygon, GeometryArray& into) {
    into.begin_part();
    append_ring(geos,
                geos.check(GEOSGetExteriorRing_r(geos.handle(), polygon), "GEOSGetExteriorRing"),
                true, into);
    const int holes = GEOSGetNumInteriorRings_r(geos.handle(), polygon);
    if (holes < 0) {
        geos.fail("GEOSGetNumInteriorRings");
    }
    for (int i = 0; i < holes; ++i) {
        append_ring(
            geos,
            geos.check(GEOSGetInteriorRingN_r(geos.handle(), polygon, i), "GEOSGetInteriorRingN"),
            false, into);
    }
}

bool append_parts(GeosContext& geos, const GEOSGeometry* geometry, GeometryArray& into) {
    const char empty = GEOSisEmpty_r(geos.handle(), geometry);
    const int type = GEOSGeomTypeId_r(geos.handle(), geometry);
    if (empty == 2 || type < 0) {
        geos.fail("GEOSisEmpty");
    }
    if (empty == 1) {
        return false;
    }
    if (type == GEOS_POLYGON) {
        append_polygon(geos, geometry, into);
        return true;
    }
    if (type != GEOS_MULTIPOLYGON && type != GEOS_GEOMETRYCOLLECTION) {
        return false;
    }
    bool any = false;
    const int members = GEOSGetNumGeometries_r(geos.handle(), geometry);
    for (int i = 0; i < members; ++i) {
        const GEOSGeometry* member =
            geos.check(GEOSGetGeometryN_r(geos.handle(), geometry, i), "GEOSGetGeometryN");
        any = append_parts(geos, member, into) || any;
    }
    return any;
}

} // namespace

GeosContext& GeosContext::of_thread() {
    static thread_local GeosContext context;
    return context;
}

GeosContext::GeosContext() : m_handle(GEOS_init_r()) {
    if (m_handle == nullptr) {
        fail("GEOS_init");
    }
    GEOSContext_setErrorMessageHandler_r(m_handle, keep_message, &m_message);
}

GeosContext::~GeosContext() {
    GEOS_finish_r(m_handle);
}

void GeosContext::fail(std::string_view operation) {
    const std::string words = m_message.empty() ? "?" : m_message;
    m_message.clear();
    throw base::EngineError(base::msg("GEOS a refusé l'opération {0} : {1}",
                                      "GEOS refused the operation {0}: {1}", operation, words));
}

void GeosDelete::operator()(GEOSGeometry* geometry) const {
    GEOSGeom_destroy_r(GeosContext::of_thread().handle(), geometry);
}

void GeosDelete::operator()(GEOSMakeValidParams* parameters) const {
    GEOSMakeValidParams_destroy_r(GeosContext::of_thread().handle(), parameters);
}

void GeosDelete::operator()(char* text) const {
    GEOSFree_r(GeosContext::of_thread().handle(), text);
}

GeosGeometry to_geos(const GeometryArray& polygons, std::size_t feature, bool& dropped) {
    GeosContext& geos = GeosContext::of_thread();
    std::vector<GeosGeometry> parts;
    dropped = false;
    for (std::size_t p = polygons.part_begin(feature); p < polygons.part_end(feature); ++p) {
        std::vector<GeosGeometry> rings;
        for (std::size_t r = polygons.ring_begin(p); r < polygons.ring_end(p); ++r) {
            const std::span<const Point> ring = polygons.ring(r);
            const bool good = usable(ring);
            dropped = dropped || !good;
            if (good) {
                rings.push_back(ring_to_geos(geos, ring));
            } else if (r == polygons.ring_begin(p)) {
                break; // without its exterior a part is nothing
            }
        }
        if (rings.empty()) {
            continue;
        }
        std::vector<GEOSGeometry*> raw = release(rings);
        GEOSGeometry* polygon = GEOSGeom_createPolygon_r(geos.handle(), raw.front(), raw.data() + 1,
                                                         static_cast<unsigned>(raw.size() - 1));
        parts.emplace_back(geos.check(polygon, "GEOSGeom_createPolygon"));
    }
    std::vector<GEOSGeometry*> raw = release(parts);
    return GeosGeometry(
        geos.check(GEOSGeom_createCollection_r(geos.handle(), GEOS_MULTIPOLYGON, raw.data(),
                                               static_cast<unsigned>(raw.size())),
                   "GEOSGeom_createCollection"));
}

bool append_polygons(const GEOSGeometry* geometry, GeometryArray& into) {
    const bool any = append_parts(GeosContext::of_thread(), geometry, into);
    into.end_feature();
    return any;
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
#include "geom/area_edit.hpp"

#include "geom/geos_handle.hpp"

namespace maille::geom {

namespace {

GeosGeometry geos_of(const GeometryArray& polygons, std::size_t feature) {
    bool dropped = false;
    return to_geos(polygons, feature, dropped);
}

GeosGeometry united(GeosContext& geos, const GeometryArray& polygons) {
    std::vector<GEOSGeometry*> raw;
    for (std::size_t f = 0; f < polygons.size(); ++f) {
        raw.push_back(geos_of(polygons, f).release());
    }
    GeosGeometry collection(
        geos.check(GEOSGeom_createCollection_r(geos.handle(), GEOS_GEOMETRYCOLLECTION, raw.data(),
                                               static_cast<unsigned>(raw.size())),
                   "GEOSGeom_createCollection"));
    return GeosGeometry(
        geos.check(GEOSUnaryUnion_r(geos.handle(), collection.get()), "GEOSUnaryUnion"));
}

} // namespace

bool append_offset(const GeometryArray& polygons, std::size_t feature, double distance,
                   int quadrant_segments, GeometryArray& into) {
    GeosContext& geos = GeosContext::of_thread();
    const GeosGeometry geometry = geos_of(polygons, feature);
    const GeosGeometry result(geos.check(
        GEOSBuffer_r(geos.handle(), geometry.get(), distance, quadrant_segments), "GEOSBuffer"));
    return append_polygons(result.get(), into);
}

bool append_clipped(const GeometryArray& polygons, std::size_t feature, const Box& box,
                    GeometryArray& into) {
    if (box.empty()) {
        into.end_feature();
        return false;
    }
    GeosContext& geos = GeosContext::of_thread();
    GeometryArray frame(Kind::polygon);
    frame.begin_part();
    frame.begin_ring();
    for (const Point p :
         {Point{box.min_x, box.min_y}, Point{box.max_x, box.min_y}, Point{box.max_x, box.max_y},
          Point{box.min_x, box.max_y}, Point{box.min_x, box.min_y}}) {
        frame.add_point(p);
    }
    frame.end_feature();
    const GeosGeometry result(
        geos.check(GEOSIntersection_r(geos.handle(), geos_of(polygons, feature).get(),
                                      geos_of(frame, 0).get()),
                   "GEOSIntersection"));
    return append_polygons(result.get(), into);
}

bool append_difference(const GeometryArray& polygons, std::size_t feature,
                       const GeometryArray& cuts, GeometryArray& into) {
    GeosContext& geos = GeosContext::of_thread();
    const GeosGeometry result(geos.check(
        GEOSDifference_r(geos.handle(), geos_of(polygons, feature).get(), united(geos, cuts).get()),
        "GEOSDifference"));
    return append_polygons(result.get(), into);
}

} // namespace maille::geom

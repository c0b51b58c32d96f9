// SPDX-License-Identifier: Apache-2.0
#include "geom/repair.hpp"

#include "base/parallel.hpp"
#include "geom/geos_handle.hpp"

#include <algorithm>
#include <optional>

namespace maille::geom {

namespace {

constexpr std::size_t block = 256;

Point place_of(GeosContext& geos, const GEOSGeometry* location) {
    Point place;
    if (GEOSGeomGetX_r(geos.handle(), location, &place.x) != 1 ||
        GEOSGeomGetY_r(geos.handle(), location, &place.y) != 1) {
        geos.fail("GEOSGeomGetX");
    }
    return place;
}

std::optional<Repaired> fault_of(const GeometryArray& polygons, std::size_t feature) {
    if (polygons.is_null(feature)) {
        return std::nullopt;
    }
    GeosContext& geos = GeosContext::of_thread();
    bool dropped = false;
    const GeosGeometry geometry = to_geos(polygons, feature, dropped);
    Repaired fault;
    fault.feature = feature;
    if (dropped) {
        fault.reason = "Too few points in geometry component"; // GEOS refuses to make such a ring
        const std::span<const Point> points = polygons.points_of(feature);
        fault.place = points.empty() ? Point{} : points.front();
        return fault;
    }
    char* reason = nullptr;
    GEOSGeometry* location = nullptr;
    const char valid = GEOSisValidDetail_r(geos.handle(), geometry.get(), 0, &reason, &location);
    const std::unique_ptr<char, GeosDelete> reason_owner(reason);
    const GeosGeometry location_owner(location);
    if (valid == 2) {
        geos.fail("GEOSisValidDetail");
    }
    if (valid == 1) {
        return std::nullopt;
    }
    fault.reason = reason == nullptr ? "?" : reason;
    fault.place =
        location == nullptr ? polygons.points_of(feature).front() : place_of(geos, location);
    return fault;
}

GeosGeometry make_valid(const GEOSGeometry* geometry) {
    GeosContext& geos = GeosContext::of_thread();
    const std::unique_ptr<GEOSMakeValidParams, GeosDelete> parameters(
        geos.check(GEOSMakeValidParams_create_r(geos.handle()), "GEOSMakeValidParams_create"));
    if (GEOSMakeValidParams_setMethod_r(geos.handle(), parameters.get(),
                                        GEOS_MAKE_VALID_STRUCTURE) == 0 ||
        GEOSMakeValidParams_setKeepCollapsed_r(geos.handle(), parameters.get(), 0) == 0) {
        geos.fail("GEOSMakeValidParams");
    }
    return GeosGeometry(
        geos.check(GEOSMakeValidWithParams_r(geos.handle(), geometry, parameters.get()),
                   "GEOSMakeValidWithParams"));
}

} // namespace

std::vector<Repaired> invalid_features(const GeometryArray& polygons, unsigned jobs) {
    const std::size_t blocks = (polygons.size() + block - 1) / block;
    std::vector<std::vector<Repaired>> found(blocks);
    base::parallel_blocks(polygons.size(), block, jobs, [&](std::size_t begin, std::size_t end) {
        for (std::size_t feature = begin; feature < end; ++feature) {
            if (std::optional<Repaired> fault = fault_of(polygons, feature)) {
                found[begin / block].push_back(std::move(*fault));
            }
        }
    });
    std::vector<Repaired> all;
    for (std::vector<Repaired>& part : found) {
        std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<Repaired> repair(GeometryArray& polygons, unsigned jobs) {
    std::vector<Repaired> faults = invalid_features(polygons, jobs);
    if (faults.empty()) {
        return faults;
    }
    std::vector<GeometryArray> mended(faults.size(), GeometryArray(Kind::polygon));
    base::parallel_for(faults.size(), jobs, [&](std::size_t i) {
        bool dropped = false;
        const GeosGeometry broken = to_geos(polygons, faults[i].feature, dropped);
        faults[i].emptied = !append_polygons(make_valid(broken.get()).get(), mended[i]);
    });
    GeometryArray result(Kind::polygon);
    result.reserve(polygons.size(), polygons.points().size());
    std::size_t next = 0;
    for (std::size_t feature = 0; feature < polygons.size(); ++feature) {
        const bool broken = next < faults.size() && faults[next].feature == feature;
        result.append(broken ? mended[next] : polygons, broken ? 0 : feature);
        next += broken ? 1 : 0;
    }
    polygons = std::move(result);
    return faults;
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
// GEOS behind RAII, for the .cpp files of this module alone. One context per thread; every failure
// becomes EngineError with GEOS's own words.
#pragma once

#define GEOS_USE_ONLY_R_API
#include "geom/geometry.hpp"

#include <geos_c.h>

#include <memory>
#include <string>
#include <string_view>

namespace maille::geom {

class GeosContext {
public:
    static GeosContext& of_thread();

    GeosContext();
    ~GeosContext();
    GeosContext(const GeosContext&) = delete;
    GeosContext& operator=(const GeosContext&) = delete;

    [[nodiscard]] GEOSContextHandle_t handle() const { return m_handle; }
    [[noreturn]] void fail(std::string_view operation);

    /// Throws when a GEOS call gave nothing.
    template <class T> T* check(T* result, std::string_view operation) {
        if (result == nullptr) {
            fail(operation);
        }
        return result;
    }

private:
    GEOSContextHandle_t m_handle;
    std::string m_message; ///< last error of this context
};

/// Frees with the context of the current thread, so a geometry stays on the thread that made it.
struct GeosDelete {
    void operator()(GEOSGeometry* geometry) const;
    void operator()(GEOSMakeValidParams* parameters) const;
    void operator()(char* text) const;
};
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosDelete>;

/// Polygon feature as a multipolygon. Rings of fewer than four points or with coordinates that are
/// not finite are left out (an exterior with its holes); `dropped` tells whether there were any.
[[nodiscard]] GeosGeometry to_geos(const GeometryArray& polygons, std::size_t feature,
                                   bool& dropped);

/// Appends the polygons of `geometry` (whatever lies in collections, lines and points left out) as
/// one feature, rings oriented; empty ones give a null feature. Returns whether anything was
/// appended.
bool append_polygons(const GEOSGeometry* geometry, GeometryArray& into);

} // namespace maille::geom

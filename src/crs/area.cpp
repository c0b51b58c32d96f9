// SPDX-License-Identifier: Apache-2.0
#include "crs/area.hpp"

#include "crs/proj_handle.hpp"

#include <cmath>
#include <cstddef>
#include <cstring>

namespace maille::crs {

namespace {

std::optional<Bounds> projected_bounds(const Crs& crs, const AreaOfUse& area) {
    ProjContext context;
    const PjPointer target = context.crs_from(crs.text());
    if (!target) {
        return std::nullopt;
    }
    // The CRS's own longitudes and latitudes: no change of datum, hence no grid and no choice
    // between operations.
    const PjPointer base(proj_crs_get_geodetic_crs(context.get(), target.get()));
    const PjPointer raw(base ? proj_create_crs_to_crs_from_pj(context.get(), base.get(),
                                                              target.get(), nullptr, nullptr)
                             : nullptr);
    const PjPointer operation(raw ? proj_normalize_for_visualization(context.get(), raw.get())
                                  : nullptr);
    Bounds bounds;
    constexpr int points_a_side = 21;
    if (!operation ||
        proj_trans_bounds(context.get(), operation.get(), PJ_FWD, area.west, area.south, area.east,
                          area.north, &bounds.min_x, &bounds.min_y, &bounds.max_x, &bounds.max_y,
                          points_a_side) == 0) {
        return std::nullopt;
    }
    return bounds;
}

double at(const double* first, std::size_t i, std::size_t stride) {
    double value = 0;
    std::memcpy(&value, reinterpret_cast<const std::byte*>(first) + i * stride, sizeof value);
    return value;
}

} // namespace

std::optional<Bounds> bounds_of_use(const Crs& crs) {
    const auto& area = crs.area_of_use();
    if (!area) {
        return std::nullopt;
    }
    const bool split = area->west > area->east;
    if (crs.is_geographic() && !crs.unit_is_degree()) {
        return std::nullopt;
    }
    if (crs.is_geographic()) {
        return Bounds{split ? -180.0 : area->west, area->south, split ? 180.0 : area->east,
                      area->north};
    }
    const auto bounds = projected_bounds(crs, *area);
    const bool usable = bounds && std::isfinite(bounds->min_x) && std::isfinite(bounds->min_y) &&
                        std::isfinite(bounds->max_x) && std::isfinite(bounds->max_y);
    return usable ? bounds : std::nullopt;
}

double share_outside_area_of_use(const Crs& crs, const double* x, const double* y,
                                 std::size_t count, std::size_t stride_bytes) {
    const auto bounds = bounds_of_use(crs);
    std::size_t finite = 0;
    std::size_t outside = 0;
    for (std::size_t i = 0; bounds && i < count; ++i) {
        const double px = at(x, i, stride_bytes);
        const double py = at(y, i, stride_bytes);
        if (std::isfinite(px) && std::isfinite(py)) {
            ++finite;
            outside += bounds->contains(px, py) ? 0U : 1U;
        }
    }
    return finite == 0 ? 0 : static_cast<double>(outside) / static_cast<double>(finite);
}

} // namespace maille::crs

// SPDX-License-Identifier: Apache-2.0
#include "press/view_frame.hpp"

#include "base/error.hpp"
#include "crs/crs.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maille::press {

namespace {

using base::msg;

constexpr double mm_per_inch = 25.4;

geom::Point center_of(const geom::Box& box) {
    return {(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2};
}

/// The layers' box, a twentieth larger about its centre.
geom::Box with_room(const geom::Box& box) {
    const auto center = center_of(box);
    const double half_w = (box.max_x - box.min_x) / 2 * 1.05;
    const double half_h = (box.max_y - box.min_y) / 2 * 1.05;
    return {center.x - half_w, center.y - half_h, center.x + half_w, center.y + half_h};
}

/// A PNG is as large as its pixels, so that scale and extent are exact.
render::Rect page_of(const View& view) {
    if (view.format && *view.format != render::Format::png) {
        return {0, 0, view.width_mm, view.height_mm};
    }
    return {0, 0, pixels(view.width_mm, view.dpi) * mm_per_inch / view.dpi,
            pixels(view.height_mm, view.dpi) * mm_per_inch / view.dpi};
}

} // namespace

double pixels(double mm, double dpi) {
    return std::max(1.0, std::round(mm * dpi / mm_per_inch));
}

double metres_per_unit(const std::string& crs, double latitude) {
    const auto parsed = crs::Crs::parse(crs);
    if (parsed.unit_is_metre()) {
        return 1;
    }
    if (!parsed.unit_is_degree()) {
        throw base::UsageError(msg("{} n'est ni en mètres ni en degrés : pas d'échelle de carte",
                                   "{} is neither in metres nor in degrees: no scale of a map",
                                   parsed.label()),
                               msg("Choisissez le système de la carte, par exemple --crs "
                                   "EPSG:2154.",
                                   "Choose the system of the map, for example --crs EPSG:2154."));
    }
    constexpr double semi_major = 6378137;
    constexpr double flattening = 1 / 298.257223563;
    constexpr double squared = flattening * (2 - flattening);
    const double phi = latitude * std::numbers::pi / 180;
    const double sine = std::sin(phi);
    return std::numbers::pi / 180 * semi_major * std::cos(phi) /
           std::sqrt(1 - squared * sine * sine);
}

render::MapFrame frame_of_view(const View& view, const std::string& crs, const geom::Box& whole) {
    const auto page = page_of(view);
    const bool at_scale = view.scale_denominator > 0;
    if (whole.empty() && !view.extent && !(at_scale && view.center)) {
        throw base::InputError(
            msg("les couches sont vides : il n'y a rien à cadrer",
                "the layers are empty: there is nothing to frame"),
            msg("Donnez --extent xmin,ymin,xmax,ymax.", "Give --extent xmin,ymin,xmax,ymax."));
    }
    if (at_scale) {
        const auto center = view.center.value_or(center_of(whole));
        return render::frame_at(page, center, view.scale_denominator,
                                metres_per_unit(crs, center.y));
    }
    const auto extent = view.extent.value_or(with_room(whole));
    if (!(extent.max_x > extent.min_x || extent.max_y > extent.min_y)) {
        throw base::InputError(msg("les couches tiennent en un point : il n'y a pas d'étendue",
                                   "the layers are a single point: there is no extent"),
                               msg("Donnez --extent, ou --scale.", "Give --extent, or --scale."));
    }
    return render::frame_of(page, extent, metres_per_unit(crs, center_of(extent).y));
}

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
#include "render/map_frame.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::render {
namespace {

geom::Point center_of(const geom::Box& box) {
    return {(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2};
}

/// The smallest round denominator not below `exact`.
double round_denominator(double exact) {
    static constexpr std::array<double, 13> steps{1, 1.2, 1.4, 1.6, 2, 2.5, 3, 4, 5, 6, 7, 8, 10};
    const double power = std::pow(10.0, std::floor(std::log10(exact)));
    for (const double step : steps) {
        if (step * power >= exact * (1 - 1e-12)) {
            return std::round(step * power * 1000) / 1000;
        }
    }
    return 10 * power;
}

} // namespace

MapFrame frame_at(const Rect& page, geom::Point center, double scale_denominator,
                  double metres_per_unit) {
    MapFrame frame;
    frame.page = page;
    frame.scale_denominator = scale_denominator;
    frame.metres_per_unit = metres_per_unit;
    const double half_w = page.w / 2 / frame.mm_per_unit();
    const double half_h = page.h / 2 / frame.mm_per_unit();
    frame.box = {center.x - half_w, center.y - half_h, center.x + half_w, center.y + half_h};
    return frame;
}

MapFrame frame_of(const Rect& page, const geom::Box& extent, double metres_per_unit) {
    const double units_per_mm =
        std::max((extent.max_x - extent.min_x) / page.w, (extent.max_y - extent.min_y) / page.h);
    if (!(units_per_mm > 0)) {
        throw base::InputError(
            base::msg("L'étendue de la carte est vide.", "The extent of the map is empty."));
    }
    return frame_at(page, center_of(extent), units_per_mm * 1000 * metres_per_unit,
                    metres_per_unit);
}

MapFrame frame_round(const Rect& page, const geom::Box& subject, double margin_mm) {
    const double w = subject.max_x - subject.min_x;
    const double h = subject.max_y - subject.min_y;
    if (subject.empty() || !(w > 0 || h > 0) || !std::isfinite(w + h)) {
        throw base::InputError(
            base::msg("Le territoire de la page est vide : il n'y a rien à cadrer.",
                      "The territory of the page is empty: there is nothing to frame."));
    }
    const double exact =
        1000 * std::max(w / (page.w - 2 * margin_mm), h / (page.h - 2 * margin_mm));
    return frame_at(page, center_of(subject), round_denominator(exact));
}

} // namespace maille::render

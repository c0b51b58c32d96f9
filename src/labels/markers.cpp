// SPDX-License-Identifier: Apache-2.0
// How far the markers of a layer of points reach.
#include "labels/labels.hpp"

#include "labels/markers.hpp"
#include "render/symbols.hpp"

#include <algorithm>
#include <cmath>

namespace maille::labels {

std::vector<Disc> discs_of_rows(const render::MapFrame& frame, const render::MapLayer& layer,
                                const render::Canvas& canvas) {
    const geom::GeometryArray& points = *layer.geometry;
    std::vector<Disc> discs(points.size());
    const render::Scale scale{canvas.pixel_mm(), frame.mm_per_unit()};
    std::vector<Disc> of_class;
    for (const style::Category& category : layer.style->categories) {
        const render::Rect box = render::marker_box(category.symbol, scale);
        of_class.push_back({{box.center_x(), box.center_y()}, std::max({box.w, box.h, 0.0}) / 2});
    }
    const auto classes = render::classes_of(*layer.style, layer.columns, points.size());
    for (std::size_t row = 0; row < points.size(); ++row) {
        if (classes[row] && !points.is_null(row)) {
            const Disc& shape = of_class[*classes[row]];
            const geom::Point at = frame.to_page(points.points_of(row).front());
            discs[row] = {{at.x + shape.middle.x, at.y + shape.middle.y}, shape.radius};
        }
    }
    return discs;
}

std::vector<Disc> marker_discs(const render::MapFrame& frame, const render::MapLayer& layer,
                               const render::Canvas& canvas) {
    const std::vector<Disc> all = discs_of_rows(frame, layer, canvas);
    std::vector<Disc> seen;
    const auto keep = [&](const Disc& disc) {
        if (disc.radius > 0 && disc.middle.x + disc.radius > frame.page.x &&
            disc.middle.x - disc.radius < frame.page.right() &&
            disc.middle.y + disc.radius > frame.page.y &&
            disc.middle.y - disc.radius < frame.page.bottom()) {
            seen.push_back(disc);
        }
    };
    if (layer.rows) {
        for (const std::size_t row : *layer.rows) {
            keep(all[row]);
        }
    } else {
        std::for_each(all.begin(), all.end(), keep);
    }
    return seen;
}

} // namespace maille::labels

// SPDX-License-Identifier: Apache-2.0
// How far the markers of a layer reach.
#include "labels/markers.hpp"

#include "render/obstacles.hpp"

#include <algorithm>
#include <cmath>

namespace maille::labels {
namespace {

std::vector<render::DrawnMarker> markers_of(const render::MapFrame& frame,
                                            const render::MapLayer& layer,
                                            const render::Canvas& canvas) {
    const render::Scale scale{canvas.pixel_mm(), frame.mm_per_unit()};
    return render::drawn_markers(frame, layer, scale, canvas.context());
}

/// Holds all ink, also the corners of a square.
Disc disc_of(const render::DrawnMarker& marker) {
    const geom::Point middle{marker.box.center_x(), marker.box.center_y()};
    const double off = std::hypot(middle.x - marker.place.x, middle.y - marker.place.y);
    return {middle, std::min(std::hypot(marker.box.w, marker.box.h) / 2, marker.reach + off)};
}

} // namespace

std::vector<Disc> discs_of_rows(const render::MapFrame& frame, const render::MapLayer& layer,
                                const render::Canvas& canvas) {
    std::vector<Disc> discs(layer.geometry->size());
    for (const render::DrawnMarker& marker : markers_of(frame, layer, canvas)) {
        if (discs[marker.feature].radius == 0) { // the first point of several has the name
            discs[marker.feature] = disc_of(marker);
        }
    }
    return discs;
}

std::vector<Disc> marker_discs(const render::MapFrame& frame, const render::MapLayer& layer,
                               const render::Canvas& canvas) {
    std::vector<Disc> discs;
    for (const render::DrawnMarker& marker : markers_of(frame, layer, canvas)) {
        discs.push_back(disc_of(marker));
    }
    return discs;
}

} // namespace maille::labels

// SPDX-License-Identifier: Apache-2.0
#include "render/obstacles.hpp"

#include "render/centroids.hpp"
#include "render/resolved.hpp"

#include <algorithm>

namespace maille::render {
namespace {

bool meets(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

std::vector<DrawnMarker> drawn_markers(const MapFrame& frame, const MapLayer& layer,
                                       const Scale& scale, base::Context& context) {
    std::vector<DrawnMarker> markers;
    const bool points = layer.geometry->kind() == geom::Kind::point;
    if (layer.draw == Draw::borders || layer.geometry->kind() == geom::Kind::line ||
        !layer.style->scales.holds(frame.scale_denominator)) {
        return markers;
    }
    SymbolResolver resolver(layer, context);
    const auto add = [&](std::size_t feature, geom::Point at, const style::Symbol& symbol) {
        const MarkerExtent extent = marker_extent(symbol, scale);
        Rect box = extent.box;
        const geom::Point place = frame.to_page(at);
        box.x += place.x;
        box.y += place.y;
        if (box.w > 0 && meets(box, frame.page)) {
            markers.push_back({feature, place, box, extent.reach()});
        }
    };
    for (const FeatureClass& item : drawn_features(frame, layer)) {
        const style::Symbol& symbol = resolver.symbol(item.feature, item.category);
        if (points) {
            for (const geom::Point& p : layer.geometry->points_of(item.feature)) {
                add(item.feature, p, symbol);
            }
            continue;
        }
        for (const style::SymbolLayer& one : symbol.layers) {
            const auto* centroid = std::get_if<style::CentroidFill>(&one);
            if (centroid == nullptr || centroid->marker.empty()) {
                continue;
            }
            for (const CentroidPlace& place :
                 centroid_places(*layer.geometry, item.feature, *centroid)) {
                add(item.feature, place.at, centroid->marker.front());
            }
        }
    }
    return markers;
}

std::vector<double> marker_reaches(const MapFrame& frame, const MapLayer& layer, const Scale& scale,
                                   base::Context& context) {
    std::vector<double> reaches(layer.geometry->size(), 0);
    if (!layer.style->scales.holds(frame.scale_denominator)) {
        return reaches;
    }
    SymbolResolver resolver(layer, context);
    for (const FeatureClass& item : drawn_features(frame, layer)) {
        const style::Symbol& symbol = resolver.symbol(item.feature, item.category);
        double& reach = reaches[item.feature];
        reach = std::max(reach, marker_extent(symbol, scale).reach());
    }
    return reaches;
}

} // namespace maille::render

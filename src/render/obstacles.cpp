// SPDX-License-Identifier: Apache-2.0
#include "render/obstacles.hpp"

#include "geom/surface_point.hpp"
#include "render/resolved.hpp"

#include <cmath>

namespace maille::render {
namespace {

bool meets(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// Centroid of the outer ring of the largest part.
std::optional<geom::Point> centroid_of(const geom::GeometryArray& geometry, std::size_t row) {
    double largest = 0;
    std::optional<geom::Point> best;
    for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
        const auto ring = geometry.ring(geometry.ring_begin(part));
        double area = 0;
        geom::Point sum;
        for (std::size_t i = 1; i < ring.size(); ++i) { // from the first corner: small numbers
            const geom::Point a{ring[i - 1].x - ring[0].x, ring[i - 1].y - ring[0].y};
            const geom::Point b{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
            const double cross = a.x * b.y - b.x * a.y;
            area += cross / 2;
            sum.x += (a.x + b.x) * cross / 6;
            sum.y += (a.y + b.y) * cross / 6;
        }
        if (std::abs(area) > largest) {
            largest = std::abs(area);
            best = {ring[0].x + sum.x / area, ring[0].y + sum.y / area};
        }
    }
    return best;
}

} // namespace

std::optional<geom::Point> anchor_of(const geom::GeometryArray& geometry, std::size_t feature,
                                     bool on_surface) {
    if (geometry.is_null(feature)) {
        return std::nullopt;
    }
    if (geometry.kind() == geom::Kind::polygon) {
        return on_surface ? geom::point_on_surface(geometry, feature)
                          : centroid_of(geometry, feature);
    }
    const auto points = geometry.points_of(feature);
    if (points.empty()) {
        return std::nullopt;
    }
    return geometry.kind() == geom::Kind::line ? points[points.size() / 2] : points.front();
}

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
        Rect box = marker_box(symbol, scale);
        const geom::Point place = frame.to_page(at);
        box.x += place.x;
        box.y += place.y;
        if (box.w > 0 && meets(box, frame.page)) {
            markers.push_back({feature, place, box});
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
            if (const auto at =
                    anchor_of(*layer.geometry, item.feature, centroid->point_on_surface)) {
                add(item.feature, *at, centroid->marker.front());
            }
        }
    }
    return markers;
}

} // namespace maille::render

// SPDX-License-Identifier: Apache-2.0
#include "render/centroids.hpp"

#include "geom/surface_point.hpp"
#include "render/painter_handle.hpp"

#include <cmath>

namespace maille::render {
namespace {

struct Centroid {
    double area = 0;
    geom::Point at;
};

Centroid centroid_of(std::span<const geom::Point> ring) {
    Centroid result;
    geom::Point sum;
    for (std::size_t i = 1; i < ring.size(); ++i) { // from the first corner: small numbers
        const geom::Point a{ring[i - 1].x - ring[0].x, ring[i - 1].y - ring[0].y};
        const geom::Point b{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
        const double cross = a.x * b.y - b.x * a.y;
        result.area += cross / 2;
        sum.x += (a.x + b.x) * cross / 6;
        sum.y += (a.y + b.y) * cross / 6;
    }
    if (result.area != 0) {
        result.at = {ring[0].x + sum.x / result.area, ring[0].y + sum.y / result.area};
        result.area = std::abs(result.area);
    }
    return result;
}

std::vector<CentroidPlace> places_in_polygon(const geom::GeometryArray& geometry,
                                             std::size_t feature, const style::CentroidFill& fill) {
    std::vector<CentroidPlace> places;
    double largest = 0;
    for (std::size_t part = geometry.part_begin(feature); part < geometry.part_end(feature);
         ++part) {
        const Centroid centroid = centroid_of(geometry.ring(geometry.ring_begin(part)));
        if (!(centroid.area > (fill.all_parts ? 0 : largest))) {
            continue;
        }
        if (!fill.all_parts) {
            places.clear();
            largest = centroid.area;
        }
        places.push_back({centroid.at, part});
    }
    if (fill.point_on_surface) {
        for (CentroidPlace& place : places) {
            place.at = geom::point_on_surface_of_part(geometry, place.part).value_or(place.at);
        }
    }
    return places;
}

void add_part(const Painter& painter, std::size_t part) {
    const geom::GeometryArray& geometry = *painter.layer.geometry;
    std::vector<geom::Point> projected;
    std::vector<geom::Point> clipped;
    for (std::size_t ring = geometry.ring_begin(part); ring < geometry.ring_end(part); ++ring) {
        painter.project(geometry.ring(ring), {}, projected);
        clip_ring(projected, painter.page, clipped);
        painter.canvas.polyline(clipped, true);
    }
}

} // namespace

std::vector<CentroidPlace> centroid_places(const geom::GeometryArray& geometry, std::size_t feature,
                                           const style::CentroidFill& fill) {
    if (geometry.is_null(feature)) {
        return {};
    }
    if (geometry.kind() == geom::Kind::polygon) {
        return places_in_polygon(geometry, feature, fill);
    }
    const auto points = geometry.points_of(feature);
    if (points.empty()) {
        return {};
    }
    const bool line = geometry.kind() == geom::Kind::line;
    return {{points[line ? points.size() / 2 : 0], geometry.part_begin(feature)}};
}

void draw_centroids(const Painter& painter, const style::CentroidFill& fill, std::size_t row) {
    if (fill.marker.empty()) {
        return;
    }
    const bool clipped = fill.clip || fill.clip_to_part;
    for (const CentroidPlace& place : centroid_places(*painter.layer.geometry, row, fill)) {
        if (!painter.plane.contains(place.at)) {
            continue;
        }
        if (clipped) {
            geom::Box box;
            if (fill.clip_to_part) {
                add_part(painter, place.part);
            } else {
                add_rings(painter, row, {}, box);
            }
            painter.canvas.begin_clip_to_path();
        }
        const geom::Point at = painter.frame.to_page(place.at);
        draw_marker(painter.canvas, fill.marker.front(), at.x, at.y, painter.scale);
        if (clipped) {
            painter.canvas.end_clip();
        }
    }
}

} // namespace maille::render

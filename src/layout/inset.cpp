// SPDX-License-Identifier: Apache-2.0
// The location map: all territories quiet, the subject in the accent colour.
#include "layout/sheet_handle.hpp"

#include <cmath>

namespace maille::layout {
namespace {

constexpr render::Color ground_color = style::rgb(0xDAD7CF);
constexpr double closest_mm = 0.06; ///< corners nearer than this are one at the size of an inset

std::vector<geom::Point> thinned(std::span<const geom::Point> ring, const render::MapFrame& frame) {
    std::vector<geom::Point> points;
    for (const geom::Point& corner : ring) {
        const geom::Point p = frame.to_page(corner);
        if (points.empty() ||
            std::hypot(p.x - points.back().x, p.y - points.back().y) > closest_mm) {
            points.push_back(p);
        }
    }
    return points;
}

void add_polygons(render::Canvas& canvas, const geom::GeometryArray& polygons,
                  const render::MapFrame& frame) {
    for (std::size_t feature = 0; feature < polygons.size(); ++feature) {
        for (std::size_t part = polygons.part_begin(feature); part < polygons.part_end(feature);
             ++part) {
            for (std::size_t ring = polygons.ring_begin(part); ring < polygons.ring_end(part);
                 ++ring) {
                const auto points = thinned(polygons.ring(ring), frame);
                if (points.size() > 2) {
                    canvas.polyline(points, true);
                }
            }
        }
    }
}

} // namespace

void draw_inset(const Sheet& sheet, const render::Rect& rect, const Inset& inset) {
    geom::Box box;
    for (const geom::GeometryArray* geometry : {inset.ground, inset.subject}) {
        if (geometry != nullptr) {
            box.add(geometry->box());
        }
    }
    if (box.empty()) {
        return;
    }
    const render::MapFrame frame = render::frame_of(rect, box);
    const render::Pen rim{house::white, 0.25, style::Cap::round, style::Join::round, {}, 0};
    const auto draw = [&](const geom::GeometryArray* geometry, const render::Color& color) {
        if (geometry != nullptr) {
            add_polygons(sheet.canvas, *geometry, frame);
            sheet.canvas.fill(color, true, render::FillRule::winding);
            sheet.canvas.stroke(rim);
        }
    };
    draw(inset.ground, ground_color);
    draw(inset.subject, house::petrol);
}

} // namespace maille::layout

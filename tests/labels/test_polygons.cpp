// SPDX-License-Identifier: Apache-2.0
// Names inside polygons.
#include "labels/scene.hpp"
#include "support/catch.hpp"

#include "geom/predicates.hpp"

#include <algorithm>
#include <cmath>

using namespace scene;

namespace {

double distance(geom::Point p, geom::Point a, geom::Point b) {
    const double length2 = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
    double t = length2 > 0 ? ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2 : 0;
    t = std::clamp(t, 0.0, 1.0);
    return std::hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}

/// Least distance in mm from the boxes of a label (sampled along their sides) to the border of its
/// polygon; negative when a part lies outside.
double clearance(const Scene& scene, const labels::PlacedLabel& label) {
    const geom::GeometryArray& polygons = *scene.request.layers[label.layer].map.geometry;
    const auto ring = polygons.ring(polygons.ring_begin(polygons.part_begin(label.row)));
    double least = 1e9;
    for (const labels::TurnedBox& box : label.boxes) {
        const auto corners = box.corners();
        for (std::size_t side = 0; side < 4; ++side) {
            for (int k = 0; k <= 20; ++k) {
                const geom::Point a = corners[side];
                const geom::Point b = corners[(side + 1) % 4];
                const geom::Point p{a.x + (b.x - a.x) * k / 20, a.y + (b.y - a.y) * k / 20};
                if (geom::side_of_ring(scene.request.frame.to_map(p), ring) != geom::Side::inside) {
                    return -1;
                }
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    least = std::min(least, distance(p, scene.request.frame.to_page(ring[i - 1]),
                                                     scene.request.frame.to_page(ring[i])));
                }
            }
        }
    }
    return least;
}

} // namespace

TEST_CASE("names of territories lie inside them with half a millimetre to spare") {
    Scene scene;
    Scene::Data& data = scene.add(geom::Kind::polygon, "epci");
    data.labels().placement = style::LabelPlacement::horizontal;
    territories(data, 9, 7);
    const labels::Placed placed = scene.place();
    scene.keep_picture(placed, "territories");
    CHECK(placed.labels.size() + placed.dropped.size() == 63);
    CHECK(placed.labels.size() > 50);
    CHECK(overlaps(placed) == 0);
    for (const labels::PlacedLabel& one : placed.labels) {
        INFO(one.text);
        CHECK(clearance(scene, one) >= 0.5 - 1e-6);
    }
    const auto reported = scene.found("label.dropped");
    if (!placed.dropped.empty()) {
        REQUIRE(reported.size() == 1);
        CHECK(reported[0].count == placed.dropped.size());
        CHECK(reported[0].place == "epci");
    }
}

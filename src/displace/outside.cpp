// SPDX-License-Identifier: Apache-2.0
#include "displace/outside.hpp"

namespace maille::displace {

namespace {

constexpr double around_um = 50000;

geom::GeometryArray ground_polygon(const Stage& stage) {
    geom::Box box;
    if (const std::optional<Frame>& frame = stage.surroundings().frame) {
        box.add(as_point({frame->min_x_um, frame->min_y_um}));
        box.add(as_point({frame->max_x_um, frame->max_y_um}));
    } else {
        box = stage.polygons().box();
        for (const Position place : stage.symbols().places) {
            box.add(as_point(place));
        }
        box.add(geom::Point{box.min_x - around_um, box.min_y - around_um});
        box.add(geom::Point{box.max_x + around_um, box.max_y + around_um});
    }
    geom::GeometryArray polygon(geom::Kind::polygon);
    polygon.begin_part();
    polygon.begin_ring();
    for (const geom::Point p :
         {geom::Point{box.min_x, box.min_y}, geom::Point{box.max_x, box.min_y},
          geom::Point{box.max_x, box.max_y}, geom::Point{box.min_x, box.max_y},
          geom::Point{box.min_x, box.min_y}}) {
        polygon.add_point(p);
    }
    polygon.end_feature();
    return polygon;
}

} // namespace

std::vector<std::optional<Position>> place_outside(const Stage& stage,
                                                   std::span<const std::uint32_t> symbols,
                                                   std::span<const FixedDisc> fixed,
                                                   const Effort& effort) {
    const geom::GeometryArray polygon = ground_polygon(stage);
    Surroundings surroundings = stage.surroundings();
    for (std::size_t h = 0; h < stage.polygons().size(); ++h) {
        if (!stage.polygons().is_null(h)) {
            surroundings.obstacles.append(stage.polygons(), h);
        }
    }
    const Ground ground(polygon, 0, surroundings, stage.rules());
    Household household;
    household.fixed.assign(fixed.begin(), fixed.end());
    for (const std::uint32_t i : symbols) {
        const Position place = stage.symbols().places[i];
        const std::int64_t radius = stage.symbols().radii_um[i];
        household.anchors.push_back(place);
        household.radii_um.push_back(radius);
        const bool pinned = !stage.meets_another(i, radius) && ground.holds(place, radius);
        household.pinned.push_back(pinned ? 1 : 0);
    }
    return house(ground, household, stage.rules().gap_um, effort, true, true).places;
}

} // namespace maille::displace

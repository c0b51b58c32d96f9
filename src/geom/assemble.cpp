// SPDX-License-Identifier: Apache-2.0
#include "geom/assemble.hpp"

#include "geom/predicates.hpp"

#include <algorithm>
#include <numeric>

namespace maille::geom {

namespace {

struct Ring {
    std::vector<Point> points;
    double area = 0; ///< signed
    Box box;
    std::vector<std::size_t> holes; ///< of an exterior
};

bool ring_before(const Ring& a, const Ring& b) {
    return a.points[0] == b.points[0] ? before(a.points[1], b.points[1])
                                      : before(a.points[0], b.points[0]);
}

bool box_within(const Box& inner, const Box& outer) {
    return inner.min_x >= outer.min_x && inner.max_x <= outer.max_x && inner.min_y >= outer.min_y &&
           inner.max_y <= outer.max_y;
}

// Rings do not cross, so one vertex off the other ring decides; when all touch it, the middle of an
// edge does.
bool lies_in(const Ring& hole, const Ring& exterior) {
    if (hole.area + exterior.area < 0 || !box_within(hole.box, exterior.box)) {
        return false;
    }
    for (const Point p : hole.points) {
        const Side side = side_of_ring(p, exterior.points);
        if (side != Side::border) {
            return side == Side::inside;
        }
    }
    for (std::size_t i = 0; i + 1 < hole.points.size(); ++i) {
        const Point a = hole.points[i];
        const Point b = hole.points[i + 1];
        const Side side =
            side_of_ring({a.x + (b.x - a.x) / 2, a.y + (b.y - a.y) / 2}, exterior.points);
        if (side != Side::border) {
            return side == Side::inside;
        }
    }
    return false;
}

// Without any exterior around it (only where the input is no coverage) a hole has no meaning and is
// left out.
void place_holes(std::vector<Ring>& exteriors, const std::vector<Ring>& holes) {
    std::vector<std::size_t> by_area(exteriors.size());
    std::iota(by_area.begin(), by_area.end(), std::size_t{0});
    std::stable_sort(by_area.begin(), by_area.end(), [&](std::size_t a, std::size_t b) {
        return exteriors[a].area < exteriors[b].area;
    });
    for (std::size_t h = 0; h < holes.size(); ++h) {
        for (const std::size_t e : by_area) {
            if (lies_in(holes[h], exteriors[e])) {
                exteriors[e].holes.push_back(h);
                break;
            }
        }
    }
}

void append_ring(const Ring& ring, GeometryArray& into) {
    into.begin_ring();
    for (const Point p : ring.points) {
        into.add_point(p);
    }
}

} // namespace

void append_rings(std::vector<std::vector<Point>> rings, GeometryArray& into) {
    std::vector<Ring> exteriors;
    std::vector<Ring> holes;
    for (std::vector<Point>& points : rings) {
        Ring ring;
        ring.area = signed_area(points);
        for (const Point p : points) {
            ring.box.add(p);
        }
        ring.points = std::move(points);
        if (ring.area != 0) {
            (ring.area > 0 ? exteriors : holes).push_back(std::move(ring));
        }
    }
    std::sort(exteriors.begin(), exteriors.end(), ring_before);
    std::sort(holes.begin(), holes.end(), ring_before);
    place_holes(exteriors, holes);
    for (const Ring& exterior : exteriors) {
        into.begin_part();
        append_ring(exterior, into);
        for (const std::size_t hole : exterior.holes) {
            append_ring(holes[hole], into);
        }
    }
    into.end_feature();
}

} // namespace maille::geom

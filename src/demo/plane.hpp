// SPDX-License-Identifier: Apache-2.0
// Points and rings on the whole-number plane: coordinates are decimetres of EPSG:2154, so that
// every test below is exact and every coordinate is written without rounding.
#pragma once
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace maille::demo {

__extension__ using Wide = __int128;

/// A position, in decimetres.
struct Point {
    std::int64_t x = 0;
    std::int64_t y = 0;
    friend bool operator==(const Point&, const Point&) = default;
    friend auto operator<=>(const Point&, const Point&) = default;
    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
};

/// An index kept as int, as the standard containers want it.
inline std::size_t size(int index) {
    return static_cast<std::size_t>(index);
}

using Line = std::vector<Point>;
using Ring = std::vector<Point>;   // first point repeated at the end
using Polygon = std::vector<Ring>; // exterior counter-clockwise, then holes clockwise

/// Twice the signed area of the triangle abc (dm2): positive when c is left of ab.
inline std::int64_t turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Squared distance (dm2).
inline std::int64_t squared_distance(Point a, Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Distance in decimetres.
double distance(Point a, Point b);

/// Distance of `p` to the segment ab, in decimetres.
double distance_to_segment(Point p, Point a, Point b);

/// The point at `share` (0..1) of the way from a to b, rounded to a decimetre.
Point between(Point a, Point b, double share);

/// Twice the signed area of a closed ring (dm2), positive when counter-clockwise.
std::int64_t twice_area(const Ring& ring);

/// Where `p` lies: 1 inside, 0 on the ring, -1 outside.
int side_of_ring(const Ring& ring, Point p);

/// Distance of `p` to the nearest border of the polygons, in decimetres.
double distance_to_border(const std::vector<Polygon>& polygons, Point p);

} // namespace maille::demo

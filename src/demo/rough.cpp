// SPDX-License-Identifier: Apache-2.0
#include "demo/rough.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::demo {

namespace {

// A convex quadrilateral: the line goes from `start` to `end` and may wander to both sides.
struct Quad {
    Point start;
    Point right;
    Point end;
    Point left;
};

// Cuts the quad by two lines that meet in a point of the line; what is left are two quads corner to
// corner, so the two halves of the line never meet again.
void subdivide(const Quad& quad, double step, int depth, Random& random, Line& line) {
    if (distance(quad.start, quad.end) > step) {
        const double slack = depth < 2 ? 0.27 : 0.18;
        const double p = random.between(0.5 - slack, 0.5 + slack);
        const double q = random.between(0.5 - slack, 0.5 + slack);
        const Point e = between(quad.start, quad.left, p);
        const Point f = between(quad.right, quad.end, p);
        const Point g = between(quad.start, quad.right, q);
        const Point h = between(quad.left, quad.end, q);
        const Point middle = between(e, f, q);
        if (middle != quad.start && middle != quad.end) {
            subdivide({quad.start, g, middle, e}, step, depth + 1, random, line);
            subdivide({middle, f, quad.end, h}, step, depth + 1, random, line);
            return;
        }
    }
    line.push_back(quad.end);
}

// Unit vectors every 36 degrees, in thousandths (written out: no trigonometry, whose last bit
// differs between systems).
constexpr std::array<Point, 10> compass{{{1000, 0},
                                         {809, 588},
                                         {309, 951},
                                         {-309, 951},
                                         {-809, 588},
                                         {-1000, 0},
                                         {-809, -588},
                                         {-309, -951},
                                         {309, -951},
                                         {809, -588}}};

} // namespace

Line rough_line(Point a, Point b, double height, double step, Random& random) {
    const double length = std::max(distance(a, b), 1.0);
    const Point middle = between(a, b, 0.5);
    const auto nx = static_cast<std::int64_t>(static_cast<double>(b.y - a.y) * height / length);
    const auto ny = static_cast<std::int64_t>(static_cast<double>(a.x - b.x) * height / length);
    Line line{a};
    subdivide({a, middle + Point{nx, ny}, b, middle - Point{nx, ny}}, step, 0, random, line);
    return line;
}

Line rough_edge(const Mesh& mesh, const MeshEdge& edge, double step, Random& random) {
    const Point a = mesh.nodes[static_cast<std::size_t>(edge.from)];
    const Point b = mesh.nodes[static_cast<std::size_t>(edge.to)];
    const double length = distance(a, b);
    double height = 0.55 * length;
    for (const int site : {edge.left, edge.right}) {
        // The diamond is inside the triangle a, b, site when it is no steeper at a and at b.
        const Point s = mesh.sites[static_cast<std::size_t>(site)];
        const double away = std::fabs(static_cast<double>(turn(a, b, s))) / length;
        const double along =
            static_cast<double>((s.x - a.x) * (b.x - a.x) + (s.y - a.y) * (b.y - a.y)) / length;
        const double far = std::max({along, length - along, length * 0.5});
        height = std::min(height, 0.85 * 0.5 * length * away / far);
    }
    return rough_line(a, b, height, step, random);
}

Ring rough_ring(Point centre, double radius, double step, Random& random) {
    std::vector<Point> corners;
    for (const Point unit : compass) {
        const double r = radius * random.between(0.62, 0.88) / 1000.0;
        corners.push_back(
            centre + Point{static_cast<std::int64_t>(std::floor(static_cast<double>(unit.x) * r)),
                           static_cast<std::int64_t>(std::floor(static_cast<double>(unit.y) * r))});
    }
    Ring ring{corners.front()};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point next = corners[(i + 1) % corners.size()];
        const double height = 0.18 * distance(corners[i], next);
        const Line side = rough_line(corners[i], next, height, step, random);
        ring.insert(ring.end(), side.begin() + 1, side.end());
    }
    return ring;
}

Line smoothed(const Line& line, int rounds) {
    Line current = line;
    for (int round = 0; round < rounds && current.size() > 2; ++round) {
        Line next{current.front()};
        for (std::size_t i = 1; i < current.size(); ++i) {
            if (i > 1) {
                next.push_back(between(current[i - 1], current[i], 0.25));
            }
            if (i + 1 < current.size()) {
                next.push_back(between(current[i - 1], current[i], 0.75));
            }
        }
        next.push_back(current.back());
        current = std::move(next);
    }
    return current;
}

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
#include "geom/surface_point.hpp"

#include "geom/predicates.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace maille::geom {

namespace {

struct Candidate {
    Point place;
    double width = 0; ///< of the section of the part at this height, 0 when none is inside
};

// Widest stretch of the horizontal line at `y` inside a part, halved; after JTS, InteriorPointArea.
Candidate widest_section(const GeometryArray& polygons, std::size_t part, double y) {
    std::vector<double> crossings;
    for (std::size_t r = polygons.ring_begin(part); r < polygons.ring_end(part); ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[i + 1];
            if ((a.y > y) != (b.y > y)) {
                crossings.push_back(a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y)));
            }
        }
    }
    std::sort(crossings.begin(), crossings.end());
    Candidate best;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double width = crossings[i + 1] - crossings[i];
        const Point middle{crossings[i] + width / 2, y};
        if (width > best.width && side_of_part(middle, polygons, part) == Side::inside) {
            best = {middle, width};
        }
    }
    return best;
}

// Heights of the vertices, each once, ascending.
std::vector<double> heights(const GeometryArray& polygons, std::size_t part) {
    std::vector<double> ys;
    for (std::size_t r = polygons.ring_begin(part); r < polygons.ring_end(part); ++r) {
        for (const Point p : polygons.ring(r)) {
            ys.push_back(p.y);
        }
    }
    std::sort(ys.begin(), ys.end());
    ys.erase(std::unique(ys.begin(), ys.end()), ys.end());
    return ys;
}

Candidate inside_part(const GeometryArray& polygons, std::size_t part) {
    const std::vector<double> ys = heights(polygons, part);
    if (ys.size() < 2) {
        return {};
    }
    // Between two neighbouring heights no vertex is on the line. First those about the middle.
    const double centre = ys.front() + (ys.back() - ys.front()) / 2;
    const auto above =
        static_cast<std::size_t>(std::upper_bound(ys.begin(), ys.end() - 1, centre) - ys.begin());
    const std::size_t middle = std::max<std::size_t>(above, 1);
    Candidate best =
        widest_section(polygons, part, ys[middle - 1] + (ys[middle] - ys[middle - 1]) / 2);
    if (best.width > 0) {
        return best;
    }
    // Slivers thinner than the rounding of coordinates: every other height, the widest wins.
    for (std::size_t i = 1; i < ys.size(); ++i) {
        const Candidate other = widest_section(polygons, part, ys[i - 1] + (ys[i] - ys[i - 1]) / 2);
        if (other.width > best.width) {
            best = other;
        }
    }
    return best;
}

} // namespace

std::optional<Point> point_on_surface(const GeometryArray& polygons, std::size_t feature) {
    Candidate best;
    for (std::size_t p = polygons.part_begin(feature); p < polygons.part_end(feature); ++p) {
        const Candidate candidate = inside_part(polygons, p);
        if (candidate.width > best.width) {
            best = candidate;
        }
    }
    return best.width > 0 ? std::optional(best.place) : std::nullopt;
}

std::optional<Point> point_on_surface_of_part(const GeometryArray& polygons, std::size_t part) {
    const Candidate candidate = inside_part(polygons, part);
    return candidate.width > 0 ? std::optional(candidate.place) : std::nullopt;
}

} // namespace maille::geom

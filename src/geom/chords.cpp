// SPDX-License-Identifier: Apache-2.0
#include "geom/chords.hpp"

#include "geom/predicates.hpp"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cmath>

namespace maille::geom {

namespace {

namespace bg = boost::geometry;
using Corner = bg::model::d2::point_xy<double>;
using Bounds = bg::model::box<Corner>;
template <class Shape>
using Tree = bg::index::rtree<std::pair<Shape, std::size_t>, bg::index::quadratic<16>>;

bool inside_span(Point p, Point a, Point b) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

/// From a common end, do a and b lie in one direction?
bool overlap_from(Point end, Point a, Point b) {
    return orientation(end, a, b) == 0 &&
           (a.x - end.x) * (b.x - end.x) + (a.y - end.y) * (b.y - end.y) > 0;
}

/// Segments that have more in common than ends of both.
bool collide(Point a, Point b, Point c, Point d) {
    if (a == d || b == c) {
        std::swap(c, d);
    }
    if (a == c && b == d) {
        return true;
    }
    if (a == c) {
        return overlap_from(a, b, d);
    }
    if (b == d) {
        return overlap_from(b, a, c);
    }
    const int abc = orientation(a, b, c);
    const int abd = orientation(a, b, d);
    const int cda = orientation(c, d, a);
    const int cdb = orientation(c, d, b);
    if (abc * abd < 0 && cda * cdb < 0) {
        return true;
    }
    return (abc == 0 && inside_span(c, a, b)) || (abd == 0 && inside_span(d, a, b)) ||
           (cda == 0 && inside_span(a, c, d)) || (cdb == 0 && inside_span(b, c, d));
}

Bounds bounds_of(Point a, Point b) {
    return {{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::max(a.x, b.x), std::max(a.y, b.y)}};
}

Bounds bounds_of(std::span<const Point> line) {
    Box box;
    for (const Point point : line) {
        box.add(point);
    }
    return {{box.min_x, box.min_y}, {box.max_x, box.max_y}};
}

class Watch {
public:
    Watch(const ArcSet& arcs, const std::vector<Chord>& chords) : m_arcs(arcs), m_chords(chords) {
        std::vector<std::pair<Bounds, std::size_t>> boxes(chords.size());
        for (std::size_t i = 0; i < chords.size(); ++i) {
            boxes[i] = {bounds_of(first(chords[i]), last(chords[i])), i};
        }
        m_tree = Tree<Bounds>(boxes);
        std::vector<std::pair<Corner, std::size_t>> ends;
        for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
            for (const Point end : {arcs.points(arc).front(), arcs.points(arc).back()}) {
                ends.emplace_back(Corner(end.x, end.y), arc);
            }
        }
        m_ends = Tree<Corner>(ends);
    }

    [[nodiscard]] bool in_conflict(std::size_t chord) const {
        return meets_another(chord) || passes_an_end(m_chords[chord]);
    }

private:
    [[nodiscard]] Point first(const Chord& c) const { return m_arcs.points(c.arc)[c.from]; }
    [[nodiscard]] Point last(const Chord& c) const { return m_arcs.points(c.arc)[c.to]; }

    [[nodiscard]] bool meets_another(std::size_t index) const {
        const Point a = first(m_chords[index]);
        const Point b = last(m_chords[index]);
        const auto meets = [&](const auto& entry) {
            const Chord& other = m_chords[entry.second];
            return entry.second != index && collide(a, b, first(other), last(other));
        };
        return m_tree.qbegin(bg::index::intersects(bounds_of(a, b)) &&
                             bg::index::satisfies(meets)) != m_tree.qend();
    }

    [[nodiscard]] bool passes_an_end(const Chord& chord) const {
        const auto line = m_arcs.points(chord.arc).subspan(chord.from, chord.to - chord.from + 1);
        std::vector<Point> ring(line.begin(), line.end());
        ring.push_back(line.front());
        const auto within = [&](const auto& entry) {
            return side_of_ring({entry.first.x(), entry.first.y()}, ring) == Side::inside;
        };
        return m_ends.qbegin(bg::index::intersects(bounds_of(line)) &&
                             bg::index::satisfies(within)) != m_ends.qend();
    }

    const ArcSet& m_arcs;
    const std::vector<Chord>& m_chords;
    Tree<Bounds> m_tree;
    Tree<Corner> m_ends;
};

double distance_to(Point p, Point a, Point b) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double squared = dx * dx + dy * dy;
    const double along =
        squared > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / squared, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

} // namespace

Farthest farthest_point(std::span<const Point> line, const Chord& chord) {
    Farthest found{chord.from + 1, -1};
    for (std::uint32_t i = chord.from + 1; i < chord.to; ++i) {
        const double distance = distance_to(line[i], line[chord.from], line[chord.to]);
        if (distance > found.distance) {
            found = {i, distance};
        }
    }
    return found;
}

std::vector<std::size_t> chords_in_conflict(const ArcSet& arcs, const std::vector<Chord>& chords) {
    const Watch watch(arcs, chords);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < chords.size(); ++i) {
        if (chords[i].is_shorter() && watch.in_conflict(i)) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace maille::geom

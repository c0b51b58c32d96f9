// SPDX-License-Identifier: Apache-2.0
#include "demo/coverage.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace maille::demo {

namespace {

std::size_t size(int index) {
    return static_cast<std::size_t>(index);
}

// Directed use of an arc: its label lies on the left.
struct Side {
    const Line* line = nullptr;
    bool reversed = false;
    Point start() const { return reversed ? line->back() : line->front(); }
    Point end() const { return reversed ? line->front() : line->back(); }
    Point second() const { return reversed ? (*line)[line->size() - 2] : (*line)[1]; }
    Point before_end() const { return reversed ? (*line)[1] : (*line)[line->size() - 2]; }
};

// True when, turning clockwise from direction `from`, direction a is met before b.
bool clockwise_before(Point from, Point a, Point b) {
    const auto rank = [from](Point d) {
        const std::int64_t cross = from.x * d.y - from.y * d.x;
        const std::int64_t dot = from.x * d.x + from.y * d.y;
        return cross < 0 ? 1 : (cross == 0 ? (dot > 0 ? 3 : 1) : 2);
    };
    if (rank(a) != rank(b)) {
        return rank(a) < rank(b);
    }
    return a.x * b.y - a.y * b.x < 0;
}

// Cuts a ring that passes twice through a point into simple rings.
void split_ring(const Ring& ring, std::vector<Ring>& out) {
    std::map<Point, std::size_t> seen;
    Ring open;
    for (const Point p : ring) {
        const auto [place, fresh] = seen.emplace(p, open.size());
        if (fresh) {
            open.push_back(p);
            continue;
        }
        Ring loop(open.begin() + static_cast<std::ptrdiff_t>(place->second), open.end());
        for (std::size_t i = 1; i < loop.size(); ++i) {
            seen.erase(loop[i]);
        }
        loop.push_back(p);
        open.resize(place->second + 1);
        if (loop.size() > 3) {
            out.push_back(std::move(loop));
        }
    }
}

// Chains the sides of one label into rings, turning at each node along the same wedge of the label.
std::vector<Ring> chain(const std::vector<Side>& sides) {
    std::multimap<Point, std::size_t> leaving;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        leaving.emplace(sides[i].start(), i);
    }
    std::vector<bool> used(sides.size());
    std::vector<Ring> rings;
    for (std::size_t first = 0; first < sides.size(); ++first) {
        if (used[first]) {
            continue;
        }
        Ring ring;
        std::size_t current = first;
        do {
            const Side& side = sides[current];
            used[current] = true;
            if (side.reversed) {
                ring.insert(ring.end(), side.line->rbegin(), side.line->rend() - 1);
            } else {
                ring.insert(ring.end(), side.line->begin(), side.line->end() - 1);
            }
            const Point node = side.end();
            const Point back = side.before_end() - node;
            const auto [low, high] = leaving.equal_range(node);
            if (low == high) {
                throw std::logic_error("demo: a border ends in the open");
            }
            auto next = low->second;
            for (auto it = std::next(low); it != high; ++it) {
                if (clockwise_before(back, sides[it->second].second() - node,
                                     sides[next].second() - node)) {
                    next = it->second;
                }
            }
            current = next;
        } while (!used[current]);
        ring.push_back(ring.front());
        split_ring(ring, rings);
    }
    return rings;
}

bool ring_holds(const Ring& outer, const Ring& inner) {
    for (const Point p : inner) {
        if (const int side = side_of_ring(outer, p); side != 0) {
            return side > 0;
        }
    }
    return false;
}

} // namespace

std::vector<Polygon> assemble(const std::vector<Ring>& rings) {
    std::vector<Polygon> polygons;
    for (const Ring& ring : rings) {
        if (twice_area(ring) > 0) {
            polygons.push_back({ring});
        }
    }
    for (const Ring& ring : rings) {
        if (twice_area(ring) > 0) {
            continue;
        }
        Polygon* owner = nullptr;
        for (Polygon& polygon : polygons) {
            if (ring_holds(polygon.front(), ring) &&
                (owner == nullptr || twice_area(polygon.front()) < twice_area(owner->front()))) {
                owner = &polygon;
            }
        }
        if (owner == nullptr) {
            throw std::logic_error("demo: a hole without its polygon");
        }
        owner->push_back(ring);
    }
    return polygons;
}

std::vector<std::vector<Polygon>>
merge_faces(const Coverage& coverage, const std::vector<int>& label_of_face, int label_count) {
    std::vector<std::vector<Side>> sides(size(label_count));
    const auto label = [&](int face) { return face < 0 ? -1 : label_of_face[size(face)]; };
    for (const Arc& arc : coverage.arcs) {
        const int left = label(arc.left);
        const int right = label(arc.right);
        if (left == right) {
            continue;
        }
        if (left >= 0) {
            sides[size(left)].push_back({&arc.line, false});
        }
        if (right >= 0) {
            sides[size(right)].push_back({&arc.line, true});
        }
    }
    std::vector<std::vector<Polygon>> result;
    result.reserve(sides.size());
    for (const auto& list : sides) {
        result.push_back(assemble(chain(list)));
    }
    return result;
}

std::vector<std::vector<int>>
adjacent_labels(const Coverage& coverage, const std::vector<int>& label_of_face, int label_count) {
    std::vector<std::vector<int>> result(size(label_count));
    const auto label = [&](int face) { return face < 0 ? -1 : label_of_face[size(face)]; };
    for (const Arc& arc : coverage.arcs) {
        const int left = label(arc.left);
        const int right = label(arc.right);
        if (left >= 0 && right >= 0 && left != right) {
            result[size(left)].push_back(right);
            result[size(right)].push_back(left);
        }
    }
    for (auto& list : result) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return result;
}

} // namespace maille::demo

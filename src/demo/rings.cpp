// SPDX-License-Identifier: Apache-2.0
#include "demo/rings.hpp"

#include <map>
#include <stdexcept>

namespace maille::demo {

namespace {

// Where a direction is met when turning clockwise from `from`: within half a turn, later, or last.
int clockwise_half(Point from, Point direction) {
    const std::int64_t cross = from.x * direction.y - from.y * direction.x;
    const std::int64_t dot = from.x * direction.x + from.y * direction.y;
    if (cross == 0) {
        return dot > 0 ? 3 : 1;
    }
    return cross < 0 ? 1 : 2;
}

// True when, turning clockwise from direction `from`, direction a is met before b.
bool clockwise_before(Point from, Point a, Point b) {
    const int half_a = clockwise_half(from, a);
    const int half_b = clockwise_half(from, b);
    return half_a != half_b ? half_a < half_b : a.x * b.y - a.y * b.x < 0;
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

// The sides by the point they leave from.
class Junctions {
public:
    explicit Junctions(const std::vector<Side>& sides) : m_sides(sides) {
        for (std::size_t i = 0; i < sides.size(); ++i) {
            m_leaving.emplace(sides[i].start(), i);
        }
    }

    // The side that goes on along the same wedge of the area.
    [[nodiscard]] std::size_t after(const Side& side) const {
        const Point node = side.end();
        const Point back = side.before_end() - node;
        const auto [low, high] = m_leaving.equal_range(node);
        if (low == high) {
            throw std::logic_error("demo: a border ends in the open");
        }
        std::size_t next = low->second;
        for (auto it = std::next(low); it != high; ++it) {
            if (clockwise_before(back, m_sides[it->second].second() - node,
                                 m_sides[next].second() - node)) {
                next = it->second;
            }
        }
        return next;
    }

private:
    const std::vector<Side>& m_sides;
    std::multimap<Point, std::size_t> m_leaving;
};

void append(Ring& ring, const Side& side) {
    if (side.reversed) {
        ring.insert(ring.end(), side.line->rbegin(), side.line->rend() - 1);
    } else {
        ring.insert(ring.end(), side.line->begin(), side.line->end() - 1);
    }
}

} // namespace

std::vector<Ring> chain(const std::vector<Side>& sides) {
    const Junctions junctions(sides);
    std::vector<bool> used(sides.size());
    std::vector<Ring> rings;
    for (std::size_t first = 0; first < sides.size(); ++first) {
        Ring ring;
        for (std::size_t i = first; !used[i]; i = junctions.after(sides[i])) {
            used[i] = true;
            append(ring, sides[i]);
        }
        if (!ring.empty()) {
            ring.push_back(ring.front());
            split_ring(ring, rings);
        }
    }
    return rings;
}

} // namespace maille::demo

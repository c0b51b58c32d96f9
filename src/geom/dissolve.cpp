// SPDX-License-Identifier: Apache-2.0
// Dissolve: half-edges of the border arcs of each group, area on the left, are chained into simple
// rings.
#include "geom/arcs.hpp"
#include "geom/assemble.hpp"
#include "geom/predicates.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace maille::geom {

namespace {

// A border arc walked in the direction that has `group` on its left.
struct Way {
    std::uint32_t group = 0;
    std::uint32_t from = 0; ///< nodes; ArcSet::none for a loop without nodes
    std::uint32_t to = 0;
    std::uint32_t arc = 0;
    bool forward = true;
};

constexpr std::size_t not_open = std::numeric_limits<std::size_t>::max();

class Tracer {
public:
    Tracer(const ArcSet& arcs, std::span<const std::uint32_t> group_of_feature) : m_arcs(arcs) {
        for (const Border& border : borders(arcs, group_of_feature)) {
            add(border.left_group, border.arc, true);
            add(border.right_group, border.arc, false);
        }
        std::sort(m_ways.begin(), m_ways.end(), [](const Way& a, const Way& b) {
            return std::tuple(a.group, a.from, a.arc, a.forward) <
                   std::tuple(b.group, b.from, b.arc, b.forward);
        });
        m_used.assign(m_ways.size(), false);
        m_open.assign(m_nodes, not_open);
    }

    // Simple rings of `group`, which are asked for in ascending order.
    std::vector<std::vector<Point>> rings_of(std::uint32_t group) {
        m_rings.clear();
        for (; m_next < m_ways.size() && m_ways[m_next].group == group; ++m_next) {
            if (!m_used[m_next]) {
                trace(m_next);
            }
        }
        return std::move(m_rings);
    }

private:
    void add(std::uint32_t group, std::uint32_t arc, bool forward) {
        if (group == ArcSet::none) {
            return;
        }
        const std::uint32_t first = m_arcs.first_node(arc);
        const std::uint32_t last = m_arcs.last_node(arc);
        if (first != ArcSet::none) {
            m_nodes = std::max<std::size_t>(m_nodes, std::max(first, last) + std::size_t{1});
        }
        m_ways.push_back({group, forward ? first : last, forward ? last : first, arc, forward});
    }

    // Point next to the beginning (end) of a way.
    [[nodiscard]] Point second_point(const Way& way) const {
        const auto points = m_arcs.points(way.arc);
        return way.forward ? points[1] : points[points.size() - 2];
    }
    [[nodiscard]] Point last_but_one(const Way& way) const {
        const auto points = m_arcs.points(way.arc);
        return way.forward ? points[points.size() - 2] : points[1];
    }
    [[nodiscard]] Point last_point(const Way& way) const {
        const auto points = m_arcs.points(way.arc);
        return way.forward ? points.back() : points.front();
    }

    // Walks from way `start` until it comes back to it; each time a node is met again, the loop
    // since then is a ring.
    void trace(std::size_t start) {
        if (m_ways[start].from == ArcSet::none) {
            emit(std::span(&start, 1));
            return;
        }
        std::vector<std::size_t> stack;
        std::size_t way = start;
        while (true) {
            m_used[way] = true;
            m_open[m_ways[way].from] = stack.size();
            stack.push_back(way);
            const std::size_t loop = m_open[m_ways[way].to];
            if (loop != not_open) {
                emit(std::span(stack).subspan(loop));
                for (; stack.size() > loop; stack.pop_back()) {
                    m_open[m_ways[stack.back()].from] = not_open;
                }
            }
            way = follow(m_ways[way], start);
            if (way == start) {
                return;
            }
        }
    }

    void emit(std::span<const std::size_t> loop) {
        std::vector<Point> ring;
        for (const std::size_t index : loop) {
            const Way& way = m_ways[index];
            const auto points = m_arcs.points(way.arc);
            if (way.forward) {
                ring.insert(ring.end(), points.begin(), points.end() - 1);
            } else {
                ring.insert(ring.end(), points.rbegin(), points.rend() - 1);
            }
        }
        if (ring.size() < 3) {
            return; // two uses of one edge: only where the input is no coverage
        }
        std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), before), ring.end());
        const Point first = ring.front();
        ring.push_back(first);
        m_rings.push_back(std::move(ring));
    }

    // The way that goes on from the end of `way`: turning clockwise from where it came, so through
    // the inside, the first. So parts that touch in a point stay apart, and holes that touch the
    // border are found with it. As many ways leave a node as arrive, so one is always left, if only
    // the first of the walk.
    [[nodiscard]] std::size_t follow(const Way& way, std::size_t start) const {
        const auto begin = std::lower_bound(m_ways.begin(), m_ways.end(), way,
                                            [](const Way& candidate, const Way& arriving) {
                                                return std::pair(candidate.group, candidate.from) <
                                                       std::pair(arriving.group, arriving.to);
                                            });
        std::size_t best = start;
        bool found = false;
        for (auto i = static_cast<std::size_t>(begin - m_ways.begin());
             i < m_ways.size() && m_ways[i].group == way.group && m_ways[i].from == way.to; ++i) {
            const bool left = i == start || !m_used[i];
            if (left && (!found || earlier(way, m_ways[i], m_ways[best]))) {
                best = i;
                found = true;
            }
        }
        return best;
    }

    [[nodiscard]] bool earlier(const Way& way, const Way& a, const Way& b) const {
        const Point node = last_point(way);
        const Point back = last_but_one(way);
        const Point to_a = second_point(a);
        const Point to_b = second_point(b);
        const int quarter_a = turn_class(node, back, to_a);
        const int quarter_b = turn_class(node, back, to_b);
        return quarter_a != quarter_b ? quarter_a < quarter_b : orientation(node, to_a, to_b) < 0;
    }

    // Clockwise angle from the ray node-back to the ray node-to: 0 under half a turn, 1 half, 2
    // more, 3 none or full.
    static int turn_class(Point node, Point back, Point to) {
        const int side = orientation(node, back, to);
        if (side != 0) {
            return side < 0 ? 0 : 2;
        }
        const bool same_x =
            (back.x < node.x) == (to.x < node.x) && (back.x > node.x) == (to.x > node.x);
        const bool same_y =
            (back.y < node.y) == (to.y < node.y) && (back.y > node.y) == (to.y > node.y);
        return same_x && same_y ? 3 : 1;
    }

    const ArcSet& m_arcs;
    std::vector<Way> m_ways;
    std::vector<bool> m_used;
    std::size_t m_nodes = 0;
    std::vector<std::size_t> m_open; ///< where on the stack the way from each node lies
    std::size_t m_next = 0;
    std::vector<std::vector<Point>> m_rings;
};

} // namespace

GeometryArray dissolve(const ArcSet& arcs, std::span<const std::uint32_t> group_of_feature,
                       std::size_t groups) {
    if (group_of_feature.size() != arcs.features() ||
        std::any_of(group_of_feature.begin(), group_of_feature.end(), [&](std::uint32_t group) {
            return group != ArcSet::none && group >= groups;
        })) {
        throw std::invalid_argument("dissolve: one group below `groups` for each feature");
    }
    Tracer tracer(arcs, group_of_feature);
    GeometryArray result(Kind::polygon);
    for (std::uint32_t group = 0; group < groups; ++group) {
        append_rings(tracer.rings_of(group), result);
    }
    return result;
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
#include "geom/nodes.hpp"

#include "geom/predicates.hpp"

#include <algorithm>

namespace maille::geom {

namespace {

class BitFilter {
public:
    explicit BitFilter(std::size_t bits) : m_words(bits / 64, 0), m_mask(bits - 1) {}

    void set(std::uint64_t hash) { word(hash) |= bit(hash); }
    [[nodiscard]] bool test(std::uint64_t hash) const {
        return (m_words[(hash & m_mask) >> 6U] & bit(hash)) != 0;
    }

private:
    [[nodiscard]] std::uint64_t& word(std::uint64_t hash) { return m_words[(hash & m_mask) >> 6U]; }
    [[nodiscard]] static std::uint64_t bit(std::uint64_t hash) {
        return std::uint64_t{1} << (hash & 63U);
    }
    std::vector<std::uint64_t> m_words;
    std::uint64_t m_mask;
};

// A border passing a vertex without change is met at two corners (or one, along the outside); it is
// taken at the smaller half-edge only.
enum class Corner { node, pass, pass_taken_elsewhere };

struct Candidate {
    Point place;
    std::uint32_t edge = 0;
    bool node = false;
};

class NodeFinder {
public:
    NodeFinder(const Rings& rings, const std::vector<std::uint32_t>& twins)
        : m_rings(rings), m_twins(twins) {}

    std::vector<std::uint32_t> run() {
        // Vertices passed twice are rare; the filters leave few candidates for the exact
        // comparison.
        const std::size_t bits = std::bit_ceil(16 * m_rings.points.size() + 64);
        BitFilter seen(bits);
        BitFilter wanted(bits);
        for_each_corner([&](std::uint32_t edge, Corner corner) {
            const std::uint64_t hash = vertex_hash(m_rings.points[edge]);
            if (corner == Corner::node || seen.test(hash)) {
                wanted.set(hash);
            } else {
                seen.set(hash);
            }
        });
        std::vector<Candidate> candidates;
        for_each_corner([&](std::uint32_t edge, Corner corner) {
            const Point place = m_rings.points[edge];
            if (corner == Corner::node || wanted.test(vertex_hash(place))) {
                candidates.push_back({place, edge, corner == Corner::node});
            }
        });
        return number(candidates);
    }

private:
    template <class Visit> void for_each_corner(Visit visit) const {
        for (std::size_t ring = 0; ring < m_rings.size(); ++ring) {
            const std::uint32_t begin = m_rings.first_edge(ring);
            const std::uint32_t end = m_rings.end_edge(ring);
            for (std::uint32_t edge = begin; edge < end; ++edge) {
                const Corner corner = corner_at(edge, edge == begin ? end - 1 : edge - 1);
                if (corner != Corner::pass_taken_elsewhere) {
                    visit(edge, corner);
                }
            }
        }
    }

    [[nodiscard]] Corner corner_at(std::uint32_t edge, std::uint32_t previous) const {
        const std::uint32_t twin = m_twins[edge];
        const std::uint32_t twin_previous = m_twins[previous];
        if (twin == no_edge || twin_previous == no_edge) {
            return twin == twin_previous ? Corner::pass : Corner::node;
        }
        if (twin_previous == edge || !follows(twin, twin_previous)) {
            return Corner::node;
        }
        return edge < twin_previous ? Corner::pass : Corner::pass_taken_elsewhere;
    }

    // Whether half-edge `second` comes right after `first` in their ring.
    [[nodiscard]] bool follows(std::uint32_t first, std::uint32_t second) const {
        if (first + 1 == second) {
            return true;
        }
        if (second > first) {
            return false;
        }
        const std::size_t ring = m_rings.ring_of(second);
        return m_rings.first_edge(ring) == second && m_rings.end_edge(ring) == first + 1;
    }

    [[nodiscard]] std::vector<std::uint32_t> number(std::vector<Candidate>& candidates) const {
        std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.place == b.place ? a.edge < b.edge : before(a.place, b.place);
        });
        std::vector<std::uint32_t> nodes(m_rings.points.size(), no_edge);
        std::uint32_t count = 0;
        for (auto first = candidates.begin(); first != candidates.end();) {
            const auto last = std::find_if(first, candidates.end(), [&](const Candidate& other) {
                return other.place != first->place;
            });
            const bool node = last - first > 1 || first->node;
            for (; first != last; ++first) {
                if (node) {
                    mark(nodes, *first, count);
                }
            }
            count += node ? 1 : 0;
        }
        return nodes;
    }

    void mark(std::vector<std::uint32_t>& nodes, const Candidate& candidate,
              std::uint32_t number) const {
        nodes[candidate.edge] = number;
        if (!candidate.node && m_twins[candidate.edge] != no_edge) {
            nodes[after(m_twins[candidate.edge])] = number; // the corner on the other side
        }
    }

    [[nodiscard]] std::uint32_t after(std::uint32_t edge) const {
        const std::size_t ring = m_rings.ring_of(edge);
        return edge + 1 == m_rings.end_edge(ring) ? m_rings.first_edge(ring) : edge + 1;
    }

    const Rings& m_rings;
    const std::vector<std::uint32_t>& m_twins;
};

} // namespace

std::vector<std::uint32_t> find_nodes(const Rings& rings, const std::vector<std::uint32_t>& twins) {
    return NodeFinder(rings, twins).run();
}

} // namespace maille::geom

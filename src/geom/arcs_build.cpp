// SPDX-License-Identifier: Apache-2.0
#include "geom/arcs.hpp"
#include "geom/nodes.hpp"
#include "geom/predicates.hpp"

#include <algorithm>

namespace maille::geom {

namespace {

bool repeats_points(std::span<const Point> points, const Rings& rings) {
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        const std::uint32_t edges = rings.end_edge(ring) - rings.first_edge(ring);
        const auto line = points.subspan(rings.starts[ring], edges + (edges > 0 ? 1 : 0));
        if (edges < 3 || std::adjacent_find(line.begin(), line.end()) != line.end()) {
            return true;
        }
    }
    return false;
}

// The rings without repeated points, and without those that have no area at all; `storage` holds
// the points.
Rings without_repeats(const Rings& rings, std::vector<Point>& storage) {
    Rings result;
    storage.reserve(rings.points.size());
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        const std::size_t begin = storage.size();
        for (std::uint32_t i = rings.starts[ring]; i < rings.starts[ring + 1]; ++i) {
            if (storage.size() == begin || storage.back() != rings.points[i]) {
                storage.push_back(rings.points[i]);
            }
        }
        if (storage.size() - begin < 4) {
            storage.resize(begin);
            continue;
        }
        result.starts.push_back(static_cast<std::uint32_t>(begin));
        result.features.push_back(rings.features[ring]);
    }
    result.starts.push_back(static_cast<std::uint32_t>(storage.size()));
    result.points = storage;
    return result;
}

} // namespace

// Walks every ring from node to node; an arc with two sides is taken from the ring that comes
// first.
class ArcBuilder {
public:
    explicit ArcBuilder(const GeometryArray& polygons) : m_rings(rings_of(polygons)) {
        m_arcs.m_features = polygons.size();
        if (repeats_points(m_rings.points, m_rings)) {
            m_rings = without_repeats(m_rings, m_storage);
        }
        m_twins = find_twins(m_rings, 1);
        m_nodes = find_nodes(m_rings, m_twins);
    }

    ArcSet run() {
        m_arcs.m_points.reserve(m_rings.points.size() * 5 / 8);
        for (std::size_t ring = 0; ring < m_rings.size(); ++ring) {
            walk(ring);
        }
        m_arcs.m_defects = find_defects(m_rings, m_twins);
        return std::move(m_arcs);
    }

private:
    void walk(std::size_t ring) {
        const std::uint32_t begin = m_rings.first_edge(ring);
        const std::uint32_t end = m_rings.end_edge(ring);
        std::uint32_t first = begin;
        while (first < end && m_nodes[first] == no_edge) {
            ++first;
        }
        if (first == end) {
            add_loop(ring);
            return;
        }
        // From the first node once around; `edge` counts on beyond the end and is folded back.
        std::uint32_t start = first;
        for (std::uint32_t edge = first + 1; edge <= first + (end - begin); ++edge) {
            const std::uint32_t here = edge < end ? edge : edge - (end - begin);
            if (m_nodes[here] != no_edge) {
                add_arc(ring, start, edge);
                start = edge;
            }
        }
    }

    [[nodiscard]] std::uint32_t fold(std::size_t ring, std::uint32_t edge) const {
        const std::uint32_t end = m_rings.end_edge(ring);
        return edge < end ? edge : edge - (end - m_rings.first_edge(ring));
    }

    // The arc of half-edges [start, stop), counted on beyond the end of the ring.
    void add_arc(std::size_t ring, std::uint32_t start, std::uint32_t stop) {
        const std::uint32_t first = fold(ring, start);
        const std::uint32_t last_twin = m_twins[fold(ring, stop - 1)];
        if (last_twin != no_edge && last_twin < first) {
            return; // the other side has brought it
        }
        const std::size_t begin = m_arcs.m_points.size();
        for (std::uint32_t edge = start; edge < stop; ++edge) {
            m_arcs.m_points.push_back(m_rings.points[fold(ring, edge)]);
        }
        m_arcs.m_points.push_back(m_rings.points[fold(ring, stop)]);
        close_arc(begin, ring, last_twin, m_nodes[first], m_nodes[fold(ring, stop)]);
    }

    void add_loop(std::size_t ring) {
        const std::uint32_t first = m_rings.first_edge(ring);
        const std::uint32_t end = m_rings.end_edge(ring);
        if (first == end || m_twins[first] < first) {
            return;
        }
        const std::size_t begin = m_arcs.m_points.size();
        const auto points = m_rings.points.subspan(first, end - first);
        const auto smallest = std::min_element(points.begin(), points.end(), before);
        m_arcs.m_points.insert(m_arcs.m_points.end(), smallest, points.end());
        m_arcs.m_points.insert(m_arcs.m_points.end(), points.begin(), smallest + 1);
        close_arc(begin, ring, m_twins[first], no_edge, no_edge);
    }

    void close_arc(std::size_t begin, std::size_t ring, std::uint32_t twin,
                   std::uint32_t first_node, std::uint32_t last_node) {
        std::uint32_t left = m_rings.features[ring];
        std::uint32_t right =
            twin == no_edge ? ArcSet::none : m_rings.features[m_rings.ring_of(twin)];
        const auto points = std::span(m_arcs.m_points).subspan(begin);
        const bool closed = points.front() == points.back();
        const std::size_t step = closed ? 1 : 0;
        if (before(points[points.size() - 1 - step], points[step])) {
            std::reverse(points.begin(), points.end());
            std::swap(left, right);
            std::swap(first_node, last_node);
        }
        m_arcs.m_offsets.push_back(static_cast<std::uint32_t>(m_arcs.m_points.size()));
        m_arcs.m_left.push_back(left);
        m_arcs.m_right.push_back(right);
        m_arcs.m_first_node.push_back(first_node);
        m_arcs.m_last_node.push_back(last_node);
    }

    Rings m_rings;
    std::vector<Point> m_storage;
    std::vector<std::uint32_t> m_twins;
    std::vector<std::uint32_t> m_nodes;
    ArcSet m_arcs;
};

ArcSet build_arcs(const GeometryArray& polygons) {
    return ArcBuilder(polygons).run();
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
#include "geom/half_edges.hpp"

#include "base/parallel.hpp"

#include <algorithm>

namespace maille::geom {

namespace {

struct Sample {
    std::uint32_t hash;
    std::uint32_t edge;
    std::uint32_t ring;
};

// Neighbours follow each other along whole arcs. So only every eighth edge, chosen by its
// coordinates, goes through a hash table; from each pair found there the match is followed along
// both rings in sequential memory. What is left over (outer borders, short arcs) goes through the
// table whole in a second pass.
class TwinFinder {
public:
    TwinFinder(const Rings& rings, unsigned jobs)
        : m_rings(rings), m_points(rings.points), m_jobs(jobs),
          m_twins(rings.points.size(), no_edge) {}

    std::vector<std::uint32_t> run() {
        match(sample(7));
        match(sample(0));
        return std::move(m_twins);
    }

private:
    static constexpr std::size_t ring_block = 512;

    // Edges without twin whose hash has no bit of `mask` set, in order.
    [[nodiscard]] std::vector<std::vector<Sample>> sample(std::uint64_t mask) const {
        std::vector<std::vector<Sample>> lists((m_rings.size() + ring_block - 1) / ring_block);
        base::parallel_blocks(m_rings.size(), ring_block, m_jobs,
                              [&](std::size_t begin, std::size_t end) {
                                  std::vector<Sample>& list = lists[begin / ring_block];
                                  for (std::size_t ring = begin; ring < end; ++ring) {
                                      sample_ring(ring, mask, list);
                                  }
                              });
        return lists;
    }

    void sample_ring(std::size_t ring, std::uint64_t mask, std::vector<Sample>& list) const {
        const std::uint32_t end = m_rings.end_edge(ring);
        std::uint64_t there = 0;
        bool known = false; // whether `there` belongs to the point at hand
        for (std::uint32_t edge = m_rings.first_edge(ring); edge < end; ++edge) {
            if (m_twins[edge] != no_edge) {
                known = false;
                continue;
            }
            const std::uint64_t here = known ? there : vertex_hash(m_points[edge]);
            there = vertex_hash(m_points[edge + 1]);
            known = true;
            const std::uint64_t sum = (here + there) * 0x9e3779b97f4a7c15U; // blind to direction
            const std::uint64_t hash = sum ^ (sum >> 32U);
            if ((hash & mask) == 0 && m_points[edge] != m_points[edge + 1]) {
                list.push_back({static_cast<std::uint32_t>(hash >> 3U), edge,
                                static_cast<std::uint32_t>(ring)});
            }
        }
    }

    void match(const std::vector<std::vector<Sample>>& lists) {
        std::size_t count = 0;
        for (const std::vector<Sample>& list : lists) {
            count += list.size();
        }
        const std::size_t capacity = std::bit_ceil(2 * count + 1);
        const Sample free{0, no_edge, 0};
        std::vector<Sample> table(capacity, free);
        for (const std::vector<Sample>& list : lists) {
            for (const Sample& sample : list) {
                if (m_twins[sample.edge] == no_edge) {
                    match_one(table, sample);
                }
            }
        }
    }

    void match_one(std::vector<Sample>& table, const Sample& sample) {
        const std::size_t mask = table.size() - 1;
        std::size_t slot = sample.hash & mask;
        for (; table[slot].edge != no_edge; slot = (slot + 1) & mask) {
            const Sample& other = table[slot];
            if (other.hash == sample.hash && m_twins[other.edge] == no_edge &&
                m_points[other.edge] == m_points[sample.edge + 1] &&
                m_points[other.edge + 1] == m_points[sample.edge]) {
                follow(sample, other);
                return;
            }
        }
        table[slot] = sample;
    }

    void pair(std::uint32_t a, std::uint32_t b) {
        m_twins[a] = b;
        m_twins[b] = a;
    }

    [[nodiscard]] std::uint32_t next(std::uint32_t edge, std::uint32_t ring) const {
        return edge + 1 == m_rings.end_edge(ring) ? m_rings.first_edge(ring) : edge + 1;
    }
    [[nodiscard]] std::uint32_t previous(std::uint32_t edge, std::uint32_t ring) const {
        return edge == m_rings.first_edge(ring) ? m_rings.end_edge(ring) - 1 : edge - 1;
    }
    [[nodiscard]] bool may_pair(std::uint32_t a, std::uint32_t b) const {
        return a != b && m_twins[a] == no_edge && m_twins[b] == no_edge &&
               m_points[a + 1] == m_points[b] && m_points[a] == m_points[b + 1];
    }

    void follow(const Sample& first, const Sample& second) {
        pair(first.edge, second.edge);
        std::uint32_t a = next(first.edge, first.ring);
        std::uint32_t b = previous(second.edge, second.ring);
        while (may_pair(a, b)) {
            pair(a, b);
            a = next(a, first.ring);
            b = previous(b, second.ring);
        }
        a = previous(first.edge, first.ring);
        b = next(second.edge, second.ring);
        while (may_pair(a, b)) {
            pair(a, b);
            a = previous(a, first.ring);
            b = next(b, second.ring);
        }
    }

    const Rings& m_rings;
    std::span<const Point> m_points;
    unsigned m_jobs;
    std::vector<std::uint32_t> m_twins;
};

} // namespace

std::size_t Rings::ring_of(std::uint32_t edge) const {
    const auto after = std::upper_bound(starts.begin(), starts.end(), edge);
    return static_cast<std::size_t>(after - starts.begin()) - 1;
}

Rings rings_of(const GeometryArray& polygons) {
    Rings rings;
    rings.points = polygons.points();
    for (std::size_t feature = 0; feature < polygons.size(); ++feature) {
        for (std::size_t p = polygons.part_begin(feature); p < polygons.part_end(feature); ++p) {
            for (std::size_t r = polygons.ring_begin(p); r < polygons.ring_end(p); ++r) {
                const Point* first = polygons.ring(r).data();
                rings.starts.push_back(static_cast<std::uint32_t>(first - rings.points.data()));
                rings.features.push_back(static_cast<std::uint32_t>(feature));
            }
        }
    }
    rings.starts.push_back(static_cast<std::uint32_t>(rings.points.size()));
    return rings;
}

std::vector<std::uint32_t> find_twins(const Rings& rings, unsigned jobs) {
    return TwinFinder(rings, jobs).run();
}

} // namespace maille::geom

// SPDX-License-Identifier: Apache-2.0
#include "geom/nodes.hpp"
#include "geom/predicates.hpp"

#include <algorithm>
#include <tuple>

namespace maille::geom {

namespace {

// One use of an edge by a feature; `forward` when it runs from the smaller end to the larger one.
struct Use {
    Point low;
    Point high;
    bool forward = false;
    std::uint32_t feature = 0;
};

auto key(const Use& use) {
    return std::tuple(use.low.x, use.low.y, use.high.x, use.high.y, use.forward, use.feature);
}

bool same_side(const Use& a, const Use& b) {
    return a.low == b.low && a.high == b.high && a.forward == b.forward;
}

template <class Visit> void for_each_edge(const Rings& rings, Visit visit) {
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        std::uint64_t here = 0;
        for (std::uint32_t e = rings.first_edge(ring); e < rings.end_edge(ring); ++e) {
            if (e == rings.first_edge(ring)) {
                here = vertex_hash(rings.points[e]);
            }
            const std::uint64_t there = vertex_hash(rings.points[e + 1]);
            visit(ring, e, (here + there) * 0x9e3779b97f4a7c15U >> 32U);
            here = there;
        }
    }
}

// Every use of an edge of which one use has no twin, and some more by chance.
std::vector<Use> suspects(const Rings& rings, const std::vector<std::uint32_t>& twins) {
    std::size_t singles = 0;
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        singles += static_cast<std::size_t>(std::count(
            twins.begin() + rings.first_edge(ring), twins.begin() + rings.end_edge(ring), no_edge));
    }
    const std::size_t size = std::bit_ceil(16 * singles + 64);
    std::vector<bool> filter(size, false);
    for_each_edge(rings, [&](std::size_t, std::uint32_t edge, std::uint64_t hash) {
        if (twins[edge] == no_edge) {
            filter[hash & (size - 1)] = true;
        }
    });
    std::vector<Use> uses;
    for_each_edge(rings, [&](std::size_t ring, std::uint32_t edge, std::uint64_t hash) {
        if (filter[hash & (size - 1)]) {
            const Point a = rings.points[edge];
            const Point b = rings.points[edge + 1];
            const bool forward = before(a, b);
            uses.push_back({forward ? a : b, forward ? b : a, forward, rings.features[ring]});
        }
    });
    return uses;
}

} // namespace

std::vector<CoverageDefect> find_defects(const Rings& rings,
                                         const std::vector<std::uint32_t>& twins) {
    std::vector<Use> uses = suspects(rings, twins);
    std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) { return key(a) < key(b); });
    std::vector<CoverageDefect> found;
    for (std::size_t i = 0; i + 1 < uses.size(); ++i) {
        if (same_side(uses[i], uses[i + 1])) {
            found.push_back({uses[i].feature, uses[i + 1].feature, 1, uses[i].low});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const CoverageDefect& a, const CoverageDefect& b) {
                         return std::pair(a.first, a.second) < std::pair(b.first, b.second);
                     });
    std::vector<CoverageDefect> merged;
    for (const CoverageDefect& defect : found) {
        if (!merged.empty() && merged.back().first == defect.first &&
            merged.back().second == defect.second) {
            ++merged.back().edges;
        } else {
            merged.push_back(defect);
        }
    }
    return merged;
}

} // namespace maille::geom

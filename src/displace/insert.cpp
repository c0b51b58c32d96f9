// SPDX-License-Identifier: Apache-2.0
#include "displace/insert.hpp"

#include <array>
#include <limits>
#include <tuple>

namespace maille::displace {

namespace {

// Beyond this a heap's mean distance changes by less than one part in a hundred with its start.
constexpr std::size_t heap_with_starts = 40;

// Number of true places within reach of each disc's own: how crowded it is there.
std::vector<std::uint32_t> crowding(const Packing& packing) {
    const std::int64_t reach = 2 * packing.largest_radius() + packing.gap();
    DiscGrid grid(packing.ground().low(), packing.ground().high(), reach, packing.size());
    for (std::uint32_t d = 0; d < packing.size(); ++d) {
        grid.insert(d, packing.anchor(d));
    }
    std::vector<std::uint32_t> counts(packing.size(), 0);
    for (std::size_t d = 0; d < packing.size(); ++d) {
        if (!packing.placed(d)) {
            grid.any_near(packing.anchor(d), reach, [&](std::uint32_t other) {
                const bool near = squared(packing.anchor(d), packing.anchor(other)) < reach * reach;
                counts[d] += near ? 1 : 0;
                return false;
            });
        }
    }
    return counts;
}

std::vector<std::uint32_t> insertion_order(const Packing& packing) {
    const std::vector<std::uint32_t> counts = crowding(packing);
    std::vector<std::uint32_t> order;
    for (std::uint32_t d = 0; d < packing.size(); ++d) {
        if (!packing.placed(d)) {
            order.push_back(d);
        }
    }
    const auto rank = [&](std::uint32_t d) {
        return std::tuple(counts[d], packing.anchor(d), -packing.radius(d), d);
    };
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
    return order;
}

// Where the first discs of a heap stand from its place, in units of the distance between two.
constexpr double half_edge = 0.5002;
constexpr double corner = 0.5776; // a little more than 1 / sqrt(3), for the rounding
constexpr double corner_x = 0.5002;
constexpr double corner_y = 0.2888;
constexpr std::array<geom::Point, 2> two_about{{{half_edge, 0}, {-half_edge, 0}}};
constexpr std::array<geom::Point, 3> three_about{
    {{0, corner}, {-corner_x, -corner_y}, {corner_x, -corner_y}}};

class HeapInserter {
public:
    explicit HeapInserter(Packing& packing) : m_packing(&packing), m_seeker(packing) {}

    /// Places the heap; returns whether all found a place.
    bool insert(std::span<const std::uint32_t> heap) {
        std::vector<std::optional<Position>> best = attempt(heap, {});
        if (heap.size() > 2 && heap.size() <= heap_with_starts) {
            keep_better(best, heap, two_about);
            keep_better(best, heap, three_about);
        }
        bool all = true;
        for (std::size_t i = 0; i < heap.size(); ++i) {
            if (best[i]) {
                m_packing->put(heap[i], *best[i]);
            }
            all = all && best[i];
        }
        return all;
    }

private:
    using Places = std::vector<std::optional<Position>>;

    // Places found for the heap, which is taken off again.
    Places attempt(std::span<const std::uint32_t> heap, std::span<const geom::Point> start) {
        Places found(heap.size());
        const Position anchor = m_packing->anchor(heap.front());
        const auto apart =
            static_cast<double>(2 * m_packing->radius(heap.front()) + m_packing->gap());
        double reached = 0;
        for (std::size_t i = 0; i < heap.size(); ++i) {
            if (i < start.size()) {
                const Position offset = rounded({start[i].x * apart, start[i].y * apart});
                const Position place{anchor.x_um + offset.x_um, anchor.y_um + offset.y_um};
                if (m_packing->fits(heap[i], place)) {
                    found[i] = place;
                }
            }
            if (!found[i]) {
                found[i] = m_seeker.nearest(heap[i], anchor, reached,
                                            std::numeric_limits<double>::infinity());
                if (!found[i]) {
                    break; // nor will those after it
                }
                reached = i < start.size() ? 0 : distance(anchor, *found[i]);
            }
            m_packing->put(heap[i], *found[i]);
        }
        for (std::size_t i = 0; i < heap.size(); ++i) {
            if (found[i]) {
                m_packing->take(heap[i]);
            }
        }
        return found;
    }

    void keep_better(Places& best, std::span<const std::uint32_t> heap,
                     std::span<const geom::Point> start) {
        Places other = attempt(heap, start);
        if (cost(other, heap) < cost(best, heap)) {
            best = std::move(other);
        }
    }

    // Fewest without place first, then the total distance.
    [[nodiscard]] std::pair<std::size_t, double> cost(const Places& places,
                                                      std::span<const std::uint32_t> heap) const {
        std::pair<std::size_t, double> sum{0, 0};
        for (const std::optional<Position>& place : places) {
            if (place) {
                sum.second += distance(m_packing->anchor(heap.front()), *place);
            } else {
                ++sum.first;
            }
        }
        return sum;
    }

    Packing* m_packing;
    Seeker m_seeker;
};

} // namespace

bool insert_all(Packing& packing, bool as_many_as_fit) {
    const std::vector<std::uint32_t> order = insertion_order(packing);
    HeapInserter inserter(packing);
    bool all = true;
    for (std::size_t begin = 0; begin < order.size() && (all || as_many_as_fit);) {
        std::size_t end = begin + 1;
        while (end < order.size() && packing.anchor(order[end]) == packing.anchor(order[begin]) &&
               packing.radius(order[end]) == packing.radius(order[begin])) {
            ++end;
        }
        all = inserter.insert(std::span(order).subspan(begin, end - begin)) && all;
        begin = end;
    }
    return all;
}

} // namespace maille::displace

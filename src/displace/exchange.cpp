// SPDX-License-Identifier: Apache-2.0
#include "displace/assignment.hpp"
#include "displace/improve.hpp"

#include <numeric>

namespace maille::displace {

namespace {

constexpr std::size_t exact_up_to = 320;

// A movable disc's leader with its box.
struct Leader {
    std::uint32_t disc = 0;
    std::int64_t left_um = 0;
    std::int64_t right_um = 0;
    std::int64_t bottom_um = 0;
    std::int64_t top_um = 0;
};

Leader leader_of(const Packing& packing, std::uint32_t disc) {
    const Position a = packing.anchor(disc);
    const Position p = packing.place(disc);
    return {disc, std::min(a.x_um, p.x_um), std::max(a.x_um, p.x_um), std::min(a.y_um, p.y_um),
            std::max(a.y_um, p.y_um)};
}

// Movable discs by radius, in order of index.
std::vector<std::vector<std::uint32_t>> by_radius(const Packing& packing) {
    std::vector<std::uint32_t> discs;
    for (std::uint32_t d = 0; d < packing.size(); ++d) {
        if (packing.movable(d)) {
            discs.push_back(d);
        }
    }
    std::stable_sort(discs.begin(), discs.end(), [&](std::uint32_t a, std::uint32_t b) {
        return packing.radius(a) < packing.radius(b);
    });
    std::vector<std::vector<std::uint32_t>> groups;
    for (const std::uint32_t d : discs) {
        if (groups.empty() || packing.radius(groups.back().front()) != packing.radius(d)) {
            groups.emplace_back();
        }
        groups.back().push_back(d);
    }
    return groups;
}

// Calls `visit(i, j)` for pairs of leaders whose boxes, grown by `grow_um`, meet.
template <class Visit>
void pairs_that_meet(std::vector<Leader>& leaders, std::int64_t grow_um, Visit&& visit) {
    std::sort(leaders.begin(), leaders.end(), [](const Leader& a, const Leader& b) {
        return a.left_um != b.left_um ? a.left_um < b.left_um : a.disc < b.disc;
    });
    for (std::size_t i = 0; i < leaders.size(); ++i) {
        const Leader& a = leaders[i];
        for (std::size_t j = i + 1; j < leaders.size(); ++j) {
            const Leader& b = leaders[j];
            if (b.left_um > a.right_um + grow_um) {
                break;
            }
            if (b.bottom_um <= a.top_um + grow_um && a.bottom_um <= b.top_um + grow_um) {
                visit(a.disc, b.disc);
            }
        }
    }
}

std::vector<Leader> leaders_of(const Packing& packing, std::span<const std::uint32_t> discs) {
    std::vector<Leader> leaders;
    leaders.reserve(discs.size());
    for (const std::uint32_t d : discs) {
        leaders.push_back(leader_of(packing, d));
    }
    return leaders;
}

void exchange(Packing& packing, std::uint32_t a, std::uint32_t b) {
    const Position place_a = packing.place(a);
    const Position place_b = packing.place(b);
    packing.take(a);
    packing.take(b);
    packing.put(a, place_b);
    packing.put(b, place_a);
}

// Clusters of discs that may want each other's places: their leaders' boxes meet.
class Clusters {
public:
    explicit Clusters(std::size_t discs) : m_parent(discs) {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    std::uint32_t find(std::uint32_t d) {
        while (m_parent[d] != d) {
            m_parent[d] = m_parent[m_parent[d]];
            d = m_parent[d];
        }
        return d;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        const auto [low, high] = std::minmax({find(a), find(b)});
        m_parent[high] = low;
    }

private:
    std::vector<std::uint32_t> m_parent;
};

void assign_exactly(Packing& packing, std::span<const std::uint32_t> discs) {
    CostTable table{discs.size(), discs.size(), {}};
    table.costs.reserve(discs.size() * discs.size());
    std::vector<Position> places;
    double before = 0;
    for (const std::uint32_t d : discs) {
        places.push_back(packing.place(d));
        before += packing.moved(d);
    }
    for (const std::uint32_t d : discs) {
        for (const Position place : places) {
            table.costs.push_back(distance(packing.anchor(d), place));
        }
    }
    const std::vector<std::uint32_t> column = least_cost_assignment(table);
    double after = 0;
    for (std::size_t i = 0; i < discs.size(); ++i) {
        after += table.costs[i * discs.size() + column[i]];
    }
    if (after >= before - 0.5) {
        return;
    }
    for (const std::uint32_t d : discs) {
        packing.take(d);
    }
    for (std::size_t i = 0; i < discs.size(); ++i) {
        packing.put(discs[i], places[column[i]]);
    }
}

void exchange_pairs(Packing& packing, std::span<const std::uint32_t> discs) {
    bool better = true;
    for (unsigned round = 0; round < 8 && better; ++round) {
        better = false;
        std::vector<Leader> leaders = leaders_of(packing, discs);
        pairs_that_meet(leaders, packing.largest_radius(), [&](std::uint32_t a, std::uint32_t b) {
            const double now = packing.moved(a) + packing.moved(b);
            const double then = distance(packing.anchor(a), packing.place(b)) +
                                distance(packing.anchor(b), packing.place(a));
            if (then < now - 0.5) {
                exchange(packing, a, b);
                better = true;
            }
        });
    }
}

} // namespace

void reassign(Packing& packing, Exactness exactness) {
    for (const std::vector<std::uint32_t>& group : by_radius(packing)) {
        exchange_pairs(packing, group);
        if (exactness == Exactness::pairs) {
            continue;
        }
        Clusters clusters(packing.size());
        std::vector<Leader> leaders = leaders_of(packing, group);
        pairs_that_meet(leaders, 2 * packing.largest_radius(),
                        [&](std::uint32_t a, std::uint32_t b) { clusters.join(a, b); });
        std::vector<std::uint32_t> order = group;
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return clusters.find(a) < clusters.find(b);
        });
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin + 1;
            while (end < order.size() && clusters.find(order[end]) == clusters.find(order[begin])) {
                ++end;
            }
            const auto cluster = std::span(order).subspan(begin, end - begin);
            if (cluster.size() > 1 && cluster.size() <= exact_up_to) {
                assign_exactly(packing, cluster);
            }
            begin = end;
        }
    }
}

void uncross(Packing& packing) {
    for (const std::vector<std::uint32_t>& group : by_radius(packing)) {
        // Each exchange makes the total smaller, so this ends.
        bool crossed = true;
        while (crossed) {
            crossed = false;
            std::vector<Leader> leaders = leaders_of(packing, group);
            pairs_that_meet(leaders, 0, [&](std::uint32_t a, std::uint32_t b) {
                if (cross_properly(packing.anchor(a), packing.place(a), packing.anchor(b),
                                   packing.place(b))) {
                    exchange(packing, a, b);
                    crossed = true;
                }
            });
        }
    }
}

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
#include "demo/growth.hpp"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>

namespace maille::demo {

namespace {

// The member of each group nearest to the mean of the group.
std::vector<int> middles(const Graph& graph, const std::vector<int>& group,
                         const std::vector<int>& seeds) {
    std::vector<Point> sums(seeds.size());
    std::vector<std::int64_t> counts(seeds.size());
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (group[i] >= 0) {
            sums[size(group[i])] = sums[size(group[i])] + graph.places[i];
            ++counts[size(group[i])];
        }
    }
    std::vector<int> result = seeds;
    std::vector<double> best(seeds.size(), 1e18);
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (group[i] < 0) {
            continue;
        }
        const std::size_t g = size(group[i]);
        const double d = distance(graph.places[i], {sums[g].x / counts[g], sums[g].y / counts[g]});
        if (d < best[g]) {
            best[g] = d;
            result[g] = static_cast<int>(i);
        }
    }
    return result;
}

} // namespace

std::vector<int> grow(const Graph& graph, const std::vector<int>& seeds,
                      const std::vector<bool>& taken) {
    using Step = std::tuple<double, int, int>; // cost, node, group
    std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
    std::vector<int> group(graph.places.size(), -1);
    for (std::size_t s = 0; s < seeds.size(); ++s) {
        queue.emplace(0.0, seeds[s], static_cast<int>(s));
    }
    while (!queue.empty()) {
        const auto [cost, node, g] = queue.top();
        queue.pop();
        if (group[size(node)] >= 0) {
            continue;
        }
        group[size(node)] = g;
        for (const int next : graph.neighbours[size(node)]) {
            if (group[size(next)] < 0 && !taken[size(next)] &&
                graph.block[size(next)] == graph.block[size(node)]) {
                const double step = distance(graph.places[size(node)], graph.places[size(next)]);
                // Mostly as the crow flies, so that groups are compact; a little along the path.
                const double flight =
                    distance(graph.places[size(seeds[size(g)])], graph.places[size(next)]);
                queue.emplace(std::max(cost + 0.1 * step, flight), next, g);
            }
        }
    }
    return group;
}

std::vector<int> spread_seeds(const Graph& graph, int block, int count,
                              const std::vector<bool>& taken, Random& random) {
    std::vector<int> candidates;
    for (std::size_t i = 0; i < graph.places.size(); ++i) {
        if (graph.block[i] == block && !taken[i]) {
            candidates.push_back(static_cast<int>(i));
        }
    }
    std::vector<int> seeds;
    if (candidates.empty()) {
        return seeds;
    }
    seeds.push_back(random.pick(candidates));
    std::vector<double> nearest(candidates.size(), 1e18); // distance to the nearest seed
    while (static_cast<int>(seeds.size()) < count && seeds.size() < candidates.size()) {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            nearest[i] = std::min(nearest[i], distance(graph.places[size(candidates[i])],
                                                       graph.places[size(seeds.back())]));
        }
        const auto far = std::max_element(nearest.begin(), nearest.end()) - nearest.begin();
        seeds.push_back(candidates[static_cast<std::size_t>(far)]);
    }
    for (int round = 0; round < 4; ++round) {
        seeds = middles(graph, grow(graph, seeds, taken), seeds);
    }
    return seeds;
}

} // namespace maille::demo

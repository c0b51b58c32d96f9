// SPDX-License-Identifier: Apache-2.0
#include "demo/paths.hpp"

#include <algorithm>
#include <queue>
#include <tuple>

namespace maille::demo {

std::vector<int> ways_to(const std::vector<std::vector<int>>& neighbours, int target,
                         const std::function<double(int, int)>& cost) {
    using Step = std::tuple<double, int, int>; // cost, node, node after
    std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
    std::vector<int> next(neighbours.size(), -1);
    std::vector<bool> done(neighbours.size());
    queue.emplace(0.0, target, -1);
    while (!queue.empty()) {
        const auto [spent, node, after] = queue.top();
        queue.pop();
        const auto at = static_cast<std::size_t>(node);
        if (done[at]) {
            continue;
        }
        done[at] = true;
        next[at] = after;
        for (const int other : neighbours[at]) {
            if (const double step = cost(other, node);
                step >= 0.0 && !done[static_cast<std::size_t>(other)]) {
                queue.emplace(spent + step, other, node);
            }
        }
    }
    return next;
}

std::vector<int> follow(const std::vector<int>& ways, int from) {
    std::vector<int> path{from};
    while (ways[static_cast<std::size_t>(path.back())] >= 0) {
        path.push_back(ways[static_cast<std::size_t>(path.back())]);
    }
    return path;
}

int nearest(const std::vector<Point>& places, Point p) {
    const auto best = std::min_element(places.begin(), places.end(), [p](Point a, Point b) {
        return squared_distance(a, p) < squared_distance(b, p);
    });
    return static_cast<int>(best - places.begin());
}

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
#include "demo/territory.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace maille::demo {

namespace {

// How many communes each EPCI across a border takes on either side.
constexpr std::array<std::pair<int, int>, 4> splits{{{6, 6}, {9, 3}, {11, 2}, {10, 1}}};

// Up to `wanted` free nodes of the block of `start`, connected and nearest to it first.
std::vector<int> nearest_members(const Graph& graph, int start, int wanted,
                                 const std::vector<bool>& taken) {
    std::vector<int> members;
    std::set<std::pair<double, int>> front{{0.0, start}};
    std::set<int> met{start};
    while (!front.empty() && static_cast<int>(members.size()) < wanted) {
        const int node = front.begin()->second;
        front.erase(front.begin());
        members.push_back(node);
        for (const int next : graph.neighbours[size(node)]) {
            if (!taken[size(next)] && graph.block[size(next)] == graph.block[size(start)] &&
                met.insert(next).second) {
                front.emplace(distance(graph.places[size(start)], graph.places[size(next)]), next);
            }
        }
    }
    return members;
}

// Pairs of neighbours in two départements, in random order.
std::vector<std::pair<int, int>> border_pairs(const Graph& graph, Random& random) {
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t i = 0; i < graph.places.size(); ++i) {
        for (const int j : graph.neighbours[i]) {
            if (graph.block[i] != graph.block[size(j)]) {
                pairs.emplace_back(static_cast<int>(i), j);
            }
        }
    }
    random.shuffle(pairs);
    return pairs;
}

// Takes the EPCI across borders, far from each other; returns how many were made.
int place_across(const Graph& graph, std::vector<int>& group, std::vector<bool>& taken,
                 Random& random) {
    std::vector<Point> places;
    int made = 0;
    for (const auto& [a, b] : border_pairs(graph, random)) {
        if (made == static_cast<int>(splits.size())) {
            break;
        }
        const Point here = graph.places[size(a)];
        const bool apart = std::all_of(places.begin(), places.end(),
                                       [here](Point p) { return distance(p, here) > 350'000.0; });
        const auto [first, second] = splits[size(made)];
        const auto in_a = nearest_members(graph, a, first, taken);
        const auto in_b = nearest_members(graph, b, second, taken);
        if (!apart || static_cast<int>(in_a.size()) < first ||
            static_cast<int>(in_b.size()) < second) {
            continue;
        }
        for (const auto* members : {&in_a, &in_b}) {
            for (const int node : *members) {
                group[size(node)] = made;
                taken[size(node)] = true;
            }
        }
        places.push_back(here);
        ++made;
    }
    return made;
}

// Nodes cut off by an EPCI across a border join a neighbour, of their département if they can.
void adopt_strays(const Graph& graph, std::vector<int>& group) {
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (const int j : graph.neighbours[i]) {
                if (group[i] < 0 && group[size(j)] >= 0 && graph.block[i] == graph.block[size(j)]) {
                    group[i] = group[size(j)];
                    moved = true;
                }
            }
        }
    }
}

} // namespace

std::vector<int> grow_departements(const Graph& graph, const std::vector<Point>& capitals) {
    std::vector<int> seeds;
    for (const Point capital : capitals) {
        int best = 0;
        for (std::size_t i = 0; i < graph.places.size(); ++i) {
            if (distance(graph.places[i], capital) < distance(graph.places[size(best)], capital)) {
                best = static_cast<int>(i);
            }
        }
        seeds.push_back(best);
    }
    return grow(graph, seeds, std::vector<bool>(graph.places.size()));
}

std::vector<int> grow_epci(const Graph& graph, Random& random, int& count) {
    const std::size_t n = graph.places.size();
    std::vector<int> group(n, -1);
    std::vector<bool> taken(n);
    count = place_across(graph, group, taken, random);
    const double mean = 15.0;
    const auto free_total = static_cast<double>(std::count(taken.begin(), taken.end(), false));
    const double wanted = std::max(8.0, std::floor(static_cast<double>(n) / mean + 0.5)) - count;
    for (int block = 0; block < 5; ++block) {
        int members = 0;
        for (std::size_t i = 0; i < n; ++i) {
            members += !taken[i] && graph.block[i] == block ? 1 : 0;
        }
        const int share =
            std::max(1, static_cast<int>(std::floor(wanted * members / free_total + 0.5)));
        const auto seeds = spread_seeds(graph, block, share, taken, random);
        const auto grown = grow(graph, seeds, taken);
        for (std::size_t i = 0; i < n; ++i) {
            if (grown[i] >= 0) {
                group[i] = count + grown[i];
            }
        }
        count += static_cast<int>(seeds.size());
    }
    adopt_strays(graph, group);
    return group;
}

} // namespace maille::demo

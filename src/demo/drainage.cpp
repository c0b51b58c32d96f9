// SPDX-License-Identifier: Apache-2.0
#include "demo/drainage.hpp"

#include "demo/noise.hpp"
#include "demo/random.hpp"
#include "demo/sites.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <ranges>
#include <tuple>

namespace maille::demo {

namespace {

constexpr double node_distance = 36'000.0;
constexpr int smallest_basin = 7;

// The tree: every node of the land knows the node its water runs to.
struct Drainage {
    std::vector<Point> places;
    std::vector<int> down;            // -1: sea
    std::vector<std::vector<int>> up; // largest basin first
    std::vector<int> basin;
};

bool at_sea(const Land& land, Point p) {
    return p.x < land.coast(p.y) - 25'000;
}

// Shortest paths from the sea inland; cheap along the valleys, where the relief is near zero.
std::vector<int> flow(const Land& land, const Mesh& mesh, std::uint64_t seed,
                      std::vector<int>& order) {
    using Step = std::tuple<double, int, int>; // cost, node, node below
    std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
    const auto neighbours = mesh.neighbours();
    std::vector<int> down(mesh.sites.size(), -2);
    for (std::size_t i = 0; i < down.size(); ++i) {
        if (at_sea(land, mesh.sites[i])) {
            queue.emplace(0.0, static_cast<int>(i), -1);
        }
    }
    while (!queue.empty()) {
        const auto [cost, node, below] = queue.top();
        queue.pop();
        if (down[size(node)] != -2) {
            continue;
        }
        down[size(node)] = below;
        order.push_back(node);
        const Point here = mesh.sites[size(node)];
        for (const int next : neighbours[size(node)]) {
            const Point there = mesh.sites[size(next)];
            if (down[size(next)] == -2 && land.zone(there) != Zone::nothing) {
                const double relief = std::fabs(fractal_noise(seed, there, 330'000.0, 2));
                queue.emplace(cost + distance(here, there) * (0.25 + 3.0 * relief), next, node);
            }
        }
    }
    return down;
}

Drainage make_drainage(const Land& land, std::uint64_t seed) {
    const Mesh mesh = make_mesh(scattered_sites(node_distance, mix(seed ^ 0x71aULL)), 1000.0);
    std::vector<int> order;
    Drainage d;
    d.down = flow(land, mesh, mix(seed ^ 0x41eefULL), order);
    d.places = mesh.sites;
    d.up.resize(d.places.size());
    d.basin.assign(d.places.size(), 0);
    for (const int node : std::views::reverse(order)) {
        const Point p = d.places[size(node)];
        d.basin[size(node)] += land.zone(p) == Zone::region ? 1 : 0;
        if (const int below = d.down[size(node)]; below >= 0) {
            d.basin[size(below)] += d.basin[size(node)];
            d.up[size(below)].push_back(node);
        }
    }
    for (auto& list : d.up) {
        std::stable_sort(list.begin(), list.end(),
                         [&](int a, int b) { return d.basin[size(a)] > d.basin[size(b)]; });
    }
    return d;
}

struct Start {
    int node = 0; // the lowest node of the stream's own
    int into = -1;
};

// Follows the largest basin up from a start; side streams join the list of starts.
Watercourse climb(const Drainage& d, Start start, int own_index, std::vector<Start>& starts) {
    Watercourse stream;
    stream.into = start.into;
    stream.basin = d.basin[size(start.node)];
    if (d.down[size(start.node)] >= 0) {
        stream.path.push_back(d.places[size(d.down[size(start.node)])]);
    }
    int node = start.node;
    for (;;) {
        stream.path.push_back(d.places[size(node)]);
        const auto& up = d.up[size(node)];
        if (up.empty() || d.basin[size(up.front())] < smallest_basin) {
            break;
        }
        for (std::size_t i = 1; i < up.size(); ++i) {
            starts.push_back({up[i], own_index});
        }
        node = up.front();
    }
    std::reverse(stream.path.begin(), stream.path.end());
    return stream;
}

} // namespace

std::vector<Watercourse> drain(const Land& land, const Options& options, std::size_t most) {
    const Drainage d =
        make_drainage(land, mix(options.seed ^ static_cast<std::uint64_t>(Stream::rivers)));
    std::vector<Start> starts;
    for (std::size_t i = 0; i < d.places.size(); ++i) {
        const int below = d.down[i];
        const Point p = d.places[i];
        if (below >= 0 && at_sea(land, d.places[size(below)]) && !at_sea(land, p) &&
            (land.zone(p) == Zone::region || land.zone(p) == Zone::sea)) {
            starts.push_back({static_cast<int>(i), -1});
        }
    }
    std::vector<Watercourse> streams;
    while (streams.size() < most && !starts.empty()) {
        // A stream's start is known once the stream it joins is, so taking the largest keeps order.
        const auto largest = std::max_element(starts.begin(), starts.end(), [&](Start a, Start b) {
            return d.basin[size(a.node)] < d.basin[size(b.node)];
        });
        const Start start = *largest;
        starts.erase(largest);
        if (d.basin[size(start.node)] < 3 * smallest_basin) {
            break;
        }
        streams.push_back(climb(d, start, static_cast<int>(streams.size()), starts));
    }
    return streams;
}

} // namespace maille::demo

// SPDX-License-Identifier: Apache-2.0
#include "cli/hull.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace cli {
namespace {

double turn(At a, At b, At c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

std::pair<double, double> shadow(const Outline& hull, At axis) {
    std::pair<double, double> result{std::numeric_limits<double>::max(),
                                     std::numeric_limits<double>::lowest()};
    for (const At p : hull) {
        const double along = p.x * axis.x + p.y * axis.y;
        result = {std::min(result.first, along), std::max(result.second, along)};
    }
    return result;
}

/// Overlap of the shadows on the normals of `edges`, the least of all.
double least_overlap(const Outline& edges, const Outline& a, const Outline& b) {
    double result = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const At from = edges[i];
        const At to = edges[(i + 1) % edges.size()];
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        if (length == 0) {
            continue;
        }
        const At normal{(to.y - from.y) / length, (from.x - to.x) / length};
        const auto [a_min, a_max] = shadow(a, normal);
        const auto [b_min, b_max] = shadow(b, normal);
        result = std::min({result, a_max - b_min, b_max - a_min});
    }
    return result;
}

} // namespace

Outline hull(Outline points) {
    std::sort(points.begin(), points.end(),
              [](At a, At b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
    Outline result;
    for (int side = 0; side < 2; ++side) {
        const std::size_t floor = result.size() + 1;
        for (const At p : points) {
            while (result.size() > floor &&
                   turn(result[result.size() - 2], result.back(), p) <= 0) {
                result.pop_back();
            }
            result.push_back(p);
        }
        result.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return result;
}

double depth(const Outline& a, const Outline& b) {
    return std::max(0.0, std::min(least_overlap(a, a, b), least_overlap(b, a, b)));
}

bool crosses(const Outline& line, const Outline& hull) {
    const auto [x_min, x_max] = shadow(hull, {1, 0});
    const auto [y_min, y_max] = shadow(hull, {0, 1});
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto [left, right] = std::minmax(line[i - 1].x, line[i].x);
        const auto [top, bottom] = std::minmax(line[i - 1].y, line[i].y);
        if (left > x_max || right < x_min || top > y_max || bottom < y_min) {
            continue;
        }
        if (depth({line[i - 1], line[i]}, hull) > 0) {
            return true;
        }
    }
    return false;
}

At middle(const Outline& hull) {
    const auto [x_min, x_max] = shadow(hull, {1, 0});
    const auto [y_min, y_max] = shadow(hull, {0, 1});
    return {(x_min + x_max) / 2, (y_min + y_max) / 2};
}

} // namespace cli

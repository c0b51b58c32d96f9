// SPDX-License-Identifier: Apache-2.0
#include "geom/arcs.hpp"

#include "geom/measure.hpp"

#include <algorithm>
#include <tuple>

namespace maille::geom {

std::vector<Neighbours> neighbours(const ArcSet& arcs) {
    std::vector<Neighbours> pairs;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        const std::uint32_t left = arcs.left(arc);
        const std::uint32_t right = arcs.right(arc);
        if (left != right && left != ArcSet::none && right != ArcSet::none) {
            pairs.push_back(
                {std::min(left, right), std::max(left, right), length(arcs.points(arc))});
        }
    }
    // Lengths are part of the order so that their sum does not depend on the order of arcs.
    std::sort(pairs.begin(), pairs.end(), [](const Neighbours& a, const Neighbours& b) {
        return std::tie(a.first, a.second, a.length) < std::tie(b.first, b.second, b.length);
    });
    std::vector<Neighbours> merged;
    for (const Neighbours& pair : pairs) {
        if (!merged.empty() && merged.back().first == pair.first &&
            merged.back().second == pair.second) {
            merged.back().length += pair.length;
        } else {
            merged.push_back(pair);
        }
    }
    return merged;
}

std::vector<Border> borders(const ArcSet& arcs, std::span<const std::uint32_t> group_of_feature) {
    const auto group = [&](std::uint32_t feature) {
        return feature == ArcSet::none ? ArcSet::none : group_of_feature[feature];
    };
    std::vector<Border> result;
    for (std::size_t arc = 0; arc < arcs.size(); ++arc) {
        const std::uint32_t left = group(arcs.left(arc));
        const std::uint32_t right = group(arcs.right(arc));
        if (left != right) {
            result.push_back({static_cast<std::uint32_t>(arc), left, right});
        }
    }
    return result;
}

} // namespace maille::geom

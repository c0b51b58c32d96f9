// SPDX-License-Identifier: Apache-2.0
#include "demo/coverage.hpp"

#include "demo/rings.hpp"

#include <algorithm>
#include <stdexcept>

namespace maille::demo {

namespace {

bool ring_holds(const Ring& outer, const Ring& inner) {
    for (const Point p : inner) {
        if (const int side = side_of_ring(outer, p); side != 0) {
            return side > 0;
        }
    }
    return false;
}

} // namespace

std::vector<Polygon> assemble(const std::vector<Ring>& rings) {
    std::vector<Polygon> polygons;
    for (const Ring& ring : rings) {
        if (twice_area(ring) > 0) {
            polygons.push_back({ring});
        }
    }
    for (const Ring& ring : rings) {
        if (twice_area(ring) > 0) {
            continue;
        }
        Polygon* owner = nullptr;
        for (Polygon& polygon : polygons) {
            if (ring_holds(polygon.front(), ring) &&
                (owner == nullptr || twice_area(polygon.front()) < twice_area(owner->front()))) {
                owner = &polygon;
            }
        }
        if (owner == nullptr) {
            throw std::logic_error("demo: a hole without its polygon");
        }
        owner->push_back(ring);
    }
    return polygons;
}

std::vector<std::vector<Polygon>>
merge_faces(const Coverage& coverage, const std::vector<int>& label_of_face, int label_count) {
    std::vector<std::vector<Side>> sides(size(label_count));
    const auto label = [&](int face) { return face < 0 ? -1 : label_of_face[size(face)]; };
    for (const Arc& arc : coverage.arcs) {
        const int left = label(arc.left);
        const int right = label(arc.right);
        if (left == right) {
            continue;
        }
        if (left >= 0) {
            sides[size(left)].push_back({&arc.line, false});
        }
        if (right >= 0) {
            sides[size(right)].push_back({&arc.line, true});
        }
    }
    std::vector<std::vector<Polygon>> result;
    result.reserve(sides.size());
    for (const auto& list : sides) {
        result.push_back(assemble(chain(list)));
    }
    return result;
}

std::vector<std::vector<int>>
adjacent_labels(const Coverage& coverage, const std::vector<int>& label_of_face, int label_count) {
    std::vector<std::vector<int>> result(size(label_count));
    const auto label = [&](int face) { return face < 0 ? -1 : label_of_face[size(face)]; };
    for (const Arc& arc : coverage.arcs) {
        const int left = label(arc.left);
        const int right = label(arc.right);
        if (left >= 0 && right >= 0 && left != right) {
            result[size(left)].push_back(right);
            result[size(right)].push_back(left);
        }
    }
    for (auto& list : result) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return result;
}

} // namespace maille::demo

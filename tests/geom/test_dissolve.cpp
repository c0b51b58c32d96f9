// SPDX-License-Identifier: Apache-2.0
// Dissolved shapes that touch themselves: valid by GEOS, area kept, every vertex from the input.
#include "geom/arcs.hpp"
#include "geom/repair.hpp"
#include "geom/shapes.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <numeric>
#include <random>

using namespace maille::geom;
using shapes::box;
using Groups = std::vector<std::uint32_t>;

namespace {

// One unit square per cell; a feature for each, or for each label.
GeometryArray squares(int columns, int rows) {
    GeometryArray array(Kind::polygon);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            shapes::add(array, {{box(x, y, x + 1, y + 1)}});
        }
    }
    return array;
}

void check_valid(const GeometryArray& polygons) {
    for (const Repaired& fault : invalid_features(polygons, 1)) {
        FAIL_CHECK("feature " << fault.feature << ": " << fault.reason << " at " << fault.place.x
                              << " " << fault.place.y);
    }
}

GeometryArray dissolve_mask(const std::vector<std::string>& rows) {
    const auto height = static_cast<int>(rows.size());
    const auto width = static_cast<int>(rows.front().size());
    Groups groups;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const char cell =
                rows[static_cast<std::size_t>(height - 1 - y)][static_cast<std::size_t>(x)];
            groups.push_back(cell == '#' ? 0 : ArcSet::none);
        }
    }
    return dissolve(build_arcs(squares(width, height)), groups, 1);
}

std::vector<std::size_t> holes_of_parts(const GeometryArray& array) {
    std::vector<std::size_t> counts;
    for (const shapes::Part& part : shapes::feature_of(array, 0)) {
        counts.push_back(part.size() - 1);
    }
    return counts;
}

} // namespace

TEST_CASE("squares that touch in a corner become two parts") {
    const GeometryArray result = dissolve_mask({".#", "#."});
    check_valid(result);
    CHECK(holes_of_parts(result) == std::vector<std::size_t>{0, 0});
    CHECK(areas(result) == std::vector<double>{2});
}

TEST_CASE("a hole that touches the exterior in a point stays a hole") {
    const GeometryArray result = dissolve_mask({
        "####",
        "#.##",
        "##..",
        "####",
    });
    check_valid(result);
    CHECK(holes_of_parts(result) == std::vector<std::size_t>{1});
    CHECK(areas(result) == std::vector<double>{13});
}

TEST_CASE("a chain of holes touching in points keeps one part") {
    const GeometryArray result = dissolve_mask({
        "#####",
        "#.###",
        "##.##",
        "###.#",
        "#####",
    });
    check_valid(result);
    CHECK(holes_of_parts(result) == std::vector<std::size_t>{3});
}

TEST_CASE("a chain of holes from border to border cuts the part in two") {
    const GeometryArray result = dissolve_mask({
        ".###",
        "#.##",
        "##.#",
        "###.",
    });
    check_valid(result);
    CHECK(holes_of_parts(result) == std::vector<std::size_t>{0, 0});
    CHECK(areas(result) == std::vector<double>{12});
}

TEST_CASE("an island in a hole, touching it in a point, is a part") {
    const GeometryArray result = dissolve_mask({
        "#####",
        "#...#",
        "#.#.#",
        "##..#",
        "#####",
    });
    check_valid(result);
    CHECK(holes_of_parts(result) == std::vector<std::size_t>{1, 0});
    CHECK(areas(result) == std::vector<double>{18});
}

TEST_CASE("an enclave disappears in its surroundings") {
    const GeometryArray result = dissolve_mask({"###", "###", "###"});
    CHECK(holes_of_parts(result) == std::vector<std::size_t>{0});
    CHECK(result.points().size() == 13); // twelve border vertices, collinear ones kept
}

TEST_CASE("every labelling of a grid dissolves into valid polygons") {
    std::mt19937 random(20260);
    for (int round = 0; round < 60; ++round) {
        const int size = 4 + round % 13;
        const auto count = static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
        const std::uint32_t groups = 1 + static_cast<std::uint32_t>(round % 5);
        const GeometryArray cells = squares(size, size);
        const ArcSet arcs = build_arcs(cells);
        Groups labels(count);
        std::vector<double> expected(groups, 0.0);
        for (std::uint32_t& label : labels) {
            label = static_cast<std::uint32_t>(random() % (groups + 1));
            if (label == groups) {
                label = ArcSet::none;
            } else {
                expected[label] += 1;
            }
        }
        const GeometryArray result = dissolve(arcs, labels, groups);
        check_valid(result);
        CHECK(areas(result) == expected);
        // Again from the dissolved shapes, whose rings touch themselves: all together, whatever the
        // way.
        const ArcSet again = build_arcs(result);
        CHECK(again.defects().empty());
        Groups one(groups, 0);
        Groups direct;
        for (const std::uint32_t label : labels) {
            direct.push_back(label == ArcSet::none ? label : 0);
        }
        const GeometryArray twice = dissolve(again, one, 1);
        check_valid(twice);
        CHECK(shapes::feature_of(twice, 0) == shapes::feature_of(dissolve(arcs, direct, 1), 0));
    }
}

TEST_CASE("dissolve does not depend on the order of features") {
    const GeometryArray cells = squares(9, 7);
    std::mt19937 random(7);
    Groups labels(cells.size());
    for (std::uint32_t& label : labels) {
        label = static_cast<std::uint32_t>(random() % 3);
    }
    std::vector<std::size_t> order(cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    Groups shuffled;
    for (const std::size_t feature : order) {
        shuffled.push_back(labels[feature]);
    }
    const GeometryArray a = dissolve(build_arcs(cells), labels, 3);
    const GeometryArray b = dissolve(build_arcs(cells.select(order)), shuffled, 3);
    for (std::size_t group = 0; group < 3; ++group) {
        CHECK(shapes::feature_of(a, group) == shapes::feature_of(b, group));
    }
}

TEST_CASE("dissolve refuses groups that do not fit") {
    const ArcSet arcs = build_arcs(squares(2, 1));
    CHECK_THROWS_AS(dissolve(arcs, Groups{0}, 1), std::invalid_argument);
    CHECK_THROWS_AS(dissolve(arcs, Groups{0, 1}, 1), std::invalid_argument);
}

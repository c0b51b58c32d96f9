// SPDX-License-Identifier: Apache-2.0
#include "render/shapes.hpp"

#include <cmath>
#include <numbers>

namespace maille::render {
namespace {

using geom::Point;
using style::Shape;

/// Regular polygon with one corner up; corners lie alternately on radius 1 and `inner`.
std::vector<Outline> regular(int corners, double inner = 1) {
    Outline outline;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double radius = i % 2 == 0 ? 1 : inner;
        outline.points.push_back({radius * std::sin(angle), -radius * std::cos(angle)});
    }
    return {outline};
}

/// Square of half-size 1 with its corners cut at `cut` from the middle of the sides.
std::vector<Outline> cut_square(double cut) {
    return {
        {{{-1, cut}, {-1, -cut}, {-cut, -1}, {cut, -1}, {1, -cut}, {1, cut}, {cut, 1}, {-cut, 1}}}};
}

std::vector<Outline> filled_cross(double half) {
    return {{{{-1, -half},
              {-half, -half},
              {-half, -1},
              {half, -1},
              {half, -half},
              {1, -half},
              {1, half},
              {half, half},
              {half, 1},
              {-half, 1},
              {-half, half},
              {-1, half}}}};
}

} // namespace

bool is_filled(Shape shape) {
    return shape != Shape::cross && shape != Shape::cross2 && shape != Shape::line &&
           shape != Shape::arrowhead;
}

std::vector<Outline> outlines(Shape shape) {
    static const double inner_star =
        std::cos(0.4 * std::numbers::pi) / std::cos(0.2 * std::numbers::pi);
    static const double root3_2 = std::numbers::sqrt3 / 2;
    switch (shape) {
    case Shape::circle:
    case Shape::semi_circle:
        return {};
    case Shape::square:
        return {{{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}}};
    case Shape::square_with_corners:
        return cut_square(0.6072);
    case Shape::octagon:
        return cut_square(std::numbers::sqrt2 - 1);
    case Shape::diamond:
        return {{{{-1, 0}, {0, -1}, {1, 0}, {0, 1}}}};
    case Shape::triangle:
        return {{{{-1, 1}, {1, 1}, {0, -1}}}};
    case Shape::equilateral_triangle:
        return {{{{-root3_2, 0.5}, {root3_2, 0.5}, {0, -1}}}};
    case Shape::pentagon:
        return regular(5);
    case Shape::hexagon:
        return regular(6);
    case Shape::star:
        return regular(10, inner_star);
    case Shape::cross:
        return {{{{-1, 0}, {1, 0}}, false}, {{{0, -1}, {0, 1}}, false}};
    case Shape::cross2:
        return {{{{-1, -1}, {1, 1}}, false}, {{{1, -1}, {-1, 1}}, false}};
    case Shape::cross_fill:
        return filled_cross(0.2);
    case Shape::line:
        return {{{{0, -1}, {0, 1}}, false}};
    case Shape::arrow:
        return {{{{0, -1},
                  {0.5, -0.5},
                  {0.25, -0.5},
                  {0.25, 1},
                  {-0.25, 1},
                  {-0.25, -0.5},
                  {-0.5, -0.5}}}};
    case Shape::arrowhead:
        return {{{{-1, -1}, {0, 0}, {-1, 1}}, false}};
    case Shape::filled_arrowhead:
        return {{{{-1, -1}, {0, 0}, {-1, 1}}}};
    case Shape::half_square:
        return {{{{-1, -1}, {0, -1}, {0, 1}, {-1, 1}}}};
    }
    return {};
}

} // namespace maille::render

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

/// Two bars and two slanted ones, all of one length and half-width.
std::vector<Outline> asterisk(double half) {
    const double root = std::numbers::sqrt2 / 2;
    const double notch = half * (1 + std::numbers::sqrt2);
    Outline outline;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const auto add = [&](double x, double y) {
            Point p{x, y};
            for (int turn = 0; turn < quarter; ++turn) {
                p = {-p.y, p.x};
            }
            outline.points.push_back(p);
        };
        add(-half, -1);
        add(half, -1);
        add(half, -notch);
        add(root - root * half, -root - root * half);
        add(root + root * half, -root + root * half);
        add(notch, -half);
    }
    return {outline};
}

/// Arc of the unit circle from the top (or from the right) counter-clockwise, by degrees.
Outline arc(int from, int degrees, bool pie) {
    Outline outline{{}, pie};
    if (pie) {
        outline.points.push_back({0, 0});
    }
    for (int i = 0; i <= degrees; ++i) {
        const double angle = std::numbers::pi * (from + i) / 180;
        outline.points.push_back({std::cos(angle), -std::sin(angle)});
    }
    return outline;
}

bool is_arc(Shape shape) {
    return shape == Shape::half_arc || shape == Shape::third_arc || shape == Shape::quarter_arc;
}

std::vector<Outline> part_of_circle(Shape shape) {
    switch (shape) {
    case Shape::third_circle:
        return {arc(90, 120, true)};
    case Shape::quarter_circle:
        return {arc(90, 90, true)};
    case Shape::half_arc:
        return {arc(0, 180, false)};
    case Shape::third_arc:
        return {arc(90, 120, false)};
    case Shape::quarter_arc:
        return {arc(90, 90, false)};
    default:
        return {};
    }
}

/// Regular polygons, stars and squares with cut corners.
std::vector<Outline> regular_shape(Shape shape) {
    static const double inner_star =
        std::cos(0.4 * std::numbers::pi) / std::cos(0.2 * std::numbers::pi);
    switch (shape) {
    case Shape::square_with_corners:
        return cut_square(0.6072);
    case Shape::octagon:
        return cut_square(std::numbers::sqrt2 - 1);
    case Shape::pentagon:
        return regular(5);
    case Shape::hexagon:
        return regular(6);
    case Shape::decagon:
        return regular(10);
    case Shape::star:
        return regular(10, inner_star);
    case Shape::cross_fill:
        return filled_cross(0.2);
    case Shape::asterisk_fill:
        return asterisk(0.15);
    default:
        return part_of_circle(shape);
    }
}

/// Shapes that are strokes, and arrows.
std::vector<Outline> stroked_shape(Shape shape) {
    switch (shape) {
    case Shape::cross:
        return {{{{-1, 0}, {1, 0}}, false}, {{{0, -1}, {0, 1}}, false}};
    case Shape::cross2:
        return {{{{-1, -1}, {1, 1}}, false}, {{{1, -1}, {-1, 1}}, false}};
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
    default:
        return regular_shape(shape);
    }
}

} // namespace

bool is_filled(Shape shape) {
    return shape != Shape::cross && shape != Shape::cross2 && shape != Shape::line &&
           shape != Shape::arrowhead && !is_arc(shape);
}

std::vector<Outline> outlines(Shape shape) {
    static const double root3_2 = std::numbers::sqrt3 / 2;
    switch (shape) {
    case Shape::square:
        return {{{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}}};
    case Shape::diamond:
        return {{{{-1, 0}, {0, -1}, {1, 0}, {0, 1}}}};
    case Shape::triangle:
        return {{{{-1, 1}, {1, 1}, {0, -1}}}};
    case Shape::equilateral_triangle:
        return {{{{-root3_2, 0.5}, {root3_2, 0.5}, {0, -1}}}};
    case Shape::half_square:
        return {{{{-1, -1}, {0, -1}, {0, 1}, {-1, 1}}}};
    case Shape::diagonal_half_square:
        return {{{{-1, -1}, {1, 1}, {-1, 1}}}};
    case Shape::quarter_square:
        return {{{{-1, -1}, {0, -1}, {0, 0}, {-1, 0}}}};
    case Shape::left_half_triangle:
        return {{{{0, 1}, {1, 1}, {0, -1}}}};
    case Shape::right_half_triangle:
        return {{{{-1, 1}, {0, 1}, {0, -1}}}};
    default:
        return stroked_shape(shape);
    }
}

} // namespace maille::render

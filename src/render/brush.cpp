// SPDX-License-Identifier: Apache-2.0
#include "render/brush.hpp"

#include "render/patterns.hpp"
#include "render/tile.hpp"

#include <numbers>

namespace maille::render {
namespace {

using style::Brush;

/// Dots of Qt's dense brushes as it draws them (measured with Qt 5.15); none for other brushes.
const Tile* tile_of(Brush brush) {
    static constexpr std::array<Tile, 7> dense{{{"########", "##.###.#", "########", "########",
                                                 "########", "##.###.#", "########", "########"},
                                                {"###.###.", "########", "#.###.##", "########",
                                                 "###.###.", "########", "#.###.##", "########"},
                                                {"#.#.#.#.", "##.###.#", "#.#.#.#.", ".###.###",
                                                 "#.#.#.#.", "##.###.#", "#.#.#.#.", ".###.###"},
                                                {".#.#.#.#", "#.#.#.#.", ".#.#.#.#", "#.#.#.#.",
                                                 ".#.#.#.#", "#.#.#.#.", ".#.#.#.#", "#.#.#.#."},
                                                {".#.#.#.#", "..#...#.", ".#.#.#.#", "#...#...",
                                                 ".#.#.#.#", "..#...#.", ".#.#.#.#", "#...#..."},
                                                {"...#...#", "........", ".#...#..", "........",
                                                 "...#...#", "........", ".#...#..", "........"},
                                                {"........", "..#...#.", "........", "........",
                                                 "........", "..#...#.", "........", "........"}}};
    if (brush < Brush::dense1 || brush > Brush::dense7) {
        return nullptr;
    }
    return &dense[static_cast<std::size_t>(brush) - static_cast<std::size_t>(Brush::dense1)];
}

/// Angles of the lines of a hatched brush.
std::vector<double> angles_of(Brush brush) {
    switch (brush) {
    case Brush::horizontal:
        return {0};
    case Brush::vertical:
        return {90};
    case Brush::cross:
        return {0, 90};
    case Brush::b_diagonal:
        return {45};
    case Brush::f_diagonal:
        return {135};
    case Brush::diagonal_x:
        return {45, 135};
    default:
        return {};
    }
}

/// Where a line of a hatch lies in its tile, in pixels: Qt's fourth row and fifth column.
double first_line(double angle) {
    if (angle == 0) {
        return 3.5;
    }
    return angle == 90 ? 4.5 : 0;
}

void draw_hatched(Canvas& canvas, const style::SimpleFill& fill, const Rect& box, FillRule rule,
                  double pixel) {
    constexpr int tile = 8; // pixels
    canvas.begin_clip_to_path(rule);
    for (const double angle : angles_of(fill.brush)) {
        const bool slanted = angle != 0 && angle != 90;
        const double shrink = slanted ? std::numbers::sqrt2 / 2 : 1;
        add_parallels(canvas, {angle, tile * pixel * shrink, first_line(angle) * pixel}, box);
        canvas.stroke({fill.color, pixel * shrink, style::Cap::flat, style::Join::miter, {}, 0});
    }
    canvas.end_clip();
}

} // namespace

void draw_brush(Canvas& canvas, const style::SimpleFill& fill, const Rect& box, FillRule rule,
                const Scale& scale) {
    if (!fill.drawn || fill.color.a == 0 || fill.brush == Brush::none) {
        canvas.clear_path();
        return;
    }
    if (fill.brush == Brush::solid) {
        canvas.fill(fill.color, false, rule);
        return;
    }
    if (const Tile* tile = tile_of(fill.brush)) {
        fill_with_tile(canvas, *tile, fill.color, rule);
        return;
    }
    draw_hatched(canvas, fill, box, rule, scale.pixel_mm);
}

} // namespace maille::render

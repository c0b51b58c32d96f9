// SPDX-License-Identifier: Apache-2.0
// QGIS symbols as plain structs. Defaults are those QGIS takes for a property missing in the file.
#pragma once

#include "style/color.hpp"

#include <string>
#include <variant>
#include <vector>

namespace maille::style {

enum class Unit { mm, point, pixel, inch, map_unit };

/// A number with its unit; `render` turns it into millimetres on paper.
struct Length {
    double value = 0;
    Unit unit = Unit::mm;
    friend bool operator==(const Length&, const Length&) = default;
};

/// x to the right, y DOWN, as QGIS has it.
struct Offset {
    double x = 0;
    double y = 0;
    Unit unit = Unit::mm;
    friend bool operator==(const Offset&, const Offset&) = default;
};

enum class PenStyle { none, solid, dash, dot, dash_dot, dash_dot_dot };
enum class Join { miter, bevel, round };
enum class Cap { flat, square, round };

/// Shapes of SimpleMarker. `line`, `cross`, `cross2`, `arrowhead` and the arcs are strokes only.
enum class Shape {
    circle,
    square,
    square_with_corners,
    diamond,
    triangle,
    equilateral_triangle,
    pentagon,
    hexagon,
    octagon,
    star,
    cross,
    cross2,
    cross_fill,
    line,
    arrow,
    arrowhead,
    filled_arrowhead,
    half_square,
    semi_circle
};

struct SimpleMarker {
    Shape shape = Shape::circle;
    Length size{2, Unit::mm};
    double angle = 0; ///< clockwise degrees
    Color color{255, 0, 0, 255};
    Color outline_color{35, 35, 35, 255};
    PenStyle outline_style = PenStyle::solid;
    Length outline_width{0, Unit::mm}; ///< 0: one device pixel
    Join join = Join::bevel;
    Cap cap = Cap::square;
    Offset offset;
    int anchor_x = 1; ///< 0 left, 1 centre, 2 right
    int anchor_y = 1; ///< 0 top, 1 centre, 2 bottom
};

struct SimpleLine {
    Color color{35, 35, 35, 255};
    Length width{0.26, Unit::mm}; ///< 0: one device pixel
    PenStyle pen = PenStyle::solid;
    bool custom_dash = false;
    std::vector<double> dash{5, 2}; ///< dash, gap, dash, gap... in `dash_unit`
    Unit dash_unit = Unit::mm;
    Length dash_offset;
    Join join = Join::bevel;
    Cap cap = Cap::square;
    Length offset; ///< positive: to the right of the direction; read, not drawn (reported)
};

enum class Brush { none, solid };

struct SimpleFill {
    Color color{0, 0, 255, 255};
    Brush brush = Brush::solid;
    Color outline_color{35, 35, 35, 255};
    PenStyle outline_style = PenStyle::solid;
    Length outline_width{0.26, Unit::mm};
    Join join = Join::bevel;
    Offset offset;
};

/// Hatch of parallel lines drawn with the line layers of the sub-symbol.
struct LinePatternFill {
    double angle = 45; ///< counter-clockwise degrees
    Length distance{5, Unit::mm};
    Length offset;
    std::vector<SimpleLine> lines;
};

/// One layer of a symbol, first drawn first.
using SymbolLayer = std::variant<SimpleMarker, SimpleLine, SimpleFill, LinePatternFill>;

enum class SymbolType { marker, line, fill };

/// The opacity of a symbol is in the colours of its layers: QGIS fades each layer by itself.
struct Symbol {
    SymbolType type = SymbolType::marker;
    std::vector<SymbolLayer> layers; ///< only enabled layers that are drawn
};

} // namespace maille::style

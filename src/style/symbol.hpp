// SPDX-License-Identifier: Apache-2.0
// QGIS symbols as plain structs. Defaults are those QGIS takes for a property missing in the file.
#pragma once

#include "style/color.hpp"
#include "style/data_defined.hpp"

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

/// What every symbol layer has. QGIS draws the lower pass first where symbol levels count.
struct LayerBase {
    int pass = 0;
    bool drawn = true; ///< false where a data-defined "enabled" says so
    std::vector<DataDefined> data_defined;
};

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
    decagon,
    star,
    cross,
    cross2,
    cross_fill,
    line,
    arrow,
    arrowhead,
    filled_arrowhead,
    half_square,
    diagonal_half_square,
    quarter_square,
    left_half_triangle,
    right_half_triangle,
    asterisk_fill,
    semi_circle,
    third_circle,
    quarter_circle,
    half_arc,
    third_arc,
    quarter_arc
};

/// How a data-defined size is meant: the size itself, or its square ("area": QGIS takes the root).
enum class ScaleMethod { diameter, area };

struct SimpleMarker : LayerBase {
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
    ScaleMethod scale_method = ScaleMethod::diameter;
};

/// Rings of a polygon that a line layer draws.
enum class RingFilter { all, exterior, interior };

struct SimpleLine : LayerBase {
    Color color{35, 35, 35, 255};
    Length width{0.26, Unit::mm}; ///< 0: one device pixel
    PenStyle pen = PenStyle::solid;
    bool custom_dash = false;
    std::vector<double> dash{5, 2}; ///< dash, gap, dash, gap... in `dash_unit`
    Unit dash_unit = Unit::mm;
    Length dash_offset;
    Join join = Join::bevel;
    Cap cap = Cap::square;
    Length offset; ///< positive: to the right of the direction; in a polygon, towards its inside
    Length trim_start; ///< left out at the beginning
    Length trim_end;
    RingFilter rings = RingFilter::all;
    bool inside_polygon = false; ///< only what lies inside the polygon is drawn
};

/// Hatches of SimpleFill are drawn as lines, see render/brush.hpp.
enum class Brush {
    none,
    solid,
    horizontal,
    vertical,
    cross,
    b_diagonal,
    f_diagonal,
    diagonal_x,
    dense1,
    dense2,
    dense3,
    dense4,
    dense5,
    dense6,
    dense7
};

struct SimpleFill : LayerBase {
    Color color{0, 0, 255, 255};
    Brush brush = Brush::solid;
    Color outline_color{35, 35, 35, 255};
    PenStyle outline_style = PenStyle::solid;
    Length outline_width{0.26, Unit::mm};
    Join join = Join::bevel;
    Offset offset;
};

/// Hatch of parallel lines drawn with the line layers of the sub-symbol.
struct LinePatternFill : LayerBase {
    double angle = 45; ///< counter-clockwise degrees
    Length distance{5, Unit::mm};
    Length offset;
    std::vector<SimpleLine> lines;
    double faded = 1; ///< already in the colours of the lines, as Symbol::faded
};

struct Symbol;

/// A marker in each polygon.
struct CentroidFill : LayerBase {
    std::vector<Symbol> marker;    ///< one
    bool point_on_surface = false; ///< else the centroid of the outer ring
    bool all_parts = true;         ///< else the largest part alone
    bool clip = false;             ///< markers are clipped to the polygon
    bool clip_to_part = false;     ///< to their own part
};

enum class Placement {
    interval,
    vertex,
    first_vertex,
    last_vertex,
    inner_vertices, ///< all but the first and the last
    central,
    segment_center
};

/// Markers along a line.
struct MarkerLine : LayerBase {
    std::vector<Symbol> marker; ///< one
    std::vector<Placement> placements{Placement::interval};
    Length interval{3, Unit::mm};
    Length offset_along;
    Length offset; ///< positive: to the right of the direction
    bool rotate = true;
    Length average_angle{4, Unit::mm}; ///< the direction is that of the chord of this length
    RingFilter rings = RingFilter::all;
};

/// Markers on a grid, clipped to the polygon.
struct PointPatternFill : LayerBase {
    std::vector<Symbol> marker; ///< one
    Length distance_x{15, Unit::mm};
    Length distance_y{15, Unit::mm};
    Length displacement_x; ///< of every other row
    Length displacement_y; ///< of every other column
    Length offset_x;
    Length offset_y;
};

/// One layer of a symbol, first drawn first.
using SymbolLayer = std::variant<SimpleMarker, SimpleLine, SimpleFill, LinePatternFill,
                                 CentroidFill, MarkerLine, PointPatternFill>;

enum class SymbolType { marker, line, fill };

struct Symbol {
    SymbolType type = SymbolType::marker;
    std::vector<SymbolLayer> layers; ///< only enabled layers that are drawn
    // QGIS fades each layer by itself, so opacities are multiplied into the colours when a style is
    // read; only a data-defined one has to wait.
    double faded = 1;   ///< already in the colours; data-defined colours still need it
    double opacity = 1; ///< not yet in the colours: of a data-defined opacity that gives none
    std::vector<DataDefined> data_defined; ///< Property::opacity alone
};

/// Multiplies the opacity of every colour of the symbol, sub-symbols included, and `faded`.
void fade(Symbol& symbol, double opacity);
void fade(Color& color, double opacity);

/// Brings Symbol::opacity, of sub-symbols too, into the colours.
void fade_pending(Symbol& symbol);

/// What all layers have, whatever their class.
[[nodiscard]] const LayerBase& base_of(const SymbolLayer& layer);
[[nodiscard]] LayerBase& base_of(SymbolLayer& layer);

/// True when something of the symbol, of its layers or of their sub-symbols follows the data.
[[nodiscard]] bool is_data_defined(const Symbol& symbol);

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
// What a QML style says of labels: text, type, where names may go. Defaults are those QGIS takes
// for an attribute missing in the file.
#pragma once

#include "style/classification.hpp"
#include "style/symbol.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maille::style {

enum class Capitals { as_written, upper, lower, first_letters, title };

/// Type of a label.
struct LabelText {
    std::string family = "Lato";
    int weight = 400; ///< 400 regular, 700 bold, 900 black
    bool italic = false;
    Length size{10, Unit::point};
    Color color;               ///< its opacity is in the alpha
    double letter_spacing = 0; ///< added to each letter, in the unit of `size`
    double word_spacing = 0;   ///< added to each space, in the unit of `size`
    Capitals capitals = Capitals::as_written;
    double line_height = 1; ///< times the height of the font (ascent and descent)
};

/// Halo round the letters.
struct LabelBuffer {
    Length size{0, Unit::mm}; ///< width on each side; 0: none
    Color color{255, 255, 255, 255};
};

/// Where QGIS looks for room, by its own names.
enum class LabelPlacement {
    around_point,
    over_point,
    line,
    curved,
    horizontal,
    free,
    ordered_positions,
    perimeter_curved,
    outside_polygons
};

/// Place of a label to its point: row by row as QGIS counts them.
enum class Quadrant {
    above_left,
    above,
    above_right,
    left,
    over,
    right,
    below_left,
    below,
    below_right
};

/// The twelve places round a point that QGIS knows by a code.
enum class Position { tl, tsl, t, tsr, tr, l, r, bl, bsl, b, bsr, br };

/// The order QGIS takes where a style has none: TR, TL, BR, BL, R, L, TSR, BSR.
[[nodiscard]] std::vector<Position> usual_positions();

/// Where lines of several rows begin. `by_placement` ("follow label placement"): on the side of
/// the point.
enum class LineAlign { left, center, right, by_placement };

/// Data-defined properties of labels that count.
enum class LabelProperty {
    size,
    bold,
    italic,
    color,
    family,
    show,
    always_show,
    priority,
    buffer_size,
    buffer_color,
    letter_spacing,
    distance,
    quadrant,
    repeat_distance,
    rotation,
    scale_visibility,
    minimum_scale,
    maximum_scale
};

struct LabelDefined {
    LabelProperty property = LabelProperty::size;
    ExpressionText expression;
};

struct LabelSettings {
    ExpressionText expression; ///< a field stands quoted
    std::string place;         ///< "file:line", for messages
    LabelText text;
    LabelBuffer buffer;

    std::string wrap_character;  ///< breaks lines there; empty: only at line feeds
    std::size_t auto_wrap = 0;   ///< letters in a line; 0: no wrapping
    bool wrap_to_longest = true; ///< `auto_wrap` is the most letters, else the least
    LineAlign align = LineAlign::by_placement;

    LabelPlacement placement = LabelPlacement::around_point;
    Quadrant quadrant = Quadrant::over;
    Offset offset; ///< of over_point; y down
    Length distance;
    bool from_symbol = false; ///< the distance counts from the symbol, not from the point
    double rotation = 0;      ///< clockwise degrees, of points
    std::vector<Position> positions = usual_positions();
    bool above_line = true;
    bool on_line = false;
    bool below_line = false;
    bool whole_polygon = false;    ///< the centroid is that of the polygon, not of what is visible
    bool point_inside = false;     ///< a centroid outside its polygon is replaced
    bool fit_in_polygon = false;   ///< only labels wholly inside their polygon
    Length repeat;                 ///< names of a line stand this far apart; 0: once
    double max_angle_inside = 25;  ///< between letters of a curved label, degrees
    double max_angle_outside = 25; ///< the same where the line turns away

    int priority = 0;        ///< 0 (first to go) to 10
    bool show_all = false;   ///< overlaps are allowed
    bool is_obstacle = true; ///< other labels keep off the features
    bool merge_lines = false;
    double minimum_size_mm = 0; ///< smaller features have no name
    double z_index = 0;
    ScaleRange scales;
    std::vector<LabelDefined> defined;
};

/// One rule; a simple labelling is one without filter. Every rule whose filter holds gives its
/// label.
struct LabelRule {
    ExpressionText filter;  ///< empty: all features
    bool otherwise = false; ///< ELSE: features that no sibling takes
    bool active = true;
    ScaleRange scales;
    std::string description;
    std::optional<LabelSettings> settings; ///< absent: a group
    std::vector<LabelRule> children;
};

struct Labeling {
    std::vector<LabelRule> rules;
};

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
// Data-defined properties: what QGIS evaluates for each feature in place of a fixed value. Only
// active ones that Maille draws are kept; the others are reported by the reader.
#pragma once

#include "style/color.hpp"
#include "style/expression_text.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace maille::style {

/// Named as in QML: size, fillColor, outlineColor, outlineWidth...
enum class Property {
    size,
    width,  ///< of EllipseMarker
    height, ///< of EllipseMarker
    angle,
    name, ///< shape of a marker
    fill_color,
    stroke_color,
    stroke_width,
    stroke_style,
    fill_style,
    join_style,
    cap_style,
    offset,
    anchor_x,
    anchor_y,
    custom_dash,
    dash_offset,
    trim_start,
    trim_end,
    line_angle,
    line_distance,
    interval,
    offset_along_line,
    distance_x,
    distance_y,
    displacement_x,
    displacement_y,
    offset_x,
    offset_y,
    opacity, ///< of a symbol, 0..100
    enabled
};

/// The assistant for numbers and sizes: [min_value, max_value] to [min_output, max_output] by
/// ((v - min) / (max - min)) ^ exponent; values outside are brought to the nearest end.
struct NumberTransform {
    double min_value = 0;
    double max_value = 1;
    double min_output = 0;
    double max_output = 1;
    double null_output = 0;
    double exponent = 1;
    friend bool operator==(const NumberTransform&, const NumberTransform&) = default;
};

/// The assistant for colours: a gradient between stops (0..1, ascending, first and last included).
struct ColorTransform {
    double min_value = 0;
    double max_value = 1;
    Color null_color;
    std::vector<std::pair<double, Color>> stops;
    bool discrete = false; ///< the colour of the stop before, without blending
    friend bool operator==(const ColorTransform&, const ColorTransform&) = default;
};

struct DataDefined {
    Property property = Property::size;
    ExpressionText expression;
    std::variant<std::monostate, NumberTransform, ColorTransform> transform;
};

} // namespace maille::style

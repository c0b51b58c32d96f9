// SPDX-License-Identifier: Apache-2.0
#include "style/symbol_layers_handle.hpp"

#include "base/text.hpp"
#include "style/symbol_handle.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace maille::style {
namespace {

constexpr std::array<std::pair<std::string_view, Shape>, 22> shapes{
    {{"circle", Shape::circle},
     {"square", Shape::square},
     {"rectangle", Shape::square},
     {"square_with_corners", Shape::square_with_corners},
     {"diamond", Shape::diamond},
     {"triangle", Shape::triangle},
     {"equilateral_triangle", Shape::equilateral_triangle},
     {"pentagon", Shape::pentagon},
     {"hexagon", Shape::hexagon},
     {"octagon", Shape::octagon},
     {"star", Shape::star},
     {"regular_star", Shape::star},
     {"cross", Shape::cross},
     {"cross2", Shape::cross2},
     {"x", Shape::cross2},
     {"cross_fill", Shape::cross_fill},
     {"line", Shape::line},
     {"arrow", Shape::arrow},
     {"arrowhead", Shape::arrowhead},
     {"filled_arrowhead", Shape::filled_arrowhead},
     {"half_square", Shape::half_square},
     {"semi_circle", Shape::semi_circle}}};

Shape read_shape(const XmlFile& file, pugi::xml_node layer, const std::string& name) {
    for (const auto& [known, shape] : shapes) {
        if (known == name) {
            return shape;
        }
    }
    file.unsupported(layer, "SimpleMarker name=" + name,
                     base::msg("un cercle prend sa place.", "a circle takes its place."));
    return Shape::circle;
}

int read_anchor(Properties& from, const char* name) {
    return std::clamp(static_cast<int>(from.number({name}, 1)), 0, 2);
}

} // namespace

SimpleMarker read_marker(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    SimpleMarker marker;
    marker.shape = read_shape(file, layer, from.text({"name"}).value_or("circle"));
    marker.size = from.length("size", 2);
    marker.angle = from.number({"angle"}, 0);
    marker.color = from.color({"color"}, marker.color);
    marker.outline_color = from.color({"outline_color", "color_border"}, marker.outline_color);
    marker.outline_style = from.pen_style({"outline_style"});
    marker.outline_width = from.length("outline_width", 0);
    marker.join = from.join();
    marker.cap = from.cap("cap_style");
    marker.offset = from.offset();
    marker.anchor_x = read_anchor(from, "horizontal_anchor_point");
    marker.anchor_y = read_anchor(from, "vertical_anchor_point");
    // Only sizes defined by data are scaled by one or the other method.
    from.expect("scale_method", {"", "diameter", "area"});
    return marker;
}

SimpleLine read_line(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    SimpleLine line;
    line.color = from.color({"line_color", "outline_color", "color"}, line.color);
    line.width = from.length("line_width", 0.26, {"outline_width", "width"});
    if (from.text({"width_unit"}) && !from.text({"line_width_unit"})) {
        line.width.unit = from.unit({"width_unit"});
    }
    line.pen = from.pen_style({"line_style", "outline_style", "penstyle"});
    line.custom_dash = from.number({"use_custom_dash"}, 0) != 0;
    if (const auto dash = from.text({"customdash"})) {
        const auto values = numbers(*dash, ';');
        if (values && !values->empty() && values->size() % 2 == 0) {
            line.dash = *values;
        } else {
            file.unreadable(layer, "customdash", *dash);
        }
    }
    line.dash_unit = from.unit({"customdash_unit"});
    from.expect("customdash_map_unit_scale", {"", "3x:0,0,0,0,0,0", "0,0,0,0,0,0"});
    from.expect("width_map_unit_scale", {"", "3x:0,0,0,0,0,0", "0,0,0,0,0,0"});
    line.dash_offset = from.length("dash_pattern_offset", 0);
    line.join = from.join();
    line.cap = from.cap("capstyle");
    line.offset = from.length("offset", 0);
    if (line.offset.value != 0) {
        file.unsupported(layer, "SimpleLine offset",
                         base::msg("la ligne est dessinée sans décalage.",
                                   "the line is drawn without its offset."));
    }
    for (const char* name : {"align_dash_pattern", "tweak_dash_pattern_on_corners", "ring_filter",
                             "trim_distance_start", "trim_distance_end", "draw_inside_polygon"}) {
        from.expect(name, {"", "0"});
    }
    for (const char* name :
         {"trim_distance_start_unit", "trim_distance_end_unit",
          "trim_distance_start_map_unit_scale", "trim_distance_end_map_unit_scale"}) {
        static_cast<void>(from.text({name}));
    }
    return line;
}

SimpleFill read_fill(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    SimpleFill fill;
    fill.color = from.color({"color"}, fill.color);
    fill.outline_color = from.color({"outline_color", "color_border"}, fill.outline_color);
    fill.outline_style = from.pen_style({"outline_style", "style_border"});
    fill.outline_width = from.length("outline_width", 0.26, {"width_border"});
    fill.join = from.join();
    fill.offset = from.offset();
    from.expect("border_width_map_unit_scale", {"", "3x:0,0,0,0,0,0", "0,0,0,0,0,0"});
    const std::string brush = from.text({"style"}).value_or("solid");
    if (brush == "no") {
        fill.brush = Brush::none;
    } else if (brush != "solid") {
        file.unsupported(layer, "SimpleFill style=" + brush,
                         base::msg("un aplat prend sa place ; une hachure se fait avec "
                                   "LinePatternFill.",
                                   "a plain fill takes its place; hatch with LinePatternFill."));
    }
    return fill;
}

LinePatternFill read_pattern(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    LinePatternFill fill;
    fill.angle = from.number({"angle"}, 45);
    fill.distance = from.length("distance", 5);
    fill.offset = from.length("offset", 0);
    // The sub-symbol is what is drawn; width and colour repeat it.
    for (const char* name : {"line_width", "line_width_unit", "line_width_map_unit_scale", "color",
                             "outline_width_unit", "outline_width_map_unit_scale"}) {
        static_cast<void>(from.text({name}));
    }
    from.expect("coordinate_reference", {"", "feature", "viewport"});
    from.expect("clip_mode", {"", "during_render", "before_render"});
    const Symbol lines = read_symbol(file, layer.child("symbol"));
    for (const SymbolLayer& part : lines.layers) {
        if (const auto* line = std::get_if<SimpleLine>(&part)) {
            fill.lines.push_back(*line);
        }
    }
    if (fill.distance.value <= 0) {
        file.unreadable(layer, "distance", base::shortest(fill.distance.value));
        fill.distance = {5, Unit::mm};
    }
    return fill;
}

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
#include "style/symbol_layers_handle.hpp"

#include "base/text.hpp"
#include "style/data_defined_handle.hpp"
#include "style/symbol_handle.hpp"
#include "style/words.hpp"

#include <algorithm>
#include <string_view>

namespace maille::style {
namespace {

Shape read_shape(const XmlFile& file, pugi::xml_node layer, const std::string& name) {
    const auto shape = shape_from(name);
    if (!shape) {
        file.unsupported(layer, "SimpleMarker name=" + name,
                         base::msg("un cercle prend sa place.", "a circle takes its place."));
    }
    return shape.value_or(Shape::circle);
}

ScaleMethod read_scale_method(Properties& from) {
    return from.text({"scale_method"}) == "area" ? ScaleMethod::area : ScaleMethod::diameter;
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
    marker.scale_method = read_scale_method(from);
    marker.data_defined =
        read_data_defined(file, layer,
                          {Property::size, Property::angle, Property::name, Property::fill_color,
                           Property::stroke_color, Property::stroke_width, Property::stroke_style,
                           Property::join_style, Property::cap_style, Property::offset,
                           Property::anchor_x, Property::anchor_y, Property::enabled});
    return marker;
}

namespace {

void read_dash(const XmlFile& file, pugi::xml_node layer, Properties& from, SimpleLine& line) {
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
    line.dash_offset = from.length("dash_pattern_offset", 0);
    for (const char* name : {"align_dash_pattern", "tweak_dash_pattern_on_corners"}) {
        from.expect(name, {"", "0"});
    }
}

} // namespace

RingFilter read_rings(Properties& from) {
    const double rings = from.number({"ring_filter"}, 0);
    if (rings == 1) {
        return RingFilter::exterior;
    }
    return rings == 2 ? RingFilter::interior : RingFilter::all;
}

SimpleLine read_line(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    SimpleLine line;
    line.color = from.color({"line_color", "outline_color", "color"}, line.color);
    line.width = from.length("line_width", 0.26, {"outline_width", "width"});
    if (from.text({"width_unit"}) && !from.text({"line_width_unit"})) {
        line.width.unit = from.unit({"width_unit"});
    }
    from.expect("width_map_unit_scale", {"", "3x:0,0,0,0,0,0", "0,0,0,0,0,0"});
    line.pen = from.pen_style({"line_style", "outline_style", "penstyle"});
    read_dash(file, layer, from, line);
    line.join = from.join();
    line.cap = from.cap("capstyle");
    line.offset = from.length("offset", 0);
    line.trim_start = from.length("trim_distance_start", 0);
    line.trim_end = from.length("trim_distance_end", 0);
    line.rings = read_rings(from);
    line.inside_polygon = from.flag("draw_inside_polygon", false);
    line.data_defined = read_data_defined(
        file, layer,
        {Property::stroke_color, Property::stroke_width, Property::stroke_style,
         Property::join_style, Property::cap_style, Property::offset, Property::custom_dash,
         Property::dash_offset, Property::trim_start, Property::trim_end, Property::enabled});
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
    fill.brush = from.brush("style");
    fill.data_defined =
        read_data_defined(file, layer,
                          {Property::fill_color, Property::stroke_color, Property::stroke_width,
                           Property::stroke_style, Property::fill_style, Property::join_style,
                           Property::offset, Property::enabled});
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
    if (!lines.data_defined.empty()) {
        file.unsupported(layer.child("symbol"), "alpha",
                         base::msg("l'opacité fixe de la hachure est prise.",
                                   "the fixed opacity of the hatch is taken."));
    }
    fill.faded = lines.faded;
    for (const SymbolLayer& part : lines.layers) {
        if (const auto* line = std::get_if<SimpleLine>(&part)) {
            fill.lines.push_back(*line);
        } else {
            file.unsupported(layer.child("symbol"), "LinePatternFill <- MarkerLine",
                             base::msg("une hachure est faite de SimpleLine.",
                                       "a hatch is made of SimpleLine."));
        }
    }
    if (fill.distance.value <= 0) {
        file.unreadable(layer, "distance", base::shortest(fill.distance.value));
        fill.distance = {5, Unit::mm};
    }
    fill.data_defined = read_data_defined(
        file, layer, {Property::line_angle, Property::line_distance, Property::enabled});
    return fill;
}

} // namespace maille::style

// SPDX-License-Identifier: Apache-2.0
// Symbol layers that place a marker of their own, and what stands for fills that are not drawn.
#include "style/symbol_layers_handle.hpp"

#include "base/text.hpp"
#include "style/data_defined_handle.hpp"
#include "style/symbol_handle.hpp"
#include "style/words.hpp"

namespace maille::style {
namespace {

std::vector<Symbol> read_marker_of(const XmlFile& file, pugi::xml_node layer) {
    std::vector<Symbol> marker;
    if (const pugi::xml_node symbol = layer.child("symbol")) {
        marker.push_back(read_symbol(file, symbol));
    }
    return marker;
}

/// "placement" of 3.22 (one word) or "placements" of later versions (several, with bars).
std::vector<Placement> read_placements(const XmlFile& file, pugi::xml_node layer,
                                       Properties& from) {
    const std::string words = from.text({"placements", "placement"}).value_or("interval");
    std::vector<Placement> placements;
    for (const std::string_view word : base::split(words, '|')) {
        if (const auto placement = placement_from(word)) {
            placements.push_back(*placement);
        } else if (word != "CurvePoint" && word != "curvepoint") { // all our lines are straight
            file.unsupported(layer, base::format("MarkerLine placement={}", std::string(word)),
                             base::msg("ces marqueurs sont omis.", "these markers are left out."));
        }
    }
    return placements;
}

} // namespace

CentroidFill read_centroid(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    CentroidFill fill;
    fill.point_on_surface = from.flag("point_on_surface", false);
    fill.all_parts = from.flag("point_on_all_parts", true);
    fill.clip = from.flag("clip_points", false);
    fill.clip_to_part = from.flag("clip_on_current_part_only", false);
    fill.marker = read_marker_of(file, layer);
    fill.data_defined = read_data_defined(file, layer, {Property::enabled});
    return fill;
}

MarkerLine read_marker_line(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    MarkerLine line;
    line.placements = read_placements(file, layer, from);
    line.interval = from.length("interval", 3);
    line.offset_along = from.length("offset_along_line", 0);
    line.offset = from.length("offset", 0);
    line.rotate = from.flag("rotate", true);
    line.average_angle = from.length("average_angle_length", 4);
    if (from.text({"average_angle_unit"})) {
        line.average_angle.unit = from.unit({"average_angle_unit"});
    }
    from.expect("average_angle_map_unit_scale", {"", "3x:0,0,0,0,0,0", "0,0,0,0,0,0"});
    from.expect("place_on_every_part", {"", "1", "true"});
    line.rings = read_rings(from);
    line.marker = read_marker_of(file, layer);
    line.data_defined = read_data_defined(
        file, layer,
        {Property::interval, Property::offset_along_line, Property::offset, Property::enabled});
    if (!(line.interval.value > 0)) {
        file.unreadable(layer, "interval", base::shortest(line.interval.value));
        line.interval = {3, Unit::mm};
    }
    return line;
}

PointPatternFill read_point_pattern(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    PointPatternFill fill;
    fill.distance_x = from.length("distance_x", 15);
    fill.distance_y = from.length("distance_y", 15);
    fill.displacement_x = from.length("displacement_x", 0);
    fill.displacement_y = from.length("displacement_y", 0);
    fill.offset_x = from.length("offset_x", 0);
    fill.offset_y = from.length("offset_y", 0);
    fill.marker = read_marker_of(file, layer);
    for (const char* name :
         {"outline_width_unit", "outline_width_map_unit_scale", "seed", "random_deviation_x_unit",
          "random_deviation_y_unit", "random_deviation_x_map_unit_scale",
          "random_deviation_y_map_unit_scale"}) {
        static_cast<void>(from.text({name}));
    }
    for (const char* name : {"angle", "random_deviation_x", "random_deviation_y"}) {
        from.expect(name, {"", "0"});
    }
    from.expect("coordinate_reference", {"", "feature", "viewport"});
    from.expect("clip_mode", {"", "shape"});
    fill.data_defined = read_data_defined(
        file, layer,
        {Property::distance_x, Property::distance_y, Property::displacement_x,
         Property::displacement_y, Property::offset_x, Property::offset_y, Property::enabled});
    if (!(fill.distance_x.value > 0 && fill.distance_y.value > 0)) {
        file.unreadable(layer, "distance_x", base::shortest(fill.distance_x.value));
        fill.distance_x = fill.distance_y = {15, Unit::mm};
    }
    return fill;
}

SimpleFill read_as_plain_fill(const XmlFile& file, pugi::xml_node layer, Properties& from) {
    SimpleFill fill;
    fill.outline_style = PenStyle::none;
    fill.color = from.color({"color", "gradient_color1"}, fill.color);
    file.unsupported(
        layer, base::format("<layer class=\"{}\">", std::string(layer.attribute("class").value())),
        base::msg("un aplat de sa couleur prend sa place.",
                  "a plain fill of its colour takes its place."));
    return fill;
}

} // namespace maille::style

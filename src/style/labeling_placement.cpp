// SPDX-License-Identifier: Apache-2.0
// Where labels may go and which of them are drawn.
#include "style/labeling_handle.hpp"

#include "base/text.hpp"
#include "style/data_defined_handle.hpp"
#include "style/options_handle.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace maille::style {
namespace {

std::optional<Position> position_from(std::string_view word) {
    constexpr std::array<std::string_view, 12> words{"TL", "TSL", "T",   "TSR", "TR",  "L",
                                                     "R",  "BL",  "BSL", "B",   "BSR", "BR"};
    const auto* const found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) {
        return std::nullopt;
    }
    return static_cast<Position>(found - words.begin());
}

void read_positions(Attributes& attributes, LabelSettings& settings) {
    const auto order = attributes.text("predefinedPositionOrder");
    if (!order || order->empty()) {
        return;
    }
    settings.positions.clear();
    for (const std::string_view word : base::split(*order, ',')) {
        if (const auto position = position_from(word)) {
            settings.positions.push_back(*position);
        } else {
            attributes.file().unreadable(attributes.node(), "predefinedPositionOrder", word);
        }
    }
}

/// Bits of QgsLabeling::LinePlacementFlag.
void read_line_flags(Attributes& attributes, LabelSettings& settings) {
    const int flags = static_cast<int>(attributes.number("placementFlags", 0));
    settings.on_line = (flags & 1) != 0;
    settings.below_line = (flags & 4) != 0;
    settings.above_line = (flags & 2) != 0 || !(settings.on_line || settings.below_line);
    const bool along =
        settings.placement == LabelPlacement::line || settings.placement == LabelPlacement::curved;
    if (along && !settings.on_line && settings.above_line != settings.below_line &&
        (flags & 8) == 0) {
        // Above by the direction of the line: taken as above on the map.
        attributes.report("placementFlags");
    }
    settings.max_angle_inside = std::abs(attributes.number("maxCurvedCharAngleIn", 25));
    settings.max_angle_outside = std::abs(attributes.number("maxCurvedCharAngleOut", -25));
}

void read_overlap(Attributes& attributes, LabelSettings& settings) {
    const std::string handling = attributes.text("overlapHandling").value_or("PreventOverlap");
    settings.show_all = handling != "PreventOverlap";
}

void report_undrawn(Attributes& attributes, const LabelSettings& settings) {
    attributes.expect("geometryGeneratorEnabled", {"0"});
    attributes.expect("overrunDistance", {"0"});
    attributes.expect("rotationUnit", {"AngleDegrees"});
    attributes.expect("lineAnchorType", {"0"});
    attributes.expect("allowDegraded", {"0"});
    attributes.expect("prioritization", {"PreferCloser"});
    attributes.expect("whitespaceCollisionHandling", {"TreatWhitespaceAsCollision"});
    if (settings.placement == LabelPlacement::outside_polygons ||
        settings.placement == LabelPlacement::horizontal ||
        settings.placement == LabelPlacement::free) {
        // 2: inside, 1: outside as well.
        const auto flags = static_cast<int>(attributes.number("polygonPlacementFlags", 2));
        if ((flags & 1) != 0 && settings.placement != LabelPlacement::outside_polygons) {
            attributes.report("polygonPlacementFlags");
        }
    }
    attributes.ignore({"preserveRotation", "lineAnchorClipping", "lineAnchorPercent",
                       "lineAnchorTextPoint", "geometryGenerator", "geometryGeneratorType",
                       "layerType", "overrunDistanceUnit", "polygonPlacementFlags",
                       "maximumDistance", "maximumDistanceUnit"});
    attributes.report_rest();
}

std::optional<LabelProperty> property_from(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, LabelProperty>, 18> names{
        {{"Size", LabelProperty::size},
         {"Bold", LabelProperty::bold},
         {"Italic", LabelProperty::italic},
         {"Color", LabelProperty::color},
         {"Family", LabelProperty::family},
         {"Show", LabelProperty::show},
         {"AlwaysShow", LabelProperty::always_show},
         {"Priority", LabelProperty::priority},
         {"BufferSize", LabelProperty::buffer_size},
         {"BufferColor", LabelProperty::buffer_color},
         {"FontLetterSpacing", LabelProperty::letter_spacing},
         {"LabelDistance", LabelProperty::distance},
         {"OffsetQuad", LabelProperty::quadrant},
         {"RepeatDistance", LabelProperty::repeat_distance},
         {"LabelRotation", LabelProperty::rotation},
         {"ScaleVisibility", LabelProperty::scale_visibility},
         {"MinimumScale", LabelProperty::minimum_scale},
         {"MaximumScale", LabelProperty::maximum_scale}}};
    for (const auto& [word, property] : names) {
        if (word == name) {
            return property;
        }
    }
    return std::nullopt;
}

} // namespace

void read_label_placement(const XmlFile& file, pugi::xml_node node, LabelSettings& settings) {
    Attributes attributes(file, node);
    settings.placement = static_cast<LabelPlacement>(
        std::clamp(static_cast<int>(attributes.number("placement", 0)), 0, 8));
    settings.quadrant = static_cast<Quadrant>(
        std::clamp(static_cast<int>(attributes.number("quadOffset", 4)), 0, 8));
    settings.offset = {attributes.number("xOffset", 0), attributes.number("yOffset", 0),
                       attributes.unit("offsetUnits")};
    settings.distance = attributes.length("dist", "distUnits");
    settings.from_symbol = attributes.number("offsetType", 0) == 1;
    settings.rotation = attributes.number("rotationAngle", 0);
    settings.priority = static_cast<int>(std::clamp(attributes.number("priority", 0), 0.0, 10.0));
    settings.whole_polygon = attributes.flag("centroidWhole", false);
    settings.point_inside = attributes.flag("centroidInside", false);
    settings.fit_in_polygon = attributes.flag("fitInPolygonOnly", false);
    settings.repeat = attributes.length("repeatDistance", "repeatDistanceUnits");
    read_positions(attributes, settings);
    read_line_flags(attributes, settings);
    read_overlap(attributes, settings);
    report_undrawn(attributes, settings);
}

bool read_label_rendering(const XmlFile& file, pugi::xml_node node, LabelSettings& settings) {
    Attributes attributes(file, node);
    // Here scaleMin is the near limit (measured on QGIS 3.22).
    const ScaleRange scales{attributes.number("scaleMin", 0), attributes.number("scaleMax", 0)};
    if (attributes.flag("scaleVisibility", false)) {
        settings.scales = scales;
    }
    settings.show_all = attributes.flag("displayAll", false) || settings.show_all;
    settings.is_obstacle = attributes.flag("obstacle", true);
    settings.merge_lines = attributes.flag("mergeLines", false);
    settings.minimum_size_mm = attributes.number("minFeatureSize", 0);
    settings.z_index = attributes.number("zIndex", 0);
    attributes.expect("obstacleFactor", {"1"});
    attributes.expect("labelPerPart", {"0"});
    attributes.expect("limitNumLabels", {"0"});
    attributes.expect("upsidedownLabels", {"0"});
    attributes.expect("fontLimitPixelSize", {"0"});
    attributes.expect("unplacedVisibility", {"0"});
    attributes.ignore(
        {"fontMinPixelSize", "fontMaxPixelSize", "obstacleType", "drawLabels", "maxNumLabels"});
    attributes.report_rest();
    return attributes.flag("drawLabels", true);
}

void read_label_defined(const XmlFile& file, pugi::xml_node node, LabelSettings& settings) {
    const pugi::xml_node all = option(node.child("dd_properties").child("Option"), "properties");
    for (const pugi::xml_node defined : all.children("Option")) {
        const std::string expression = expression_of(defined);
        if (!is_true(option_value(defined, "active")) || expression.empty()) {
            continue;
        }
        const auto property = property_from(defined.attribute("name").value());
        if (property && !option(defined, "transformer")) {
            settings.defined.push_back({*property, {expression, file.place(defined)}});
        } else {
            file.unsupported(defined,
                             base::format("{} <- {}{}", defined.attribute("name").value(),
                                          expression, property ? " (assistant)" : ""),
                             base::msg("la valeur fixe de l'étiquette est prise.",
                                       "the label's fixed value is taken."));
        }
    }
}

} // namespace maille::style

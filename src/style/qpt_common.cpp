// SPDX-License-Identifier: Apache-2.0
// What every item of a QPT file has.
#include "base/text.hpp"
#include "style/data_defined_handle.hpp"
#include "style/options_handle.hpp"
#include "style/qpt_handle.hpp"
#include "style/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace maille::style {
namespace {

constexpr std::array<std::pair<std::string_view, ItemProperty>, 7> properties{
    {{"dataDefinedPositionX", ItemProperty::x},
     {"dataDefinedPositionY", ItemProperty::y},
     {"dataDefinedWidth", ItemProperty::width},
     {"dataDefinedHeight", ItemProperty::height},
     {"dataDefinedRotation", ItemProperty::rotation},
     {"dataDefinedOpacity", ItemProperty::opacity},
     {"dataDefinedExcludeExports", ItemProperty::hidden}}};

void read_defined(const XmlFile& file, pugi::xml_node node, LayoutItem& item) {
    const pugi::xml_node all = option(
        node.child("LayoutObject").child("dataDefinedProperties").child("Option"), "properties");
    for (const pugi::xml_node one : all.children("Option")) {
        if (!is_true(option_value(one, "active"))) {
            continue;
        }
        const std::string_view name = one.attribute("name").value();
        const auto* known = std::find_if(properties.begin(), properties.end(),
                                         [&](const auto& pair) { return pair.first == name; });
        const std::string expression = expression_of(one);
        if (known == properties.end()) {
            file.unsupported(one, base::format("{} <- {}", std::string(name), expression),
                             base::msg("la valeur fixe est prise.", "the fixed value is taken."));
        } else if (!expression.empty()) {
            item.data_defined.push_back({known->second, {expression, file.place(one)}});
        }
    }
}

/// QGIS keeps the place of the reference point of the turned item.
void read_place(const XmlFile& file, pugi::xml_node node, LayoutItem& item) {
    const char* name = node.attribute("positionOnPage") ? "positionOnPage" : "position";
    const auto position = measures_mm(node.attribute(name).value());
    const auto size = measures_mm(node.attribute("size").value());
    if (position.size() != 2) {
        file.unreadable(node, name, node.attribute(name).value());
        return;
    }
    if (size.size() == 2) {
        item.width = size[0];
        item.height = size[1];
    }
    item.reference = std::clamp(node.attribute("referencePoint").as_int(0), 0, 8);
    item.rotation = number_of(file, node, "itemRotation", 0);
    const double dx = item.width * (item.reference % 3) / 2;
    const double dy = item.height * (item.reference / 3) / 2; // NOLINT: whole rows
    const double turn = item.rotation * std::numbers::pi / 180;
    item.x = position[0] - dx * std::cos(turn) + dy * std::sin(turn);
    item.y = position[1] - dx * std::sin(turn) - dy * std::cos(turn);
}

} // namespace

void read_common(const XmlFile& file, pugi::xml_node node, LayoutItem& item) {
    item.id = node.attribute("id").value();
    item.uuid = node.attribute("uuid").value();
    item.group = node.attribute("groupUuid").value();
    item.place = file.place(node);
    item.z = number_of(file, node, "zValue", 0);
    item.opacity = std::clamp(number_of(file, node, "opacity", 1), 0.0, 1.0);
    item.visible = node.attribute("visibility").as_int(1) != 0 &&
                   !is_true(node.attribute("excludeFromExports").value());
    read_place(file, node, item);
    if (is_true(node.attribute("background").value())) {
        item.background = channels_of(node.child("BackgroundColor"), {255, 255, 255, 255});
    }
    if (is_true(node.attribute("frame").value())) {
        item.frame = channels_of(node.child("FrameColor"), {0, 0, 0, 255});
        const auto width = measures_mm(node.attribute("outlineWidthM").value());
        item.frame_width = width.empty() ? 0.3 : width.front();
        item.frame_join = join_from(node.attribute("frameJoinStyle").value()).value_or(Join::miter);
    }
    if (const std::string blend = node.attribute("blendMode").value();
        !blend.empty() && blend != "0") {
        file.unsupported(node, "blendMode = " + blend,
                         base::msg("la fusion normale est prise.", "normal is taken."));
    }
    read_defined(file, node, item);
}

} // namespace maille::style

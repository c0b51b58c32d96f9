// SPDX-License-Identifier: Apache-2.0
// The kinds of items of a QPT file.
#include "base/text.hpp"
#include "style/options_handle.hpp"
#include "style/qpt_handle.hpp"

#include <algorithm>
#include <array>

namespace maille::style {
namespace {

// Qt's alignment flags.
constexpr int align_right = 2;
constexpr int align_center = 4;
constexpr int align_bottom = 64;
constexpr int align_middle = 128;

std::string custom_property(pugi::xml_node item, const char* name) {
    return option_value(item.child("LayoutObject").child("customproperties").child("Option"), name);
}

void report_map_extras(const XmlFile& file, pugi::xml_node node) {
    const auto unless = [&](bool plain, const char* what) {
        if (!plain) {
            file.unsupported(node, what,
                             base::msg("la carte montre les couches de la page, au nord.",
                                       "the map shows the layers of the page, north up."));
        }
    };
    unless(number_of(file, node, "mapRotation", 0) == 0, "mapRotation");
    unless(!is_true(node.attribute("keepLayerSet").value()), "keepLayerSet");
    unless(!is_true(node.attribute("followPreset").value()), "followPreset");
    for (const char* name : {"ComposerMapGrid", "ComposerMapOverview"}) {
        for (const pugi::xml_node one : node.children(name)) {
            if (one.attribute("show").as_int(1) != 0) {
                file.unsupported(one, name, base::msg("il est omis.", "it is left out."));
            }
        }
    }
}

void read_symbol_sizes(const XmlFile& file, pugi::xml_node node, SymbolSizes& symbols) {
    const std::string sizes = custom_property(node, "maille/symbol-sizes");
    std::vector<double> read;
    bool good = true;
    for (const std::string_view text : base::split(sizes, ' ')) {
        if (text.empty()) {
            continue;
        }
        const auto size = base::parse_number(text);
        good = good && size && *size > 0;
        read.push_back(size.value_or(0));
    }
    const std::string least = custom_property(node, "maille/symbol-minimum");
    const auto minimum = base::parse_number(least);
    good = good && (least.empty() || (minimum && *minimum > 0));
    if (!good) {
        file.unsupported(node, "maille/symbol-sizes, maille/symbol-minimum",
                         base::msg("ce ne sont pas des diamètres en millimètres.",
                                   "these are no diameters in millimetres."));
        return;
    }
    if (!read.empty()) {
        symbols.sizes_mm = std::move(read);
    }
    symbols.minimum_mm = minimum.value_or(symbols.minimum_mm);
}

MapItem read_map(const XmlFile& file, pugi::xml_node node) {
    MapItem map;
    const pugi::xml_node extent = node.child("Extent");
    map.min_x = number_of(file, extent, "xmin", 0);
    map.min_y = number_of(file, extent, "ymin", 0);
    map.max_x = number_of(file, extent, "xmax", 0);
    map.max_y = number_of(file, extent, "ymax", 0);
    const pugi::xml_node atlas = node.child("AtlasMap");
    if (is_true(atlas.attribute("atlasDriven").value())) {
        constexpr std::array modes{MapScaling::fixed, MapScaling::predefined, MapScaling::margin};
        const int mode = std::clamp(atlas.attribute("scalingMode").as_int(2), 0, 2);
        map.scaling = modes.at(static_cast<std::size_t>(mode));
        map.margin = number_of(file, atlas, "margin", 0.1);
    }
    const std::string generalise = custom_property(node, "maille/generalise");
    const auto tolerance = base::parse_number(generalise);
    if (tolerance && *tolerance >= 0) {
        map.generalise_mm = *tolerance;
    } else if (!generalise.empty()) {
        file.unsupported(node, "maille/generalise",
                         base::msg("ce n'est pas une longueur en millimètres.",
                                   "this is no length in millimetres."));
    }
    read_symbol_sizes(file, node, map.symbols);
    report_map_extras(file, node);
    return map;
}

/// Justified text is set left.
void read_alignment(pugi::xml_node node, LabelItem& label) {
    const int halign = node.attribute("halign").as_int(1);
    const int valign = node.attribute("valign").as_int(32);
    if (halign == align_right) {
        label.halign = HAlign::right;
    } else if (halign == align_center) {
        label.halign = HAlign::center;
    }
    if (valign == align_bottom) {
        label.valign = VAlign::bottom;
    } else if (valign == align_middle) {
        label.valign = VAlign::center;
    }
}

LabelItem read_label(const XmlFile& file, pugi::xml_node node) {
    LabelItem label;
    label.text = node.attribute("labelText").value();
    if (is_true(node.attribute("htmlState").value())) {
        file.unsupported(node, "HTML",
                         base::msg("l'étiquette est écrite telle quelle.",
                                   "the label is written as it stands."));
    }
    read_alignment(node, label);
    label.margin_x = number_of(file, node, "marginX", 0);
    label.margin_y = number_of(file, node, "marginY", 0);
    if (const pugi::xml_node style = node.child("text-style")) {
        label.font = font_of_text_style(file, style);
    } else {
        label.font = font_of_description(file, node.child("LabelFont"));
        label.font.color = channels_of(node.child("FontColor"), {0, 0, 0, 255});
    }
    const std::string tracking = custom_property(node, "maille/tracking");
    label.font.tracking = base::parse_number(tracking).value_or(0);
    return label;
}

PictureItem read_picture(const XmlFile& file, pugi::xml_node node) {
    PictureItem picture;
    picture.file = node.attribute("file").value();
    picture.fit = static_cast<PictureFit>(std::clamp(node.attribute("resizeMode").as_int(0), 0, 4));
    picture.anchor = std::clamp(node.attribute("anchorPoint").as_int(0), 0, 8);
    picture.rotation = number_of(file, node, "pictureRotation", 0);
    picture.fill = parse_color(node.attribute("svgFillColor").value()).value_or(picture.fill);
    picture.outline =
        parse_color(node.attribute("svgBorderColor").value()).value_or(picture.outline);
    picture.outline_width = number_of(file, node, "svgBorderWidth", 0.2);
    return picture;
}

ShapeItem read_shape(const XmlFile& file, pugi::xml_node node) {
    ShapeItem shape;
    constexpr std::array kinds{ShapeKind::ellipse, ShapeKind::rectangle, ShapeKind::triangle};
    shape.shape =
        kinds.at(static_cast<std::size_t>(std::clamp(node.attribute("shapeType").as_int(1), 0, 2)));
    const auto radius = measures_mm(node.attribute("cornerRadiusMeasure").value());
    shape.corner_radius =
        radius.empty() ? number_of(file, node, "cornerRadius", 0) : radius.front();
    shape.symbol = symbol_of(file, node);
    return shape;
}

NodesItem read_nodes(const XmlFile& file, pugi::xml_node node, bool closed) {
    NodesItem nodes;
    nodes.closed = closed;
    for (const pugi::xml_node one : node.child("nodes").children("node")) {
        nodes.points.push_back({number_of(file, one, "x", 0), number_of(file, one, "y", 0)});
    }
    for (const char* end : {"startMarkerMode", "endMarkerMode", "markerMode"}) {
        if (!closed && node.attribute(end).as_int(0) != 0) {
            file.unsupported(node, end,
                             base::msg("les bouts de ligne sont omis.", "line ends are left out."));
            break;
        }
    }
    nodes.symbol = symbol_of(file, node);
    return nodes;
}

const char* undrawn_name(int type) {
    constexpr std::array<std::pair<int, const char*>, 7> names{{{65647, "frame"},
                                                                {65648, "HTML frame"},
                                                                {65649, "attribute table"},
                                                                {65650, "text table"},
                                                                {65651, "3D map"},
                                                                {65652, "manual table"},
                                                                {65653, "marker"}}};
    for (const auto& [number, name] : names) {
        if (number == type) {
            return name;
        }
    }
    return nullptr;
}

} // namespace

std::optional<ItemContent> read_content(const XmlFile& file, pugi::xml_node node) {
    const int type = node.attribute("type").as_int(0);
    switch (type) {
    case 65637:
        return GroupItem{};
    case 65639:
        return read_map(file, node);
    case 65640:
        return read_picture(file, node);
    case 65641:
        return read_label(file, node);
    case 65642:
        return LegendItem{};
    case 65643:
        return read_shape(file, node);
    case 65644:
    case 65645:
        return read_nodes(file, node, type == 65644);
    case 65646:
        return read_scale_bar(file, node);
    default:
        break;
    }
    const char* name = undrawn_name(type);
    file.unsupported(
        node,
        name != nullptr ? name : base::format("LayoutItem type {}", node.attribute("type").value()),
        base::msg("l'objet est omis.", "the item is left out."));
    return std::nullopt;
}

} // namespace maille::style

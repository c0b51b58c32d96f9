// SPDX-License-Identifier: Apache-2.0
// A QGIS print layout as plain structs: the page and its items, in millimetres from the top left of
// the page. Defaults are those QGIS takes for what a file does not say.
#pragma once

#include "style/expression_text.hpp"
#include "style/symbol.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace maille::style {

struct LayoutFont {
    std::string family;
    double size_pt = 10;
    int weight = 400; ///< 100 to 900
    bool italic = false;
    Color color{0, 0, 0, 255};
    double tracking = 0; ///< added to each letter, em (custom property "maille/tracking")
    double halo_mm = 0;  ///< text buffer
    Color halo_color{255, 255, 255, 255};
};

enum class HAlign { left, center, right };
enum class VAlign { top, center, bottom };

/// How the extent of a map follows the page's subject.
enum class MapScaling {
    none,       ///< not driven by the atlas: the extent of the file
    fixed,      ///< the scale of the file, centred on the subject
    predefined, ///< the largest round scale that shows the subject
    margin      ///< the subject with a margin
};

/// Diameters of displaced symbols, mm.
struct SymbolSizes {
    /// One of them for a series of pages (custom property "maille/symbol-sizes").
    std::vector<double> sizes_mm{3.1, 2.9, 2.5, 2.2, 1.9, 1.56, 1.3, 1.1};
    /// Least one in a territory where that does not fit (custom property "maille/symbol-minimum").
    double minimum_mm = 0.9;
};

struct MapItem {
    double min_x = 0; ///< extent, map units
    double min_y = 0;
    double max_x = 0;
    double max_y = 0;
    MapScaling scaling = MapScaling::none;
    double margin = 0.1; ///< share of the subject's size, on each side
    /// Borders may lie so far from their true place, mm (custom property "maille/generalise").
    double generalise_mm = 0.03;
    SymbolSizes symbols;
};

struct LabelItem {
    std::string text; ///< may hold [% expressions %]
    LayoutFont font;
    HAlign halign = HAlign::left;
    VAlign valign = VAlign::top;
    double margin_x = 0;
    double margin_y = 0;
};

/// A legend; its content comes from the page.
struct LegendItem {};

enum class BarStyle {
    single_box,
    double_box,
    ticks_middle,
    ticks_up,
    ticks_down,
    stepped,
    hollow,
    numeric
};
enum class BarAlign { left, center, right };

struct ScaleBarItem {
    BarStyle style = BarStyle::single_box;
    std::string map;               ///< uuid of the map it measures
    double metres_per_unit = 1;    ///< of `units_per_segment` times `map_units_per_unit`
    double units_per_segment = 1;  ///< in the units of the labels
    double map_units_per_unit = 1; ///< divides what the labels say
    bool fit_width = false;        ///< round units between the widths below, as QGIS chooses them
    double min_width = 50;
    double max_width = 150;
    int segments = 2;
    int segments_left = 0;
    int subdivisions = 1; ///< of the right segments, for ticks
    double subdivision_height = 1.5;
    double height = 3;
    double label_space = 3; ///< between labels and bar
    double box_space = 1;
    bool labels_below = false;
    bool labels_centered_on_segment = false;
    BarAlign align = BarAlign::left;
    std::string unit_label;
    LayoutFont font;
    Symbol line; ///< outline and ticks
    Symbol division_line;
    Symbol fill_1;
    Symbol fill_2;
};

enum class PictureFit { zoom, stretch, clip, zoom_and_resize_frame, frame_to_image };

struct PictureItem {
    std::string file; ///< as it stands: a path, "base64:...", a QGIS resource ":/..."
    PictureFit fit = PictureFit::zoom;
    int anchor = 0; ///< 0 top left ... 8 bottom right, row by row
    double rotation = 0;
    Color fill{255, 255, 255, 255}; ///< of SVG that ask for it
    Color outline{0, 0, 0, 255};
    double outline_width = 0.2;
};

enum class ShapeKind { ellipse, rectangle, triangle };

struct ShapeItem {
    ShapeKind shape = ShapeKind::rectangle;
    double corner_radius = 0;
    Symbol symbol;
};

struct LayoutPoint {
    double x = 0;
    double y = 0;
};

/// A polygon or a polyline; points from the top left of the item.
struct NodesItem {
    bool closed = false;
    std::vector<LayoutPoint> points;
    Symbol symbol;
};

/// Holds other items: they name it.
struct GroupItem {};

using ItemContent = std::variant<MapItem, LabelItem, LegendItem, ScaleBarItem, PictureItem,
                                 ShapeItem, NodesItem, GroupItem>;

enum class ItemProperty { x, y, width, height, rotation, opacity, hidden };

struct ItemDefined {
    ItemProperty property = ItemProperty::x;
    ExpressionText expression;
};

struct LayoutItem {
    std::string id;
    std::string uuid;
    std::string group; ///< uuid of the group it is in; may be empty
    std::string place; ///< "file:line"
    double x = 0;      ///< top left corner, before the rotation
    double y = 0;
    double width = 0;
    double height = 0;
    int reference = 0;   ///< point that data-defined places move: 0 top left ... 8 bottom right
    double rotation = 0; ///< clockwise degrees about the top left corner
    double opacity = 1;
    double z = 0;
    bool visible = true;
    std::optional<Color> background;
    std::optional<Color> frame;
    double frame_width = 0.3;
    Join frame_join = Join::miter;
    std::vector<ItemDefined> data_defined;
    ItemContent content;
};

/// One page. Items are in drawing order: the lowest first.
struct PrintLayout {
    std::string name;
    std::string origin; ///< file, for messages
    double width = 297;
    double height = 210;
    double dpi = 300;
    std::optional<Symbol> background; ///< of the page
    std::vector<LayoutItem> items;

    /// The item of an id; null when there is none.
    [[nodiscard]] const LayoutItem* find(std::string_view id) const;
};

} // namespace maille::style

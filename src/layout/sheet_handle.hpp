// SPDX-License-Identifier: Apache-2.0
// Private to `layout`: a page in the making and its items, each with the place it takes.
#pragma once

#include "labels/labels.hpp"
#include "layout/page.hpp"
#include "render/house.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maille::layout {

namespace house = render::house;

struct Sheet {
    render::Canvas& canvas;
    const style::PrintLayout& layout;
    const PageContent& content;
    const expr::Variables& variables;
    std::optional<render::MapFrame> frame; ///< of the page's map
    base::Context& context;

    /// Reports what does not fit (kind "page.overflow").
    void overflow(const std::string& part, const base::Message& what) const;
};

/// A text ready to be drawn; its lines are `pitch` apart.
struct SetText {
    render::Paragraph paragraph;
    render::FontMetrics metrics;
    double width = 0;
    double height = 0; ///< from the top of the first line to the bottom of the last
    std::size_t lines = 0;
};

struct PlacedSketch {
    charts::Sketch sketch;
    double x = 0;
    double y = 0;
};

struct Placed {
    const style::LayoutItem* item = nullptr;
    render::Rect rect;
    double rotation = 0;
    double opacity = 1;
    bool hidden = false;
    std::string slot; ///< "legend"; "inset"; empty for what is no slot
    std::string text; ///< of a label, filled
    SetText set;      ///< of a label
    std::vector<PlacedSketch> sketches;
    labels::Placed names; ///< of the page's map
};

using Items = std::vector<Placed>;

/// Items of a group by its id, in the order of `items`; empty when there is no such group.
[[nodiscard]] std::vector<Placed*> members(const Sheet& sheet, Items& items, std::string_view id);
[[nodiscard]] Placed* item_of(Items& items, std::string_view id);
[[nodiscard]] render::Rect bounds(const std::vector<Placed*>& items);

/// Items of the template in drawing order: data-defined places applied, labels filled.
[[nodiscard]] Items place_items(const Sheet& sheet);

// Each moves items of `items` to where the content wants them.
void place_tag(const Sheet& sheet, Items& items);
void stack_foot(const Sheet& sheet, Items& items);
void place_furniture(const Sheet& sheet, Items& items);
/// What comes before names and symbols: the items of the template, foot and furniture in place.
[[nodiscard]] Items arrange_fixed(const Sheet& sheet);

/// Names of the page's layers, and what they keep off. With `moving`, a layer whose symbols move
/// later, its symbols are a crowd, and lines have no names yet.
[[nodiscard]] labels::Request names_request(const Sheet& sheet, Items& items,
                                            const render::MapLayer* moving);
/// After the furniture, from which names keep off. Names placed before displaced symbols stay.
void place_names(const Sheet& sheet, Items& items);
/// After the foot and the names, whose numbers it lists. Fills the slots.
void flow_column(const Sheet& sheet, Items& items);

/// The names shown as numbers; empty when there is none.
[[nodiscard]] std::optional<charts::KeyList> keys_of(const Sheet& sheet, const Items& items);

/// The text of a label in the style of its font; `factor` on its size, `width` 0 for no wrapping.
[[nodiscard]] SetText set_text(const Sheet& sheet, const style::LayoutItem& item,
                               const std::string& text, double width, double factor = 1);
/// The text of a label made to fit its rectangle: smaller, then cut and reported.
void fit_label(const Sheet& sheet, Placed& placed);

/// The map item of an uuid; else the page's map; null when there is none.
[[nodiscard]] const style::LayoutItem* map_item(const style::PrintLayout& layout,
                                                std::string_view uuid = {});
[[nodiscard]] render::MapFrame frame_of_map(const style::LayoutItem& item, const render::Rect& rect,
                                            const PageContent& content);

// Each draws one kind of item in its place.
void draw_map(const Sheet& sheet, const Placed& placed, const style::MapItem& map);
void draw_leaders(const Sheet& sheet, const DisplacedMarks& marks);
void draw_counts(const Sheet& sheet, const DisplacedMarks& marks);
void draw_label(const Sheet& sheet, const Placed& placed, const style::LabelItem& label);
void draw_scale_bar(const Sheet& sheet, const Placed& placed, const style::ScaleBarItem& bar);
void draw_picture(const Sheet& sheet, const Placed& placed, const style::PictureItem& picture);
void draw_shape(const Sheet& sheet, const Placed& placed, const style::ShapeItem& shape);
void draw_nodes(const Sheet& sheet, const Placed& placed, const style::NodesItem& nodes);
void draw_inset(const Sheet& sheet, const render::Rect& rect, const Inset& inset);

/// Width of what a scale bar draws, mm.
[[nodiscard]] double scale_bar_width(const Sheet& sheet, const style::ScaleBarItem& bar);

/// A line or a ring drawn with a symbol, points on the page.
void draw_path(const Sheet& sheet, const style::Symbol& symbol, std::vector<geom::Point> points,
               bool closed);

[[nodiscard]] render::TextStyle text_style(const style::LayoutFont& font);

/// Land or sea may lie below the furniture of the map: a light tint that is quiet on both.
constexpr render::Color furniture_halo{0xF5, 0xF4, 0xF0, 200};

[[nodiscard]] bool in_group(const Sheet& sheet, const style::LayoutItem& item, const char* id);

} // namespace maille::layout

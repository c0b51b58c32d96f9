// SPDX-License-Identifier: Apache-2.0
// The location map: all territories quiet, the subject in the accent colour.
#include "layout/sheet_handle.hpp"

namespace maille::layout {
namespace {

constexpr render::Color territory_fill = style::rgb(0xDAD7CF);

style::Style filled(const render::Color& color) {
    style::SimpleFill fill;
    fill.color = color;
    fill.outline_color = house::white;
    fill.outline_width = {0.25, style::Unit::mm};
    fill.join = style::Join::round;
    style::Style style;
    style::Symbol& symbol = style.categories.emplace_back().symbol;
    symbol.type = style::SymbolType::fill;
    symbol.layers = {fill};
    return style;
}

} // namespace

void draw_inset(const Sheet& sheet, const render::Rect& rect, const Inset& inset) {
    const geom::GeometryArray* all =
        inset.territories != nullptr ? inset.territories : inset.subject;
    if (all == nullptr || all->box().empty()) {
        return;
    }
    const render::MapFrame frame = render::frame_of(rect, all->box());
    const auto draw = [&](const geom::GeometryArray* geometry, const render::Color& color) {
        if (geometry != nullptr) {
            const style::Style style = filled(color);
            render::MapLayer layer;
            layer.geometry = geometry;
            layer.style = &style;
            render::draw_layer(sheet.canvas, frame, layer);
        }
    };
    draw(inset.territories, territory_fill);
    draw(inset.subject, house::petrol);
}

} // namespace maille::layout

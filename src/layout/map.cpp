// SPDX-License-Identifier: Apache-2.0
// Map items: which part of the plane they show, and the page's layers in it.
#include "layout/sheet_handle.hpp"

namespace maille::layout {

const style::LayoutItem* map_item(const style::PrintLayout& layout, std::string_view uuid) {
    const style::LayoutItem* best = nullptr;
    for (const style::LayoutItem& item : layout.items) {
        if (!std::holds_alternative<style::MapItem>(item.content)) {
            continue;
        }
        if (!uuid.empty() ? item.uuid == uuid : item.id == "maille:map") {
            return &item;
        }
        if (best == nullptr || item.width * item.height > best->width * best->height) {
            best = &item;
        }
    }
    return best;
}

render::MapFrame frame_of_map(const style::LayoutItem& item, const render::Rect& rect,
                              const PageContent& content) {
    const auto& map = std::get<style::MapItem>(item.content);
    const geom::Box& subject = content.subject;
    const geom::Point center{(subject.min_x + subject.max_x) / 2,
                             (subject.min_y + subject.max_y) / 2};
    if (map.scaling == style::MapScaling::none) {
        return render::frame_of(rect, {map.min_x, map.min_y, map.max_x, map.max_y});
    }
    if (content.scale_denominator) {
        return render::frame_at(rect, center, *content.scale_denominator);
    }
    if (map.scaling == style::MapScaling::fixed && item.width > 0 && map.max_x > map.min_x) {
        return render::frame_at(rect, center, (map.max_x - map.min_x) * 1000 / item.width);
    }
    if (map.scaling == style::MapScaling::margin) {
        const double dx = (subject.max_x - subject.min_x) * map.margin;
        const double dy = (subject.max_y - subject.min_y) * map.margin;
        return render::frame_of(
            rect, {subject.min_x - dx, subject.min_y - dy, subject.max_x + dx, subject.max_y + dy});
    }
    return render::frame_round(rect, subject);
}

void draw_map(const Sheet& sheet, const Placed& placed, const style::MapItem& /*map*/) {
    const render::MapFrame frame = frame_of_map(*placed.item, placed.rect, sheet.content);
    const auto& displaced = sheet.content.displaced;
    for (std::size_t i = 0; i < sheet.content.layers.size(); ++i) {
        const bool moved = displaced && displaced->layer == i;
        if (moved) {
            sheet.canvas.begin_clip(frame.page);
            draw_leaders(sheet, *displaced);
            sheet.canvas.end_clip();
        }
        render::draw_layer(sheet.canvas, frame, sheet.content.layers[i]);
        if (moved) {
            draw_counts(sheet, *displaced);
        }
    }
    labels::draw_labels(sheet.canvas, placed.names);
}

} // namespace maille::layout

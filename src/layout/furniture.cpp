// SPDX-License-Identifier: Apache-2.0
// The tag after the subtitle; scale bar and north arrow in the corner of the map where they hide
// less.
#include "layout/sheet_handle.hpp"

#include <algorithm>

namespace maille::layout {
namespace {

/// Vertices hidden by a rectangle; territories are dense with vertices at page scales.
std::size_t hidden(const Sheet& sheet, const render::MapFrame& frame, const render::Rect& room) {
    std::size_t count = 0;
    for (const geom::Point point : sheet.content.keep_clear->points()) {
        const geom::Point at = frame.to_page(point);
        const bool inside =
            at.x >= room.x && at.x <= room.right() && at.y >= room.y && at.y <= room.bottom();
        count += inside ? 1U : 0U;
    }
    return count;
}

/// Pictures, and the letter centred above one, stand in the corner itself on either side.
bool is_arrow(const Placed& placed) {
    const auto* label = std::get_if<style::LabelItem>(&placed.item->content);
    return std::holds_alternative<style::PictureItem>(placed.item->content) ||
           (label != nullptr && label->halign == style::HAlign::center);
}

} // namespace

void place_tag(const Sheet& sheet, Items& items) {
    Placed* tag = item_of(items, "maille:tag");
    if (tag == nullptr || tag->hidden) {
        return;
    }
    if (tag->set.lines == 0) {
        tag->hidden = true;
        return;
    }
    Placed* subtitle = item_of(items, "maille:subtitle");
    const auto* label = std::get_if<style::LabelItem>(&tag->item->content);
    if (subtitle == nullptr || subtitle->hidden || label == nullptr) {
        return;
    }
    constexpr double gap = 4;
    tag->rect.w = tag->set.width + 3;
    const double room = subtitle->rect.w;
    subtitle->rect.w = std::max(room - tag->rect.w - gap, 1.0);
    fit_label(sheet, *subtitle);
    tag->rect.x = subtitle->rect.x + (subtitle->set.lines == 0 ? 0 : subtitle->set.width + gap);
}

void place_furniture(const Sheet& sheet, Items& items) {
    const auto furniture = members(sheet, items, "maille:furniture");
    const style::LayoutItem* map = map_item(sheet.layout);
    if (furniture.empty() || map == nullptr) {
        return;
    }
    for (Placed* placed : furniture) {
        if (const auto* bar = std::get_if<style::ScaleBarItem>(&placed->item->content)) {
            placed->rect.w = scale_bar_width(sheet, *bar);
        } else if (placed->set.lines > 0 && !is_arrow(*placed)) {
            placed->rect.w = std::min(placed->rect.w, placed->set.width + 0.2);
        }
    }
    if (sheet.content.keep_clear == nullptr || !sheet.frame) {
        return;
    }
    const render::Rect panel{map->x, map->y, map->width, map->height};
    const render::Rect all = bounds(furniture);
    const double inner = all.x - panel.x;
    const render::Rect left{panel.x, all.y, inner + all.w + 2, panel.bottom() - all.y};
    const render::Rect right{panel.right() - left.w, left.y, left.w, left.h};
    if (hidden(sheet, *sheet.frame, right) < hidden(sheet, *sheet.frame, left)) {
        const double shift = panel.right() - inner - all.right();
        for (Placed* placed : furniture) {
            placed->rect.x = is_arrow(*placed) ? panel.x + panel.right() - placed->rect.right()
                                               : placed->rect.x + shift;
        }
    }
}

} // namespace maille::layout

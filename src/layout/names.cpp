// SPDX-License-Identifier: Apache-2.0
// Names of the map's layers: they keep off the drawn symbols and the furniture of the map.
#include "layout/sheet_handle.hpp"

#include <filesystem>

namespace maille::layout {
namespace {

labels::Obstacles obstacles_of(const Sheet& sheet, Items& items, const Placed& map) {
    labels::Obstacles obstacles;
    for (const render::MapLayer& layer : sheet.content.layers) {
        if (layer.draw != render::Draw::borders) {
            const auto discs = labels::marker_discs(*sheet.frame, layer, sheet.canvas);
            obstacles.discs.insert(obstacles.discs.end(), discs.begin(), discs.end());
        }
    }
    for (const Placed& placed : items) {
        const render::Rect& r = placed.rect;
        const bool over_map = placed.item->z > map.item->z && r.x < map.rect.right() &&
                              r.right() > map.rect.x && r.y < map.rect.bottom() &&
                              r.bottom() > map.rect.y;
        if (over_map && !placed.hidden &&
            !std::holds_alternative<style::GroupItem>(placed.item->content)) {
            obstacles.boxes.push_back(r);
        }
    }
    // Between the arrow and the bar there is no room for a name either.
    if (const auto furniture = members(sheet, items, "maille:furniture"); !furniture.empty()) {
        obstacles.boxes.push_back(bounds(furniture));
    }
    return obstacles;
}

std::vector<labels::LabelLayer> layers_of(const PageContent& content) {
    std::vector<labels::LabelLayer> layers;
    for (const render::MapLayer& layer : content.layers) {
        if (layer.style->labeling && layer.draw != render::Draw::borders) {
            const std::filesystem::path origin(layer.style->origin);
            layers.push_back({layer, origin.stem().string(), {}});
        }
    }
    return layers;
}

} // namespace

void place_names(const Sheet& sheet, Items& items) {
    const style::LayoutItem* main = map_item(sheet.layout);
    for (Placed& placed : items) {
        if (placed.item != main || placed.hidden || !sheet.frame) {
            continue;
        }
        labels::Request request;
        request.frame = *sheet.frame;
        request.layers = layers_of(sheet.content);
        if (request.layers.empty()) {
            return;
        }
        request.obstacles = obstacles_of(sheet, items, placed);
        request.barriers = sheet.content.barriers;
        request.variables = &sheet.variables;
        placed.names = labels::place_labels(sheet.canvas, request);
    }
}

std::optional<charts::KeyList> keys_of(const Sheet& sheet, const Items& items) {
    charts::KeyList list;
    list.heading.text = sheet.content.keys_heading;
    if (list.heading.text.empty()) {
        list.heading.text = sheet.context.language == base::Language::fr ? "Désignés par un numéro"
                                                                         : "Named by a number";
    }
    for (const Placed& placed : items) {
        for (const labels::Key& key : placed.names.keys) {
            list.keys.push_back({static_cast<int>(key.number), key.name});
        }
    }
    return list.keys.empty() ? std::nullopt : std::optional(std::move(list));
}

} // namespace maille::layout

// SPDX-License-Identifier: Apache-2.0
// Names of the map's layers: they keep off the drawn symbols and the furniture of the map.
#include "layout/sheet_handle.hpp"

#include <filesystem>

namespace maille::layout {
namespace {

labels::Obstacles obstacles_of(const Sheet& sheet, Items& items, const Placed& map,
                               const render::MapLayer* moving) {
    labels::Obstacles obstacles;
    for (const render::MapLayer& layer : sheet.content.layers) {
        if (layer.draw != render::Draw::borders) {
            const auto discs = labels::marker_discs(*sheet.frame, layer, sheet.canvas);
            auto& kind = &layer == moving ? obstacles.crowd : obstacles.discs;
            kind.insert(kind.end(), discs.begin(), discs.end());
        }
    }
    if (sheet.content.displaced) {
        for (const CountMark& mark : sheet.content.displaced->counts) {
            obstacles.discs.push_back({mark.at, mark.radius});
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

labels::Request names_request(const Sheet& sheet, Items& items, const render::MapLayer* moving) {
    labels::Request request;
    request.frame = *sheet.frame;
    request.layers = layers_of(sheet.content);
    request.barriers = sheet.content.barriers;
    request.variables = &sheet.variables;
    const style::LayoutItem* main = map_item(sheet.layout);
    for (const Placed& placed : items) {
        if (placed.item == main) {
            request.obstacles = obstacles_of(sheet, items, placed, moving);
        }
    }
    const bool early = moving != nullptr;
    const bool late = sheet.content.displaced.has_value();
    for (labels::LabelLayer& layer : request.layers) {
        const bool line = layer.map.geometry->kind() == geom::Kind::line;
        if ((early && line) || (late && !line)) {
            layer.at_most.assign(layer.map.geometry->size(), labels::Form::nothing);
        }
    }
    return request;
}

void place_names(const Sheet& sheet, Items& items) {
    const style::LayoutItem* main = map_item(sheet.layout);
    for (Placed& placed : items) {
        if (placed.item != main || placed.hidden || !sheet.frame) {
            continue;
        }
        labels::Request request = names_request(sheet, items, nullptr);
        if (request.layers.empty()) {
            return;
        }
        if (!sheet.content.displaced) {
            placed.names = labels::place_labels(sheet.canvas, request);
            continue;
        }
        request.before = sheet.content.displaced->names;
        placed.names = *request.before;
        labels::report_dropped(request, *request.before, sheet.context);
        labels::Placed later = labels::place_labels(sheet.canvas, request);
        placed.names.labels.insert(placed.names.labels.end(), later.labels.begin(),
                                   later.labels.end());
        placed.names.keys.insert(placed.names.keys.end(), later.keys.begin(), later.keys.end());
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

// SPDX-License-Identifier: Apache-2.0
#include "layout/page.hpp"

#include "base/error.hpp"
#include "layout/sheet_handle.hpp"

#include <algorithm>

namespace maille::layout {
namespace {

void draw_content(const Sheet& sheet, const Placed& placed) {
    for (const PlacedSketch& one : placed.sketches) {
        one.sketch.draw(sheet.canvas, one.x, one.y);
    }
    if (placed.slot == "inset" && sheet.content.inset) {
        draw_inset(sheet, placed.rect, *sheet.content.inset);
    }
    if (!placed.slot.empty()) {
        return;
    }
    struct Draw {
        const Sheet& sheet;
        const Placed& placed;
        void operator()(const style::MapItem& map) const { draw_map(sheet, placed, map); }
        void operator()(const style::LabelItem& label) const { draw_label(sheet, placed, label); }
        void operator()(const style::ScaleBarItem& bar) const {
            draw_scale_bar(sheet, placed, bar);
        }
        void operator()(const style::PictureItem& picture) const {
            draw_picture(sheet, placed, picture);
        }
        void operator()(const style::ShapeItem& shape) const { draw_shape(sheet, placed, shape); }
        void operator()(const style::NodesItem& nodes) const { draw_nodes(sheet, placed, nodes); }
        void operator()(const style::LegendItem&) const {}
        void operator()(const style::GroupItem&) const {}
    };
    std::visit(Draw{sheet, placed}, placed.item->content);
}

bool has_box(const Placed& placed) {
    return placed.slot.empty() && !std::holds_alternative<style::GroupItem>(placed.item->content);
}

void draw_background(const Sheet& sheet, const Placed& placed) {
    const bool map = std::holds_alternative<style::MapItem>(placed.item->content);
    auto color = placed.item->background;
    if (map && sheet.content.ground) {
        color = sheet.content.ground;
    }
    if (color && has_box(placed)) {
        sheet.canvas.rectangle(placed.rect);
        sheet.canvas.fill(*color);
    }
}

void draw_item(const Sheet& sheet, const Placed& placed) {
    const style::LayoutItem& item = *placed.item;
    if (placed.hidden || placed.opacity <= 0) {
        return;
    }
    if (placed.opacity < 1) {
        sheet.canvas.begin_group();
    }
    sheet.canvas.begin_turn(placed.rect.x, placed.rect.y, placed.rotation);
    draw_background(sheet, placed);
    draw_content(sheet, placed);
    if (item.frame && has_box(placed)) {
        sheet.canvas.rectangle(placed.rect);
        sheet.canvas.stroke(
            {*item.frame, item.frame_width, style::Cap::flat, item.frame_join, {}, 0});
    }
    sheet.canvas.end_turn();
    if (placed.opacity < 1) {
        sheet.canvas.end_group(placed.opacity);
    }
}

void report_without_slot(const Sheet& sheet, const Items& items) {
    const auto missing = [&](const std::string& slot) {
        const bool there = std::ranges::any_of(
            items, [&](const Placed& placed) { return placed.slot == slot && !placed.hidden; });
        if (!there) {
            sheet.context.problems.report(
                {base::Severity::warning,
                 "layout.no_slot",
                 sheet.layout.origin,
                 base::msg("le modèle n'a pas d'objet « maille:{0} » : ce que la page devait y "
                           "montrer est omis.",
                           "the template has no item 'maille:{0}': what the page would show there "
                           "is left out.",
                           slot),
                 {slot},
                 1});
        }
    };
    for (const auto& [slot, charts] : sheet.content.slots) {
        if (!charts.empty()) {
            missing(slot);
        }
    }
    const auto own = sheet.content.slots.find("keys");
    if (keys_of(sheet, items) && (own == sheet.content.slots.end() || own->second.empty())) {
        missing("keys");
    }
    if (sheet.content.inset) {
        missing("inset");
    }
}

Items arrange(const Sheet& sheet) {
    Items items = arrange_fixed(sheet);
    place_names(sheet, items);
    flow_column(sheet, items);
    return items;
}

std::optional<render::MapFrame> frame_if_any(const style::PrintLayout& layout,
                                             const PageContent& content) {
    return has_map(layout) ? std::optional(page_frame(layout, content)) : std::nullopt;
}

const style::LayoutItem& map_or_fail(const style::PrintLayout& layout) {
    const style::LayoutItem* item = map_item(layout);
    if (item == nullptr) {
        throw base::ConfigError(base::msg("{} : le modèle n'a pas de carte.",
                                          "{}: the template has no map.", layout.origin));
    }
    return *item;
}

} // namespace

Items arrange_fixed(const Sheet& sheet) {
    Items items = place_items(sheet);
    place_tag(sheet, items);
    stack_foot(sheet, items);
    place_furniture(sheet, items);
    return items;
}

const std::vector<std::string>& slot_names() {
    static const std::vector<std::string> names{"legend",    "keys",    "bars",   "figure",
                                                "histogram", "ranking", "reading"};
    return names;
}

void Sheet::overflow(const std::string& part, const base::Message& what) const {
    context.problems.report({base::Severity::warning,
                             "page.overflow",
                             (content.title.empty() ? layout.origin : content.title) + ", " + part,
                             what,
                             {},
                             1});
}

bool has_map(const style::PrintLayout& layout) {
    return map_item(layout) != nullptr;
}

render::MapFrame page_frame(const style::PrintLayout& layout, const PageContent& content) {
    const style::LayoutItem& item = map_or_fail(layout);
    return frame_of_map(item, {item.x, item.y, item.width, item.height}, content);
}

double page_tolerance_mm(const style::PrintLayout& layout) {
    return std::get<style::MapItem>(map_or_fail(layout).content).generalise_mm;
}

const style::SymbolSizes& page_symbols(const style::PrintLayout& layout) {
    return std::get<style::MapItem>(map_or_fail(layout).content).symbols;
}

std::string draw_page(const style::PrintLayout& layout, const PageContent& content,
                      render::Format format, render::Document document, base::Context& context) {
    document.width_mm = layout.width;
    document.height_mm = layout.height;
    if (document.title.empty()) {
        document.title = content.title;
    }
    if (document.subject.empty()) {
        document.subject = content.subtitle;
    }
    if (document.keywords.empty()) {
        document.keywords = content.kicker;
    }
    render::Canvas canvas(format, std::move(document), context);
    const expr::Variables variables = variables_of(layout, content, context.language);
    const Sheet sheet{canvas, layout, content, variables, frame_if_any(layout, content), context};
    const Items items = arrange(sheet);
    if (layout.background) {
        draw_path(sheet, *layout.background,
                  {{0, 0}, {layout.width, 0}, {layout.width, layout.height}, {0, layout.height}},
                  true);
    }
    for (const Placed& placed : items) {
        draw_item(sheet, placed);
    }
    report_without_slot(sheet, items);
    return canvas.finish();
}

std::vector<ItemPlace> item_places(const style::PrintLayout& layout, const PageContent& content,
                                   base::Context& context) {
    render::Document document;
    document.width_mm = layout.width;
    document.height_mm = layout.height;
    render::Canvas canvas(render::Format::pdf, document, context);
    const expr::Variables variables = variables_of(layout, content, context.language);
    const Sheet sheet{canvas, layout, content, variables, frame_if_any(layout, content), context};
    std::vector<ItemPlace> places;
    for (const Placed& placed : arrange(sheet)) {
        if (!placed.hidden) {
            places.push_back({placed.item->id, placed.rect});
        }
    }
    return places;
}

} // namespace maille::layout

// SPDX-License-Identifier: Apache-2.0
// Items as the template has them, with what its expressions say.
#include "expr/expression.hpp"
#include "expr/known.hpp"
#include "layout/sheet_handle.hpp"
#include "render/typography.hpp"

#include <algorithm>

namespace maille::layout {
namespace {

constexpr std::string_view prefix = "maille:";

std::string slot_of_item(const style::LayoutItem& item) {
    if (item.id.starts_with(prefix)) {
        const std::string name = item.id.substr(prefix.size());
        if (name == "inset" || std::ranges::find(slot_names(), name) != slot_names().end()) {
            return name;
        }
    }
    return std::holds_alternative<style::LegendItem>(item.content) ? "legend" : "";
}

std::string place_of(const style::LayoutItem& item) {
    return item.id.empty() ? item.place : item.place + ", " + item.id;
}

expr::Scope scope_of(const Sheet& sheet) {
    expr::Scope scope;
    scope.variables = &sheet.variables;
    return scope;
}

std::string filled(const Sheet& sheet, const style::LayoutItem& item, const std::string& text) {
    const auto parsed = expr::TextTemplate::parse(text, place_of(item));
    expr::require_known(sheet.variables, parsed.variables(), place_of(item));
    return parsed.fill(scope_of(sheet));
}

void apply(style::ItemProperty property, double value, Placed& placed) {
    const int column = placed.item->reference % 3;
    const int row = placed.item->reference / 3;
    switch (property) {
    case style::ItemProperty::x:
        placed.rect.x = value - placed.rect.w * column / 2;
        break;
    case style::ItemProperty::y:
        placed.rect.y = value - placed.rect.h * row / 2;
        break;
    case style::ItemProperty::width:
        placed.rect.x += (placed.rect.w - value) * column / 2;
        placed.rect.w = value;
        break;
    case style::ItemProperty::height:
        placed.rect.y += (placed.rect.h - value) * row / 2;
        placed.rect.h = value;
        break;
    case style::ItemProperty::rotation:
        placed.rotation = value;
        break;
    case style::ItemProperty::opacity:
        placed.opacity = std::clamp(value / 100, 0.0, 1.0);
        break;
    case style::ItemProperty::hidden:
        placed.hidden = value != 0;
        break;
    }
}

/// Sizes before places: a place is that of the reference point.
void apply_defined(const Sheet& sheet, Placed& placed) {
    auto defined = placed.item->data_defined;
    std::ranges::stable_sort(defined, [](const auto& a, const auto& b) {
        const auto is_place = [](style::ItemProperty p) {
            return p == style::ItemProperty::x || p == style::ItemProperty::y;
        };
        return !is_place(a.property) && is_place(b.property);
    });
    for (const style::ItemDefined& one : defined) {
        const std::string place = one.expression.place + ", " + placed.item->id;
        const auto expression = expr::Expression::parse(one.expression.text, place);
        expr::require_known(sheet.variables, expression.variables(), place);
        if (const auto value = expression.evaluate(scope_of(sheet)).to_number()) {
            apply(one.property, *value, placed);
        }
    }
}

} // namespace

Items place_items(const Sheet& sheet) {
    Items items;
    for (const style::LayoutItem& item : sheet.layout.items) {
        Placed placed;
        placed.item = &item;
        placed.rect = {item.x, item.y, item.width, item.height};
        placed.rotation = item.rotation;
        placed.opacity = item.opacity;
        placed.hidden = !item.visible;
        placed.slot = slot_of_item(item);
        apply_defined(sheet, placed);
        if (const auto* label = std::get_if<style::LabelItem>(&item.content);
            label != nullptr && !placed.hidden && placed.slot.empty()) {
            placed.text = render::typeset(filled(sheet, item, label->text), sheet.context.language);
            fit_label(sheet, placed);
        }
        items.push_back(std::move(placed));
    }
    return items;
}

std::vector<Placed*> members(const Sheet& sheet, Items& items, std::string_view id) {
    std::vector<Placed*> found;
    const style::LayoutItem* group = sheet.layout.find(id);
    if (group == nullptr) {
        return found;
    }
    for (Placed& placed : items) {
        if (!placed.hidden && placed.item->group == group->uuid && !group->uuid.empty()) {
            found.push_back(&placed);
        }
    }
    return found;
}

Placed* item_of(Items& items, std::string_view id) {
    const auto found =
        std::ranges::find_if(items, [&](const Placed& placed) { return placed.item->id == id; });
    return found == items.end() ? nullptr : &*found;
}

render::Rect bounds(const std::vector<Placed*>& items) {
    geom::Box box;
    for (const Placed* placed : items) {
        box.add(geom::Point{placed->rect.x, placed->rect.y});
        box.add(geom::Point{placed->rect.right(), placed->rect.bottom()});
    }
    return {box.min_x, box.min_y, box.max_x - box.min_x, box.max_y - box.min_y};
}

} // namespace maille::layout

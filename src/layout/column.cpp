// SPDX-License-Identifier: Apache-2.0
// Slots: charts stacked from the top, flowing from one column to the next.
#include "layout/flow.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maille::layout {
namespace {

constexpr double foot_gap = 2;

/// Columns of the group: its members' left edges. A foot below a column ends it.
std::vector<render::Rect> cells_of(const Sheet& sheet, Items& items,
                                   const std::vector<Placed*>& column) {
    std::vector<render::Rect> cells;
    const render::Rect all = bounds(column);
    for (const Placed* placed : column) {
        const auto same = std::ranges::find_if(
            cells, [&](const render::Rect& cell) { return std::abs(cell.x - placed->rect.x) < 1; });
        if (same == cells.end()) {
            cells.push_back({placed->rect.x, all.y, placed->rect.w, all.h});
        } else {
            same->w = std::max(same->w, placed->rect.w);
        }
    }
    std::ranges::sort(cells, {}, &render::Rect::x);
    const auto foot = members(sheet, items, "maille:foot");
    if (!foot.empty()) {
        const render::Rect below = bounds(foot);
        for (render::Rect& cell : cells) {
            if (below.x < cell.right() && below.right() > cell.x) {
                cell.h = below.y - foot_gap - cell.y;
            }
        }
    }
    return cells;
}

/// Everything as the template has it; else closer lines; else another order. The first way that
/// loses and splits least.
Result best_flow(const Sheet& sheet, const std::vector<Entry>& entries,
                 const std::vector<render::Rect>& cells,
                 const std::optional<charts::KeyList>& keys) {
    constexpr std::array pitches{1.0, 0.9, 0.82};
    std::optional<Result> best;
    for (const Order order :
         {Order::columns, Order::sequence, Order::anywhere, Order::keys_first}) {
        for (const double pitch : pitches) {
            Result result = flow(sheet, entries, cells, {order, pitch}, keys);
            if (!best ||
                std::pair(result.lost(), result.split) < std::pair(best->lost(), best->split)) {
                best = std::move(result);
            }
            if (best->lost() == 0 && best->split == 0) {
                return *std::move(best);
            }
        }
    }
    return *std::move(best);
}

void settle(const Sheet& sheet, Result result) {
    for (Put& put : result.puts) {
        if (put.sketch) {
            put.placed->sketches.push_back({*std::move(put.sketch), put.x, put.y});
        } else {
            put.placed->rect.x = put.x;
            put.placed->rect.y = put.y;
        }
    }
    for (const auto& [slot, items] : result.dropped) {
        sheet.overflow(slot, base::msg("{} éléments ne tiennent pas sur la page ; regroupez des "
                                       "classes ou prenez un format plus grand.",
                                       "{} elements do not fit on the page; group classes or take "
                                       "a larger format.",
                                       items));
    }
}

std::size_t cell_of(const std::vector<render::Rect>& cells, const Placed& placed) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        found = cells[i].x <= placed.rect.x + 1 ? i : found;
    }
    return found;
}

} // namespace

void flow_column(const Sheet& sheet, Items& items) {
    auto column = members(sheet, items, "maille:column");
    const auto keys = keys_of(sheet, items);
    if (!column.empty()) {
        const auto cells = cells_of(sheet, items, column);
        std::vector<Entry> entries;
        entries.reserve(column.size());
        for (Placed* placed : column) {
            entries.push_back({placed, cell_of(cells, *placed)});
        }
        std::ranges::stable_sort(entries, [](const Entry& a, const Entry& b) {
            return std::pair(a.cell, a.placed->rect.y) < std::pair(b.cell, b.placed->rect.y);
        });
        settle(sheet, best_flow(sheet, entries, cells, keys));
    }
    for (Placed& placed : items) {
        const bool in_column = std::ranges::find(column, &placed) != column.end();
        if (!placed.slot.empty() && placed.slot != "inset" && !placed.hidden && !in_column) {
            const std::vector<render::Rect> cells{placed.rect};
            settle(sheet, flow(sheet, {{&placed, 0}}, cells, {Order::sequence, 1}, keys));
        }
    }
}

} // namespace maille::layout

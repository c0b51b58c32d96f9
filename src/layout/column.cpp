// SPDX-License-Identifier: Apache-2.0
// Slots: charts stacked from the top, flowing from one column to the next.
#include "layout/sheet_handle.hpp"

#include <algorithm>
#include <cmath>

namespace maille::layout {
namespace {

constexpr double section_gap = 2;
constexpr double foot_gap = 2;

/// A chart or another item of the group, in the order of the template.
struct Entry {
    Placed* placed = nullptr;
    std::size_t cell = 0; ///< column of the template
};

/// Where something went.
struct Put {
    Placed* placed = nullptr;
    std::optional<charts::Sketch> sketch; ///< else the item itself
    double x = 0;
    double y = 0;
};

struct Result {
    std::vector<Put> puts;
    std::vector<std::string> dropped; ///< slots with something left out
    std::size_t lost = 0;
};

/// What goes on in another column. A note that speaks of the symbols is not said again there.
std::optional<charts::Chart> rest_elsewhere(const charts::Chart& chart, std::size_t shown) {
    auto rest = charts::rest_of(chart, shown);
    if (auto* legend = rest ? std::get_if<charts::ClassLegend>(&*rest) : nullptr;
        legend != nullptr && shown > 0 &&
        std::ranges::all_of(legend->items, &charts::LegendItem::secondary)) {
        legend->note.clear();
    }
    return rest;
}

class Flow {
public:
    Flow(const Sheet& sheet, const std::vector<render::Rect>& cells,
         const std::optional<charts::KeyList>& keys)
        : m_sheet(sheet), m_cells(cells), m_keys(keys), m_y(cells.empty() ? 0 : cells.front().y) {}

    /// Goes on in a column not before `cell`.
    void not_before(std::size_t cell) {
        if (m_cell < cell && cell < m_cells.size()) {
            m_cell = cell;
            m_y = m_cells[cell].y;
        }
    }

    void charts(Placed& placed) {
        const auto found = m_sheet.content.slots.find(placed.slot);
        if (found != m_sheet.content.slots.end()) {
            for (const charts::Chart& chart : found->second) {
                put(placed, chart);
            }
        }
        if (placed.slot == "keys" && m_keys) {
            put(placed, *m_keys);
        }
    }

    void item(Placed& placed) {
        while (m_y + gap() + placed.rect.h > cell().bottom() + 0.01) {
            if (!next_cell()) {
                drop(placed.item->id, 1);
                placed.hidden = true;
                return;
            }
        }
        m_y += gap();
        m_result.puts.push_back({&placed, std::nullopt, placed.rect.x, m_y});
        m_y += placed.rect.h;
    }

    Result take() { return std::move(m_result); }

private:
    [[nodiscard]] const render::Rect& cell() const { return m_cells[m_cell]; }
    [[nodiscard]] double gap() const { return m_y > cell().y ? section_gap : 0; }

    bool next_cell() {
        if (m_cell + 1 >= m_cells.size()) {
            return false;
        }
        ++m_cell;
        m_y = cell().y;
        return true;
    }

    void drop(const std::string& slot, std::size_t items) {
        m_result.dropped.push_back(slot);
        m_result.lost += items;
    }

    void put(Placed& placed, charts::Chart chart) {
        for (;;) {
            const double top = m_y + gap();
            charts::Sketch sketch = charts::sketch_of(
                chart, m_sheet.canvas, {cell().w, std::max(cell().bottom() - top, 0.0)});
            const bool nothing = sketch.empty() && sketch.wanted <= 0 && sketch.items == 0;
            const std::size_t left = sketch.items > sketch.shown ? sketch.items - sketch.shown : 1;
            auto rest = std::optional(chart);
            if (!sketch.empty()) {
                rest = sketch.items > sketch.shown ? rest_elsewhere(chart, sketch.shown)
                                                   : std::nullopt;
                m_y = top + sketch.height;
                m_result.puts.push_back({&placed, std::move(sketch), cell().x, top});
            }
            if (nothing || !rest) {
                return;
            }
            if (!next_cell()) {
                drop(placed.slot, left);
                return;
            }
            chart = *std::move(rest);
        }
    }

    const Sheet& m_sheet;
    const std::vector<render::Rect>& m_cells;
    const std::optional<charts::KeyList>& m_keys;
    std::size_t m_cell = 0;
    double m_y;
    Result m_result;
};

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

Result flow(const Sheet& sheet, const std::vector<Entry>& entries,
            const std::vector<render::Rect>& cells, bool keep_cells,
            const std::optional<charts::KeyList>& keys) {
    Flow flow(sheet, cells, keys);
    for (const Entry& entry : entries) {
        if (keep_cells) {
            flow.not_before(entry.cell);
        }
        if (!entry.placed->slot.empty()) {
            flow.charts(*entry.placed);
        } else if (entry.placed->set.lines > 0 ||
                   !std::holds_alternative<style::LabelItem>(entry.placed->item->content)) {
            flow.item(*entry.placed);
        }
    }
    return flow.take();
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
    std::ranges::sort(result.dropped);
    const auto last = std::ranges::unique(result.dropped).begin();
    result.dropped.erase(last, result.dropped.end());
    for (const std::string& slot : result.dropped) {
        sheet.overflow(slot,
                       base::msg("{0} : {1} éléments de la colonne ne tiennent pas sur la page ; "
                                 "regroupez des classes ou prenez un format plus grand.",
                                 "{0}: {1} elements of the column do not fit on the page; group "
                                 "classes or take a larger format.",
                                 slot, result.lost));
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
        Result kept = flow(sheet, entries, cells, true, keys);
        // Where its own columns do not suffice, what is above may take them.
        Result free = kept.lost > 0 ? flow(sheet, entries, cells, false, keys) : Result{};
        const bool better = kept.lost > 0 && free.lost < kept.lost;
        settle(sheet, better ? std::move(free) : std::move(kept));
    }
    for (Placed& placed : items) {
        const bool in_column = std::ranges::find(column, &placed) != column.end();
        if (!placed.slot.empty() && placed.slot != "inset" && !placed.hidden && !in_column) {
            const std::vector<render::Rect> cells{placed.rect};
            settle(sheet, flow(sheet, {{&placed, 0}}, cells, false, keys));
        }
    }
}

} // namespace maille::layout

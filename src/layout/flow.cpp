// SPDX-License-Identifier: Apache-2.0
#include "layout/flow.hpp"

#include <algorithm>

namespace maille::layout {
namespace {

constexpr double section_gap = 2;

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
         const std::optional<charts::KeyList>& keys, const Way& way)
        : m_sheet(sheet), m_cells(cells), m_keys(keys), m_way(way) {
        for (const render::Rect& cell : cells) {
            m_ys.push_back(cell.y);
        }
    }

    /// Goes on in a column not before `cell`.
    void not_before(std::size_t cell) {
        if (m_cell < cell && cell < m_cells.size()) {
            m_cell = cell;
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
        while (top() + placed.rect.h > cell().bottom() + 0.01) {
            if (!next_cell()) {
                drop(placed.item->id, 1);
                placed.hidden = true;
                return;
            }
        }
        m_result.puts.push_back({&placed, std::nullopt, placed.rect.x, top()});
        m_ys[m_cell] = top() + placed.rect.h;
    }

    Result take() { return std::move(m_result); }

private:
    [[nodiscard]] const render::Rect& cell() const { return m_cells[m_cell]; }
    /// Where the next thing of the column begins.
    [[nodiscard]] double top() const {
        return m_ys[m_cell] + (m_ys[m_cell] > cell().y ? section_gap : 0);
    }

    bool next_cell() {
        if (m_cell + 1 >= m_cells.size()) {
            return false;
        }
        ++m_cell;
        return true;
    }

    void drop(const std::string& slot, std::size_t items) { m_result.dropped[slot] += items; }

    [[nodiscard]] charts::Sketch sketch_here(const charts::Chart& chart) const {
        return charts::sketch_of(chart, m_sheet.canvas,
                                 {cell().w, std::max(cell().bottom() - top(), 0.0), m_way.pitch});
    }

    void keep(Placed& placed, charts::Sketch sketch) {
        const double y = top();
        m_ys[m_cell] = y + sketch.height;
        m_result.puts.push_back({&placed, std::move(sketch), cell().x, y});
    }

    /// In the first column where all of it fits.
    bool put_whole(Placed& placed, const charts::Chart& chart) {
        const std::size_t here = m_cell;
        for (m_cell = 0; m_cell < m_cells.size(); ++m_cell) {
            charts::Sketch sketch = sketch_here(chart);
            if (!sketch.empty() && sketch.shown == sketch.items) {
                keep(placed, std::move(sketch));
                m_cell = here;
                return true;
            }
        }
        m_cell = here;
        return false;
    }

    void put(Placed& placed, charts::Chart chart) {
        if (m_way.is_free() && put_whole(placed, chart)) {
            return;
        }
        for (;;) {
            charts::Sketch sketch = sketch_here(chart);
            const bool nothing = sketch.empty() && sketch.wanted <= 0 && sketch.items == 0;
            const std::size_t left = sketch.items > sketch.shown ? sketch.items - sketch.shown : 1;
            auto rest = std::optional(chart);
            const bool begun = !sketch.empty();
            if (begun) {
                rest = sketch.items > sketch.shown ? rest_elsewhere(chart, sketch.shown)
                                                   : std::nullopt;
                keep(placed, std::move(sketch));
            }
            if (nothing || !rest) {
                return;
            }
            if (!next_cell()) {
                drop(placed.slot, left);
                return;
            }
            m_result.split += begun ? 1 : 0;
            chart = *std::move(rest);
        }
    }

    const Sheet& m_sheet;
    const std::vector<render::Rect>& m_cells;
    const std::optional<charts::KeyList>& m_keys;
    Way m_way;
    std::size_t m_cell = 0;
    std::vector<double> m_ys; ///< end of what each column holds
    Result m_result;
};

} // namespace

Result flow(const Sheet& sheet, std::vector<Entry> entries, const std::vector<render::Rect>& cells,
            const Way& way, const std::optional<charts::KeyList>& keys) {
    if (way.order == Order::keys_first) {
        std::ranges::stable_sort(entries, {}, [](const Entry& entry) {
            const std::string& slot = entry.placed->slot;
            return slot == "legend" ? 0 : slot == "keys" ? 1 : 2;
        });
    }
    Flow flow(sheet, cells, keys, way);
    for (const Entry& entry : entries) {
        if (way.order == Order::columns) {
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

} // namespace maille::layout

// SPDX-License-Identifier: Apache-2.0
// Legend sections flowing through columns.
#include "layout/page_parts.hpp"

#include "base/text.hpp"
#include "render/symbols.hpp"

#include <algorithm>
#include <cmath>

namespace maille::layout {
namespace {

using render::Align;
using render::Rect;

constexpr double largest_legend_marker = 3.1 * 1.08; // the triangle of the legend's symbol size

/// How much the markers of a section grow so that its largest has the legend's size; larger ones
/// stay.
double marker_factor(const LegendSection& section) {
    double largest = 0;
    for (const LegendItem& item : section.items) {
        for (const style::SymbolLayer& layer : item.symbol.layers) {
            if (const auto* marker = std::get_if<style::SimpleMarker>(&layer);
                marker && marker->size.unit == style::Unit::mm) {
                largest = std::max(largest, marker->size.value);
            }
        }
    }
    return largest > 0 ? std::max(1.0, largest_legend_marker / largest) : 1;
}

style::Symbol grown(style::Symbol symbol, double factor) {
    for (style::SymbolLayer& layer : symbol.layers) {
        if (auto* marker = std::get_if<style::SimpleMarker>(&layer)) {
            marker->size.value *= factor;
            marker->offset.x *= factor;
            marker->offset.y *= factor;
        }
    }
    return symbol;
}

class Flow {
public:
    Flow(const Sheet& sheet, const std::vector<Rect>& columns, const render::Scale& scale)
        : m_sheet(sheet), m_columns(columns), m_scale(scale),
          m_y(columns.empty() ? 0 : columns.front().y) {}

    void section(const LegendSection& section) {
        const double first = section.items.empty() ? 0 : height(section.items.front());
        if (m_y > column().y) {
            m_y += 2;
        }
        if (!room(4.3 + 5 + first) && !next_column()) {
            drop(section.items.size());
            return;
        }
        heading(section);
        const double factor = marker_factor(section);
        bool noted = section.note.empty();
        for (std::size_t i = 0; i < section.items.size(); ++i) {
            const LegendItem& item = section.items[i];
            // The note speaks of the symbols: it stands before the secondary lines.
            if (!noted && item.secondary && i > 0) {
                note(section.note);
                noted = true;
            }
            if (!room(height(item) - 2.5) && !next_column()) {
                drop(section.items.size() - i);
                return;
            }
            draw(item, factor);
        }
        if (!noted) {
            note(section.note);
        }
        m_y -= 3.2; // from the next baseline back to the bottom of the last line
    }

    void report() const {
        if (m_dropped > 0) {
            m_sheet.overflow("legend",
                             base::msg("{} lignes de légende ne tiennent pas sur la page ; "
                                       "regroupez des catégories ou prenez un format plus grand.",
                                       "{} legend lines do not fit on the page; group categories "
                                       "or take a larger format.",
                                       m_dropped));
        }
    }

private:
    [[nodiscard]] const Rect& column() const { return m_columns[m_column]; }
    [[nodiscard]] bool room(double mm) const { return m_y + mm <= column().bottom(); }
    void drop(std::size_t items) { m_dropped += std::max<std::size_t>(items, 1); }

    bool next_column() {
        if (m_column + 1 >= m_columns.size()) {
            return false;
        }
        ++m_column;
        m_y = column().y;
        rule();
        m_y += 5.5;
        return true;
    }

    void rule() {
        m_sheet.canvas.move_to(column().x, m_y);
        m_sheet.canvas.line_to(column().right(), m_y);
        m_sheet.canvas.stroke({house::ink, 0.25, style::Cap::flat, style::Join::miter, {}, 0});
    }

    /// m_y becomes the baseline of the first line.
    void heading(const LegendSection& section) {
        if (m_y != column().y + 5.5 || m_column == 0) {
            rule();
        } else {
            m_y = column().y; // a fresh column has its rule already
        }
        m_y += 4.3;
        const render::Run unit{m_sheet.typeset(section.unit), house::regular(6.5, house::ink_3)};
        const double unit_width =
            section.unit.empty() ? 0 : m_sheet.canvas.measure({unit}).width + 2;
        const render::Run text{m_sheet.typeset(section.heading), house::bold(8)};
        const auto size =
            m_sheet.canvas.draw_text({text}, column().x, m_y, column().w - unit_width);
        if (!section.unit.empty()) {
            m_sheet.canvas.draw_text({unit}, column().right(), m_y, 0, Align::right);
        }
        m_y += size.lines > 1 ? size.height - size.line_height : 0;
        m_y += 5;
    }

    [[nodiscard]] render::Run label(const LegendItem& item) const {
        return {m_sheet.typeset(item.label),
                item.secondary ? house::regular(7) : house::regular(7.5, house::ink)};
    }
    [[nodiscard]] render::Run count(const LegendItem& item) const {
        const bool french = m_sheet.context.language == base::Language::fr;
        return {item.count ? base::grouped(*item.count, french) : "", house::bold(7.5)};
    }
    [[nodiscard]] double label_width(const LegendItem& item) const {
        const double counted = item.count ? m_sheet.canvas.measure({count(item)}).width + 2 : 0;
        return column().w - text_x - counted;
    }
    [[nodiscard]] double height(const LegendItem& item) const {
        const auto size = m_sheet.canvas.measure({label(item)}, label_width(item));
        return (item.secondary ? 4.4 : 5.2) + size.height - size.line_height;
    }

    void draw(const LegendItem& item, double factor) {
        const render::Run text = label(item);
        const double middle =
            m_y - 0.36 * text.style.size_pt * 25.4 / 72; // half the height of capitals
        const double half = item.secondary ? 1.1 : 1.5;
        // Markers stand over the middle of line and fill swatches.
        m_sheet.canvas.begin_clip({column().x - 1, middle - 4, text_x + 0.5, 8});
        render::draw_swatch(m_sheet.canvas, grown(item.symbol, factor),
                            {column().x, middle - half, 5, 2 * half}, m_scale);
        m_sheet.canvas.end_clip();
        m_sheet.canvas.draw_text({text}, column().x + text_x, m_y, label_width(item));
        if (item.count) {
            m_sheet.canvas.draw_text({count(item)}, column().right(), m_y, 0, Align::right);
        }
        m_y += height(item);
    }

    void note(const std::string& text) {
        m_y -= 0.6;
        const render::Run run{m_sheet.typeset(text), house::italic(7, house::ink_2)};
        if (!room(m_sheet.canvas.measure({run}, column().w).height - 2.5) && !next_column()) {
            drop(1);
            return;
        }
        const auto size = m_sheet.canvas.draw_text({run}, column().x, m_y, column().w);
        m_y += size.height + 1.6;
    }

    static constexpr double text_x = 6.6;
    const Sheet& m_sheet;
    const std::vector<Rect>& m_columns;
    render::Scale m_scale;
    std::size_t m_column = 0;
    double m_y;
    std::size_t m_dropped = 0;
};

} // namespace

void draw_legend(const Sheet& sheet, const std::vector<Rect>& columns, const render::Scale& scale) {
    if (columns.empty()) {
        return;
    }
    Flow flow(sheet, columns, scale);
    for (const LegendSection& section : sheet.content.legend) {
        flow.section(section);
    }
    flow.report();
}

} // namespace maille::layout

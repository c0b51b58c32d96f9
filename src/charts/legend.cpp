// SPDX-License-Identifier: Apache-2.0
#include "charts/legend.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace maille::charts {
namespace {

constexpr double largest_legend_marker = 3.1 * 1.08; // the triangle of the legend's symbol size
constexpr double swatch_w = 5;
constexpr double text_x = 6.6;
constexpr double stacked_w = 8;
constexpr double stacked_text_x = 10.6;

/// How much the markers of a section grow so that its largest has the legend's size; larger ones
/// stay.
double marker_factor(const ClassLegend& legend) {
    double largest = 0;
    for (const LegendItem& item : legend.items) {
        for (const style::SymbolLayer& layer : item.symbol.layers) {
            if (const auto* marker = std::get_if<style::SimpleMarker>(&layer);
                marker && marker->size.unit == style::Unit::mm && !item.secondary) {
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

/// Lays a legend out line by line; `m_y` is the baseline of the next line.
class LegendMaker {
public:
    LegendMaker(const ClassLegend& legend, render::Canvas& canvas, const Room& room)
        : m_legend(legend), m_canvas(canvas), m_room(room), m_factor(marker_factor(legend)) {
        m_sketch.width = room.width;
        m_sketch.items = legend.items.size();
    }

    Sketch make() {
        m_y = first_line_mm + add_heading(m_sketch, m_canvas, "legend", m_legend.heading);
        bool noted = m_legend.note.empty();
        for (std::size_t i = 0; i < m_legend.items.size(); ++i) {
            const LegendItem& item = m_legend.items[i];
            // The note speaks of the symbols: it stands before the secondary lines.
            if (!noted && item.secondary && i > 0) {
                noted = note();
            }
            const double bottom = bottom_of(item);
            m_sketch.wanted = bottom;
            if (bottom > m_room.height + 1e-6) {
                return cut_at(i);
            }
            add(item, i + 1 < m_legend.items.size());
            m_sketch.height = bottom;
            m_sketch.shown = i + 1;
        }
        if (!noted) {
            noted = note();
        }
        m_sketch.wanted = m_sketch.height;
        return std::move(m_sketch);
    }

private:
    Sketch cut_at(std::size_t shown) {
        if (shown > 0) {
            return std::move(m_sketch);
        }
        Sketch nothing;
        nothing.width = m_sketch.width;
        nothing.items = m_sketch.items;
        nothing.wanted = m_sketch.wanted;
        return nothing;
    }

    [[nodiscard]] bool stacked(const LegendItem& item) const {
        return m_legend.stacked && !item.secondary;
    }
    [[nodiscard]] double pitch(const LegendItem& item) const {
        return (item.secondary ? secondary_line_mm : symbol_line_mm) * m_room.pitch;
    }
    [[nodiscard]] render::Run label(const LegendItem& item) const {
        return {typeset(m_canvas, item.label),
                item.secondary ? house::regular(7) : house::regular(7.5, house::ink)};
    }
    [[nodiscard]] render::Run count(const LegendItem& item) const {
        const bool french = m_canvas.context().language == base::Language::fr;
        return {item.count ? base::grouped(*item.count, french) : "", house::bold(7.5)};
    }
    [[nodiscard]] double label_x(const LegendItem& item) const {
        return stacked(item) ? stacked_text_x : text_x;
    }
    [[nodiscard]] double label_width(const LegendItem& item) const {
        const double counted = item.count ? width_mm(m_canvas, count(item)) + 2 : 0;
        return m_room.width - label_x(item) - counted;
    }
    [[nodiscard]] double extra_lines(const LegendItem& item) const {
        const auto size = m_canvas.measure({label(item)}, label_width(item));
        return size.height - size.line_height;
    }
    [[nodiscard]] double bottom_of(const LegendItem& item) const {
        return line_bottom_mm(m_y, pitch(item), label(item).style.size_pt) + extra_lines(item);
    }

    void add(const LegendItem& item, bool followed) {
        const render::Run text = label(item);
        const double middle = m_y - cap_height_mm(text.style.size_pt) / 2;
        const double extra = extra_lines(item);
        const double half = item.secondary ? 1.1 : 1.5;
        const render::Rect box = stacked(item) ? render::Rect{0, middle - pitch(item) / 2,
                                                              stacked_w, pitch(item) + extra}
                                               : render::Rect{0, middle - half, swatch_w, 2 * half};
        m_sketch.marks.emplace_back(
            SwatchMark{item.secondary ? item.symbol : grown(item.symbol, m_factor), box});
        m_sketch.marks.emplace_back(
            TextMark{{text}, label_x(item), m_y, label_width(item), render::Align::left});
        m_sketch.text(count(item), m_room.width, m_y, render::Align::right);
        if (stacked(item) && followed && !item.reference.empty()) {
            reference(item.reference, box.y + box.h);
        }
        m_y += pitch(item) + extra;
    }

    void reference(const std::string& name, double y) {
        constexpr double end = stacked_w + 14;
        m_sketch.line({0, y}, {end, y},
                      {house::ink, 0.3, style::Cap::flat, style::Join::miter, {}, 0});
        fitted_text(m_sketch, m_canvas, "legend",
                    {typeset(m_canvas, name), house::italic(6.5, house::ink_2)}, end + 1,
                    y + cap_height_mm(6.5) / 2, m_room.width - end - 1 - 8);
    }

    bool note() {
        const render::Run run{typeset(m_canvas, m_legend.note), house::italic(7, house::ink_2)};
        const auto size = m_canvas.measure({run}, m_room.width);
        const double baseline = m_y - 0.6;
        const double bottom = baseline + size.height - size.line_height + 1.2;
        if (bottom > m_room.height + 1e-6) {
            m_sketch.overflow("legend",
                              base::msg("note omise faute de place : « {} »",
                                        "note left out for want of room: \"{}\"", m_legend.note),
                              m_legend.note);
            return true;
        }
        m_sketch.marks.emplace_back(
            TextMark{{run}, 0, baseline, m_room.width, render::Align::left});
        m_sketch.height = bottom;
        m_y += size.height + 1;
        return true;
    }

    const ClassLegend& m_legend;
    render::Canvas& m_canvas;
    const Room& m_room;
    double m_factor;
    Sketch m_sketch;
    double m_y = 0;
};

} // namespace

Sketch sketch_of(const ClassLegend& legend, render::Canvas& canvas, const Room& room) {
    return LegendMaker(legend, canvas, room).make();
}

} // namespace maille::charts

// SPDX-License-Identifier: Apache-2.0
// Scale bars as QGIS lays them out: labels, their gap, the bar; the first label is centred on the
// bar's left end.
#include "base/text.hpp"
#include "layout/sheet_handle.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <cmath>

namespace maille::layout {
namespace {

using style::BarStyle;

/// Sizes of one bar on the page, mm.
struct Measures {
    double units = 0;   ///< of a segment
    double segment = 0; ///< its length
    double lead = 0;    ///< from the item's edge to the bar: half the first label, a line's width
    render::TextStyle text;
    render::FontMetrics font;
};

/// Units of a segment between two lengths, as QGIS 3.22 chooses them (measured): the largest
/// multiple of a power of ten that is not longer than the upper one.
double round_units(double shortest, double longest) {
    const double power = std::pow(10.0, std::floor(std::log10(longest) + 1e-9));
    for (const double step : {power, power / 2, power / 5, power / 10}) {
        const double units = std::floor(longest / step + 1e-9) * step;
        if (units >= shortest) {
            return units;
        }
    }
    return longest;
}

std::string number(const Sheet& sheet, double value) {
    const double rounded = std::round(value * 1e6) / 1e6;
    std::string text = rounded == std::floor(rounded)
                           ? render::number_text(rounded, 0, sheet.context.language)
                           : base::shortest(rounded);
    if (sheet.context.language == base::Language::fr) {
        std::ranges::replace(text, '.', ',');
    }
    return text;
}

double width_of(const Sheet& sheet, const std::string& text, const render::TextStyle& style) {
    return text.empty() ? 0 : sheet.canvas.measure({{text, style}}).width;
}

/// The widest layer, as QGIS takes it.
double line_width(const style::Symbol& symbol) {
    double width = 0;
    for (const style::SymbolLayer& layer : symbol.layers) {
        if (const auto* line = std::get_if<style::SimpleLine>(&layer)) {
            width = std::max(width, line->width.value);
        }
    }
    return width;
}

Measures measures_of(const Sheet& sheet, const style::ScaleBarItem& bar) {
    Measures m;
    m.text = text_style(bar.font);
    m.font = sheet.canvas.metrics(m.text);
    const style::LayoutItem* map = map_item(sheet.layout, bar.map);
    if (map == nullptr) {
        return m;
    }
    const render::MapFrame frame =
        frame_of_map(*map, {map->x, map->y, map->width, map->height}, sheet.content);
    const double mm_per_unit = 1000 * bar.metres_per_unit / frame.scale_denominator;
    m.units = bar.units_per_segment;
    if (bar.fit_width) {
        const int all = bar.segments + (bar.segments_left > 0 ? 1 : 0);
        m.units = round_units(bar.min_width / all / mm_per_unit, bar.max_width / all / mm_per_unit);
    }
    m.segment = m.units * mm_per_unit;
    const std::string first =
        number(sheet, bar.segments_left > 0 ? m.units / bar.map_units_per_unit : 0);
    m.lead = width_of(sheet, first, m.text) / 2 + line_width(bar.line);
    return m;
}

/// Ends of the segments from the bar's left end; the left segments share the length of one.
std::vector<double> ends_of(const style::ScaleBarItem& bar, const Measures& m) {
    std::vector<double> ends{0};
    for (int i = 1; i <= bar.segments_left; ++i) {
        ends.push_back(m.segment * i / bar.segments_left);
    }
    const double zero = ends.back();
    for (int i = 1; i <= bar.segments; ++i) {
        ends.push_back(zero + m.segment * i);
    }
    return ends;
}

class Bar {
public:
    Bar(const Sheet& sheet, const style::ScaleBarItem& bar, const Measures& m, double x, double y)
        : m_sheet(sheet), m_bar(bar), m_x(x), m_y(y), m_ends(ends_of(bar, m)) {}

    void draw() const {
        switch (m_bar.style) {
        case BarStyle::single_box:
        case BarStyle::hollow:
            boxes(0, 1, 0);
            frame();
            break;
        case BarStyle::double_box:
            boxes(0, 0.5, 0);
            boxes(0.5, 1, 1);
            frame();
            break;
        case BarStyle::ticks_up:
            ticks(1, 0, 1);
            break;
        case BarStyle::ticks_down:
            ticks(0, 0, 1);
            break;
        case BarStyle::ticks_middle:
            ticks(0.5, 0, 1);
            break;
        case BarStyle::stepped:
            steps();
            break;
        case BarStyle::numeric:
            break;
        }
    }

private:
    [[nodiscard]] geom::Point at(double along, double down) const {
        return {m_x + along, m_y + down * m_bar.height};
    }
    void line(geom::Point from, geom::Point to, const style::Symbol& symbol) const {
        draw_path(m_sheet, symbol, {from, to}, false);
    }

    /// Every other segment filled with the first colour, the others with the second.
    void boxes(double top, double bottom, std::size_t shift) const {
        for (std::size_t i = 0; i + 1 < m_ends.size(); ++i) {
            const bool first = (i + shift) % 2 == 0;
            if (!first && m_bar.style == BarStyle::hollow) {
                continue;
            }
            draw_path(m_sheet, first ? m_bar.fill_1 : m_bar.fill_2,
                      {at(m_ends[i], top), at(m_ends[i + 1], top), at(m_ends[i + 1], bottom),
                       at(m_ends[i], bottom)},
                      true);
        }
    }

    void frame() const {
        line(at(0, 0), at(m_ends.back(), 0), m_bar.line);
        line(at(0, 1), at(m_ends.back(), 1), m_bar.line);
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const bool outer = i == 0 || i + 1 == m_ends.size();
            line(at(m_ends[i], 0), at(m_ends[i], 1), outer ? m_bar.line : m_bar.division_line);
        }
        if (m_bar.style == BarStyle::double_box) {
            line(at(0, 0.5), at(m_ends.back(), 0.5), m_bar.line);
        }
    }

    void ticks(double level, double top, double bottom) const {
        line(at(0, level), at(m_ends.back(), level), m_bar.line);
        for (const double end : m_ends) {
            line(at(end, top), at(end, bottom), m_bar.division_line);
        }
        subdivide(level);
    }

    /// Shorter ticks within the right segments.
    void subdivide(double level) const {
        const double share = m_bar.height > 0 ? m_bar.subdivision_height / m_bar.height : 0;
        const double top = level - level * share;
        for (auto i = static_cast<std::size_t>(m_bar.segments_left);
             i + 1 < m_ends.size() && m_bar.subdivisions > 1; ++i) {
            for (int k = 1; k < m_bar.subdivisions; ++k) {
                const double along =
                    m_ends[i] + (m_ends[i + 1] - m_ends[i]) * k / m_bar.subdivisions;
                line(at(along, top), at(along, top + share), m_bar.division_line);
            }
        }
    }

    void steps() const {
        std::vector<geom::Point> points{at(0, 1)};
        for (std::size_t i = 0; i + 1 < m_ends.size(); ++i) {
            const double level = i % 2 == 0 ? 0 : 1;
            points.push_back(at(m_ends[i], level));
            points.push_back(at(m_ends[i + 1], level));
        }
        points.push_back(at(m_ends.back(), m_ends.size() % 2 == 0 ? 1 : 0));
        draw_path(m_sheet, m_bar.line, std::move(points), false);
    }

    const Sheet& m_sheet;
    const style::ScaleBarItem& m_bar;
    double m_x;
    double m_y;
    std::vector<double> m_ends;
};

void draw_number(const Sheet& sheet, const style::ScaleBarItem& bar, const Measures& m,
                 double value, double middle, double baseline, bool last) {
    const std::string text = number(sheet, value / bar.map_units_per_unit);
    const double half = width_of(sheet, text, m.text) / 2;
    const std::string unit = last && !bar.unit_label.empty() ? "\u00A0" + bar.unit_label : "";
    sheet.canvas.draw_text({{text + unit, m.text}}, middle - half, baseline);
}

void draw_numbers(const Sheet& sheet, const style::ScaleBarItem& bar, const Measures& m, double x,
                  double baseline) {
    const double zero = bar.segments_left > 0 ? m.segment : 0;
    if (bar.segments_left > 0) {
        draw_number(sheet, bar, m, m.units, x, baseline, false);
    }
    const double shift = bar.labels_centered_on_segment ? m.segment / 2 : 0;
    const int first = bar.labels_centered_on_segment ? 1 : 0;
    for (int i = first; i <= bar.segments; ++i) {
        draw_number(sheet, bar, m, m.units * i, x + zero + m.segment * i - shift, baseline,
                    i == bar.segments);
    }
}

/// The same bar as a light band for the lines to stand on.
style::ScaleBarItem halo_of(style::ScaleBarItem bar) {
    for (style::Symbol* symbol : {&bar.line, &bar.division_line}) {
        for (style::SymbolLayer& layer : symbol->layers) {
            if (auto* line = std::get_if<style::SimpleLine>(&layer)) {
                line->color = furniture_halo;
                line->width.value += 0.9;
                line->cap = style::Cap::round;
            }
        }
    }
    return bar;
}

/// A bar that chooses its own length and would be shorter than a kilometre counts metres.
style::ScaleBarItem in_readable_units(const Sheet& sheet, const style::ScaleBarItem& bar) {
    style::ScaleBarItem result = bar;
    const Measures m = measures_of(sheet, bar);
    const bool kilometres = bar.unit_label == "km" && bar.map_units_per_unit == 1000;
    if (bar.fit_width && kilometres && m.units * bar.segments < bar.map_units_per_unit) {
        result.unit_label = "m";
        result.map_units_per_unit = 1;
    }
    return result;
}

} // namespace

double scale_bar_width(const Sheet& sheet, const style::ScaleBarItem& as_styled) {
    const style::ScaleBarItem bar = in_readable_units(sheet, as_styled);
    const Measures m = measures_of(sheet, bar);
    if (bar.style == BarStyle::numeric) {
        return sheet.frame
                   ? 2 * bar.box_space + width_of(sheet,
                                                  render::scale_text(sheet.frame->scale_denominator,
                                                                     sheet.context.language),
                                                  m.text)
                   : 0;
    }
    const std::string last = number(sheet, m.units * bar.segments / bar.map_units_per_unit);
    const double last_width = width_of(sheet, last + "\u00A0" + bar.unit_label, m.text) -
                              width_of(sheet, last, m.text) / 2;
    return 2 * bar.box_space + m.lead + ends_of(bar, m).back() + last_width;
}

void draw_scale_bar(const Sheet& sheet, const Placed& placed,
                    const style::ScaleBarItem& as_styled) {
    const style::ScaleBarItem bar = in_readable_units(sheet, as_styled);
    const style::LayoutItem* map = map_item(sheet.layout, bar.map);
    if (map == nullptr) {
        sheet.context.problems.report(
            {base::Severity::warning,
             "layout.unsupported",
             placed.item->place,
             base::msg("échelle sans carte : omise.", "scale bar without a map: left out."),
             {},
             1});
        return;
    }
    Measures m = measures_of(sheet, bar);
    const double left = placed.rect.x + bar.box_space;
    const double top = placed.rect.y + bar.box_space;
    if (bar.style == BarStyle::numeric) {
        const render::MapFrame frame =
            frame_of_map(*map, {map->x, map->y, map->width, map->height}, sheet.content);
        sheet.canvas.draw_text(
            {{render::scale_text(frame.scale_denominator, sheet.context.language), m.text}}, left,
            top + m.font.ascent);
        return;
    }
    const double x = left + m.lead;
    const double y = bar.labels_below ? top : top + m.font.ascent + bar.label_space;
    const double baseline =
        bar.labels_below ? top + bar.height + bar.label_space + m.font.ascent : top + m.font.ascent;
    if (in_group(sheet, *placed.item, "maille:furniture")) {
        const style::ScaleBarItem below = halo_of(bar);
        Bar(sheet, below, m, x, y).draw();
        m.text.halo = 0.5;
        m.text.halo_color = furniture_halo;
    }
    Bar(sheet, bar, m, x, y).draw();
    draw_numbers(sheet, bar, m, x, baseline);
}

} // namespace maille::layout

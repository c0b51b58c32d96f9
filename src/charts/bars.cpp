// SPDX-License-Identifier: Apache-2.0
#include "charts/bars.hpp"

#include "base/error.hpp"
#include "charts/contrast.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace maille::charts {
namespace {

constexpr double row_pitch_mm = 4.3;
constexpr double broken_row_mm = 0.9; ///< more between rows whose names take two lines
constexpr double bar_mm = 2.2;
constexpr double white_gap_mm = 0.35;
constexpr double label_pt = 7;
constexpr std::size_t fewest_rows = 4;

double total_of(const BarRow& row) {
    return std::accumulate(row.values.begin(), row.values.end(), 0.0);
}

void check(const StackedBars& bars) {
    for (const BarRow& row : bars.rows) {
        if (row.values.size() != bars.categories.size()) {
            throw base::InputError(
                base::msg("bars : la ligne « {} » a {} valeurs pour {} catégories.",
                          "bars: row \"{}\" has {} values for {} categories.", row.label,
                          row.values.size(), bars.categories.size()));
        }
        for (const double value : row.values) {
            check_value(value, "bars", row.label);
        }
    }
}

class BarsMaker {
public:
    BarsMaker(const StackedBars& bars, render::Canvas& canvas, const Room& room)
        : m_bars(bars), m_canvas(canvas), m_language(canvas.context().language),
          m_pitch(std::max(row_pitch_mm * room.pitch, 2 * close_pitch_mm * 0.9)) {
        m_sketch.width = room.width;
        for (const BarRow& row : bars.rows) {
            (row.whole ? m_wholes : m_parts).push_back(&row);
        }
    }

    Sketch make(const Room& room) {
        if (m_bars.rows.empty() || m_bars.categories.empty()) {
            return std::move(m_sketch);
        }
        double y = add_heading(m_sketch, m_canvas, "bars", m_bars.heading) + first_line_mm;
        const double wanted = height_from(y, m_parts.size());
        if (wanted > room.height + 1e-6) {
            gather(static_cast<std::size_t>(std::max(0.0, room.height - height_from(y, 0)) /
                                            row_pitch()));
        }
        measure();
        spread(y, room);
        const std::size_t grid_at = m_sketch.marks.size();
        const double top = y;
        for (const BarRow* row : m_parts) {
            y = add(*row, y);
        }
        if (!m_wholes.empty() && !m_parts.empty()) {
            m_sketch.line({0, y - 2.6}, {m_sketch.width, y - 2.6},
                          {house::rule, 0.2, style::Cap::flat, style::Join::miter, {}, 0});
            y += 0.8;
        }
        for (const BarRow* row : m_wholes) {
            y = add(*row, y);
        }
        if (m_bars.shares) {
            add_grid(grid_at, top - 2.4, y - m_pitch + 1.2);
        }
        Sketch sketch = whole_or_nothing(std::move(m_sketch), y - m_pitch + 1.2, room);
        sketch.wanted = wanted;
        return sketch;
    }

private:
    [[nodiscard]] double row_pitch() const { return m_bars.shares ? m_pitch + 0.6 : m_pitch; }

    /// Bottom of `parts` rows and the wholes below a first baseline.
    [[nodiscard]] double height_from(double baseline, std::size_t parts) const {
        const double rule = !m_wholes.empty() && !m_parts.empty() ? 0.8 : 0;
        return baseline + static_cast<double>(parts + m_wholes.size()) * row_pitch() + rule -
               m_pitch + 1.2;
    }

    /// The smallest rows are summed into one, so that `rows` are left and their total is the same.
    void gather(std::size_t rows) {
        if (rows < fewest_rows || rows >= m_parts.size()) {
            return;
        }
        auto by_total = m_parts;
        std::ranges::stable_sort(by_total, std::greater<>{},
                                 [](const BarRow* row) { return total_of(*row); });
        const std::size_t count = by_total.size() - (rows - 1);
        m_rest.values.assign(m_bars.categories.size(), 0);
        for (std::size_t i = rows - 1; i < by_total.size(); ++i) {
            for (std::size_t category = 0; category < m_rest.values.size(); ++category) {
                m_rest.values[category] += by_total[i]->values[category];
            }
            std::erase(m_parts, by_total[i]);
        }
        m_rest.label =
            std::to_string(count) + in_language(m_canvas, " autres ensemble", " others together");
        m_sketch.overflow("bars", base::msg("{} lignes réunies en une, faute de place",
                                            "{} rows summed into one for want of room", count));
        m_parts.push_back(&m_rest);
    }

    /// Widths of the labels on the left and the totals on the right; bars take what is between.
    void measure() {
        double label_w = 0;
        double total_w = 0;
        for (const auto* rows : {&m_parts, &m_wholes}) {
            for (const BarRow* row : *rows) {
                label_w = std::max(label_w, width_mm(m_canvas, label(*row)));
                total_w = std::max(total_w, width_mm(m_canvas, total(*row)));
                // A whole is as long as its parts together: it would leave them no length.
                if (!row->whole || m_parts.empty()) {
                    m_longest = std::max(m_longest, total_of(*row));
                }
            }
        }
        m_label_w = std::min(label_w, m_sketch.width * 0.45);
        m_bar_x = m_label_w + 2.5;
        m_bar_w = m_sketch.width - m_bar_x - total_w - 2;
    }

    /// Names in two lines one below the other would touch: where there is the height, rows part.
    void spread(double baseline, const Room& room) {
        std::size_t broken = 0;
        for (const auto* rows : {&m_parts, &m_wholes}) {
            for (const BarRow* row : *rows) {
                broken += width_mm(m_canvas, label(*row)) > m_label_w + 1e-9 ? 1U : 0U;
            }
        }
        const double close = m_pitch;
        m_pitch += broken > 1 && room.pitch >= 1 ? broken_row_mm : 0;
        if (height_from(baseline, m_parts.size()) > room.height + 1e-6) {
            m_pitch = close;
        }
    }

    [[nodiscard]] render::Run label(const BarRow& row) const {
        return {typeset(m_canvas, row.label),
                row.whole ? house::bold(label_pt) : house::regular(label_pt, house::ink)};
    }
    [[nodiscard]] render::Run total(const BarRow& row) const {
        return {render::number_text(total_of(row), 0, m_language), house::bold(label_pt)};
    }

    double add(const BarRow& row, double y) {
        fitted_name(m_sketch, m_canvas, "bars", label(row), 0, y, m_label_w);
        m_sketch.text(total(row), m_sketch.width, y, render::Align::right);
        const double sum = total_of(row);
        const double unit = m_bars.shares || row.whole ? sum : m_longest;
        const double height = m_bars.shares ? 3.2 : bar_mm;
        const double top = y - cap_height_mm(label_pt) / 2 - height / 2;
        double before = 0;
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (row.values[i] <= 0 || unit <= 0) {
                continue;
            }
            const double left = m_bar_x + m_bar_w * before / unit;
            before += row.values[i];
            const double right = m_bar_x + m_bar_w * before / unit;
            const double gap = left > m_bar_x && right - left > 2 * white_gap_mm ? white_gap_mm : 0;
            const style::Color& fill = m_bars.categories[i].color;
            m_sketch.box({left + gap, top, right - left - gap, height}, fill);
            if (m_bars.shares) {
                add_value(100 * row.values[i] / sum, left + gap, right, y, fill);
            }
        }
        return y + row_pitch();
    }

    void add_value(double percent, double left, double right, double y, const style::Color& fill) {
        for (const double size : {7.0, 6.6}) {
            const render::Run run{render::number_text(percent, 1, m_language),
                                  house::bold(size, text_on(fill))};
            if (width_mm(m_canvas, run) + 0.8 <= right - left) {
                m_sketch.text(run, (left + right) / 2, y, render::Align::center);
                return;
            }
        }
    }

    /// Under the bars, so at the place in the marks where they begin.
    void add_grid(std::size_t at, double top, double bottom) {
        std::vector<Mark> lines;
        for (int quarter = 0; quarter <= 4; ++quarter) {
            const double x = m_bar_x + m_bar_w * quarter / 4;
            lines.emplace_back(
                LineMark{{{x, top}, {x, bottom}},
                         {house::light_rule, 0.2, style::Cap::flat, style::Join::miter, {}, 0}});
        }
        m_sketch.marks.insert(m_sketch.marks.begin() + static_cast<std::ptrdiff_t>(at),
                              lines.begin(), lines.end());
    }

    const StackedBars& m_bars;
    render::Canvas& m_canvas;
    base::Language m_language;
    double m_pitch; ///< of the rows, mm
    Sketch m_sketch;
    std::vector<const BarRow*> m_parts;
    std::vector<const BarRow*> m_wholes;
    BarRow m_rest; ///< of the rows summed into one
    double m_longest = 0;
    double m_label_w = 0;
    double m_bar_x = 0;
    double m_bar_w = 0;
};

} // namespace

Sketch sketch_of(const StackedBars& bars, render::Canvas& canvas, const Room& room) {
    check(bars);
    return BarsMaker(bars, canvas, room).make(room);
}

} // namespace maille::charts

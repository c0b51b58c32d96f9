// SPDX-License-Identifier: Apache-2.0
#include "charts/bars.hpp"

#include <algorithm>
#include <cmath>

namespace maille::charts {
namespace {

constexpr double row_pitch_mm = 4.3;
constexpr double bar_mm = 2.2;

class RankingMaker {
public:
    RankingMaker(const Ranking& ranking, render::Canvas& canvas, const Room& room)
        : m_ranking(ranking), m_canvas(canvas), m_rows(ranking.rows) {
        m_sketch.width = room.width;
        for (const auto* rows : {&ranking.rows, &ranking.remainder}) {
            for (const RankedRow& row : *rows) {
                check_value(row.value, "ranking", row.label);
            }
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
            return a.value != b.value ? a.value > b.value : a.label < b.label;
        });
        measure();
    }

    Sketch make(const Room& room) {
        double y = add_heading(m_sketch, m_canvas, "ranking", m_ranking.heading) + first_line_mm;
        const double top = y - 3;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            y = add_ranked(i, y);
        }
        if (!m_rows.empty()) {
            m_sketch.line({m_bar_x, top}, {m_bar_x, y - row_pitch_mm + 1.4},
                          {house::ink, 0.25, style::Cap::flat, style::Join::miter, {}, 0});
        }
        if (!m_ranking.remainder.empty() && !m_rows.empty()) {
            m_sketch.line({0, y - 2.2}, {m_sketch.width, y - 2.2},
                          {house::rule, 0.2, style::Cap::flat, style::Join::miter, {}, 0});
            y += 1;
        }
        for (const RankedRow& row : m_ranking.remainder) {
            fitted_name(m_sketch, m_canvas, "ranking",
                        {typeset(m_canvas, row.label), house::italic(7, house::ink_2)}, m_rank_w, y,
                        m_label_w);
            m_sketch.text({number(row.value), house::italic(7, house::ink_2)}, m_bar_x + 0.6, y);
            add_share(row, y);
            y += row_pitch_mm - 0.6;
        }
        return whole_or_nothing(std::move(m_sketch), y - row_pitch_mm + 1.4, room);
    }

private:
    [[nodiscard]] std::string number(double value) const {
        return render::number_text(value, value == std::floor(value) ? 0 : 1,
                                   m_canvas.context().language);
    }

    /// Competition rank, with "=" where it is shared.
    [[nodiscard]] std::string rank(std::size_t i) const {
        std::size_t first = i;
        while (first > 0 && m_rows[first - 1].value == m_rows[i].value) {
            --first;
        }
        const bool shared =
            first != i || (i + 1 < m_rows.size() && m_rows[i + 1].value == m_rows[i].value);
        return std::to_string(first + 1) + (shared ? "=" : "");
    }

    void measure() {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rank_w = std::max(m_rank_w, width_mm(m_canvas, {rank(i), house::bold(7)}) + 1.6);
            m_value_w =
                std::max(m_value_w, width_mm(m_canvas, {number(m_rows[i].value), house::bold(7)}));
            m_longest = std::max(m_longest, m_rows[i].value);
            m_label_w =
                std::max(m_label_w, width_mm(m_canvas, {m_rows[i].label, house::regular(7)}));
        }
        for (const RankedRow& row : m_ranking.remainder) {
            m_label_w = std::max(m_label_w,
                                 width_mm(m_canvas, {row.label, house::italic(7, house::ink_2)}));
        }
        m_share_w = m_ranking.denominator ? 10 : 0;
        m_label_w = std::min(m_label_w + 0.5, m_sketch.width * 0.5);
        m_bar_x = m_rank_w + m_label_w + 1.2;
        m_bar_w = std::max(0.0, m_sketch.width - m_bar_x - m_value_w - 1.2 - m_share_w);
    }

    double add_ranked(std::size_t i, double y) {
        const RankedRow& row = m_rows[i];
        m_sketch.text({rank(i), house::bold(7, house::petrol)}, 0, y);
        fitted_name(m_sketch, m_canvas, "ranking",
                    {typeset(m_canvas, row.label), house::regular(7, house::ink)}, m_rank_w, y,
                    m_label_w);
        const double w = m_longest > 0 ? m_bar_w * row.value / m_longest : 0;
        if (w > 0) {
            m_sketch.box({m_bar_x, y - cap_height_mm(7) / 2 - bar_mm / 2, w, bar_mm},
                         i == 0 ? house::petrol : house::petrol_light);
        }
        m_sketch.text({number(row.value), house::bold(7)}, m_bar_x + w + 0.8, y);
        add_share(row, y);
        return y + row_pitch_mm;
    }

    void add_share(const RankedRow& row, double y) {
        if (m_ranking.denominator && *m_ranking.denominator > 0) {
            m_sketch.text({render::percent_text(100 * row.value / *m_ranking.denominator, 1,
                                                m_canvas.context().language),
                           house::regular(7)},
                          m_sketch.width, y, render::Align::right);
        }
    }

    const Ranking& m_ranking;
    render::Canvas& m_canvas;
    std::vector<RankedRow> m_rows;
    Sketch m_sketch;
    double m_rank_w = 0;
    double m_label_w = 0;
    double m_value_w = 0;
    double m_share_w = 0;
    double m_longest = 0;
    double m_bar_x = 0;
    double m_bar_w = 0;
};

} // namespace

Sketch sketch_of(const Ranking& ranking, render::Canvas& canvas, const Room& room) {
    return RankingMaker(ranking, canvas, room).make(room);
}

} // namespace maille::charts

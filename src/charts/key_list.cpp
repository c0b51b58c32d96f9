// SPDX-License-Identifier: Apache-2.0
#include "charts/lists.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maille::charts {
namespace {

constexpr double key_pt = 6.2;
constexpr double key_pitch_mm = 2.7;
constexpr double column_gap_mm = 2;
constexpr double two_columns_from_mm = 50;

class KeysMaker {
public:
    KeysMaker(const KeyList& list, render::Canvas& canvas, const Room& room)
        : m_list(list), m_canvas(canvas), m_room(room),
          m_pitch(std::max(key_pitch_mm * room.pitch, close_pitch_mm)) {
        m_sketch.width = room.width;
        m_sketch.items = list.keys.size();
        for (const Key& key : list.keys) {
            m_number_w = std::max(m_number_w, width_mm(canvas, number_of(key)));
        }
    }

    Sketch make() {
        if (m_list.keys.empty()) {
            return std::move(m_sketch);
        }
        m_top = add_heading(m_sketch, m_canvas, "keys", m_list.heading) + first_line_mm - 0.8;
        // Names that are too long for half the width stand in one column if there is the height.
        cut_in(m_room.width >= two_columns_from_mm ? 2 : 1);
        const bool broken = std::ranges::any_of(
            m_names, [](const FittedLines& name) { return name.cut || name.lines.size() > 1; });
        if (m_columns == 2 && broken) {
            cut_in(1);
            if (height_of(lines_of_column(m_list.keys.size())) > m_room.height + 1e-6) {
                cut_in(2);
            }
        }
        m_sketch.wanted = height_of(lines_of_column(m_list.keys.size()));
        const double fit = std::floor((m_room.height - m_top - 0.8 + 1e-6) / m_pitch) + 1;
        place(fit < 1 ? 0 : static_cast<std::size_t>(std::min(fit, 1e6)));
        return std::move(m_sketch);
    }

private:
    [[nodiscard]] static render::Run number_of(const Key& key) {
        return {std::to_string(key.number), house::bold(key_pt)};
    }
    [[nodiscard]] double height_of(std::size_t lines) const {
        return m_top + static_cast<double>(lines - 1) * m_pitch + 0.8;
    }

    void cut_in(std::size_t columns) {
        m_columns = columns;
        m_column_w = (m_room.width - static_cast<double>(columns - 1) * column_gap_mm) /
                     static_cast<double>(columns);
        m_names.clear();
        for (const Key& key : m_list.keys) {
            m_names.push_back(fit_lines(m_canvas,
                                        {typeset(m_canvas, key.name), house::regular(key_pt)},
                                        m_column_w - m_number_w - 1.4, 3));
        }
    }

    /// How many of the keys from `first` on have room in one column of `lines`.
    [[nodiscard]] std::size_t fill(std::size_t first, std::size_t lines) const {
        std::size_t end = first;
        for (std::size_t taken = 0; end < m_names.size(); ++end) {
            taken += m_names[end].lines.size();
            if (taken > lines) {
                break;
            }
        }
        return end - first;
    }

    /// Lines of the highest column that holds the first `count` keys.
    [[nodiscard]] std::size_t lines_of_column(std::size_t count) const {
        const auto total = std::accumulate(
            m_names.begin(), m_names.begin() + static_cast<std::ptrdiff_t>(count), std::size_t{0},
            [](std::size_t sum, const FittedLines& name) { return sum + name.lines.size(); });
        for (std::size_t lines = (total + m_columns - 1) / m_columns; lines < total; ++lines) {
            const std::size_t first = fill(0, lines);
            if (first >= count || (m_columns == 2 && first + fill(first, lines) >= count)) {
                return lines;
            }
        }
        return total;
    }

    void place(std::size_t most_lines) {
        std::size_t shown = fill(0, most_lines);
        if (m_columns == 2) {
            shown += fill(shown, most_lines);
        }
        if (shown == 0) {
            m_sketch.marks.clear();
            return;
        }
        const std::size_t lines = lines_of_column(shown);
        std::size_t line = 0;
        double x = 0;
        for (std::size_t i = 0; i < shown; ++i) {
            if (line + m_names[i].lines.size() > lines) {
                line = 0;
                x += m_column_w + column_gap_mm;
            }
            add(i, x, m_top + static_cast<double>(line) * m_pitch);
            line += m_names[i].lines.size();
        }
        m_sketch.shown = shown;
        m_sketch.height = height_of(lines);
    }

    void add(std::size_t i, double x, double y) {
        m_sketch.text(number_of(m_list.keys[i]), x + m_number_w, y, render::Align::right);
        if (m_names[i].cut) {
            report_cut(m_sketch, "keys", m_list.keys[i].name);
        }
        for (const render::Run& line : m_names[i].lines) {
            m_sketch.text(line, x + m_number_w + 1.4, y);
            y += m_pitch;
        }
    }

    const KeyList& m_list;
    render::Canvas& m_canvas;
    const Room& m_room;
    double m_pitch; ///< of the lines, mm
    std::size_t m_columns = 1;
    double m_column_w = 0;
    double m_number_w = 0;
    double m_top = 0;
    std::vector<FittedLines> m_names;
    Sketch m_sketch;
};

} // namespace

Sketch sketch_of(const KeyList& list, render::Canvas& canvas, const Room& room) {
    return KeysMaker(list, canvas, room).make();
}

} // namespace maille::charts

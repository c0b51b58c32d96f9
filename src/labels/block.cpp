// SPDX-License-Identifier: Apache-2.0
#include "labels/block.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace maille::labels {

constexpr double mm_per_point = 25.4 / 72;

TurnedBox Block::box(std::size_t i, geom::Point middle, double angle) const {
    const render::Rect& ink = lines[i].ink;
    const double x = starts[i].x + ink.center_x();
    const double y = starts[i].y + ink.center_y();
    const double cos = std::cos(angle);
    const double sin = std::sin(angle);
    return {
        {middle.x + x * cos - y * sin, middle.y + x * sin + y * cos}, ink.w / 2, ink.h / 2, angle};
}

Piece Block::piece(std::size_t i, geom::Point middle, double angle) const {
    const double cos = std::cos(angle);
    const double sin = std::sin(angle);
    const geom::Point start = starts[i];
    return {lines[i].text,
            {middle.x + start.x * cos - start.y * sin, middle.y + start.x * sin + start.y * cos},
            angle};
}

Line Typesetter::line(const std::string& text, const render::TextStyle& style) const {
    return {text, m_canvas.measure({{text, style}}).ink};
}

double Typesetter::width(const std::string& text, const render::TextStyle& style) const {
    return m_canvas.measure({{text, style}}).width;
}

double Typesetter::font_height(const render::TextStyle& style) const {
    const render::FontMetrics font = m_canvas.metrics(style);
    return (font.ascent + font.descent) / (style.size_pt * mm_per_point);
}

Block Typesetter::block(const std::string& text, const render::TextStyle& style,
                        style::LineAlign align) const {
    Block block;
    const double pitch = style.line_height * style.size_pt * mm_per_point;
    geom::Box ink;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        block.lines.push_back(line(text.substr(from, to - from), style));
        block.width = std::max(block.width, block.lines.back().ink.w);
        from = to + 1;
    }
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const render::Rect& own = block.lines[i].ink;
        double x = -block.width / 2;
        if (align == style::LineAlign::right) {
            x = block.width / 2 - own.w;
        } else if (align != style::LineAlign::left) {
            x = -own.w / 2;
        }
        block.starts.push_back({x - own.x, static_cast<double>(i) * pitch});
        ink.add(geom::Point{x, block.starts[i].y + own.y});
        ink.add(geom::Point{x + own.w, block.starts[i].y + own.bottom()});
    }
    block.height = ink.max_y - ink.min_y;
    for (geom::Point& start : block.starts) {
        start.y -= (ink.min_y + ink.max_y) / 2;
    }
    return block;
}

std::vector<std::pair<std::string, double>>
Typesetter::letters(const std::string& text, const render::TextStyle& style) const {
    std::vector<std::pair<std::string, double>> letters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        static_cast<void>(base::next_code_point(text, at));
        letters.emplace_back(text.substr(from, at - from),
                             from == 0 ? 0 : width(text.substr(0, from), style));
    }
    return letters;
}

} // namespace maille::labels

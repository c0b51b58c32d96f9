// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: a name as measured lines.
#pragma once

#include "labels/labels.hpp"

#include <string>
#include <vector>

namespace maille::labels {

struct Line {
    std::string text;
    render::Rect ink; ///< mm from the left end of the baseline
};

/// Lines of a name set one below the other, round the middle of their ink.
struct Block {
    std::vector<Line> lines;
    std::vector<geom::Point> starts; ///< left end of each baseline, from the middle
    double width = 0;                ///< of all ink
    double height = 0;

    /// Ink of line `i` with the middle at `middle`, turned about it.
    [[nodiscard]] TurnedBox box(std::size_t i, geom::Point middle, double angle = 0) const;
    [[nodiscard]] Piece piece(std::size_t i, geom::Point middle, double angle = 0) const;
};

class Typesetter {
public:
    explicit Typesetter(render::Canvas& canvas) : m_canvas(canvas) {}

    [[nodiscard]] Line line(const std::string& text, const render::TextStyle& style) const;
    /// Lines of `text` between its line feeds. `style.line_height` counts em.
    [[nodiscard]] Block block(const std::string& text, const render::TextStyle& style,
                              style::LineAlign align) const;
    /// Where each letter group of `text` begins on the baseline, mm, kerning included.
    [[nodiscard]] std::vector<std::pair<std::string, double>>
    letters(const std::string& text, const render::TextStyle& style) const;
    [[nodiscard]] double width(const std::string& text, const render::TextStyle& style) const;
    /// Height of the font (ascent and descent) in em.
    [[nodiscard]] double font_height(const render::TextStyle& style) const;

private:
    render::Canvas& m_canvas;
};

/// `text` broken into `lines` lines at spaces (or after hyphens), as evenly as its widths allow;
/// empty where it cannot be.
[[nodiscard]] std::string broken(const Typesetter& typesetter, const std::string& text,
                                 const render::TextStyle& style, std::size_t lines);

} // namespace maille::labels

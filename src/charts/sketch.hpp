// SPDX-License-Identifier: Apache-2.0
// A chart laid out but not yet drawn: what will be put where, in millimetres from its own top left
// corner, how high it is, and what could not be shown. Measuring a chart is making its sketch,
// drawing it is putting the same sketch on a canvas: both cannot disagree.
#pragma once

#include "base/problem.hpp"
#include "geom/geometry.hpp"
#include "render/canvas.hpp"
#include "style/symbol.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace maille::charts {

/// A paragraph as Canvas::draw_text takes it.
struct TextMark {
    render::Paragraph text;
    double x = 0;
    double y = 0;     ///< first baseline
    double width = 0; ///< of wrapping; 0: one line
    render::Align align = render::Align::left;
};

struct BoxMark {
    render::Rect rect;
    render::Color color;
};

struct LineMark {
    std::vector<geom::Point> points;
    render::Pen pen;
};

struct DiscMark {
    geom::Point center;
    double radius = 0;
    std::optional<render::Color> fill;
    std::optional<render::Pen> rim;
};

/// Rings of one area, filled by the even-odd rule.
struct AreaMark {
    std::vector<std::vector<geom::Point>> rings;
    render::Color fill;
    std::optional<render::Pen> rim;
};

/// A symbol as a legend shows it.
struct SwatchMark {
    style::Symbol symbol;
    render::Rect rect;
};

using Mark = std::variant<TextMark, BoxMark, LineMark, DiscMark, AreaMark, SwatchMark>;

struct Sketch {
    std::vector<Mark> marks; ///< first drawn first
    double width = 0;
    double height = 0;                   ///< 0: nothing to show, or no room for it
    double wanted = 0;                   ///< height for all of it
    std::size_t items = 0;               ///< there are
    std::size_t shown = 0;               ///< fewer than `items`: the rest found no room
    std::vector<base::Problem> problems; ///< what was shortened, summed up or left out

    [[nodiscard]] bool empty() const { return marks.empty(); }

    void text(render::Run run, double x, double y, render::Align align = render::Align::left);
    void box(const render::Rect& rect, const render::Color& color);
    void line(geom::Point from, geom::Point to, const render::Pen& pen);
    /// Adds a finding of kind "page.overflow"; `example` is the text concerned.
    void overflow(const std::string& slot, base::Message message, const std::string& example = {});

    /// Puts the marks on the canvas with the top left corner at (x, y) and reports the problems to
    /// its context; returns the height.
    double draw(render::Canvas& canvas, double x, double y) const;
};

/// Room for a chart: nothing is drawn outside.
struct Room {
    double width = 0;
    double height = 1e9; ///< as much as wanted
    double pitch = 1;    ///< distance of lines, against the one of the look; not below 0.8
};

} // namespace maille::charts

// SPDX-License-Identifier: Apache-2.0
// A canvas to lay charts out on, and what is asked of their sketches.
#pragma once

#include "charts/chart.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace maille::charts {

struct Easel {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context{problems, progress};
    render::Canvas canvas;

    explicit Easel(base::Language language = base::Language::fr)
        : canvas((context.language = language, render::Format::svg),
                 {100, 200, 150, "", "", "", "", 0}, context) {}
};

template <class Kind> std::vector<Kind> marks_of(const Sketch& sketch) {
    std::vector<Kind> result;
    for (const Mark& mark : sketch.marks) {
        if (const auto* one = std::get_if<Kind>(&mark)) {
            result.push_back(*one);
        }
    }
    return result;
}

inline std::string text_of(const TextMark& mark) {
    std::string text;
    for (const render::Run& run : mark.text) {
        text += run.text;
    }
    return text;
}

inline std::vector<std::string> texts_of(const Sketch& sketch) {
    std::vector<std::string> result;
    for (const TextMark& mark : marks_of<TextMark>(sketch)) {
        result.push_back(text_of(mark));
    }
    return result;
}

inline bool has_text(const Sketch& sketch, const std::string& text) {
    const auto texts = texts_of(sketch);
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Where a text stands once wrapped and aligned, from the top of its letters to their feet.
inline render::Rect box_of(render::Canvas& canvas, const TextMark& mark) {
    const auto size = canvas.measure(mark.text, mark.width);
    double x = mark.x;
    if (mark.align == render::Align::right) {
        x -= size.width;
    } else if (mark.align == render::Align::center) {
        x -= size.width / 2;
    }
    const double capitals = cap_height_mm(mark.text.front().style.size_pt);
    return {x, mark.y - capitals, size.width, size.height - size.line_height + capitals};
}

} // namespace maille::charts

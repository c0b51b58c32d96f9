// SPDX-License-Identifier: Apache-2.0
#include "charts/lists.hpp"

namespace maille::charts {
namespace {

/// Text under a heading in the given style, wrapped to the width.
double add_paragraph(Sketch& sketch, render::Canvas& canvas, const render::Paragraph& text,
                     double baseline) {
    const auto size = canvas.measure(text, sketch.width);
    sketch.marks.emplace_back(TextMark{text, 0, baseline, sketch.width, render::Align::left});
    return baseline + size.height - size.line_height + 1.2;
}

} // namespace

Sketch sketch_of(const NameList& list, render::Canvas& canvas, const Room& room) {
    Sketch sketch;
    sketch.width = room.width;
    sketch.items = std::max<std::size_t>(list.names.size(), 1);
    if (list.names.empty() && list.none.empty()) {
        sketch.items = 0;
        return sketch;
    }
    const double baseline = add_heading(sketch, canvas, "list", list.heading) + first_line_mm - 0.6;
    const auto text_of = [&](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            text += (i == 0 ? "" : ", ") + list.names[i];
        }
        if (list.names.empty()) {
            text = list.none;
        } else {
            text += count < list.names.size() ? ", …" : ".";
        }
        return render::Run{typeset(canvas, text), house::regular(6.5)};
    };
    const auto bottom_of = [&](std::size_t count) {
        const auto size = canvas.measure({text_of(count)}, room.width);
        return baseline + size.height - size.line_height + 1.2;
    };
    sketch.wanted = bottom_of(list.names.size());
    std::size_t shown = list.names.size();
    if (sketch.wanted > room.height + 1e-6) {
        std::size_t fits = 0;
        std::size_t too_many = shown;
        while (fits + 1 < too_many) {
            const std::size_t middle = (fits + too_many) / 2;
            (bottom_of(middle) <= room.height ? fits : too_many) = middle;
        }
        shown = fits;
        if (shown == 0) {
            sketch.marks.clear();
            return sketch;
        }
    }
    sketch.height = add_paragraph(sketch, canvas, {text_of(shown)}, baseline);
    sketch.shown = list.names.empty() ? 1 : shown;
    return sketch;
}

Sketch sketch_of(const ReadingNote& note, render::Canvas& canvas, const Room& room) {
    Sketch sketch;
    sketch.width = room.width;
    if (note.text.empty()) {
        return sketch;
    }
    render::TextStyle lead = house::bold(6.8, house::ink_2);
    lead.italic = true;
    const render::Paragraph text{{in_language(canvas, "Lecture\u00A0: ", "Reading: "), lead},
                                 {typeset(canvas, note.text), house::regular(6.8)}};
    const double height = add_paragraph(sketch, canvas, text, 2.4);
    return whole_or_nothing(std::move(sketch), height, room);
}

} // namespace maille::charts

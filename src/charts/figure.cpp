// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "charts/bars.hpp"

#include <algorithm>

namespace maille::charts {
namespace {

constexpr style::Color rest = style::rgb(0xE9E5DB); ///< what a share lacks to the whole
constexpr double row_pitch_mm = 4.5;
constexpr double bar_mm = 2.2;

/// "8 / 19"
render::Run fraction_text(const Fraction& fraction, base::Language language) {
    return {render::number_text(fraction.part, 0, language) + "\u00A0/\u00A0" +
                render::number_text(fraction.whole, 0, language),
            house::bold(7)};
}

double add_fractions(Sketch& sketch, render::Canvas& canvas, const Figure& figure, double y) {
    const auto language = canvas.context().language;
    double label_w = 0;
    double text_w = 0;
    for (const Fraction& fraction : figure.fractions) {
        check_value(fraction.part, "figure", fraction.label);
        if (!(fraction.whole >= fraction.part)) {
            throw base::InputError(
                base::msg("figure : « {} » compte plus de parts ({}) que le tout ({}).",
                          "figure: \"{}\" counts more parts ({}) than the whole ({}).",
                          fraction.label, fraction.part, fraction.whole));
        }
        label_w = std::max(label_w,
                           width_mm(canvas, {typeset(canvas, fraction.label), house::regular(7)}));
        text_w = std::max(text_w, width_mm(canvas, fraction_text(fraction, language)));
    }
    label_w = std::min(label_w, sketch.width * 0.42);
    const double bar_x = label_w + 2.5;
    const double bar_w = sketch.width - bar_x - text_w - 3;
    for (const Fraction& fraction : figure.fractions) {
        fitted_text(sketch, canvas, "figure",
                    {typeset(canvas, fraction.label), house::regular(7, house::ink)}, 0, y,
                    label_w);
        const double top = y - cap_height_mm(7) / 2 - bar_mm / 2;
        sketch.box({bar_x, top, bar_w, bar_mm}, rest);
        if (fraction.part > 0) {
            sketch.box({bar_x, top, bar_w * fraction.part / fraction.whole, bar_mm}, house::petrol);
        }
        sketch.text(fraction_text(fraction, language), sketch.width, y, render::Align::right);
        y += row_pitch_mm;
    }
    return y - row_pitch_mm + 1.2;
}

} // namespace

Sketch sketch_of(const Figure& figure, render::Canvas& canvas, const Room& room) {
    Sketch sketch;
    sketch.width = room.width;
    const double head = add_heading(sketch, canvas, "figure", figure.heading);
    double bottom = head + 1.2;
    if (!figure.value.empty()) {
        const render::Run value{typeset(canvas, figure.value), house::black(22, house::petrol)};
        const double baseline = head + 3.3 + cap_height_mm(22);
        sketch.text(value, 0, baseline);
        const double x = width_mm(canvas, value) + 3;
        const render::Run sentence{typeset(canvas, figure.sentence), house::regular(7.5)};
        const auto size = canvas.measure({sentence}, room.width - x);
        const double first = head + 4.6;
        sketch.marks.emplace_back(
            TextMark{{sentence}, x, first, room.width - x, render::Align::left});
        bottom = std::max(baseline + 0.8, first + size.height - size.line_height + 1.2);
    }
    if (!figure.fractions.empty()) {
        bottom = add_fractions(sketch, canvas, figure, bottom + 4.6);
    }
    return whole_or_nothing(std::move(sketch), bottom, room);
}

} // namespace maille::charts

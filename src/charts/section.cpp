// SPDX-License-Identifier: Apache-2.0
#include "charts/section.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace maille::charts {
namespace {

/// The first `count` code points, without spaces at the end, and "…".
std::string cut_after(const std::string& text, std::size_t count) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < count && at < text.size(); ++i) {
        static_cast<void>(base::next_code_point(text, at));
    }
    return std::string(base::trim(std::string_view(text).substr(0, at))) + "…";
}

std::size_t code_points(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        static_cast<void>(base::next_code_point(text, at));
    }
    return count;
}

/// Where a line may end: after a space, or a hyphen with letters on both sides.
std::vector<std::size_t> breaks_of(const std::string& text) {
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == ' ' || (text[i] == '-' && text[i - 1] != ' ' && text[i + 1] != ' ')) {
            ends.push_back(i + 1);
        }
    }
    return ends;
}

} // namespace

double width_mm(render::Canvas& canvas, const render::Run& run) {
    return run.text.empty() ? 0 : canvas.measure({run}).width;
}

Fitted fit(render::Canvas& canvas, render::Run run, double width, double smallest) {
    const double wanted = width_mm(canvas, run);
    if (wanted <= width) {
        return {std::move(run), false};
    }
    // Widths are proportional to sizes: no hinting.
    const double size = std::floor(run.style.size_pt * width / wanted * 10) / 10;
    if (size >= smallest) {
        run.style.size_pt = size;
        return {std::move(run), false};
    }
    run.style.size_pt = std::min(run.style.size_pt, smallest);
    const std::string whole = run.text;
    std::size_t fits = 0;
    std::size_t too_long = code_points(whole) + 1;
    while (fits + 1 < too_long) {
        const std::size_t middle = (fits + too_long) / 2;
        run.text = cut_after(whole, middle);
        (width_mm(canvas, run) <= width ? fits : too_long) = middle;
    }
    run.text = cut_after(whole, fits);
    return {std::move(run), true};
}

FittedLines fit_lines(render::Canvas& canvas, const render::Run& run, double width,
                      std::size_t most) {
    Fitted whole = fit(canvas, run, width);
    FittedLines result;
    render::Run rest = run;
    rest.style.size_pt = std::min(run.style.size_pt, smallest_pt);
    while (whole.cut && result.lines.size() + 1 < most) {
        render::Run line = rest;
        std::size_t broken = 0;
        for (const std::size_t end : breaks_of(rest.text)) {
            line.text = std::string(base::trim(std::string_view(rest.text).substr(0, end)));
            if (width_mm(canvas, line) > width) {
                break;
            }
            broken = end;
        }
        if (broken == 0) {
            break;
        }
        line.text = std::string(base::trim(std::string_view(rest.text).substr(0, broken)));
        result.lines.push_back(std::move(line));
        rest.text = std::string(base::trim(std::string_view(rest.text).substr(broken)));
        whole = fit(canvas, rest, width);
    }
    result.cut = whole.cut;
    result.lines.push_back(std::move(whole.run));
    return result;
}

std::string place_of(const std::string& slot, const Heading& heading) {
    return heading.text.empty() ? slot : slot + ", " + heading.text;
}

void fitted_text(Sketch& sketch, render::Canvas& canvas, const std::string& slot,
                 const render::Run& run, double x, double y, double width, render::Align align) {
    Fitted fitted = fit(canvas, run, width);
    if (fitted.cut) {
        report_cut(sketch, slot, run.text);
    }
    sketch.text(std::move(fitted.run), x, y, align);
}

void fitted_name(Sketch& sketch, render::Canvas& canvas, const std::string& slot,
                 const render::Run& run, double x, double y, double width) {
    FittedLines fitted = fit_lines(canvas, run, width);
    if (fitted.cut) {
        report_cut(sketch, slot, run.text);
    }
    double line = y - close_pitch_mm / 2 * static_cast<double>(fitted.lines.size() - 1);
    for (render::Run& part : fitted.lines) {
        sketch.text(std::move(part), x, line);
        line += close_pitch_mm;
    }
}

void report_cut(Sketch& sketch, const std::string& slot, const std::string& text) {
    sketch.overflow(slot,
                    base::msg("texte raccourci faute de place : « {} »",
                              "text shortened for want of room: \"{}\"", text),
                    text);
}

double add_heading(Sketch& sketch, render::Canvas& canvas, const std::string& slot,
                   const Heading& heading) {
    if (heading.text.empty()) {
        return -2.2; // the first line then stands just below the top
    }
    sketch.line({0, 0}, {sketch.width, 0},
                {house::ink, 0.25, style::Cap::flat, style::Join::miter, {}, 0});
    double taken = 0;
    if (!heading.unit.empty()) {
        const render::Run unit{typeset(canvas, heading.unit), house::regular(6.5, house::ink_3)};
        const double most = sketch.width / 2;
        fitted_text(sketch, canvas, slot, unit, sketch.width, heading_baseline_mm, most,
                    render::Align::right);
        taken = std::min(width_mm(canvas, unit), most) + 2;
    }
    const render::Paragraph text{{typeset(canvas, heading.text), house::bold(8)}};
    const double width = sketch.width - taken;
    const render::TextSize size = canvas.measure(text, width);
    sketch.marks.emplace_back(TextMark{text, 0, heading_baseline_mm, width, render::Align::left});
    return heading_baseline_mm + size.height - size.line_height;
}

Sketch whole_or_nothing(Sketch sketch, double height, const Room& room) {
    sketch.items = 1;
    sketch.wanted = height;
    if (height > room.height + 1e-6) {
        Sketch nothing;
        nothing.width = sketch.width;
        nothing.wanted = height;
        nothing.items = 1;
        return nothing;
    }
    sketch.height = height;
    sketch.shown = 1;
    return sketch;
}

std::string in_language(const render::Canvas& canvas, const char* fr, const char* en) {
    return canvas.context().language == base::Language::fr ? fr : en;
}

std::string typeset(const render::Canvas& canvas, const std::string& text) {
    return render::typeset(text, canvas.context().language);
}

void check_value(double value, const std::string& slot, const std::string& name) {
    if (!std::isfinite(value) || value < 0) {
        throw base::InputError(base::msg("{} : valeur {} pour « {} » ; un graphique compte des "
                                         "valeurs positives ou nulles.",
                                         "{}: value {} for \"{}\"; a chart counts values that are "
                                         "positive or zero.",
                                         slot, base::shortest(value), name));
    }
}

} // namespace maille::charts

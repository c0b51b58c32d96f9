// SPDX-License-Identifier: Apache-2.0
// The frame all sections of a page share: rule, heading, unit, distances of lines; and texts that
// must fit a width.
#pragma once

#include "charts/sketch.hpp"
#include "render/house.hpp"
#include "render/typography.hpp"

#include <string>
#include <vector>

namespace maille::charts {

namespace house = render::house;

constexpr double heading_baseline_mm = 4.3; ///< below the rule
constexpr double first_line_mm = 5;         ///< from the heading's baseline to the next one
constexpr double symbol_line_mm = 5.2;
constexpr double secondary_line_mm = 4.4;
constexpr double section_gap_mm = 2; ///< white before the next rule; left to the caller
constexpr double smallest_pt = 6;
constexpr double close_pitch_mm = 2.2; ///< of two lines of the smallest size

/// Height of capitals and figures of the house font, mm.
[[nodiscard]] constexpr double cap_height_mm(double size_pt) {
    return 0.717 * size_pt * 25.4 / 72;
}

/// Bottom of a line of a given pitch: half a pitch below the middle of its capitals.
[[nodiscard]] constexpr double line_bottom_mm(double baseline, double pitch, double size_pt) {
    return baseline - cap_height_mm(size_pt) / 2 + pitch / 2;
}

/// Heading of a section, its unit on the right. Without a text there is no rule either.
struct Heading {
    std::string text;
    std::string unit;
};

/// Width of one line, mm.
[[nodiscard]] double width_mm(render::Canvas& canvas, const render::Run& run);

/// A text no wider than `width`: smaller down to `smallest` points, then cut with "…".
struct Fitted {
    render::Run run;
    bool cut = false;
};
[[nodiscard]] Fitted fit(render::Canvas& canvas, render::Run run, double width,
                         double smallest = smallest_pt);

/// A text in at most `most` lines no wider than `width`: in one down to `smallest_pt`, else broken
/// after a space or a hyphen; the last line is cut with "…" where it must be.
struct FittedLines {
    std::vector<render::Run> lines;
    bool cut = false;
};
[[nodiscard]] FittedLines fit_lines(render::Canvas& canvas, const render::Run& run, double width,
                                    std::size_t most = 2);

/// Name of a slot in problems: "bars" or "bars, Par département".
[[nodiscard]] std::string place_of(const std::string& slot, const Heading& heading);

/// Puts `run`, fitted to `width`, in the sketch; a cut is a finding of `slot`.
void fitted_text(Sketch& sketch, render::Canvas& canvas, const std::string& slot,
                 const render::Run& run, double x, double y, double width,
                 render::Align align = render::Align::left);

/// The same in up to two lines about the line at `y`: for the names of rows.
void fitted_name(Sketch& sketch, render::Canvas& canvas, const std::string& slot,
                 const render::Run& run, double x, double y, double width);

/// The finding of a text that was cut.
void report_cut(Sketch& sketch, const std::string& slot, const std::string& text);

/// Rule, heading and unit over `sketch.width`; returns the baseline from which the first line is
/// `first_line_mm` away.
[[nodiscard]] double add_heading(Sketch& sketch, render::Canvas& canvas, const std::string& slot,
                                 const Heading& heading);

/// The finished sketch where it fits the room; else an empty one that says what it wanted. For
/// charts that are shown whole or not at all.
[[nodiscard]] Sketch whole_or_nothing(Sketch sketch, double height, const Room& room);

/// `fr` or `en` by the language of the page.
[[nodiscard]] std::string in_language(const render::Canvas& canvas, const char* fr, const char* en);

/// House spaces of the page's language.
[[nodiscard]] std::string typeset(const render::Canvas& canvas, const std::string& text);

/// Throws InputError naming `slot` and `name` unless `value` is finite and not negative.
void check_value(double value, const std::string& slot, const std::string& name);

} // namespace maille::charts

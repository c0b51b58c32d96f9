// SPDX-License-Identifier: Apache-2.0
#include "charts/histogram.hpp"

#include <algorithm>
#include <cmath>

namespace maille::charts {
namespace {

constexpr double stack_mm = 20; ///< height of the highest pile
constexpr double largest_dot_mm = 1.5;
constexpr double reference_line_mm = 3.2;

/// From values to millimetres along the axis.
struct Axis {
    double from = 0;
    double to = 1;
    bool logarithmic = false;
    double width = 1;

    [[nodiscard]] double x(double value) const {
        const double t = logarithmic
                             ? (std::log(value) - std::log(from)) / (std::log(to) - std::log(from))
                             : (value - from) / (to - from);
        return width * t;
    }
};

/// The step 1, 2 or 5 times a power of ten that makes at most six parts of `span`.
double round_step(double span) {
    const double power = std::pow(10, std::floor(std::log10(span / 6)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (span / (step * power) <= 6 + 1e-9) {
            return step * power;
        }
    }
    return 10 * power;
}

Axis axis_of(const Histogram& histogram, double width) {
    double low = 1e300;
    double high = 0;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const Dot& dot : histogram.dots) {
        take(dot.value);
    }
    for (const Reference& reference : histogram.references) {
        take(reference.value);
    }
    Axis axis;
    axis.width = width;
    axis.logarithmic = low > 0 && high > 50 * low;
    if (axis.logarithmic) {
        axis.from = std::pow(10, std::floor(std::log10(low) + 1e-9));
        axis.to = high * 1.25;
    } else {
        const double step = high > 0 ? round_step(high) : 1;
        axis.to = std::max(step, std::ceil(high / step - 1e-9) * step);
    }
    return axis;
}

std::vector<double> ticks_of(const Axis& axis) {
    std::vector<double> ticks;
    if (axis.logarithmic) {
        for (double value = axis.from; value <= axis.to * (1 + 1e-9); value *= 10) {
            ticks.push_back(value);
        }
        return ticks;
    }
    const double step = round_step(axis.to);
    for (int i = 0; i * step <= axis.to * (1 + 1e-9); ++i) {
        ticks.push_back(i * step);
    }
    return ticks;
}

class HistogramMaker {
public:
    HistogramMaker(const Histogram& histogram, render::Canvas& canvas, const Room& room)
        : m_histogram(histogram), m_canvas(canvas), m_language(canvas.context().language),
          m_axis(axis_of(histogram, room.width - 4)) {
        m_sketch.width = room.width;
    }

    Sketch make(const Room& room) {
        const double head = add_heading(m_sketch, m_canvas, "histogram", m_histogram.heading) + 1.6;
        const double lines = static_cast<double>(m_histogram.references.size()) * reference_line_mm;
        const double top = head + lines;
        m_base = top + stack_mm;
        add_ticks(top);
        add_dots();
        add_references(head);
        m_sketch.line({0, m_base}, {m_sketch.width, m_base},
                      {house::ink, 0.25, style::Cap::flat, style::Join::miter, {}, 0});
        return whole_or_nothing(std::move(m_sketch), m_base + 3.6, room);
    }

private:
    [[nodiscard]] double x(double value) const { return 2 + m_axis.x(value); }

    [[nodiscard]] std::string number(double value) const {
        int decimals = value == std::floor(value) ? 0 : 1;
        if (value > 0 && value < 0.1) {
            decimals = static_cast<int>(std::ceil(-std::log10(value)));
        }
        return render::number_text(value, decimals, m_language);
    }

    void add_ticks(double top) {
        for (const double value : ticks_of(m_axis)) {
            m_sketch.line({x(value), top}, {x(value), m_base},
                          {house::light_rule, 0.2, style::Cap::flat, style::Join::miter, {}, 0});
            m_sketch.text({number(value), house::regular(6.5)}, x(value), m_base + 2.9,
                          render::Align::center);
        }
    }

    /// Piles of a bin are as wide as a dot; dots shrink until the highest pile fits.
    void add_dots() {
        std::vector<Dot> dots = m_histogram.dots;
        std::stable_sort(dots.begin(), dots.end(),
                         [](const Dot& a, const Dot& b) { return a.value < b.value; });
        for (double size = largest_dot_mm; size > 0.05; size *= 0.92) {
            const auto bins = static_cast<std::size_t>(m_axis.width / size) + 2;
            std::vector<std::size_t> piles(bins, 0);
            const auto bin_of = [&](const Dot& dot) {
                return std::min(
                    bins - 1, static_cast<std::size_t>(std::max(0.0, m_axis.x(dot.value) / size)));
            };
            for (const Dot& dot : dots) {
                ++piles[bin_of(dot)];
            }
            if (static_cast<double>(*std::max_element(piles.begin(), piles.end())) * size >
                stack_mm) {
                continue;
            }
            std::fill(piles.begin(), piles.end(), 0);
            for (const Dot& dot : dots) {
                const std::size_t bin = bin_of(dot);
                const double cx = 2 + (static_cast<double>(bin) + 0.5) * size;
                const double cy = m_base - 0.15 - (static_cast<double>(piles[bin]++) + 0.5) * size;
                const render::Pen rim{house::ink_3,       0.08, style::Cap::round,
                                      style::Join::round, {},   0};
                m_sketch.marks.emplace_back(DiscMark{{cx, cy}, size * 0.46, dot.color, rim});
            }
            return;
        }
    }

    /// Each label on a line of its own, beside the top of its rule on the side with more room.
    void add_references(double head) {
        double line = head;
        for (const Reference& reference : m_histogram.references) {
            const double at = x(reference.value);
            render::Pen pen{house::ink, 0.35, style::Cap::flat, style::Join::miter, {}, 0};
            if (reference.dashed) {
                pen.dash = {0.9, 0.6};
            }
            m_sketch.line({at, line + 0.4}, {at, m_base}, pen);
            const bool left = at > m_sketch.width / 2;
            fitted_text(m_sketch, m_canvas, "histogram",
                        {typeset(m_canvas, reference.label), house::bold(6.5)},
                        left ? at - 0.8 : at + 0.8, line + 2.4,
                        (left ? at : m_sketch.width - at) - 0.8,
                        left ? render::Align::right : render::Align::left);
            line += reference_line_mm;
        }
    }

    const Histogram& m_histogram;
    render::Canvas& m_canvas;
    base::Language m_language;
    Axis m_axis;
    Sketch m_sketch;
    double m_base = 0;
};

} // namespace

Sketch sketch_of(const Histogram& histogram, render::Canvas& canvas, const Room& room) {
    for (const Dot& dot : histogram.dots) {
        check_value(dot.value, "histogram", "");
    }
    if (histogram.dots.empty()) {
        return {};
    }
    return HistogramMaker(histogram, canvas, room).make(room);
}

} // namespace maille::charts

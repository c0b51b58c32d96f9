// SPDX-License-Identifier: Apache-2.0
#include "charts/sketch.hpp"

#include "render/symbols.hpp"

#include <utility>

namespace maille::charts {
namespace {

/// Draws each kind of mark, moved to its place on the page.
class Drawer {
public:
    Drawer(render::Canvas& canvas, double x, double y) : m_canvas(canvas), m_x(x), m_y(y) {}

    void operator()(const TextMark& mark) const {
        m_canvas.draw_text(mark.text, m_x + mark.x, m_y + mark.y, mark.width, mark.align);
    }
    void operator()(const BoxMark& mark) const {
        m_canvas.rectangle(moved(mark.rect));
        m_canvas.fill(mark.color);
    }
    void operator()(const LineMark& mark) const {
        m_canvas.polyline(moved(mark.points), false);
        m_canvas.stroke(mark.pen);
    }
    void operator()(const DiscMark& mark) const {
        m_canvas.circle(m_x + mark.center.x, m_y + mark.center.y, mark.radius);
        paint(mark.fill, mark.rim);
    }
    void operator()(const AreaMark& mark) const {
        for (const std::vector<geom::Point>& ring : mark.rings) {
            m_canvas.polyline(moved(ring), true);
        }
        paint(mark.fill, mark.rim);
    }
    void operator()(const SwatchMark& mark) const {
        render::draw_swatch(m_canvas, mark.symbol, moved(mark.rect), {m_canvas.pixel_mm(), 0});
    }

private:
    [[nodiscard]] render::Rect moved(const render::Rect& rect) const {
        return {m_x + rect.x, m_y + rect.y, rect.w, rect.h};
    }
    [[nodiscard]] std::vector<geom::Point> moved(const std::vector<geom::Point>& points) const {
        std::vector<geom::Point> result;
        result.reserve(points.size());
        for (const geom::Point& p : points) {
            result.push_back({m_x + p.x, m_y + p.y});
        }
        return result;
    }
    void paint(const std::optional<render::Color>& fill,
               const std::optional<render::Pen>& rim) const {
        if (fill) {
            m_canvas.fill(*fill, rim.has_value());
        }
        if (rim) {
            m_canvas.stroke(*rim);
        }
        m_canvas.clear_path();
    }

    render::Canvas& m_canvas;
    double m_x;
    double m_y;
};

} // namespace

void Sketch::text(render::Run run, double x, double y, render::Align align) {
    if (!run.text.empty()) {
        marks.emplace_back(TextMark{{std::move(run)}, x, y, 0, align});
    }
}

void Sketch::box(const render::Rect& rect, const render::Color& color) {
    marks.emplace_back(BoxMark{rect, color});
}

void Sketch::line(geom::Point from, geom::Point to, const render::Pen& pen) {
    marks.emplace_back(LineMark{{from, to}, pen});
}

void Sketch::overflow(const std::string& slot, base::Message message, const std::string& example) {
    base::Problem problem{
        base::Severity::warning, "page.overflow", slot, std::move(message), {}, 1};
    if (!example.empty()) {
        problem.examples.push_back(example);
    }
    problems.push_back(std::move(problem));
}

double Sketch::draw(render::Canvas& canvas, double x, double y) const {
    const Drawer drawer(canvas, x, y);
    for (const Mark& mark : marks) {
        std::visit(drawer, mark);
    }
    for (const base::Problem& problem : problems) {
        canvas.context().problems.report(problem);
    }
    return height;
}

} // namespace maille::charts

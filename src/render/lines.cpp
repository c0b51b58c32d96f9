// SPDX-License-Identifier: Apache-2.0
// Lines, and borders drawn with the outlines of a polygon style.
#include "render/page_line.hpp"
#include "render/painter_handle.hpp"
#include "render/strokes.hpp"

#include <set>

namespace maille::render {
namespace {

/// One symbol layer along one line; fills count by their outline.
struct Along {
    const PageTarget& target;
    const PageLine& line;

    void operator()(const style::SimpleLine& layer) const { draw_line(target, layer, line); }
    void operator()(const style::MarkerLine& layer) const { draw_line(target, layer, line); }
    void operator()(const style::SimpleFill& fill) const {
        if (const auto pen = fill_pen(fill, target.scale)) {
            stroke(target, line, *pen);
        }
    }
    template <class Other> void operator()(const Other& /*none*/) const {}
};

/// The layer as a border wants it: where two territories meet there is no inside, and a round cap
/// joins what a ring would have joined.
struct AsBorder {
    std::set<std::string>& left_aside;

    void operator()(style::SimpleLine& line) const {
        note(line.offset.value != 0, "SimpleLine offset");
        note(line.trim_start.value != 0 || line.trim_end.value != 0, "SimpleLine trim_distance");
        note(line.rings != style::RingFilter::all, "SimpleLine ring_filter");
        note(line.inside_polygon, "SimpleLine draw_inside_polygon");
        line.offset.value = line.trim_start.value = line.trim_end.value = 0;
        line.rings = style::RingFilter::all;
        if (!line.custom_dash && line.pen == style::PenStyle::solid) {
            line.cap = style::Cap::round;
        }
    }
    void operator()(style::MarkerLine& line) const {
        note(line.offset.value != 0, "MarkerLine offset");
        note(line.rings != style::RingFilter::all, "MarkerLine ring_filter");
        line.offset.value = 0;
        line.rings = style::RingFilter::all;
    }
    /// A fill's outline has no cap of its own.
    void operator()(style::SimpleFill& /*fill*/) const {}
    template <class Other> void operator()(Other& /*none*/) const {}

    void note(bool there, const char* name) const {
        if (there) {
            left_aside.insert(name);
        }
    }
};

void report(const Painter& painter, const std::set<std::string>& left_aside) {
    for (const std::string& name : left_aside) {
        painter.canvas.context().problems.report(
            {base::Severity::warning,
             "style.unsupported",
             painter.layer.style->origin + " : " + name,
             base::msg("{} : sans effet sur une frontière commune, qui n'a pas de dedans.",
                       "{}: without effect on a shared border, which has no inside.", name),
             {}});
    }
}

void draw_border(const Painter& painter, const style::SymbolLayer& layer, std::size_t category) {
    for (const FeatureClass& item : painter.items) {
        if (item.category != category || painter.outside(item.feature)) {
            continue;
        }
        painter.for_page_lines(item.feature, {}, [&](const PageLine& line) {
            const auto* fill = std::get_if<style::SimpleFill>(&layer);
            auto pen = fill != nullptr ? fill_pen(*fill, painter.scale) : std::nullopt;
            if (!pen) {
                std::visit(Along{painter.target(), line}, layer);
                return;
            }
            if (pen->dash.empty()) {
                pen->cap = style::Cap::round;
            }
            stroke(painter.target(), line, *pen);
        });
    }
}

} // namespace

void draw_along(const Painter& painter, const style::SymbolLayer& layer, std::size_t row,
                geom::Point shift) {
    painter.for_page_lines(row, shift, [&](const PageLine& line) {
        std::visit(Along{painter.target(), line}, layer);
    });
}

void draw_lines(const Painter& painter) {
    painter.for_layers([&](const FeatureClass& item, const style::SymbolLayer& layer) {
        draw_along(painter, layer, item.feature, {});
    });
}

void draw_borders(const Painter& painter) {
    const auto& categories = painter.layer.style->categories;
    std::set<std::string> left_aside;
    for (std::size_t category = 0; category < categories.size(); ++category) {
        for (style::SymbolLayer layer : categories[category].symbol.layers) {
            std::visit(AsBorder{left_aside}, layer);
            draw_border(painter, layer, category);
        }
    }
    report(painter, left_aside);
}

} // namespace maille::render

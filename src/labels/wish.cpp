// SPDX-License-Identifier: Apache-2.0
// Which features of a layer want which name.
#include "labels/wish.hpp"

#include "geom/measure.hpp"
#include "labels/manner.hpp"
#include "labels/markers.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maille::labels {
namespace {

/// Length of a line, side of a square as large as a polygon (its largest part), in the plane;
/// points have no size.
double size_of(const geom::GeometryArray& geometry, std::size_t row) {
    double length = 0;
    double area = 0;
    for (std::size_t part = geometry.part_begin(row); part < geometry.part_end(row); ++part) {
        if (geometry.kind() == geom::Kind::line) {
            length += geom::length(geometry.line(part));
        } else if (geometry.kind() == geom::Kind::polygon) {
            area = std::max(area,
                            std::abs(geom::signed_area(geometry.ring(geometry.ring_begin(part)))));
        }
    }
    return length + std::sqrt(area);
}

class Collector {
public:
    Collector(const Request& request, std::size_t layer, const render::Canvas& canvas,
              std::vector<Wish>& wishes)
        : m_request(request), m_layer(layer), m_map(request.layers[layer].map), m_canvas(canvas),
          m_scale{canvas.pixel_mm(), request.frame.mm_per_unit()}, m_wishes(wishes) {
        m_scope.columns = m_map.columns;
        m_scope.geometry = m_map.geometry;
        if (m_map.variables != nullptr) {
            m_variables = *m_map.variables; // what the layer adds or changes wins over the page
        }
        if (request.variables != nullptr) {
            m_variables.insert(request.variables->begin(), request.variables->end());
        }
        m_variables.emplace("map_scale", request.frame.scale_denominator);
        m_scope.variables = &m_variables;
        m_scope.aggregates = &m_aggregates;
        const auto& custom = m_map.style->custom_properties;
        const auto fallback = custom.find("maille/label-fallback");
        m_keyed = fallback != custom.end() && fallback->second == "number";
        m_seen.add(request.frame.to_map({request.frame.page.x, request.frame.page.y}));
        m_seen.add(request.frame.to_map({request.frame.page.right(), request.frame.page.bottom()}));
    }

    void collect() {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < (m_map.rows ? m_map.rows->size() : m_map.geometry->size());
             ++i) {
            const std::size_t row = m_map.rows ? (*m_map.rows)[i] : i;
            if (!m_map.geometry->is_null(row) && m_map.geometry->box_of(row).meets(m_seen)) {
                rows.push_back(row);
            }
        }
        take(m_map.style->labeling->rules, rows);
    }

private:
    /// Gives `rows` to the rules of one parent; the rows that none of them took.
    std::vector<bool> take(const std::vector<style::LabelRule>& rules,
                           const std::vector<std::size_t>& rows) {
        std::vector<bool> taken(rows.size());
        for (const bool otherwise : {false, true}) {
            const std::vector<bool> before = taken;
            for (const style::LabelRule& rule : rules) {
                if (rule.otherwise == otherwise && rule.active &&
                    rule.scales.holds(m_request.frame.scale_denominator)) {
                    take_rule(rule, rows, otherwise ? before : std::vector<bool>(rows.size()),
                              taken);
                }
            }
        }
        return taken;
    }

    void take_rule(const style::LabelRule& rule, const std::vector<std::size_t>& rows,
                   const std::vector<bool>& barred, std::vector<bool>& taken) {
        std::vector<std::size_t> own;
        std::vector<std::size_t> places;
        const bool filtered = !rule.otherwise && !rule.filter.empty();
        const auto filter =
            filtered ? std::optional(expr::Expression::parse(rule.filter.text, rule.filter.place))
                     : std::nullopt;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_scope.row = rows[i];
            if (!barred[i] && (!filter || filter->evaluate(m_scope).to_truth().value_or(false))) {
                own.push_back(rows[i]);
                places.push_back(i);
            }
        }
        const std::vector<bool> below = take(rule.children, own);
        for (std::size_t i = 0; i < own.size(); ++i) {
            taken[places[i]] = taken[places[i]] || rule.settings || below[i];
        }
        if (rule.settings) {
            name(*rule.settings, own);
        }
    }

    /// Lines that are merged count together.
    void drop_small(const style::LabelSettings& settings, std::size_t first) {
        if (settings.minimum_size_mm <= 0 || m_map.geometry->kind() == geom::Kind::point) {
            return;
        }
        const double least = settings.minimum_size_mm / m_request.frame.mm_per_unit();
        const auto small = [&](const Wish& wish) {
            double size = 0;
            for (const std::size_t row : wish.rows) {
                size += size_of(*m_map.geometry, row);
            }
            return size < least;
        };
        m_wishes.erase(std::remove_if(m_wishes.begin() + static_cast<std::ptrdiff_t>(first),
                                      m_wishes.end(), small),
                       m_wishes.end());
    }

    void name(const style::LabelSettings& settings, const std::vector<std::size_t>& rows) {
        const std::size_t first = m_wishes.size();
        const auto discs = discs_of_rows(m_request.frame, m_map, m_canvas);
        const Namer namer(settings, m_scale, m_request.frame.scale_denominator);
        std::map<std::string, std::size_t> merged; // text -> wish
        const auto& at_most = m_request.layers[m_layer].at_most;
        for (const std::size_t row : rows) {
            m_scope.row = row;
            Wish wish;
            wish.text = namer.text(m_scope);
            wish.at_most = row < at_most.size() ? at_most[row] : Form::name;
            if (wish.text.empty() || wish.at_most == Form::nothing) {
                continue;
            }
            wish.layer = m_layer;
            wish.row = row;
            wish.rows = {row};
            wish.keyed = m_keyed;
            const geom::Box box = m_map.geometry->box_of(row);
            wish.anchor = m_request.frame.to_page({box.min_x, box.max_y});
            wish.manner = namer.manner(m_scope);
            wish.symbol = discs[row];
            wish.over_symbol = m_map.geometry->kind() == geom::Kind::point ||
                               settings.placement == style::LabelPlacement::over_point;
            const bool merge = settings.merge_lines && m_map.geometry->kind() == geom::Kind::line;
            if (merge && !merged.emplace(wish.text, m_wishes.size()).second) {
                join(m_wishes[merged[wish.text]], wish);
            } else {
                m_wishes.push_back(std::move(wish));
            }
        }
        drop_small(settings, first);
    }

    static void join(Wish& whole, const Wish& part) {
        const auto before = [](geom::Point a, geom::Point b) {
            return a.y < b.y || (a.y == b.y && a.x < b.x);
        };
        whole.rows.push_back(part.row);
        if (before(part.anchor, whole.anchor)) {
            whole.anchor = part.anchor;
            whole.row = part.row;
            whole.manner = part.manner;
        }
    }

    const Request& m_request;
    std::size_t m_layer;
    const render::MapLayer& m_map;
    const render::Canvas& m_canvas;
    render::Scale m_scale;
    std::vector<Wish>& m_wishes;
    expr::Variables m_variables;
    expr::AggregateCache m_aggregates;
    expr::Scope m_scope;
    geom::Box m_seen; ///< the frame in plane coordinates
    bool m_keyed = false;
};

} // namespace

std::string one_line(const std::string& text) {
    std::string result = text;
    std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
}

std::vector<Wish> collect(const Request& request, const render::Canvas& canvas) {
    std::vector<Wish> wishes;
    for (std::size_t layer = 0; layer < request.layers.size(); ++layer) {
        const style::Style& style = *request.layers[layer].map.style;
        if (style.labeling && request.layers[layer].map.columns != nullptr &&
            style.scales.holds(request.frame.scale_denominator)) {
            Collector(request, layer, canvas, wishes).collect();
        }
    }
    return wishes;
}

} // namespace maille::labels

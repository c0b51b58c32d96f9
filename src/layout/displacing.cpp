// SPDX-License-Identifier: Apache-2.0
#include "layout/displacing.hpp"

#include "displace/paper.hpp"
#include "layout/sheet_handle.hpp"
#include "render/obstacles.hpp"

#include <algorithm>
#include <cmath>

namespace maille::layout {
namespace {

using labels::Form;

constexpr double um = 1000;           ///< micrometres of a millimetre
constexpr double name_room_mm = 0.45; ///< symbols keep so far from names: their halo

render::Canvas measuring_canvas(const style::PrintLayout& layout, base::Context& context) {
    render::Document document;
    document.width_mm = layout.width;
    document.height_mm = layout.height;
    return {render::Format::pdf, document, context};
}

displace::Frame frame_um(const render::Rect& page) {
    return {static_cast<std::int64_t>(std::ceil(page.x * um)),
            static_cast<std::int64_t>(std::ceil(-page.bottom() * um)),
            static_cast<std::int64_t>(std::floor(page.right() * um)),
            static_cast<std::int64_t>(std::floor(-page.y * um))};
}

/// What is said of styles and names is said when the page is drawn, once.
struct Quiet {
    base::ProblemSink problems;
    base::NoProgress progress;
    base::Context context;
    explicit Quiet(const base::Context& own)
        : context{problems, progress, own.jobs, own.language, nullptr} {}
};

/// A ring in mm on the page as an obstacle, which has its y axis to the north.
template <class Points> void add_obstacle(const Points& points, geom::GeometryArray& obstacles) {
    std::vector<geom::Point> ring;
    for (const geom::Point& p : points) {
        ring.push_back({p.x * um, -p.y * um});
    }
    ring.push_back(ring.front());
    if (geom::signed_area(ring) < 0) {
        std::ranges::reverse(ring);
    }
    obstacles.begin_part();
    obstacles.begin_ring();
    for (const geom::Point& p : ring) {
        obstacles.add_point(p);
    }
    obstacles.end_feature();
}

std::vector<geom::Point> round(const labels::Disc& disc) {
    constexpr int corners = 16;
    const double step = 2 * M_PI / corners;
    const double radius = disc.radius / std::cos(step / 2); // the polygon holds the disc
    std::vector<geom::Point> points;
    for (int i = 0; i < corners; ++i) {
        points.push_back({disc.middle.x + radius * std::cos(i * step),
                          disc.middle.y + radius * std::sin(i * step)});
    }
    return points;
}

class Displacer {
public:
    Displacer(const style::PrintLayout& layout, const PageContent& content,
              const Displacing& displacing, const SymbolSize& size, base::Context& context)
        : m_displacing(displacing), m_size(size), m_context(context),
          m_factors(content.layers[displacing.layer].geometry->size(), size.factor),
          m_content(content), m_canvas(measuring_canvas(layout, context)),
          m_variables(variables_of(layout, content, context.language)),
          m_sheet{m_canvas, layout, m_content, m_variables, page_frame(layout, content), context} {
        m_content.layers[displacing.layer].symbol_factors = &m_factors;
    }

    DisplacedSymbols run() {
        Items items = arrange_fixed(m_sheet);
        m_request = names_request(m_sheet, items, displacing_layer());
        m_result.layer = m_displacing.layer;
        m_result.frame = *m_sheet.frame;
        m_result.factor = m_size.factor;
        take_symbols();
        take_homes();
        set_rules();
        solve();
        for (const Form give_way : {Form::number, Form::nothing}) {
            if (yield_names(give_way)) {
                solve();
            }
        }
        auto& dropped = m_result.names.dropped;
        dropped.insert(dropped.end(), m_given_up.begin(), m_given_up.end());
        m_result.certificate = displace::certify(m_result.symbols, m_homes, m_surroundings, m_rules,
                                                 displace::drawn(m_result.done), m_context.jobs);
        return std::move(m_result);
    }

private:
    [[nodiscard]] const render::MapLayer* displacing_layer() const {
        return &m_content.layers[m_displacing.layer];
    }
    [[nodiscard]] displace::MapOnPaper paper() const {
        const render::MapFrame& frame = *m_sheet.frame;
        return {frame.scale_denominator, frame.to_map({0, 0}), frame.metres_per_unit};
    }

    void take_symbols() {
        const render::MapLayer& layer = *displacing_layer();
        const render::Scale scale{m_canvas.pixel_mm(), m_sheet.frame->mm_per_unit()};
        const auto reaches = render::marker_reaches(*m_sheet.frame, layer, scale, m_context);
        std::vector<geom::Point> points;
        for (std::size_t i = 0; i < m_displacing.rows.size(); ++i) {
            const std::size_t row = m_displacing.rows[i];
            if (reaches[row] <= 0 || layer.geometry->is_null(row)) {
                continue;
            }
            const double radius =
                m_displacing.disc_mm > 0 ? m_displacing.disc_mm * m_size.factor / 2 : reaches[row];
            points.push_back(layer.geometry->points_of(row).front());
            m_result.rows.push_back(row);
            m_result.symbols.radii_um.push_back(displace::radius_um(2 * radius));
            m_result.symbols.keys.push_back(m_displacing.keys[i]);
            m_result.symbols.homes.push_back(m_displacing.home_of[i]);
        }
        m_result.symbols.places = displace::places_on_paper(points, paper());
    }

    void take_homes() {
        m_homes.polygons = displace::polygons_on_paper(*m_displacing.homes, paper());
        m_homes.keys = m_displacing.home_keys;
    }

    void set_rules() {
        m_rules.gap_um = std::llround(m_size.gap_mm * um);
        m_rules.margin_um = std::llround(m_size.margin_mm * um);
        m_rules.minimum_size_um = std::llround(m_size.minimum_mm * um);
        m_rules.policy = m_size.policy;
    }

    /// Names and symbols with what names may show now.
    void solve() {
        m_result.names = labels::place_labels(m_canvas, m_request);
        m_surroundings = {};
        m_surroundings.frame = frame_um(m_sheet.frame->page);
        for (const render::Rect& box : m_request.obstacles.boxes) {
            add_obstacle(labels::turned_box(box).corners(), m_surroundings.obstacles);
        }
        for (const labels::Disc& disc : m_request.obstacles.discs) {
            add_obstacle(round(disc), m_surroundings.obstacles);
        }
        for (const labels::PlacedLabel& label : m_result.names.labels) {
            for (const labels::TurnedBox& box : label.boxes) {
                add_obstacle(box.grown(name_room_mm).corners(), m_surroundings.obstacles);
            }
        }
        m_result.done = displace::displace_in_territories(m_result.symbols, m_homes, m_surroundings,
                                                          m_rules, m_context.jobs);
    }

    /// Names of homes without room become `form`; whether there were any that can.
    bool yield_names(Form form) {
        const auto layer = std::ranges::find_if(m_request.layers, [&](const auto& one) {
            return m_displacing.names &&
                   one.map.geometry == m_content.layers[*m_displacing.names].geometry;
        });
        if (layer == m_request.layers.end()) {
            return false;
        }
        const auto index = static_cast<std::size_t>(layer - m_request.layers.begin());
        layer->at_most.resize(layer->map.geometry->size(), Form::name);
        bool any = false;
        for (const displace::HomeReport& home : m_result.done.homes) {
            const bool shown = std::ranges::any_of(m_result.names.labels, [&](const auto& label) {
                return label.layer == index && label.row == home.home &&
                       (form == Form::nothing || !label.number);
            });
            if (!home.feasible && shown) {
                layer->at_most[home.home] = form;
                any = true;
                if (form == Form::nothing) {
                    give_up(index, home.home);
                }
            }
        }
        return any;
    }

    /// A name that its territory has no room for is dropped like any other.
    void give_up(std::size_t layer, std::size_t row) {
        for (const auto& label : m_result.names.labels) {
            if (label.layer == layer && label.row == row) {
                m_given_up.push_back({layer, row, label.text});
                return;
            }
        }
    }

    const Displacing& m_displacing;
    const SymbolSize& m_size;
    base::Context& m_context;
    std::vector<double> m_factors;
    PageContent m_content;
    render::Canvas m_canvas;
    expr::Variables m_variables;
    Sheet m_sheet;
    labels::Request m_request;
    displace::Homes m_homes;
    displace::Surroundings m_surroundings;
    displace::Rules m_rules;
    std::vector<labels::Dropped> m_given_up;
    DisplacedSymbols m_result;
};

} // namespace

DisplacedSymbols displace_symbols(const style::PrintLayout& layout, const PageContent& content,
                                  const Displacing& displacing, const SymbolSize& size,
                                  base::Context& context) {
    Quiet quiet(context);
    return Displacer(layout, content, displacing, size, quiet.context).run();
}

std::vector<double> symbol_diameters_mm(const style::PrintLayout& layout,
                                        const PageContent& content, const Displacing& displacing,
                                        base::Context& context) {
    const render::MapFrame frame = page_frame(layout, content);
    Quiet quiet(context);
    render::Canvas canvas = measuring_canvas(layout, quiet.context);
    const auto reaches =
        render::marker_reaches(frame, content.layers[displacing.layer],
                               {canvas.pixel_mm(), frame.mm_per_unit()}, quiet.context);
    std::vector<double> diameters;
    for (const std::size_t row : displacing.rows) {
        const bool uniform = displacing.disc_mm > 0 && reaches[row] > 0;
        diameters.push_back(uniform ? displacing.disc_mm : 2 * reaches[row]);
    }
    return diameters;
}

} // namespace maille::layout

// SPDX-License-Identifier: Apache-2.0
#include "press/displace_points.hpp"

#include "base/error.hpp"
#include "crs/crs.hpp"
#include "displace/paper.hpp"
#include "layer/columns.hpp"
#include "press/row_names.hpp"
#include "press/shift_columns.hpp"

#include <algorithm>
#include <cmath>

namespace maille::press {

namespace {

using base::msg;
using displace::Position;

constexpr double um = 1000;

class PointsDisplacer {
public:
    PointsDisplacer(const PointsRequest& request, const layer::Layer& points,
                    const std::vector<std::uint32_t>& homes,
                    const territory::Territories* territories, base::Context& context)
        : m_request(request), m_layer(points), m_home_of_row(homes), m_territories(territories),
          m_context(context) {}

    PointsDisplaced run() {
        {
            const base::TimedStep step(m_context.timings, "solve");
            take_symbols();
            take_homes();
            set_rules();
            if (m_request.qgis_mode) {
                arrange_as_qgis();
            } else {
                m_result.done = displace::displace_in_territories(
                    m_result.symbols, m_homes, m_surroundings, m_rules, m_context.jobs);
            }
        }
        {
            const base::TimedStep step(m_context.timings, "certify");
            m_result.certificate =
                displace::certify(m_result.symbols, m_homes, m_surroundings, m_rules,
                                  displace::drawn(m_result.done), m_context.jobs);
        }
        for (const auto& home : m_result.done.homes) {
            m_result.lower_bound_mm += home.lower_bound_um / um;
            if (!home.feasible) {
                m_result.infeasible.push_back(home);
            }
        }
        make_layers();
        return std::move(m_result);
    }

private:
    void take_symbols() {
        if (!crs::Crs::parse(m_layer.crs).unit_is_metre()) {
            throw base::UsageError(msg("{} : ce système de coordonnées n'est pas en mètres",
                                       "{}: this CRS is not in metres", m_layer.crs),
                                   msg("Reprojetez, en Lambert-93 par exemple (EPSG:2154).",
                                       "Reproject, to Lambert-93 for example (EPSG:2154)."));
        }
        const geom::Box box = m_layer.geometry->box();
        m_paper = {m_request.scale_denominator,
                   {box.empty() ? 0 : box.min_x, box.empty() ? 0 : box.min_y},
                   1};
        const auto* id = m_request.id.empty() ? nullptr : &layer::column(m_layer, m_request.id);
        const RowNames names(m_layer.columns, id);
        const std::int64_t radius = displace::radius_um(m_request.size_mm);
        std::vector<geom::Point> points;
        for (std::size_t row = 0; row < m_layer.rows(); ++row) {
            if (m_layer.geometry->is_null(row)) {
                continue;
            }
            points.push_back(m_layer.geometry->points_of(row).front());
            m_result.rows.push_back(row);
            m_result.symbols.keys.push_back(names.of(row));
            m_result.symbols.radii_um.push_back(radius);
            m_result.symbols.homes.push_back(m_territories == nullptr ? 0 : m_home_of_row[row]);
        }
        m_result.symbols.places = displace::places_on_paper(points, m_paper);
    }

    /// Without territories everything lies in one home: overlaps are counted all the same.
    void take_homes() {
        if (m_territories != nullptr) {
            m_homes.polygons =
                displace::polygons_on_paper(m_territories->commune_polygons(), m_paper);
            for (const auto& territory : m_territories->communes().territories()) {
                m_homes.keys.push_back(territory.code);
            }
        } else {
            constexpr auto far = static_cast<double>(displace::coordinate_limit_um - 1);
            m_homes.polygons.begin_part();
            m_homes.polygons.begin_ring();
            for (const geom::Point p :
                 {geom::Point{-far, -far}, {far, -far}, {far, far}, {-far, far}, {-far, -far}}) {
                m_homes.polygons.add_point(p);
            }
            m_homes.polygons.end_feature();
            m_homes.keys.emplace_back();
        }
        m_result.home_codes = m_homes.keys;
    }

    void set_rules() {
        m_rules.gap_um = std::llround(m_request.gap_mm * um);
        m_rules.margin_um = std::llround(m_request.margin_mm * um);
        m_rules.policy = m_request.policy;
        if (m_request.frame) {
            const auto corners = displace::places_on_paper(
                std::vector<geom::Point>{{m_request.frame->min_x, m_request.frame->min_y},
                                         {m_request.frame->max_x, m_request.frame->max_y}},
                m_paper);
            m_surroundings.frame =
                displace::Frame{corners[0].x_um, corners[0].y_um, corners[1].x_um, corners[1].y_um};
        }
    }

    /// QGIS groups what lies in the extent of the map, in the order of the file.
    void arrange_as_qgis() {
        auto& done = m_result.done;
        const std::size_t count = m_result.rows.size();
        done.places = m_result.symbols.places;
        done.radii_um = m_result.symbols.radii_um;
        done.states.assign(count, displace::State::placed);
        done.leaders.assign(count, 0);
        done.counts.assign(count, 1);
        std::vector<std::uint32_t> taken;
        std::vector<geom::Point> points;
        for (std::uint32_t i = 0; i < count; ++i) {
            done.stands_for_it.push_back(i);
            const auto point = m_layer.geometry->points_of(m_result.rows[i]).front();
            if (!m_request.frame || m_request.frame->contains(point)) {
                taken.push_back(i);
                points.push_back(point);
            }
        }
        displace::GroupRules rules;
        rules.placement = *m_request.qgis_mode;
        rules.tolerance = m_request.tolerance_mm * m_request.scale_denominator / um;
        rules.centre_size = m_request.centre_mm;
        const std::vector<double> sizes(points.size(), m_request.size_mm);
        for (const auto& group : displace::qgis_groups(points, sizes, rules)) {
            const Position centre =
                displace::places_on_paper(std::vector<geom::Point>{group.centre}, m_paper).front();
            for (std::size_t m = 0; m < group.members.size(); ++m) {
                const std::uint32_t i = taken[group.members[m]];
                const geom::Point offset = group.offsets[m];
                done.places[i] = {centre.x_um + std::llround(offset.x * um),
                                  centre.y_um - std::llround(offset.y * um)};
                done.leaders[i] = done.places[i] == m_result.symbols.places[i] ? 0 : 1;
            }
        }
    }

    void make_layers() {
        std::vector<std::size_t> moved;
        auto& displaced = m_result.displaced;
        auto& leaders = m_result.leaders;
        displaced.name = "displaced";
        leaders.name = "leaders";
        displaced.crs = leaders.crs = m_layer.crs;
        displaced.geometry.emplace(geom::Kind::point);
        leaders.geometry.emplace(geom::Kind::line);
        std::vector<std::size_t> all;
        std::vector<std::size_t> moved_rows;
        for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
            all.push_back(i);
            add_point(i, *displaced.geometry);
            if (m_result.done.leaders[i] != 0) {
                moved.push_back(i);
                moved_rows.push_back(m_result.rows[i]);
                add_leader(i, *leaders.geometry);
            }
        }
        for (const auto& column : m_layer.columns.columns()) {
            displaced.columns.add(column.select(m_result.rows));
            leaders.columns.add(column.select(moved_rows));
        }
        add(displaced, all);
        add(leaders, moved);
    }

    void add(layer::Layer& layer, const std::vector<std::size_t>& symbols) const {
        ShiftColumns columns;
        for (const std::size_t i : symbols) {
            const auto home = m_result.symbols.homes[i];
            const bool at_home = m_territories != nullptr && home != displace::no_home;
            columns.add(m_result.symbols, m_result.done, i, m_request.scale_denominator,
                        at_home ? m_result.home_codes[home] : "");
        }
        columns.move_to(layer.columns);
    }

    void add_point(std::size_t i, geom::GeometryArray& geometry) const {
        const auto& done = m_result.done;
        if (done.states[i] == displace::State::pinned ||
            (done.states[i] != displace::State::outside_frame &&
             done.places[done.stands_for_it[i]] == m_result.symbols.places[i])) {
            geometry.add_point(m_layer.geometry->points_of(m_result.rows[i]).front());
        } else if (done.states[i] != displace::State::outside_frame) {
            geometry.add_point(displace::map_position(done.places[done.stands_for_it[i]], m_paper));
        }
        geometry.end_feature();
    }

    void add_leader(std::size_t i, geom::GeometryArray& geometry) const {
        geometry.begin_part();
        geometry.add_point(m_layer.geometry->points_of(m_result.rows[i]).front());
        geometry.add_point(displace::map_position(m_result.done.places[i], m_paper));
        geometry.end_feature();
    }

    const PointsRequest& m_request;
    const layer::Layer& m_layer;
    const std::vector<std::uint32_t>& m_home_of_row;
    const territory::Territories* m_territories;
    base::Context& m_context;
    displace::MapOnPaper m_paper;
    displace::Homes m_homes;
    displace::Surroundings m_surroundings;
    displace::Rules m_rules;
    PointsDisplaced m_result;
};

} // namespace

PointsDisplaced displace_points(const PointsRequest& request, const layer::Layer& points,
                                const std::vector<std::uint32_t>& homes,
                                const territory::Territories* territories, base::Context& context) {
    return PointsDisplacer(request, points, homes, territories, context).run();
}

} // namespace maille::press

// SPDX-License-Identifier: Apache-2.0
#include "join/placing.hpp"

#include "base/error.hpp"
#include "geom/locator.hpp"
#include "geom/surface_point.hpp"
#include "join/decide.hpp"
#include "join/declared.hpp"
#include "join/exclusions.hpp"

#include <algorithm>
#include <cmath>

namespace maille::join {

namespace {

using base::msg;
using geom::Locator;
using geom::Where;
using layer::CoordinateState;

/// Places drawn for coded rows without a point, each computed once.
class CodedPlaces {
public:
    CodedPlaces(const territory::Territories& territories, const Seats& seats)
        : m_territories(territories), m_seats(seats), m_polygons(territories.levels().size()) {}

    std::optional<geom::Point> of(const Coded& coded) {
        if (coded.level == 0 && coded.territory < m_seats.size() && m_seats[coded.territory]) {
            return m_seats[coded.territory];
        }
        const auto key = std::pair(coded.level, coded.territory);
        const auto known = m_known.find(key);
        if (known != m_known.end()) {
            return known->second;
        }
        return m_known[key] = geom::point_on_surface(polygons(coded.level), coded.territory);
    }

private:
    const geom::GeometryArray& polygons(std::size_t level) {
        if (level == 0) {
            return m_territories.commune_polygons();
        }
        auto& polygons = m_polygons[level];
        return polygons ? *polygons : polygons.emplace(m_territories.polygons(level));
    }

    const territory::Territories& m_territories;
    const Seats& m_seats;
    std::vector<std::optional<geom::GeometryArray>> m_polygons;
    std::map<std::pair<std::size_t, std::uint32_t>, std::optional<geom::Point>> m_known;
};

/// The work of `place`, row by row.
class Placer {
public:
    Placer(const layer::Layer& layer, const std::vector<CoordinateState>& coordinates,
           const PlacingSpec& spec, const territory::Territories& territories, const Seats& seats,
           base::Context& context)
        : m_layer(layer), m_coordinates(coordinates), m_spec(spec), m_territories(territories),
          m_context(context), m_locator(make_locator(territories, context)), m_rule(territories),
          m_declared(layer, spec, territories), m_places(territories, seats) {}

    Placing run();

private:
    static Locator make_locator(const territory::Territories& territories, base::Context& context) {
        const base::TimedStep step(context.timings, "index");
        return Locator(territories.commune_polygons(), context.jobs);
    }
    void locate_points();
    void place_row(std::size_t row);
    void place_by_code(std::size_t row, const Declared& declared);
    void place_by_point(std::size_t row);
    [[nodiscard]] std::optional<std::uint32_t> commune_within(std::size_t row, const Coded& coded);
    void set_levels(std::size_t row, std::span<const Coded> codes,
                    std::optional<std::uint32_t> commune);
    void refuse(std::size_t row, State state, std::string reason = {});
    [[nodiscard]] geom::Point point(std::size_t row) const {
        return m_layer.geometry->points_of(row).front();
    }
    [[nodiscard]] bool has_point(std::size_t row) const {
        return m_coordinates[row] == CoordinateState::present;
    }

    const layer::Layer& m_layer;
    const std::vector<CoordinateState>& m_coordinates;
    const PlacingSpec& m_spec;
    const territory::Territories& m_territories;
    base::Context& m_context;
    Locator m_locator;
    LevelRule m_rule;
    DeclaredReader m_declared;
    CodedPlaces m_places;
    std::vector<Locator::Hit> m_hits;
    std::vector<std::uint32_t> m_all;
    std::uint64_t m_overlaps = 0;
    std::uint64_t m_without_place = 0;
    Placing m_result;
};

void Placer::locate_points() {
    std::vector<geom::Point> points(m_result.rows(), {std::nan(""), std::nan("")});
    for (std::size_t row = 0; row < points.size(); ++row) {
        if (has_point(row)) {
            points[row] = point(row);
        }
    }
    m_hits.resize(points.size());
    const base::TimedStep step(m_context.timings, "match");
    m_locator.locate(points, m_context.jobs, m_hits);
}

void Placer::refuse(std::size_t row, State state, std::string reason) {
    m_result.states[row] = state;
    if (!reason.empty()) {
        m_result.reasons[row] = std::move(reason);
    }
}

void Placer::set_levels(std::size_t row, std::span<const Coded> codes,
                        std::optional<std::uint32_t> commune) {
    for (std::size_t level = 0; level < m_result.levels.size(); ++level) {
        m_result.levels[level][row] = m_rule.decide(level, codes, commune);
    }
}

/// The smallest commune of the coded territory that contains the row's point.
std::optional<std::uint32_t> Placer::commune_within(std::size_t row, const Coded& coded) {
    const auto& communes =
        m_territories.levels()[coded.level].territories()[coded.territory].communes;
    const auto& hit = m_hits[row];
    if (hit.where == Where::inside || hit.where == Where::outer_border) {
        const bool within = std::ranges::binary_search(communes, hit.feature);
        return within ? std::optional(hit.feature) : std::nullopt;
    }
    m_locator.all_at(point(row), m_all);
    for (const auto commune : m_all) {
        if (std::ranges::binary_search(communes, commune)) {
            return commune;
        }
    }
    return std::nullopt;
}

void Placer::place_by_code(std::size_t row, const Declared& declared) {
    const Coded& nearest = declared.codes.front();
    std::optional<std::uint32_t> commune;
    std::optional<geom::Point> drawn;
    m_result.precisions[row] = static_cast<std::uint8_t>(nearest.level);
    m_result.conflicts[row] = declared.disagree ? 1 : 0;
    if (has_point(row)) {
        commune = commune_within(row, nearest);
        if (!commune) {
            m_result.conflicts[row] = 1;
        }
        drawn = point(row);
        m_result.precisions[row] = Placing::from_point;
    } else {
        drawn = m_places.of(nearest);
    }
    set_levels(row, declared.codes, m_spec.refine ? commune : std::nullopt);
    if (drawn) {
        m_result.places.add_point(*drawn);
    } else {
        ++m_without_place;
    }
}

void Placer::place_by_point(std::size_t row) {
    const auto& hit = m_hits[row];
    if (hit.where == Where::outside) {
        refuse(row, State::outside);
        return;
    }
    const bool several = hit.where == Where::shared_border || hit.where == Where::overlap;
    m_overlaps += hit.where == Where::overlap ? 1U : 0U;
    m_result.states[row] = several ? State::tie : State::placed;
    m_result.precisions[row] = Placing::from_point;
    set_levels(row, {}, hit.feature);
    m_result.places.add_point(point(row));
}

void Placer::place_row(std::size_t row) {
    if (m_result.states[row] != State::placed) {
        return;
    }
    const Declared declared = m_declared.read(row, has_point(row));
    if (!declared.unknown.empty()) {
        refuse(row, State::unknown_code, declared.unknown);
    } else if (!declared.codes.empty()) {
        place_by_code(row, declared);
    } else if (has_point(row)) {
        place_by_point(row);
    } else if (m_coordinates[row] == CoordinateState::invalid) {
        refuse(row, State::invalid, "coordinates");
    } else if (!declared.unmatched_name.empty()) {
        refuse(row, State::unknown_code, declared.unmatched_name);
    } else {
        refuse(row, State::no_coordinates);
    }
}

Placing Placer::run() {
    const std::size_t rows = m_layer.rows();
    m_result.source = m_spec.source;
    m_result.states.assign(rows, State::placed);
    m_result.conflicts.assign(rows, 0);
    m_result.precisions.assign(rows, Placing::none);
    m_result.places.reserve(rows, rows);
    m_result.levels.assign(m_territories.levels().size(),
                           std::vector<Membership>(rows, Membership::not_placed()));
    exclude(m_layer, m_spec, m_result);
    locate_points();
    for (std::size_t row = 0; row < rows; ++row) {
        place_row(row);
        m_result.places.end_feature();
    }
    m_declared.report(m_layer.origin, m_context);
    if (m_without_place > 0) {
        m_context.problems.report(
            {base::Severity::warning,
             "join.no_place",
             m_layer.origin,
             msg("lignes comptées mais non dessinées : le territoire de leur code n'a pas de "
                 "surface ; "
                 "vérifiez la couche des communes",
                 "rows counted but not drawn: the territory of their code has no area; check the "
                 "layer of communes"),
             {},
             m_without_place});
    }
    if (m_overlaps > 0) {
        m_context.problems.report(
            {base::Severity::warning,
             "join.overlap",
             m_layer.origin,
             msg("points situés dans plusieurs territoires qui se recouvrent : donnés au plus "
                 "petit code",
                 "points inside several overlapping territories: given to the smallest code"),
             {},
             m_overlaps});
    }
    return std::move(m_result);
}

} // namespace

std::string_view text_of(State state) {
    static constexpr std::array<std::string_view, state_count> texts{
        "placed", "tie", "outside", "no_coordinates", "unknown_code", "invalid", "duplicate"};
    return texts[static_cast<std::size_t>(state)];
}

Placing place(const layer::Layer& layer, const std::vector<CoordinateState>& coordinates,
              const PlacingSpec& spec, const territory::Territories& territories,
              const Seats& seats, base::Context& context) {
    if (layer.geometry && layer.geometry->kind() != geom::Kind::point) {
        throw base::InputError(msg("{} : des points sont attendus, la couche n'en a pas",
                                   "{}: points are expected, the layer "
                                   "has none",
                                   layer.origin));
    }
    return Placer(layer, coordinates, spec, territories, seats, context).run();
}

} // namespace maille::join

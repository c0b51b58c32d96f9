// SPDX-License-Identifier: Apache-2.0
#include "io/read_geometry.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cmath>

namespace maille::io {

namespace {

constexpr std::array kinds{geom::Kind::point, geom::Kind::line, geom::Kind::polygon};

std::size_t index_of(geom::Kind kind) {
    return static_cast<std::size_t>(std::ranges::find(kinds, kind) - kinds.begin());
}

std::uint8_t bit_of(geom::Kind kind) {
    return static_cast<std::uint8_t>(1U << index_of(kind));
}

[[noreturn]] void wrong_kind(geom::Kind wanted, const std::array<std::size_t, 3>& found,
                             const std::string& origin) {
    const auto most = kinds[static_cast<std::size_t>(std::max_element(found.begin(), found.end()) -
                                                     found.begin())];
    const auto expected = kind_name(wanted);
    const auto given = kind_name(most);
    base::Message message{
        base::format("{} : {} étaient attendus, la couche contient {} ({} lignes)", origin,
                     expected.fr, given.fr, found[index_of(most)]),
        base::format("{}: {} were expected, the layer holds {} ({} rows)", origin, expected.en,
                     given.en, found[index_of(most)])};
    throw base::InputError(
        std::move(message),
        wanted == geom::Kind::point
            ? base::msg("Donnez la couche des points ; pour des territoires, un point par polygone "
                        "se fait dans QGIS (Point dans la surface).",
                        "Give the layer of points; for territories, QGIS makes one point a polygon "
                        "(Point on surface).")
            : base::msg("Donnez une autre couche (chemin|layername=COUCHE).",
                        "Give another layer (path|layername=LAYER)."));
}

} // namespace

base::Message kind_name(geom::Kind kind) {
    switch (kind) {
    case geom::Kind::point:
        return {"des points", "points"};
    case geom::Kind::line:
        return {"des lignes", "lines"};
    case geom::Kind::polygon:
        break;
    }
    return {"des polygones", "polygons"};
}

geom::GeometryArray& GeometryCollector::array_of(geom::Kind kind) {
    auto& array = m_arrays[index_of(kind)];
    if (!array) {
        array.emplace(kind);
    }
    while (array->size() < m_rows.size()) {
        array->end_feature();
    }
    return *array;
}

void GeometryCollector::add_point(geom::Point p) {
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) {
        mark_invalid();
        return;
    }
    auto& array = array_of(geom::Kind::point);
    array.add_point(p);
    array.end_feature();
    m_row |= bit_of(geom::Kind::point);
}

geom::ParsedKind GeometryCollector::add_wkb(std::string_view wkb) {
    const auto kind = geom::wkb_kind(wkb);
    if (!kind) {
        return geom::ParsedKind::unsupported;
    }
    const auto parsed = geom::parse_wkb(wkb, array_of(*kind));
    if (parsed == geom::ParsedKind::ok) {
        m_row |= bit_of(*kind);
    }
    return parsed;
}

void GeometryCollector::end_row() {
    m_rows.push_back(m_row);
    m_row = 0;
}

std::array<std::size_t, 3> GeometryCollector::rows_by_kind() const {
    std::array<std::size_t, 3> counts{};
    for (const auto row : m_rows) {
        for (const auto kind : kinds) {
            counts[index_of(kind)] += (row & bit_of(kind)) != 0 ? 1U : 0U;
        }
    }
    return counts;
}

void GeometryCollector::report_others(geom::Kind kind, const std::string& origin,
                                      base::ProblemSink& problems) const {
    RowList other;
    RowList partly;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const unsigned found = m_rows[row] & 7U;
        if ((found & ~unsigned{bit_of(kind)}) != 0) {
            ((found & bit_of(kind)) != 0 ? partly : other).add(row + 1);
        }
    }
    const auto name = kind_name(kind);
    report_rows(
        problems, base::Severity::warning, "geometry.kind", origin,
        {base::format("{} : la couche est lue comme {} ; lignes d'un autre genre, laissées "
                      "sans géométrie",
                      origin, name.fr),
         base::format("{}: the layer is read as {}; rows of another kind, left without geometry",
                      origin, name.en)},
        other);
    report_rows(problems, base::Severity::warning, "geometry.collection", origin,
                {base::format("{} : collections dont seuls {} sont gardés", origin, name.fr),
                 base::format("{}: collections of which only {} are kept", origin, name.en)},
                partly);
}

void GeometryCollector::report_notes(const std::string& origin, base::ProblemSink& problems) const {
    report_rows(problems, base::Severity::note, "geometry.dimensions", origin,
                base::msg("{0} : altitudes (Z) et mesures (M) laissées de côté",
                          "{0}: heights (Z) and measures (M) left out", origin),
                m_with_z);
    report_rows(problems, base::Severity::note, "geometry.curve", origin,
                base::msg("{0} : courbes remplacées par des segments de droite",
                          "{0}: curves replaced by straight segments", origin),
                m_curves);
    RowList invalid;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if ((m_rows[row] & invalid_bit) != 0) {
            invalid.add(row + 1);
        }
    }
    report_rows(
        problems, base::Severity::warning, "geometry.not_finite", origin,
        base::msg("{0} : géométries illisibles ou à coordonnées non finies, laissées de côté",
                  "{0}: unreadable geometries or coordinates that are not finite, left out",
                  origin),
        invalid);
}

GeometryCollector::Result GeometryCollector::take(std::optional<geom::Kind> wanted,
                                                  geom::Kind otherwise, const std::string& origin,
                                                  base::ProblemSink& problems) {
    const auto counts = rows_by_kind();
    geom::Kind kind = wanted.value_or(otherwise);
    const auto most = static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
    if (!wanted && counts[most] > 0) {
        kind = kinds[most];
    } else if (wanted && counts[index_of(kind)] == 0 && counts[most] > 0) {
        wrong_kind(kind, counts, origin);
    }
    report_others(kind, origin, problems);
    report_notes(origin, problems);
    Result result{std::move(array_of(kind)), {}};
    result.states.reserve(m_rows.size());
    for (const auto row : m_rows) {
        const auto absent =
            row != 0 ? layer::CoordinateState::invalid : layer::CoordinateState::missing;
        result.states.push_back((row & bit_of(kind)) != 0 ? layer::CoordinateState::present
                                                          : absent);
    }
    return result;
}

} // namespace maille::io

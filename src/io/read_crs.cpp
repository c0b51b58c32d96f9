// SPDX-License-Identifier: Apache-2.0
#include "io/read_crs.hpp"

#include "base/error.hpp"
#include "crs/area.hpp"
#include "crs/transformer.hpp"
#include "io/read_crs_diagnosis.hpp"
#include "io/read_report.hpp"

#include <cmath>

namespace maille::io {

namespace {

using geom::Point;
using layer::CoordinateState;

bool is_finite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// The CRS to read in: declared, else the source's. Nothing when there is none and no geometry
/// needs it.
std::optional<crs::Crs> source_crs(const layer::Layer& layer, const SourceSpec& spec,
                                   base::ProblemSink& problems) {
    if (!spec.declared_crs.empty()) {
        auto declared = crs::Crs::parse(spec.declared_crs);
        if (!layer.crs.empty() && !crs::Crs::parse(layer.crs).same_as(declared)) {
            problems.report(
                {base::Severity::note,
                 "crs.overridden",
                 layer.origin,
                 base::msg("{0} : le fichier dit {1}, le système déclaré {2} l'emporte",
                           "{0}: the file says {1}, the declared system {2} wins", layer.origin,
                           crs::Crs::parse(layer.crs).label(), declared.label()),
                 {},
                 1});
        }
        return declared;
    }
    if (!layer.crs.empty()) {
        return crs::Crs::parse(layer.crs);
    }
    if (layer.geometry->points().empty()) {
        return std::nullopt;
    }
    throw base::InputError(
        base::msg("{0} : la source n'a pas de système de coordonnées et aucun n'est déclaré",
                  "{0}: the source has no coordinate system and none is declared", layer.origin),
        base::msg("Ajoutez crs = \"EPSG:2154\" (ou autre) à la source dans la campagne, ou --crs "
                  "EPSG:2154.",
                  "Add crs = \"EPSG:2154\" (or another) to the source in the campaign, or --crs "
                  "EPSG:2154."));
}

/// Marks each row that has a point outside `bounds` (or not finite).
void mark_outside(const geom::GeometryArray& geometry, const std::optional<crs::Bounds>& bounds,
                  std::vector<std::uint8_t>& outside) {
    if (!bounds) {
        return;
    }
    for (std::size_t row = 0; row < geometry.size(); ++row) {
        for (const Point p : geometry.points_of(row)) {
            if (!bounds->contains(p.x, p.y)) {
                outside[row] = 1;
                break;
            }
        }
    }
}

/// Up to a thousand positions of the rows marked, for the diagnosis.
std::vector<Point> strays_of(const geom::GeometryArray& geometry,
                             const std::vector<Point>& original,
                             const std::vector<std::uint8_t>& outside) {
    constexpr std::size_t enough = 1000;
    std::vector<Point> strays;
    const Point* const first = geometry.points().data();
    for (std::size_t row = 0; row < geometry.size() && strays.size() < enough; ++row) {
        if (outside[row] == 0) {
            continue;
        }
        // One position a row: a single long outline must not speak for all.
        const Point& p = geometry.points_of(row).front();
        strays.push_back(original.empty() ? p : original[static_cast<std::size_t>(&p - first)]);
    }
    return strays;
}

void warn(const layer::Layer& layer, const std::vector<Point>& original,
          const std::vector<std::uint8_t>& outside, const crs::Crs& source,
          const std::optional<crs::Crs>& target, base::ProblemSink& problems) {
    RowList rows;
    for (std::size_t row = 0; row < outside.size(); ++row) {
        if (outside[row] != 0) {
            rows.add(row + 1);
        }
    }
    if (rows.empty()) {
        return;
    }
    const auto strays = strays_of(*layer.geometry, original, outside);
    const auto diagnosis = diagnose(strays, source, target);
    const auto& area = target ? *target : source;
    base::Message message{
        base::format("{} : {} lignes sur {} hors de la zone d'usage de {} ; {}", layer.origin,
                     rows.count(), outside.size(), area.label(), diagnosis.cause.fr),
        base::format("{}: {} rows of {} outside the area of use of {}; {}", layer.origin,
                     rows.count(), outside.size(), area.label(), diagnosis.cause.en)};
    report_rows(problems, base::Severity::warning, diagnosis.kind, layer.origin, std::move(message),
                rows);
}

/// Rows with a position that could not be transformed lose their geometry.
void drop_not_finite(layer::Layer& layer, std::vector<CoordinateState>& states,
                     const crs::Crs& target, base::ProblemSink& problems) {
    const auto& geometry = *layer.geometry;
    geom::GeometryArray kept(geometry.kind());
    RowList lost;
    for (std::size_t row = 0; row < geometry.size(); ++row) {
        bool finite = true;
        for (const Point p : geometry.points_of(row)) {
            finite = finite && is_finite(p);
        }
        if (finite) {
            kept.append(geometry, row);
            continue;
        }
        kept.end_feature();
        states[row] = CoordinateState::invalid;
        lost.add(row + 1);
    }
    report_rows(
        problems, base::Severity::warning, "geometry.not_finite", layer.origin,
        base::msg("{0} : positions que {1} ne sait pas exprimer, lignes laissées sans géométrie",
                  "{0}: positions that {1} cannot express, rows left without geometry",
                  layer.origin, target.label()),
        lost);
    layer.geometry = std::move(kept);
}

} // namespace

void settle_crs(layer::Layer& layer, std::vector<CoordinateState>& states, const SourceSpec& spec,
                base::Context& context) {
    std::optional<crs::Crs> target;
    if (!spec.target_crs.empty()) {
        target = crs::Crs::parse(spec.target_crs);
    }
    const auto source = source_crs(layer, spec, context.problems);
    if (!source) {
        layer.crs = target ? target->text() : "";
        return;
    }
    auto& geometry = *layer.geometry;
    std::vector<std::uint8_t> outside(geometry.size(), 0);
    mark_outside(geometry, crs::bounds_of_use(*source), outside);
    const auto points = geometry.points();
    std::vector<Point> original;
    std::size_t failed = 0;
    const bool moves = target && !points.empty() && !source->same_as(*target);
    if (moves) {
        original.assign(points.begin(), points.end());
        failed = crs::transform(source->text(), target->text(), &points[0].x, &points[0].y,
                                points.size(), sizeof(Point), context.jobs);
        mark_outside(geometry, crs::bounds_of_use(*target), outside);
    }
    layer.crs = target ? target->text() : source->text();
    warn(layer, original, outside, *source, target, context.problems);
    if (failed > 0) {
        drop_not_finite(layer, states, *target, context.problems);
    }
}

} // namespace maille::io

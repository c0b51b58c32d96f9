// SPDX-License-Identifier: Apache-2.0
#include "displace/paper.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <cmath>

namespace maille::displace {

namespace {

bool positive(double value) {
    return std::isfinite(value) && value > 0;
}

// Micrometres on paper for one map unit.
double um_per_unit(const MapOnPaper& map) {
    if (!positive(map.scale)) {
        throw base::UsageError(base::msg(
            "Le dénominateur de l'échelle doit être un nombre positif, pas {}",
            "The scale denominator must be a positive number, not {}", base::shortest(map.scale)));
    }
    if (!positive(map.unit_m)) {
        throw base::UsageError(base::msg(
            "L'unité de la carte doit être une longueur positive, pas {} m",
            "The map unit must be a positive length, not {} m", base::shortest(map.unit_m)));
    }
    return map.unit_m * 1e6 / map.scale;
}

void check(geom::Point paper) {
    const auto limit = static_cast<double>(coordinate_limit_um);
    if (!(std::abs(paper.x) <= limit && std::abs(paper.y) <= limit)) {
        throw base::InputError(base::msg("Position hors du papier : ({0} ; {1}) mm",
                                         "Position beyond any paper: ({0}, {1}) mm",
                                         base::shortest(paper.x / 1000),
                                         base::shortest(paper.y / 1000)),
                               base::msg("vérifier le système de coordonnées et l'échelle",
                                         "check the coordinate system and the scale"));
    }
}

geom::Point on_paper(geom::Point p, const MapOnPaper& map, double um) {
    const geom::Point paper{(p.x - map.origin.x) * um, (p.y - map.origin.y) * um};
    check(paper);
    return paper;
}

} // namespace

std::int64_t radius_um(double size_mm, double stroke_mm) {
    const double diameter_um = (size_mm + stroke_mm) * 1000;
    if (!positive(size_mm) || !(stroke_mm >= 0) ||
        diameter_um > static_cast<double>(coordinate_limit_um)) {
        throw base::UsageError(
            base::msg("La taille d'un symbole doit être un nombre positif de millimètres, pas {0} "
                      "(contour {1})",
                      "The size of a symbol must be a positive number of millimetres, not {0} "
                      "(stroke {1})",
                      base::shortest(size_mm), base::shortest(stroke_mm)));
    }
    // A size such as 2.3 mm is not exactly 2300 um in binary: that must not cost a micrometre.
    return static_cast<std::int64_t>(std::ceil(diameter_um / 2 - 1e-6));
}

std::vector<Position> places_on_paper(std::span<const geom::Point> points, const MapOnPaper& map) {
    const double um = um_per_unit(map);
    std::vector<Position> places;
    places.reserve(points.size());
    for (const geom::Point p : points) {
        const geom::Point paper = on_paper(p, map, um);
        places.push_back({std::llround(paper.x), std::llround(paper.y)});
    }
    return places;
}

geom::GeometryArray polygons_on_paper(const geom::GeometryArray& polygons, const MapOnPaper& map) {
    const double um = um_per_unit(map);
    geom::GeometryArray paper = polygons;
    for (geom::Point& p : paper.points()) {
        p = on_paper(p, map, um);
    }
    return paper;
}

geom::Point map_position(Position place, const MapOnPaper& map) {
    const double um = um_per_unit(map);
    return {map.origin.x + static_cast<double>(place.x_um) / um,
            map.origin.y + static_cast<double>(place.y_um) / um};
}

} // namespace maille::displace

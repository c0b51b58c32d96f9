// SPDX-License-Identifier: Apache-2.0
#include "io/read_crs_diagnosis.hpp"

#include "crs/area.hpp"
#include "crs/transformer.hpp"

#include <array>
#include <cmath>
#include <vector>

namespace maille::io {

namespace {

using geom::Point;

template <class Test> bool most(std::span<const Point> points, const Test& test) {
    std::size_t passed = 0;
    for (const Point p : points) {
        passed += test(p) ? 1U : 0U;
    }
    return passed * 10 >= points.size() * 9;
}

bool like_degrees(Point p) {
    return std::abs(p.x) <= 180 && std::abs(p.y) <= 90;
}

/// True when most points, taken as coordinates of `from`, lie inside its area of use and the
/// target's.
bool fits(std::vector<Point> points, const crs::Crs& from, const std::optional<crs::Crs>& target) {
    const auto inside = [&](const crs::Crs& crs) {
        const auto bounds = crs::bounds_of_use(crs);
        return !bounds || most(points, [&](Point p) { return bounds->contains(p.x, p.y); });
    };
    if (!inside(from)) {
        return false;
    }
    if (!target) {
        return true;
    }
    (void)crs::transform(from.text(), target->text(), &points[0].x, &points[0].y, points.size(),
                         sizeof(Point), 1);
    return inside(*target);
}

bool swapped(std::span<const Point> points, const crs::Crs& source,
             const std::optional<crs::Crs>& target) {
    std::vector<Point> turned;
    for (const Point p : points) {
        turned.push_back({p.y, p.x});
    }
    return fits(std::move(turned), source, target);
}

/// The projection that the values look like: the target's own first, then those of French data.
std::optional<crs::Crs> other_projection(std::span<const Point> points, const crs::Crs& source,
                                         const std::optional<crs::Crs>& target) {
    constexpr std::array codes{"EPSG:2154", "EPSG:27572", "EPSG:3942", "EPSG:3943",
                               "EPSG:3944", "EPSG:3945",  "EPSG:3946", "EPSG:3947",
                               "EPSG:3948", "EPSG:3949",  "EPSG:3950"};
    std::vector<crs::Crs> candidates;
    if (target && target->is_projected()) {
        candidates.push_back(*target);
    }
    for (const auto* code : codes) {
        candidates.push_back(crs::Crs::parse(code));
    }
    const std::vector<Point> copy(points.begin(), points.end());
    for (const auto& candidate : candidates) {
        if (!candidate.same_as(source) && fits(copy, candidate, target)) {
            return candidate;
        }
    }
    return std::nullopt;
}

base::Message values_of(const crs::Crs& found, const crs::Crs& source) {
    const std::string text = found.id().empty() ? "EPSG:..." : found.id();
    return base::msg("les valeurs sont sans doute en {0}, non en {1} : déclarez crs = \"{2}\" pour "
                     "cette source, ou --crs",
                     "the values are probably in {0}, not in {1}: declare crs = \"{2}\" for this "
                     "source, or --crs",
                     found.label(), source.label(), text);
}

} // namespace

Diagnosis diagnose(std::span<const Point> strays, const crs::Crs& source,
                   const std::optional<crs::Crs>& target) {
    const bool degrees = most(strays, like_degrees);
    if (swapped(strays, source, target)) {
        return {"crs.swapped",
                source.is_geographic()
                    ? base::msg("longitude et latitude y sont sans doute inversées : échangez-les",
                                "longitude and latitude are probably swapped there: exchange them")
                    : base::msg("x et y y sont sans doute inversés : échangez-les",
                                "x and y are probably swapped there: exchange them")};
    }
    if (!source.is_geographic() && degrees) {
        return {"crs.wrong", values_of(crs::Crs::parse("EPSG:4326"), source)};
    }
    if (!degrees) {
        if (const auto found = other_projection(strays, source, target)) {
            return {"crs.wrong", values_of(*found, source)};
        }
    }
    return {"crs.outside_area",
            base::msg("vérifiez le système de coordonnées de la source (lu : {0})",
                      "check the coordinate system of the source (read: {0})", source.label())};
}

} // namespace maille::io

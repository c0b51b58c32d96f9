// SPDX-License-Identifier: Apache-2.0
// Generalisation of a coverage: its arcs with fewer points. Every territory drawn from the result
// has its neighbours' borders, without gap or overlap, because the arcs are shared.
#pragma once

#include "geom/arcs.hpp"

#include <span>

namespace maille::geom {

struct Generalisation {
    double tolerance = 0;  ///< plane units; no point left out is farther from the arc drawn
    double islet_area = 0; ///< square plane units; smaller islets are left out
    std::span<const Point> standing; ///< an islet with one of these points stays
};

/// The arcs with the points that their shape needs, ends always kept; after Douglas and Peucker
/// (1973), with the distance to the segment. Arcs neither cross nor touch where they did not
/// before, and nothing changes sides: a segment that would do so takes more points, as Saalfeld
/// (1999) does. An islet is a closed arc with nothing inside and no territory outside; the last
/// ring of a territory stays. Nodes keep their numbers, arcs their order. The input has to be a
/// coverage without defects; elsewhere what crosses goes on crossing.
[[nodiscard]] ArcSet generalise(const ArcSet& arcs, const Generalisation& how);

} // namespace maille::geom

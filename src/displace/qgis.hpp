// SPDX-License-Identifier: Apache-2.0
// QGIS's own modes: point displacement (ring, concentric rings, grid) and cluster, with the groups
// and positions of QGIS 3.22 for the same order of features.
//   In:  points in map units in the order of features, static symbol sizes, rules of the renderer.
//   Out: groups in drawing order; for each point its group and its offset from the group's centre.
// Facts: QGIS 3.22 measured; positions agree to rounding errors of doubles.
#pragma once

#include "geom/geometry.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace maille::displace {

enum class Placement { ring, concentric, grid, cluster };

/// The attributes of a pointDisplacement or pointCluster renderer, lengths of the drawing in any
/// one unit (pixels, millimetres); only `tolerance` is in map units.
struct GroupRules {
    Placement placement = Placement::ring;
    double tolerance = 0;        ///< half side of the search square, in map units
    double radius_addition = 0;  ///< circleRadiusAddition, may be negative
    double centre_size = 0;      ///< of the centre symbol
    double label_distance = 0.5; ///< labelDistanceFactor
};

/// What connects the symbols of a group: a circle about the centre or segments of a grid.
struct Guide {
    double radius = 0; ///< ring, concentric: 0 where there is none
    struct Segment {
        geom::Point from;
        geom::Point to;
    };
    std::vector<Segment> segments; ///< grid: between neighbours in rows and columns
};

struct Group {
    geom::Point centre;                 ///< mean of the members, in map units
    std::vector<std::uint32_t> members; ///< in order of arrival
    /// For each member, from the centre, in drawing units, y downwards; empty for a cluster of two
    /// or more, of which only the centre symbol is drawn.
    std::vector<geom::Point> offsets;
    Guide guide; ///< relative to the centre, drawing units, y downwards
};

/// Groups in order of creation. `sizes` (drawing units) holds the static size of each point's
/// symbol, without stroke. Throws base::InputError when the arrays differ in length or a point is
/// not finite, base::UsageError for a tolerance that is negative or not a number.
[[nodiscard]] std::vector<Group> qgis_groups(std::span<const geom::Point> points,
                                             std::span<const double> sizes,
                                             const GroupRules& rules);

/// The order in which Maille gives features to the renderer so that no page reshuffles: by key as
/// bytes, then place, then index. Entry i is the index of the i-th feature.
[[nodiscard]] std::vector<std::uint32_t> stable_order(std::span<const std::string> keys,
                                                      std::span<const geom::Point> points);

/// Where the label of a member starts (left end of its baseline) from the group's centre, y
/// downwards, for a text of width `advance` and a font of ascent `ascent` in drawing units.
[[nodiscard]] geom::Point label_offset(const Group& group, std::size_t member, double size,
                                       const GroupRules& rules, double advance, double ascent);

} // namespace maille::displace

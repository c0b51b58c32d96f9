// SPDX-License-Identifier: Apache-2.0
// The ground of one home: where the centre of a disc of a given radius may be. The true borders
// decide exactly; an eroded polygon for each class of radii proposes places.
#pragma once

#include "displace/outline.hpp"
#include "displace/territory.hpp"

#include <map>

namespace maille::displace {

class Ground {
public:
    /// Home `feature` of `homes`, within the surroundings; of the obstacles only those that come
    /// near. All of them must outlive the ground.
    Ground(const geom::GeometryArray& homes, std::size_t feature, const Surroundings& surroundings,
           const Rules& rules);

    /// Exact: the disc about `p` lies whole inside home and frame, margins kept, and clear of
    /// obstacles.
    [[nodiscard]] bool holds(Position p, std::int64_t radius_um) const;

    /// The places for centres of discs of `radius_um`, some micrometres inside of what `holds`
    /// allows; empty when there are none.
    /// Kept for the next call, so a ground belongs to one thread.
    [[nodiscard]] const Outline& room_for(std::int64_t radius_um) const;
    /// The most by which a room lies inside of what `holds` allows.
    [[nodiscard]] double room_slack_um(std::int64_t radius_um) const;

    /// Whether any of the home lies inside the frame.
    [[nodiscard]] bool meets_frame() const;

    /// Area of the home, not cut by the frame but never more than its box within it.
    [[nodiscard]] double area_um2() const;

    /// Box of the home within the frame.
    [[nodiscard]] Position low() const { return m_low; }
    [[nodiscard]] Position high() const { return m_high; }

private:
    [[nodiscard]] Outline make_room(std::int64_t radius_um) const;
    [[nodiscard]] std::int64_t border_distance(std::int64_t radius_um) const {
        return radius_um + m_border_um;
    }

    const geom::GeometryArray* m_homes;
    std::size_t m_feature;
    std::optional<Frame> m_frame;
    std::int64_t m_border_um; ///< from a disc's edge to the border
    std::int64_t m_margin_um; ///< from a disc's edge to the frame
    std::int64_t m_gap_um;
    Outline m_home;
    geom::GeometryArray m_obstacles{geom::Kind::polygon}; ///< those near
    std::vector<Outline> m_obstacle_outlines;
    double m_area_um2 = 0;
    Position m_low;
    Position m_high;
    mutable std::map<std::int64_t, Outline> m_rooms; ///< made so far, by radius
};

/// The radii for which rooms are made: all distinct ones, or six steps from the smallest to the
/// largest where there are more; ascending.
[[nodiscard]] std::vector<std::int64_t> room_classes(std::vector<std::int64_t> radii_um);

/// Margin to a home's border that keeps discs of neighbouring homes `gap_um` apart too.
[[nodiscard]] inline std::int64_t border_margin(const Rules& rules) {
    return std::max(rules.margin_um, (rules.gap_um + 1) / 2);
}

} // namespace maille::displace

// SPDX-License-Identifier: Apache-2.0
// Private to `labels`: courses that names follow: lines of one name joined, in the frame, mm.
#pragma once

#include "geom/geometry.hpp"
#include "render/map_frame.hpp"

#include <cstddef>
#include <vector>

namespace maille::labels {

/// Points at equal distances along a line on the page.
struct Course {
    std::vector<geom::Point> points;
    double step = 0; ///< mm between points
    [[nodiscard]] double length() const {
        return points.empty() ? 0 : step * static_cast<double>(points.size() - 1);
    }
    [[nodiscard]] geom::Point at(double along) const;
};

/// Visible stretches of the features `rows` (lines, or the outlines of polygons), those that meet
/// end to end joined, in order of length.
[[nodiscard]] std::vector<Course> courses(const geom::GeometryArray& geometry,
                                          const std::vector<std::size_t>& rows,
                                          const render::MapFrame& frame);

/// Mean of the points within `reach` mm on either side: the course without its small bends.
[[nodiscard]] Course smoothed(const Course& course, double reach);
/// Points at equal distances along a line on the page.
[[nodiscard]] Course sampled(const std::vector<geom::Point>& line);
[[nodiscard]] Course reversed(Course course);
/// The part from `from` to `to` mm.
[[nodiscard]] Course stretch(const Course& course, double from, double to);

} // namespace maille::labels

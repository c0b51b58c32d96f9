// SPDX-License-Identifier: Apache-2.0
// Formulas measured on QGIS 3.22; d is the diagonal of the largest symbol's square, c that of the
// centre symbol's.
#include "displace/qgis_layout.hpp"

#include <algorithm>
#include <cmath>

namespace maille::displace {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double root_two = 1.41421356237309504880;

// From the bottom, counter-clockwise on the page.
void add_on_circle(Group& group, double radius, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 2 * pi * static_cast<double>(i) / static_cast<double>(count);
        group.offsets.push_back({radius * std::sin(angle), radius * std::cos(angle)});
    }
    group.guide.radius = radius;
}

void arrange_ring(Group& group, double d, const GroupRules& rules) {
    const auto n = static_cast<double>(group.members.size());
    const double radius = std::max(d / 2, n * d / (2 * pi)) + rules.radius_addition;
    add_on_circle(group, radius, group.members.size());
}

void arrange_concentric(Group& group, double d, double c, const GroupRules& rules) {
    std::size_t left = group.members.size();
    for (double ring = 1; left > 0; ++ring) {
        const double radius =
            std::max(c / 2 + d / 2 + (ring - 1) * d + ring * rules.radius_addition, 0.0);
        const double capacity = d > 0 ? std::floor(2 * pi * radius / d) : static_cast<double>(left);
        const auto count =
            static_cast<std::size_t>(std::clamp(capacity, 1.0, static_cast<double>(left)));
        add_on_circle(group, radius, count);
        left -= count;
    }
}

void arrange_grid(Group& group, double d, double c, const GroupRules& rules) {
    const std::size_t n = group.members.size();
    auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(n))));
    if (n - (columns - 1) * (columns - 1) < columns) {
        --columns;
    }
    const double pitch = ((c / 2 + d / 2) + d) / 2 + rules.radius_addition;
    const double shift = -pitch * static_cast<double>(columns - 1) / 2;
    for (std::size_t i = 0; i < n; ++i) {
        group.offsets.push_back({static_cast<double>(i % columns) * pitch + shift,
                                 static_cast<double>(i / columns) * pitch + shift});
    }
    for (std::size_t i = 0; i < n; ++i) {
        if (i % columns + 1 < columns && i + 1 < n) {
            group.guide.segments.push_back({group.offsets[i], group.offsets[i + 1]});
        }
        if (i + columns < n) {
            group.guide.segments.push_back({group.offsets[i], group.offsets[i + columns]});
        }
    }
}

} // namespace

void arrange(Group& group, double size, const GroupRules& rules) {
    if (group.members.size() == 1) {
        group.offsets = {{0, 0}};
        return;
    }
    const double d = root_two * size;
    const double c = root_two * rules.centre_size;
    switch (rules.placement) {
    case Placement::ring:
        arrange_ring(group, d, rules);
        break;
    case Placement::concentric:
        arrange_concentric(group, d, c, rules);
        break;
    case Placement::grid:
        arrange_grid(group, d, c, rules);
        break;
    case Placement::cluster:
        break;
    }
}

geom::Point label_offset(const Group& group, std::size_t member, double size,
                         const GroupRules& rules, double advance, double ascent) {
    geom::Point shift;
    const double distance = size * rules.label_distance;
    if (group.members.size() == 1) {
        shift = {distance, -distance};
    } else if (group.offsets.empty()) {
        shift = {0, 0};
    } else if (rules.placement == Placement::grid) {
        const geom::Point offset = group.offsets[member];
        shift = {offset.x + (offset.x >= 0 ? distance : -distance),
                 offset.y + (offset.y >= 0 ? distance : -distance)};
    } else {
        const geom::Point offset = group.offsets[member];
        const double radius = std::hypot(offset.x, offset.y);
        const double longer = radius > 0 ? (radius + root_two * distance) / radius : 0;
        shift = {offset.x * longer, offset.y * longer};
    }
    return {shift.x < 0 ? shift.x - advance : shift.x, shift.y > 0 ? shift.y + ascent : shift.y};
}

} // namespace maille::displace

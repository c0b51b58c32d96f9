// SPDX-License-Identifier: Apache-2.0
#include "displace/qgis.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "displace/qgis_layout.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace maille::displace {

namespace {

// The first points of groups, by squares as wide as the tolerance.
class Seeds {
public:
    explicit Seeds(double tolerance) : m_tolerance(tolerance) {}

    void add(geom::Point p, std::uint32_t group) { m_cells[cell(p)].push_back({p, group}); }

    /// Groups whose first point lies in the square about `p`, edges included; ascending.
    [[nodiscard]] std::vector<std::uint32_t> about(geom::Point p) const {
        std::vector<std::uint32_t> found;
        const Cell middle = cell(p);
        for (double x = middle.first - 1; x <= middle.first + 1; ++x) {
            for (double y = middle.second - 1; y <= middle.second + 1; ++y) {
                const auto seeds = m_cells.find({x, y});
                if (seeds == m_cells.end()) {
                    continue;
                }
                for (const Seed& seed : seeds->second) {
                    if (seed.place.x >= p.x - m_tolerance && seed.place.x <= p.x + m_tolerance &&
                        seed.place.y >= p.y - m_tolerance && seed.place.y <= p.y + m_tolerance) {
                        found.push_back(seed.group);
                    }
                }
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    struct Seed {
        geom::Point place;
        std::uint32_t group = 0;
    };
    using Cell = std::pair<double, double>;

    // Without tolerance only equal coordinates meet, and they share a cell of any size.
    [[nodiscard]] Cell cell(geom::Point p) const {
        return m_tolerance > 0 ? Cell{std::floor(p.x / m_tolerance), std::floor(p.y / m_tolerance)}
                               : Cell{p.x, p.y};
    }

    double m_tolerance;
    std::map<Cell, std::vector<Seed>> m_cells;
};

void check(std::span<const geom::Point> points, std::span<const double> sizes,
           const GroupRules& rules) {
    if (points.size() != sizes.size()) {
        throw base::InputError(base::msg("{0} points, mais {1} tailles de symbole",
                                         "{0} points but {1} symbol sizes", points.size(),
                                         sizes.size()));
    }
    if (!(rules.tolerance >= 0) || std::isinf(rules.tolerance)) {
        throw base::UsageError(base::msg("La tolérance doit être un nombre positif ou nul, pas {}",
                                         "The tolerance must be a number of zero or more, not {}",
                                         base::shortest(rules.tolerance)));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y)) {
            throw base::InputError(
                base::msg("Point n° {} : ses coordonnées ne sont pas des nombres",
                          "Point no. {}: its coordinates are no numbers", i + 1));
        }
        if (!std::isfinite(sizes[i]) || sizes[i] < 0) {
            throw base::InputError(base::msg("Point n° {0} : taille de symbole {1}",
                                             "Point no. {0}: symbol size {1}", i + 1,
                                             base::shortest(sizes[i])));
        }
    }
}

double away(geom::Point a, geom::Point b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

// A point joins the group near whose running mean it lies, among those whose first point is in its
// square; else it begins one.
std::vector<Group> gather(std::span<const geom::Point> points, double tolerance) {
    std::vector<Group> groups; // `centre` holds the running mean meanwhile
    Seeds seeds(tolerance);
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const geom::Point p = points[i];
        const std::vector<std::uint32_t> near = seeds.about(p);
        if (near.empty()) {
            seeds.add(p, static_cast<std::uint32_t>(groups.size()));
            groups.push_back({p, {i}, {}, {}});
            continue;
        }
        const std::uint32_t nearest =
            *std::min_element(near.begin(), near.end(), [&](std::uint32_t a, std::uint32_t b) {
                return away(groups[a].centre, p) < away(groups[b].centre, p);
            });
        Group& group = groups[nearest];
        const auto n = static_cast<double>(group.members.size());
        group.centre = {(group.centre.x * n + p.x) / (n + 1), (group.centre.y * n + p.y) / (n + 1)};
        group.members.push_back(i);
    }
    return groups;
}

geom::Point mean(std::span<const geom::Point> points, std::span<const std::uint32_t> members) {
    // About the first one, so that large coordinates lose nothing.
    const geom::Point first = points[members.front()];
    geom::Point sum;
    for (const std::uint32_t i : members) {
        sum.x += points[i].x - first.x;
        sum.y += points[i].y - first.y;
    }
    const auto n = static_cast<double>(members.size());
    return {first.x + sum.x / n, first.y + sum.y / n};
}

} // namespace

std::vector<Group> qgis_groups(std::span<const geom::Point> points, std::span<const double> sizes,
                               const GroupRules& rules) {
    check(points, sizes, rules);
    std::vector<Group> groups = gather(points, rules.tolerance);
    for (Group& group : groups) {
        group.centre = mean(points, group.members);
        double largest = 0;
        for (const std::uint32_t i : group.members) {
            largest = std::max(largest, sizes[i]);
        }
        arrange(group, largest, rules);
    }
    return groups;
}

std::vector<std::uint32_t> stable_order(std::span<const std::string> keys,
                                        std::span<const geom::Point> points) {
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto rank = [&](std::uint32_t i) {
        return std::tuple<const std::string&, double, double>(keys[i], points[i].x, points[i].y);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
    return order;
}

} // namespace maille::displace

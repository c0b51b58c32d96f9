// SPDX-License-Identifier: Apache-2.0
#include "displace/bound.hpp"

#include <map>
#include <tuple>

namespace maille::displace {

namespace {

// Least distance of the k-th nearest of centres one unit apart from any place, after Oler.
double least_rank_distance(std::size_t k) {
    const double a = 2 * 3.14159265358979324 / 1.7320508075688772;
    const double b = 3.14159265358979324;
    const auto c = static_cast<double>(k) - 1;
    return (std::sqrt(b * b + 4 * a * c) - b) / (2 * a);
}

class Bound {
public:
    Bound(const Ground& ground, const Household& household, std::int64_t gap_um)
        : m_ground(&ground), m_household(&household), m_gap_um(gap_um),
          m_grid(ground.low(), ground.high(), 2 * widest() + gap_um, household.anchors.size()) {
        for (std::uint32_t d = 0; d < household.anchors.size(); ++d) {
            m_grid.insert(d, household.anchors[d]);
        }
        find_own_bounds();
    }

    double value() {
        const std::vector<std::uint8_t> none(m_own_um.size(), 0);
        const double pairs_only = matched(none);
        std::vector<std::uint8_t> taken = none;
        const double heaps = take_heaps(taken);
        return std::max(pairs_only, heaps + matched(taken));
    }

private:
    [[nodiscard]] std::int64_t widest() const {
        const std::vector<std::int64_t>& radii = m_household->radii_um;
        return radii.empty() ? 1 : *std::max_element(radii.begin(), radii.end());
    }

    // What each disc must move by itself.
    void find_own_bounds() {
        const std::vector<std::int64_t> classes = room_classes(m_household->radii_um);
        for (std::size_t d = 0; d < m_household->anchors.size(); ++d) {
            const Position p = m_household->anchors[d];
            const std::int64_t radius = m_household->radii_um[d];
            double own = 0;
            for (const FixedDisc& disc : m_household->fixed) {
                const auto least = static_cast<double>(radius + disc.radius_um + m_gap_um);
                own = std::max(own, least - distance(p, disc.place));
            }
            if (m_household->pinned[d] == 0 && !m_ground->holds(p, radius)) {
                // The class below has more room than the disc.
                const std::int64_t roomy =
                    *(std::upper_bound(classes.begin(), classes.end(), radius) - 1);
                const Outline& room = m_ground->room_for(roomy);
                if (!room.empty() && !room.contains(p)) {
                    const geom::Point nearest = room.nearest_on_border(as_point(p));
                    own = std::max(own, std::hypot(nearest.x - static_cast<double>(p.x_um),
                                                   nearest.y - static_cast<double>(p.y_um)) -
                                            m_ground->room_slack_um(roomy));
                }
            }
            m_own_um.push_back(own);
        }
    }

    // Own bounds, and what disjoint pairs must move beyond them, of the discs not taken.
    [[nodiscard]] double matched(const std::vector<std::uint8_t>& taken) const {
        std::vector<std::tuple<double, std::uint32_t, std::uint32_t>> pairs; // minus the gain
        double sum = 0;
        for (std::uint32_t d = 0; d < m_own_um.size(); ++d) {
            if (taken[d] != 0) {
                continue;
            }
            sum += m_own_um[d];
            const Position p = m_household->anchors[d];
            std::size_t partners = 0;
            m_grid.any_near(p, m_household->radii_um[d] + widest() + m_gap_um,
                            [&](std::uint32_t other) {
                                if (other <= d || taken[other] != 0) {
                                    return false;
                                }
                                const double gain = depth(d, other) - m_own_um[d] - m_own_um[other];
                                if (gain > 0) {
                                    pairs.emplace_back(-gain, d, other);
                                    ++partners;
                                }
                                // A heap's discs are all alike: some partners are as good as all.
                                return partners > 64;
                            });
        }
        std::sort(pairs.begin(), pairs.end());
        std::vector<std::uint8_t> used = taken;
        for (const auto& [minus_gain, a, b] : pairs) {
            if (used[a] == 0 && used[b] == 0) {
                used[a] = used[b] = 1;
                sum -= minus_gain;
            }
        }
        return sum;
    }

    [[nodiscard]] double depth(std::uint32_t a, std::uint32_t b) const {
        const std::int64_t apart = m_household->radii_um[a] + m_household->radii_um[b] + m_gap_um;
        return static_cast<double>(apart) -
               distance(m_household->anchors[a], m_household->anchors[b]);
    }

    // Heaps, largest first, each with the discs about it that make its bound larger.
    [[nodiscard]] double take_heaps(std::vector<std::uint8_t>& taken) const {
        std::map<Position, std::uint32_t> counts;
        for (const Position p : m_household->anchors) {
            ++counts[p];
        }
        std::vector<std::pair<std::uint32_t, Position>> heaps; // largest first
        for (const auto& [place, count] : counts) {
            if (count > 2) {
                heaps.emplace_back(count, place);
            }
        }
        std::sort(heaps.begin(), heaps.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        double sum = 0;
        for (const auto& [count, place] : heaps) {
            sum += take_heap(place, count, taken);
        }
        return sum;
    }

    [[nodiscard]] double take_heap(Position centre, std::uint32_t count,
                                   std::vector<std::uint8_t>& taken) const {
        const double reach = static_cast<double>(2 * widest() + m_gap_um) *
                             std::sqrt(static_cast<double>(count)) * 0.6;
        std::vector<std::pair<double, std::uint32_t>> near;
        m_grid.any_near(centre, static_cast<std::int64_t>(reach), [&](std::uint32_t d) {
            const double away = distance(centre, m_household->anchors[d]);
            if (taken[d] == 0 && away <= reach) {
                near.emplace_back(away, d);
            }
            return false;
        });
        std::sort(near.begin(), near.end());
        double best = 0;
        double best_score = 0;
        std::size_t size = 0;
        double ranks = 0;
        double spread = 0;
        std::int64_t narrowest = widest();
        for (std::size_t m = 0; m < near.size(); ++m) {
            narrowest = std::min(narrowest, m_household->radii_um[near[m].second]);
            const auto apart = static_cast<double>(2 * narrowest + m_gap_um);
            ranks += least_rank_distance(m + 1);
            spread += near[m].first;
            // In a heap alone every pair must part by `apart`: half of it each.
            const double halves = spread == 0 ? 0.5 * apart * static_cast<double>(m + 1) : 0;
            const double value = std::max(apart * ranks - spread, m > 0 ? halves : 0.0);
            // Discs about it could also have counted in pairs.
            const double score = value - (spread > 0 ? 0.25 * apart * static_cast<double>(m) : 0);
            if (score > best_score || (spread == 0 && value > best)) {
                best_score = score;
                best = value;
                size = m + 1;
            }
        }
        for (std::size_t m = 0; m < size; ++m) {
            taken[near[m].second] = 1;
        }
        return best;
    }

    const Ground* m_ground;
    const Household* m_household;
    std::int64_t m_gap_um;
    DiscGrid m_grid;
    std::vector<double> m_own_um;
};

} // namespace

double lower_bound_um(const Ground& ground, const Household& household, std::int64_t gap_um) {
    return Bound(ground, household, gap_um).value();
}

} // namespace maille::displace
